/* What the columns of a part were taken for, and whether that fits. */
#include "tool/part_parts.h"

/* ---- read ---- */

static bool
take_flag(struct partial_row *row)
{
	return partial_below(row, 2) == 1;
}

static bool
take_export(
    struct part_side *side, struct partial_row *row, struct arena *arena)
{
	side->system = part_copy(arena, partial_text(row));
	side->empty = take_flag(row);
	side->grows = take_flag(row);
	side->by_person = take_flag(row);
	side->knows_apology = take_flag(row);
	side->minutes = take_flag(row);
	side->type = take_flag(row);
	side->dates_reopening = take_flag(row);
	return true;
}

static int
take_role(struct partial_row *row)
{
	int role = role_find(partial_text(row));

	row->wrong |= role < 0;
	return role < 0 ? 0 : role;
}

static void
take_dates(struct when_column *dates, struct partial_row *row)
{
	struct span bad;

	dates->order = (enum day_order)partial_below(row, ORDER_MDY + 1);
	dates->by = (enum order_by)partial_below(row, ORDER_BY_SYSTEM + 1);
	dates->read = partial_count(row);
	dates->unreadable = partial_count(row);
	dates->gaps = partial_count(row);
	dates->overlaps = partial_count(row);
	bad = partial_text(row);
	if (bad.len >= sizeof(dates->bad))
		row->wrong = true;
	else if (bad.len > 0)
		memcpy(dates->bad, bad.at, bad.len);
}

bool
part_take_side(
    struct part_side *side, struct partial_row *row, struct arena *arena)
{
	int role;

	if (partial_is(row, "export"))
		return take_export(side, row, arena);
	if (partial_is(row, "role")) {
		role = take_role(row);
		side->column[role] = part_copy(arena, partial_text(row));
		row->wrong |= side->column[role].at == NULL;
		return true;
	}
	if (!partial_is(row, "dates"))
		return false;
	role = take_role(row);
	row->wrong |= !role_is_date((enum role)role) || side->dated[role];
	side->dated[role] = true;
	take_dates(&side->dates[role], row);
	return true;
}

/* ---- fit ---- */

/* Whether nothing of the column was seen. */
static bool
is_blank(const struct part_side *side, int role, bool evidence)
{
	if (side->dated[role])
		return side->dates[role].read + side->dates[role].unreadable ==
		       0;
	return evidence && side->filled[role] == 0;
}

/* In JSON an object is null where its members are not there. */
static bool
is_parent(struct span parent, struct span name)
{
	return name.len > parent.len && name.at[parent.len] == '.' &&
	       memcmp(name.at, parent.at, parent.len) == 0;
}

static int
differ(int role, struct span is, struct span other, struct error *err)
{
	const char *name = role_name((enum role)role);

	error_remedy(err,
	    "say --map %s=COLUMN for all parts, or --map %s= for none", name,
	    name);
	return error_set(err,
	    "%s was taken from \"%.*s\", and before from \"%.*s\"", name,
	    is.len > 80 ? 80 : (int)is.len, is.at,
	    other.len > 80 ? 80 : (int)other.len, other.at);
}

static int
rank(enum order_by by)
{
	return by == ORDER_BY_OPTION   ? 3
	       : by == ORDER_BY_VALUES ? 2
	       : by == ORDER_BY_SYSTEM ? 1
				       : 0;
}

static int
fit_dates(
    struct when_column *all, const struct when_column *part, struct error *err)
{
	if (all->order != part->order && all->order != ORDER_UNKNOWN &&
	    part->order != ORDER_UNKNOWN) {
		error_remedy(err, "say --date-order for all parts");
		return error_set(err, "its dates were read in another order");
	}
	if (all->order == ORDER_UNKNOWN)
		all->order = part->order;
	if (rank(part->by) > rank(all->by))
		all->by = part->by;
	if (part->unreadable > 0 &&
	    (all->unreadable == 0 || strcmp(part->bad, all->bad) < 0))
		memcpy(all->bad, part->bad, sizeof(all->bad));
	all->read += part->read;
	all->unreadable += part->unreadable;
	all->gaps += part->gaps;
	all->overlaps += part->overlaps;
	return 0;
}

