/* What they were about, and what worked. */
#include <inttypes.h>

#include "show/sections.h"
#include "show/table.h"
#include "show/text_parts.h"

#define CAUSES_SHOWN 12
#define DEEDS_SHOWN 10

static void
put_more(struct page *page, size_t rows, size_t shown)
{
	if (rows > shown)
		(void)buffer_text(&page->out,
		    "  and %zu more; --to csv has all\n", rows - shown);
}

static void
put_pareto(struct page *page, const struct report *report)
{
	struct table table;
	size_t rows;

	section_table(report, SECTION_CAUSES, &table);
	if (report_lacks(report, ROLE_REOPENED))
		table.columns_len--; /* the last */
	rows = table.rows;
	if (rows > CAUSES_SHOWN)
		table.rows = CAUSES_SHOWN;
	(void)table_text(page, &table, false);
	put_more(page, rows, CAUSES_SHOWN);
}

/* What was done in a line, since it is long, and how often before it. */
static void
put_deed(struct page *page, const struct report *report,
    const struct deed_class *deed)
{
	struct buffer *out = &page->out;
	size_t start = out->len;

	(void)buffer_text(out, "  done %" PRIu64, deed->done);
	if (hold_known(report))
		(void)buffer_text(out, ", held %" PRIu64, deed->held);
	if (acceptance_known(report))
		(void)buffer_text(out, ", accepted %" PRIu64, deed->accepted);
	(void)buffer_text(out, ":  ");
	(void)page_cut(page, deed->did, PAGE_WIDTH - (out->len - start));
	(void)buffer_add_char(out, '\n');
}

static void
put_deeds(struct page *page, const struct report *report)
{
	const struct tally *tally = report->tally;

	for (size_t i = 0; i < tally->deeds_len && i < DEEDS_SHOWN; i++)
		put_deed(page, report, &tally->deeds[i]);
	put_more(page, tally->deeds_len, DEEDS_SHOWN);
}

void
text_causes(struct page *page, const struct report *report)
{
	const struct tally *tally = report->tally;
	const char *what = role_name(tally->pareto_of);

	if (tally->pareto != NULL) {
		if (tally->pareto_of != ROLE_CAUSE)
			(void)buffer_text(&page->out,
			    "  nothing says what the cause was; by %s:\n",
			    what);
		put_pareto(page, report);
	} else if (report_lacks(report, tally->pareto_of)) {
		(void)buffer_text(&page->out,
		    "  cannot be known: no column for cause or category\n");
	} else if (tally->complaints == 0) {
		(void)buffer_text(&page->out, "  no complaints\n");
	} else {
		(void)buffer_text(&page->out,
		    "  cannot be counted: the column for %s %s\n", what,
		    causes_too_many(tally->pareto_of == ROLE_CAUSE
					? tally->causes
					: tally->categories)
			? "has too many different values"
			: "is empty");
	}
}

void
text_worked(struct page *page, const struct report *report)
{
	const struct tally *tally = report->tally;
	uint64_t unsaid = done_unsaid(tally->done);

	if (report_lacks(report, ROLE_RESOLUTION)) {
		(void)buffer_text(&page->out,
		    "  cannot be known: no column for what was done\n");
		return;
	}
	if (done_too_many(tally->done))
		(void)buffer_text(&page->out,
		    "  too many different things were done to count them\n");
	else if (tally->deeds_len == 0)
		(void)buffer_text(&page->out, "  nobody wrote what was done\n");
	else
		put_deeds(page, report);
	if (unsaid > 0 && tally->deeds_len > 0)
		(void)buffer_text(&page->out,
		    "  of %" PRIu64 " more nobody wrote what was done\n",
		    unsaid);
	if (tally->deeds_len > 0 && !hold_known(report))
		(void)buffer_text(&page->out,
		    "  whether it held cannot be known: nothing tells of "
		    "reopening or satisfaction\n");
}
