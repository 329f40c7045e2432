#include "show/figures.h"
#include "show/language.h"
#include "show/sections.h"
#include "show/sections_parts.h"

void
put_share(
    struct buffer *out, uint64_t part, uint64_t whole, enum table_for whom)
{
	if (whole == 0)
		return;
	if (whom == FOR_PEOPLE)
		figure_share(out, part, whole);
	else
		(void)buffer_text(out, "%.6f", (double)part / (double)whole);
}

/* ---- causes ---- */

static const struct table_column causes_columns[] = {
    {SAME("cause"), false, false},
    {SAME("complaints"), true, false},
    {SAME("share"), true, false},
    {NAMED("cumulative"), N_("with those above"), true, false},
    {SAME("open"), true, false},
    {SAME("reopened"), true, false},
};
static const struct table_column categories_columns[] = {
    {SAME("category"), false, false},
    {SAME("complaints"), true, false},
    {SAME("share"), true, false},
    {NAMED("cumulative"), N_("with those above"), true, false},
    {SAME("open"), true, false},
    {SAME("reopened"), true, false},
};

static uint64_t
up_to(const struct tally *tally, size_t row)
{
	uint64_t sum = 0;

	for (size_t i = 0; i <= row; i++)
		sum += tally->pareto[i].complaints;
	return sum;
}

static void
causes_cell(const void *context, size_t row, size_t column, enum table_for whom,
    struct buffer *out)
{
	const struct report *report = context;
	const struct tally *tally = report->tally;
	const struct cause *cause = &tally->pareto[row];

	switch (column) {
	case 0:
		if (cause->name.len > 0)
			(void)buffer_add_span(out, cause->name);
		else if (whom == FOR_PEOPLE)
			(void)buffer_text(out, "%s", _("(empty)"));
		break;
	case 1:
		put_count(out, cause->complaints);
		break;
	case 2:
		put_share(out, cause->complaints, tally->complaints, whom);
		break;
	case 3:
		put_share(out, up_to(tally, row), tally->complaints, whom);
		break;
	case 4:
		put_count(out, cause->open);
		break;
	default:
		if (report_knows_reopened(report))
			put_count(out, cause->reopened);
	}
}

static double
causes_bar(const void *context, size_t row)
{
	const struct report *report = context;
	const struct tally *tally = report->tally;
	uint64_t most = 1;

	for (size_t i = 0; i < tally->pareto_len; i++)
		if (tally->pareto[i].complaints > most)
			most = tally->pareto[i].complaints;
	return (double)tally->pareto[row].complaints / (double)most;
}

void
causes_table(const struct report *report, struct table *table)
{
	const struct tally *tally = report->tally;

	table->columns = tally->pareto_of == ROLE_CAUSE ? causes_columns
							: categories_columns;
	table->columns_len = 6;
	table->rows = tally->pareto_len;
	table->cell = causes_cell;
	table->bar = causes_bar;
}

/* ---- worked ---- */

static const struct table_column worked_columns[] = {
    {NAMED("did"), N_("what was done"), false, false},
    {NAMED("done"), N_("times"), true, false},
    {SAME("held"), true, false},
    {NAMED("held_share"), N_("share"), true, false},
    {SAME("accepted"), true, false},
};

static void
worked_cell(const void *context, size_t row, size_t column, enum table_for whom,
    struct buffer *out)
{
	const struct report *report = context;
	const struct deed_class *deed = &report->tally->deeds[row];

	switch (column) {
	case 0:
		(void)buffer_add_span(out, deed->did);
		break;
	case 1:
		put_count(out, deed->done);
		break;
	case 2:
		if (hold_known(report))
			put_count(out, deed->held);
		break;
	case 3:
		if (hold_known(report))
			put_share(out, deed->held, deed->done, whom);
		break;
	default:
		if (acceptance_known(report))
			put_count(out, deed->accepted);
	}
}

void
worked_table(const struct report *report, struct table *table)
{
	table->columns = worked_columns;
	table->columns_len = 5;
	table->rows = report->tally->deeds_len;
	table->cell = worked_cell;
}

bool
deeds_known(const struct report *report)
{
	const struct tally *tally = report->tally;

	return !report_lacks(report, ROLE_RESOLUTION) &&
	       (tally->deeds_len > 0 || tally->complaints == 0 ||
		   report_knows_open(report));
}

bool
hold_known(const struct report *report)
{
	return report_knows_reopened(report) || acceptance_known(report);
}

bool
acceptance_known(const struct report *report)
{
	return done_judged(report->tally->done) > 0;
}
