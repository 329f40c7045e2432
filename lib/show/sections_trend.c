#include "show/figures.h"
#include "show/language.h"
#include "show/sections.h"
#include "show/sections_parts.h"
#include "show/trend_said.h"

static const struct table_column columns[] = {
    {SAME("week"), false, false},
    {NAMED("monday"), N_("from"), false, false},
    {SAME("received"), true, false},
    {SAME("resolved"), true, false},
    {SAME("open"), true, false},
    {NAMED("partial"), "", false, true},
    {SAME("signals"), false, true},
};

static void
put_signals(struct buffer *out, const struct report *report,
    const struct trend_week *week, enum table_for whom)
{
	const char *between = "";
	bool people = whom == FOR_PEOPLE;

	for (int series = 0; series < SERIES_ALL; series++) {
		if (people &&
		    !signals_tell(report->tally->trend, (enum series)series))
			continue;
		for (int i = 0; i < SIGNALS; i++) {
			if ((signals_of(report, week, (enum series)series) &
				1 << i) == 0)
				continue;
			(void)buffer_text(out, "%s%s %s", between,
			    people ? series_word((enum series)series)
				   : series_name((enum series)series),
			    people ? signal_word(1 << i) : signal_name(1 << i));
			between = ", ";
		}
	}
}

static void
put_monday(struct buffer *out, int64_t monday, enum table_for whom)
{
	char date[WHEN_TEXT];

	if (whom == FOR_PEOPLE) {
		figure_day(out, monday);
		return;
	}
	when_write_day(monday, date);
	(void)buffer_text(out, "%s", date);
}

static void
put_cell(const struct report *report, size_t row, size_t column,
    enum table_for whom, struct buffer *out)
{
	const struct trend_week *week = &report->tally->trend->week[row];

	switch (column) {
	case 0:
		week_said(out, week->monday);
		break;
	case 1:
		put_monday(out, week->monday, whom);
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
			(void)buffer_text(out, "%s", _("not whole"));
		break;
	default:
		put_signals(out, report, week, whom);
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
    {SAME("week"), false, false},
    {NAMED("monday"), N_("from"), false, false},
    {SAME("received"), true, false},
    {SAME("resolved"), true, false},
    {SAME("open"), true, false},
    {NAMED("signals"), N_("signals"), false, true},
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
	const char *between = "";

	if (week->partial)
		(void)buffer_text(out, "%s", _("not whole"));
	for (int i = 0; i < SERIES_ALL; i++) {
		if (signals_of(report, week, (enum series)i) == 0 ||
		    !signals_tell(report->tally->trend, (enum series)i))
			continue;
		(void)buffer_text(
		    out, "%s%s", between, series_word((enum series)i));
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
