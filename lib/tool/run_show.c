/* What our deeds make of a complaint, in the columns of its record. */
#include "tool/run_parts.h"

/*
 * The column that a role is written to, or -1: one must be made.  What has a
 * column that cannot hold what we write is still read from there.
 */
static int
column_of(const struct run *run, enum role role)
{
	int column = roles_written(&run->roles, role);

	return column >= 0 ? column : run->made[role];
}

int
run_make(struct run *run, enum role role, struct error *err)
{
	struct columns *columns = reader_columns(run->reader);
	int column =
	    columns_add(columns, roles_new_name(&run->roles, role, columns));

	if (column < 0)
		return error_set(err, "out of memory");
	run->made[role] = column;
	if (run->roles.column[role] < 0)
		roles_made(&run->roles, role, column);
	run->columns_seen = columns_count(columns);
	return 0;
}

/* What the record says of a role, in the words of complaint_shown. */
static struct span
stands(struct run *run, enum role role)
{
	struct complaint *complaint = &run->complaint;
	int column = column_of(run, role);
	struct span text = record_get(run->record, column);

	if (text.at == NULL && column == run->roles.column[role])
		return text; /* which is all that the record says */
	if (role == ROLE_OWNER || role == ROLE_DELEGATE) {
		struct state base;

		complaint_base(complaint, ROLE_BIT(role), &base);
		return span_trim(
		    role == ROLE_OWNER ? base.owner : base.delegate);
	}
	return role_is_date(role) && when_is_none(text) ? span_of("") : text;
}

/* Whether the column must change for what the role says in this state. */
static bool
differs(struct run *run, enum role role, struct span value)
{
	if (value.len == 0 && (role == ROLE_RESOLUTION || role == ROLE_CAUSE ||
				  role == ROLE_BASIS))
		return false;
	return !span_equal(stands(run, role), value);
}

uint32_t
run_unmade(const struct run *run, uint32_t roles)
{
	uint32_t unmade = 0;

	for (int i = 0; roles >> i != 0; i++)
		if ((roles >> i & 1) != 0 && column_of(run, (enum role)i) < 0)
			unmade |= ROLE_BIT(i);
	return unmade;
}

uint32_t
run_lacking(struct run *run, const struct state *state, unsigned bits)
{
	uint32_t roles = run_unmade(run, complaint_shows(bits)), lacking = 0;
	char text[SHOWN_TEXT];

	for (int i = 0; roles >> i != 0; i++) {
		enum role role = (enum role)i;
		struct span value;

		if ((roles >> i & 1) == 0)
			continue;
		value = complaint_shown(&run->complaint, role, state, text);
		if (value.len > 0)
			lacking |= ROLE_BIT(role);
	}
	return lacking;
}

static int
show_role(struct run *run, enum role role, const struct state *state,
    struct error *err)
{
	char text[SHOWN_TEXT];
	struct span value = complaint_shown(&run->complaint, role, state, text);

	if (!differs(run, role, value))
		return 0;
	if (column_of(run, role) < 0 && run_make(run, role, err) < 0)
		return -1;
	if (record_set(run->record, column_of(run, role), value) == 0)
		return 0;
	return error_set(
	    err, "the column for %s cannot be filled", role_name(role));
}

/* Of this complaint alone, unless it was memory that failed. */
static void
show_failed(struct run *run, enum role role, struct error *err)
{
	if (column_of(run, role) >= 0 && !record_failed(run->record)) {
		run_refuse(run, err);
		return;
	}
	run_fail(run, err);
	run->lost = true;
}

void
run_show(struct run *run, const struct state *state, unsigned bits)
{
	struct error *err = run_error(run);
	uint32_t roles = complaint_shows(bits);

	for (; roles != 0; roles &= roles - 1) {
		enum role role = (enum role)__builtin_ctz(roles);

		if (show_role(run, role, state, err) < 0) {
			show_failed(run, role, err);
			return;
		}
	}
}
