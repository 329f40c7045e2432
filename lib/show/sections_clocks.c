#include "show/figures.h"
#include "show/language.h"
#include "show/sections.h"
#include "show/sections_parts.h"

const unsigned int clock_percents[CLOCK_PERCENTS] = {50, 85, 95};

static const struct table_column columns[] = {
    {NAMED("clock"), N_("from receipt to"), false, false},
    {SAME("n"), true, false},
    {NAMED("p50_days"), N_("half within"), true, false},
    {NAMED("p85_days"), N_("85 % within"), true, false},
    {NAMED("p95_days"), N_("95 % within"), true, false},
    {NAMED("within_promise"), N_("in time"), true, false},
    {NAMED("kept"), NULL, true, false},
    {NAMED("promised"), NULL, true, false},
    {NAMED("first"), NULL, false, false},
    {NAMED("last"), NULL, false, false},
};

static const struct {
	const char *name, *heading;
	enum role role;
} clocks[TOOKS] = {
    [TOOK_OWN] = {"own", N_("one owner"), ROLE_OWNED},
    [TOOK_APOLOGISE] = {"apologise", N_("apology"), ROLE_APOLOGISED},
    [TOOK_RESOLVE] = {"resolve", N_("resolution"), ROLE_RESOLVED},
};

const char *
clock_name(enum took clock)
{
	return clocks[clock].name;
}

const char *
clock_word(enum took clock)
{
	switch (clock) {
	case TOOK_OWN:
		return IN("a clock", "own");
	case TOOK_APOLOGISE:
		return IN("a clock", "apologise");
	default:
		return IN("a clock", "resolve");
	}
}

struct clocks
clocks_of(const struct report *report)
{
	struct clocks found = {.len = 0};

	for (int i = 0; i < TOOKS; i++)
		if (i == TOOK_RESOLVE || !report_lacks(report, clocks[i].role))
			found.which[found.len++] = (enum took)i;
	return found;
}

static void
cell(const void *context, size_t row, size_t column, enum table_for whom,
    struct buffer *out)
{
	const struct report *report = context;
	enum took clock = clocks_of(report).which[row];
	const struct durations *took = &report->tally->took[clock];
	const struct clock_facts *facts = &report->tally->clock[clock];

	if (column == 0)
		(void)buffer_text(out, "%s",
		    whom == FOR_PEOPLE ? _(clocks[clock].heading)
				       : clocks[clock].name);
	else if (column == 1)
		put_count(out, took->n);
	else if (column == 2 + CLOCK_PERCENTS)
		put_share(out, facts->kept, facts->promised, whom);
	else if (column == 3 + CLOCK_PERCENTS)
		put_count(out, facts->kept);
	else if (column == 4 + CLOCK_PERCENTS)
		put_count(out, facts->promised);
	else if (took->n > 0 && column == 5 + CLOCK_PERCENTS)
		figure_date(out, facts->first, report->zone, whom);
	else if (took->n > 0 && column == 6 + CLOCK_PERCENTS)
		figure_date(out, facts->last, report->zone, whom);
	else if (took->n > 0)
		figure_lasting(
		    out, durations_at(took, clock_percents[column - 2]), whom);
}

void
clocks_table(const struct report *report, struct table *table)
{
	table->columns = columns;
	table->columns_len = sizeof(columns) / sizeof(columns[0]);
	table->rows = clocks_of(report).len;
	table->cell = cell;
}
