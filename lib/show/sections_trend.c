#include "show/sections.h"
#include "show/sections_parts.h"
#include "show/trend_said.h"

static const struct table_column columns[] = {
    {NAMED("week"), NULL, false, false},
    {NAMED("monday"), "from", false, false},
    {NAMED("received"), NULL, true, false},
    {NAMED("resolved"), NULL, true, false},
    {NAMED("open"), NULL, true, false},
    {NAMED("partial"), "", false, true},
    {NAMED("signals"), NULL, false, true},
};

static void
put_signals(struct buffer *out, const struct report *report,
    const struct trend_week *week)
{
	const char *between = "";

	for (int series = 0; series < SERIES_ALL; series++)
		for (int i = 0; i < SIGNALS; i++) {
			if ((signals_of(report, week, (enum series)series) &
				1 << i) == 0)
				continue;
			(void)buffer_text(out, "%s%s %s", between,
			    series_name((enum series)series),
			    signal_name(1 << i));
			between = ", ";
		}
}

static void
put_cell(const struct report *report, size_t row, size_t column,
    enum table_for whom, struct buffer *out)
{
	const struct trend_week *week = &report->tally->trend->week[row];
	char date[WHEN_TEXT];

	switch (column) {
	case 0:
		week_said(out, week->monday);
		break;
	case 1:
		when_write_day(week->monday, date);
		(void)buffer_text(out, "%s", date);
		break;
	case 2:
	case 3:
	case 4:
		if (series_known(report, (enum series)(column - 2)))
			put_count(out, week->value[column - 2]);
		break;
	case 5:
		if (whom == FOR_PROGRAMS)
			(void)buffer_text(
			    out, "%s", week->partial ? "true" : "false");
		else if (week->partial)
			(void)buffer_text(out, "not whole");
		break;
	default:
		put_signals(out, report, week);
	}
}

static void
cell(const void *context, size_t row, size_t column, enum table_for whom,
    struct buffer *out)
{
	put_cell(context, row, column, whom, out);
}

/* For people: a few weeks, and of their signals the names of the series. */
static const struct table_column few[] = {
    {NAMED("week"), NULL, false, false},
    {NAMED("monday"), "from", false, false},
    {NAMED("received"), NULL, true, false},
    {NAMED("resolved"), NULL, true, false},
    {NAMED("open"), NULL, true, false},
    {NAMED("signals"), "", false, true},
};

static size_t
shown(const struct report *report)
{
	size_t len = report->tally->trend->len;

	return len > TREND_SHOWN ? TREND_SHOWN : len;
}

static void
put_mark(struct buffer *out, const struct report *report,
    const struct trend_week *week)
{
	const char *between = "signal: ";

	if (week->partial)
		(void)buffer_text(out, "not whole");
	for (int i = 0; i < SERIES_ALL; i++) {
		if (signals_of(report, week, (enum series)i) == 0)
			continue;
		(void)buffer_text(
		    out, "%s%s", between, series_name((enum series)i));
		between = ", ";
	}
}

static void
last_cell(const void *context, size_t row, size_t column, enum table_for whom,
    struct buffer *out)
{
	const struct report *report = context;
	size_t before = report->tally->trend->len - shown(report);

	if (column == 5)
		put_mark(
		    out, report, &report->tally->trend->week[before + row]);
	else
		put_cell(report, before + row, column, whom, out);
}

void
trend_table(const struct report *report, struct table *table)
{
	table->columns = columns;
	table->columns_len = sizeof(columns) / sizeof(columns[0]);
	table->rows = report->tally->trend->len;
	table->cell = cell;
}

void
trend_last_table(const struct report *report, struct table *table)
{
	*table = (struct table){.columns = few,
	    .columns_len = sizeof(few) / sizeof(few[0]),
	    .rows = shown(report),
	    .cell = last_cell,
	    .context = report};
}