/*
 * One part has a column for a role and one has none: nothing of it stands in
 * that, save in a CSV, where the values of dates may have spoken against it.
 */
static int
choose_one(const struct part_side *has, int role, bool csv, bool evidence,
    struct span *name, struct error *err)
{
	bool against = csv && role_is_date((enum role)role);

	if (against && !is_blank(has, role, evidence))
		return differ(role, has->column[role], span_of(""), err);
	*name = against ? (struct span){NULL, 0} : has->column[role];
	return 0;
}

/* Which of two names of columns for one role holds for both.  -1: either
 * may. */
static int
choose(const struct part_side *all, const struct part_side *part, int role,
    bool evidence, struct span *name, struct error *err)
{
	struct span a = all->column[role], b = part->column[role];
	bool a_blank, b_blank;

	*name = a;
	if (a.at == NULL && b.at == NULL)
		return 0;
	if (a.at == NULL || b.at == NULL)
		return choose_one(a.at == NULL ? part : all, role, !part->grows,
		    evidence, name, err);
	if (span_equal(a, b))
		return 0;
	a_blank = is_blank(all, role, evidence);
	b_blank = is_blank(part, role, evidence);
	if (is_parent(a, b) || (a_blank && !b_blank))
		*name = b;
	else if (!is_parent(b, a) && (a_blank || !b_blank))
		return differ(role, b, a, err);
	return 0;
}

static int
fit_role(struct part_side *all, const struct part_side *part, int role,
    bool evidence, struct arena *arena, struct error *err)
{
	struct span name;

	if (choose(all, part, role, evidence, &name, err) < 0)
		return -1;
	if (name.at != NULL && name.at != all->column[role].at) {
		name = part_copy(arena, name);
		if (name.at == NULL)
			return error_set(err, "out of memory");
	}
	all->column[role] = name;
	all->filled[role] += part->filled[role];
	if (part->dated[role] &&
	    fit_dates(&all->dates[role], &part->dates[role], err) < 0)
		return -1;
	all->dated[role] =
	    name.at != NULL && (all->dated[role] || part->dated[role]);
	return 0;
}

static int
fit_export(const struct part_side *all, const struct part_side *part,
    struct error *err)
{
	if (!span_equal(all->system, part->system)) {
		error_remedy(
		    err, "make all parts of one export, with all its columns");
		return error_set(err,
		    "its columns are those of another system (%.*s; before: "
		    "%.*s)",
		    part->system.len == 0 ? 4 : (int)part->system.len,
		    part->system.len == 0 ? "none" : part->system.at,
		    all->system.len == 0 ? 4 : (int)all->system.len,
		    all->system.len == 0 ? "none" : all->system.at);
	}
	if (all->by_person != part->by_person) {
		error_remedy(err, "say --map owner=COLUMN for all parts");
		return error_set(err,
		    "of this part and those before it only one has a column "
		    "for owner");
	}
	if (all->knows_apology != part->knows_apology) {
		error_remedy(err, "say --map apologised=COLUMN for all parts");
		return error_set(err,
		    "of this part and those before it only one has a column "
		    "for apologised");
	}
	return 0;
}

/* The first part that says anything. */
static int
adopt(struct part_side *all, const struct part_side *part, struct arena *arena,
    struct error *err)
{
	bool failed = false;

	*all = *part;
	all->system = part_copy(arena, part->system);
	failed |= part->system.at != NULL && all->system.at == NULL;
	for (int role = 0; role < ROLES; role++) {
		all->column[role] = part_copy(arena, part->column[role]);
		failed |= part->column[role].at != NULL &&
			  all->column[role].at == NULL;
	}
	return failed ? error_set(err, "out of memory") : 0;
}

int
part_fit(struct part_side *all, const struct part_side *part, bool evidence,
    struct arena *arena, struct error *err)
{
	if (part->empty)
		return 0;
	if (all->empty)
		return adopt(all, part, arena, err);
	if (fit_export(all, part, err) < 0)
		return -1;
	all->minutes |= part->minutes;
	all->type |= part->type;
	all->dates_reopening |= part->dates_reopening;
	for (int role = 0; role < ROLES; role++)
		if (fit_role(all, part, role, evidence, arena, err) < 0)
			return -1;
	return 0;
}
