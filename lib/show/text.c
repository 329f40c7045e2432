#include <inttypes.h>

#include "show/figures.h"
#include "show/guarantee.h"
#include "show/report.h"
#include "show/sections.h"
#include "show/table.h"
#include "show/text_parts.h"

static void
put_heading(struct page *page, const char *text)
{
	(void)buffer_text(&page->out, "\n%s\n", text);
}

static bool
lacks(const struct report *report, enum role role)
{
	return report->roles->column[role] < 0;
}

static void
put_table(struct page *page, const struct report *report, enum section section,
    bool bare)
{
	struct table table;

	section_table(report, section, &table);
	(void)table_text(page, &table, bare);
}

static void
put_totals(struct page *page, const struct report *report)
{
	put_heading(page, "Totals");
	put_table(page, report, SECTION_TOTALS, true);
}

static void
put_ageing(struct page *page, const struct report *report)
{
	const struct ageing *ageing = &report->tally->ageing;
	struct buffer *out = &page->out;

	put_heading(page, "How long the open ones have been waiting");
	if (report->tally->open == 0) {
		(void)buffer_text(out, "  nothing is open\n");
		return;
	}
	if (lacks(report, ROLE_RECEIVED)) {
		(void)buffer_text(out,
		    "  cannot be known: no column for the date of receipt\n");
		return;
	}
	put_table(page, report, SECTION_AGEING, true);
	if (ageing->dated == 0)
		return;
	(void)buffer_text(out, "  the oldest: ");
	if (ageing->oldest_id.len > 0) {
		(void)page_visible(page, example_text(&ageing->oldest_id));
		(void)buffer_text(out, ", ");
	}
	(void)buffer_text(out, "received ");
	figure_moment(out, ageing->oldest, report->zone);
	(void)buffer_text(out, ", ");
	figure_lasting(
	    out, figure_age(report->tally->now, ageing->oldest), FOR_PEOPLE);
	(void)buffer_text(out, " ago\n");
}

static void
put_owners(struct page *page, const struct report *report)
{
	put_heading(page, "Who answers for them");
	if (!report->tally->by_person)
		(void)buffer_text(&page->out,
		    "  no column for a person: nobody can be shown to own a "
		    "complaint%s\n",
		    lacks(report, ROLE_GROUP) ? "" : "; by group:");
	if (report->tally->by_person || !lacks(report, ROLE_GROUP))
		put_table(page, report, SECTION_OWNERS, false);
}

static void
put_now(struct page *page, const struct report *report)
{
	put_heading(page, "What can be done now, most urgent first");
	text_now(page, report);
}

static void
put_clocks(struct page *page, const struct report *report)
{
	put_heading(page, "How long it took");
	text_clocks(page, report);
}

static void
put_trend(struct page *page, const struct report *report)
{
	put_heading(page, "Week by week");
	text_trend(page, report);
}

static void
put_causes(struct page *page, const struct report *report)
{
	put_heading(page, "What they are about");
	text_causes(page, report);
}

static void
put_worked(struct page *page, const struct report *report)
{
	put_heading(page, "What was done, and whether it held");
	text_worked(page, report);
}

static void
put_guarantee(struct page *page, const struct report *report)
{
	put_heading(page, "What this export can and cannot prove");
	guarantee_text(page, report);
}

static void
put_by(struct page *page, const struct report *report)
{
	struct table_column columns[TABLE_COLUMNS];
	struct table table;

	by_table(report, columns, &table);
	(void)buffer_text(&page->out, "\nBy ");
	for (size_t i = 0; i < report->by_len; i++) {
		if (i > 0)
			(void)buffer_text(&page->out, ", ");
		(void)page_visible(page, report->by[i]);
	}
	(void)buffer_add_char(&page->out, '\n');
	(void)table_text(page, &table, false);
}

int
show_text(struct page *page, const struct report *report)
{
	static void (*const put[SECTIONS])(
	    struct page *, const struct report *) = {
	    [SECTION_TOTALS] = put_totals,
	    [SECTION_NOW] = put_now,
	    [SECTION_AGEING] = put_ageing,
	    [SECTION_OWNERS] = put_owners,
	    [SECTION_CLOCKS] = put_clocks,
	    [SECTION_TREND] = put_trend,
	    [SECTION_CAUSES] = put_causes,
	    [SECTION_WORKED] = put_worked,
	    [SECTION_GUARANTEE] = put_guarantee,
	};
	uint64_t count = report->tally->complaints;

	(void)buffer_text(&page->out, "%" PRIu64 " complaint%s%s on ", count,
	    count == 1 ? "" : "s", report->selected ? " selected" : "");
	figure_moment(&page->out, report->tally->now, report->zone);
	(void)buffer_add_char(&page->out, '\n');
	for (int i = 0; i < SECTIONS; i++)
		if ((report->tally->sections & 1U << i) != 0)
			put[i](page, report);
	if (report->tally->by != NULL)
		put_by(page, report);
	return page_turn(page);
}
