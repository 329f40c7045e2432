#include "show/figures.h"
#include "show/language.h"
#include "show/sections.h"
#include "show/sections_parts.h"
#include "show/totals.h"

/* ---- ageing ---- */

static const struct table_column ageing_columns[] = {
    {NAMED("age_days"), N_("waiting for"), false, false},
    {SAME("open"), true, false},
};

static void
put_range(struct buffer *out, size_t row, enum table_for whom)
{
	if (row == AGES)
		(void)buffer_text(out, "%s",
		    whom == FOR_PEOPLE ? _("not known") : "not known");
	else if (whom == FOR_PEOPLE && row == 0)
		(void)buffer_text(out, "%s", _("under a day"));
	else if (whom == FOR_PEOPLE && row + 1 == AGES)
		(void)buffer_text(out, "%s", _("over a year"));
	else if (whom == FOR_PEOPLE)
		(void)buffer_text(out, _("%d to %d days"),
		    ageing_from((int)row), ageing_from((int)row + 1));
	else if (row + 1 == AGES)
		(void)buffer_text(out, "%d-", ageing_from((int)row));
	else
		(void)buffer_text(out, "%d-%d", ageing_from((int)row),
		    ageing_from((int)row + 1));
}

static uint64_t
ageing_count(const struct report *report, size_t row)
{
	const struct ageing *ageing = &report->tally->ageing;

	return row == AGES ? ageing->undated : ageing->open[row];
}

static void
ageing_cell(const void *context, size_t row, size_t column, enum table_for whom,
    struct buffer *out)
{
	if (column == 0)
		put_range(out, row, whom);
	else
		put_count(out, ageing_count(context, row));
}

static double
ageing_bar(const void *context, size_t row)
{
	uint64_t most = 1;

	for (size_t i = 0; i <= AGES; i++)
		if (ageing_count(context, i) > most)
			most = ageing_count(context, i);
	return (double)ageing_count(context, row) / (double)most;
}

/* ---- owners ---- */

static const struct table_column owners_columns[] = {
    {SAME("owner"), false, false},
    {SAME("open"), true, false},
    {SAME("overdue"), true, false},
    {NAMED("oldest_open_days"), N_("oldest open"), true, false},
    {SAME("resolved"), true, false},
};
static const struct table_column groups_columns[] = {
    {SAME("group"), false, false},
    {SAME("open"), true, false},
    {SAME("overdue"), true, false},
    {NAMED("oldest_open_days"), N_("oldest open"), true, false},
    {SAME("resolved"), true, false},
};

static void
owners_cell(const void *context, size_t row, size_t column, enum table_for whom,
    struct buffer *out)
{
	const struct report *report = context;
	const struct person *person = &report->tally->ranked[row];

	switch (column) {
	case 0:
		if (person->name.len > 0)
			(void)buffer_add_span(out, person->name);
		else if (whom == FOR_PEOPLE)
			(void)buffer_text(out, "%s",
			    report->tally->by_person ? _("(nobody)")
						     : _("(none)"));
		break;
	case 1:
		put_count(out, person->open);
		break;
	case 2:
		put_count(out, person->overdue);
		break;
	case 3:
		if (person->oldest != INT64_MAX)
			figure_lasting(out,
			    figure_age(report->tally->now, person->oldest),
			    whom);
		break;
	default:
		put_count(out, person->resolved);
	}
}

/* ---- guarantee: roles and coverage ---- */

static const struct table_column roles_columns[] = {
    {NAMED("role"), NULL, false, false},
    {NAMED("column"), NULL, false, false},
    {NAMED("filled"), NULL, true, false},
    {NAMED("of"), NULL, true, false},
};

static void
roles_cell(const void *context, size_t row, size_t column, enum table_for whom,
    struct buffer *out)
{
	const struct report *report = context;
	int taken = report->roles->column[row];

	(void)whom;
	if (column == 0)
		(void)buffer_text(out, "%s", role_name((enum role)row));
	else if (taken < 0)
		return;
	else if (column == 1)
		(void)buffer_add_span(
		    out, columns_name(report->columns, taken));
	else
		put_count(out, column == 2 ? report->tally->filled[row]
					   : report->tally->complaints);
}

/* ---- all ---- */

void
section_table(
    const struct report *report, enum section section, struct table *table)
{
	const struct tally *tally = report->tally;

	*table = (struct table){.context = report};
	switch (section) {
	case SECTION_TOTALS:
		totals_table(report, table);
		break;
	case SECTION_AGEING:
		table->columns = ageing_columns;
		table->columns_len = 2;
		table->rows = AGES + (tally->ageing.undated > 0);
		table->cell = ageing_cell;
		table->bar = ageing_bar;
		break;
	case SECTION_OWNERS:
		table->columns =
		    tally->by_person ? owners_columns : groups_columns;
		table->columns_len = 5;
		table->rows = tally->ranked_len;
		table->cell = owners_cell;
		break;
	case SECTION_NOW:
		now_table(report, table);
		break;
	case SECTION_CLOCKS:
		clocks_table(report, table);
		break;
	case SECTION_TREND:
		trend_table(report, table);
		break;
	case SECTION_CAUSES:
		causes_table(report, table);
		break;
	case SECTION_WORKED:
		worked_table(report, table);
		break;
	default:
		table->columns = roles_columns;
		table->columns_len = 4;
		table->rows = ROLES;
		table->cell = roles_cell;
	}
}

/* ---- --by ---- */

static void
by_cell(const void *context, size_t row, size_t column, enum table_for whom,
    struct buffer *out)
{
	const struct report *report = context;
	const struct groups *groups = report->tally->by;
	size_t number;
	const struct group *group = groups_at(groups, row, &number);
	struct span part;

	if (column == report->by_len) {
		put_count(out, group->complaints);
	} else if (column == report->by_len + 1) {
		put_count(out, group->open);
	} else if (column == report->by_len + 2) {
		if (group->took.n > 0)
			figure_lasting(
			    out, durations_at(&group->took, 50), whom);
	} else {
		part = keys_part(groups_keys(groups), number, column);
		if (part.len == 0 && whom == FOR_PEOPLE)
			part = span_of(_("(empty)"));
		(void)buffer_add_span(out, part);
	}
}

static double
by_bar(const void *context, size_t row)
{
	const struct report *report = context;
	size_t number;
	uint64_t most = groups_at(report->tally->by, 0, &number)->complaints;

	return (double)groups_at(report->tally->by, row, &number)->complaints /
	       (double)most;
}

void
by_table(const struct report *report, struct table_column *columns,
    struct table *table)
{
	static const struct table_column counts[] = {
	    {SAME("complaints"), true, false},
	    {SAME("open"), true, false},
	    {NAMED("p50_days"), N_("half within"), true, false},
	};

	for (size_t i = 0; i < report->by_len; i++)
		columns[i] =
		    (struct table_column){report->by[i], NULL, false, false};
	for (size_t i = 0; i < 3; i++)
		columns[report->by_len + i] = counts[i];
	*table = (struct table){.columns = columns,
	    .columns_len = report->by_len + 3,
	    .rows = groups_count(report->tally->by),
	    .cell = by_cell,
	    .bar = by_bar,
	    .context = report};
}
