#include <inttypes.h>

#include "show/figures.h"
#include "show/html.h"
#include "show/svg.h"
#include "show/totals.h"

static void
put(struct form *form, const char *text)
{
	(void)buffer_text(&form->page->out, "%s", text);
}

static void
list_end(struct form *form)
{
	if (form->listing)
		put(form, "</ul>\n");
	form->listing = false;
}

static void
section_end(struct form *form)
{
	list_end(form);
	if (html_of(form)->section)
		put(form, "</section>\n");
	html_of(form)->section = false;
}

static void
heading(struct form *form, const char *id, struct span said)
{
	struct buffer *out = &form->page->out;

	section_end(form);
	(void)buffer_text(
	    out, "\n<section aria-labelledby=\"%s\">\n<h2 id=\"%s\">", id, id);
	html_said(out, said);
	put(form, "</h2>\n");
	html_of(form)->section = true;
}

static void
say(struct form *form, enum said_as as, struct span said)
{
	static const char *const before[] = {
	    [SAID_WORDS] = "<p>",
	    [SAID_FACT] = "<li>",
	    [SAID_NOTE] = "<p class=\"note\">",
	};

	if (as != SAID_FACT)
		list_end(form);
	else if (!form->listing)
		put(form, "<ul>\n");
	form->listing = as == SAID_FACT;
	put(form, before[as]);
	html_said(&form->page->out, said);
	put(form, as == SAID_FACT ? "</li>\n" : "</p>\n");
}

/* What has bars is drawn; its table waits to be unfolded when the bars say
 * all of it. */
static void
table(struct form *form, const struct table *table, const char *caption,
    bool bare)
{
	bool drawn = table->bar != NULL && table->rows > 0;
	bool folded = drawn && table->columns_len == 2;

	(void)bare;
	list_end(form);
	if (drawn)
		svg_bars(html_of(form), table, caption);
	if (folded)
		put(form, "<details><summary>The figures</summary>\n");
	html_table(html_of(form), table, caption);
	if (folded)
		put(form, "</details>\n");
}

static void
chart(struct form *form, enum chart chart, const struct report *report)
{
	list_end(form);
	if (chart == CHART_CLOCKS)
		svg_clocks(html_of(form), report);
}

static const struct form_kind kind = {heading, say, table, list_end, chart};

/* The figures to see first, if they are known. */
static void
put_tiles(struct form *form, const struct report *report)
{
	static const enum total shown[] = {
	    TOTAL_OPEN, TOTAL_OVERDUE, TOTAL_UNOWNED, TOTAL_RESOLVED};
	struct buffer *out = &form->page->out;
	struct table totals;

	totals_table(report, &totals);
	put(form, "<dl>\n");
	for (size_t i = 0; i < sizeof(shown) / sizeof(shown[0]); i++) {
		uint64_t count;

		if (!total_count(report, shown[i], &count))
			continue;
		put(form, "<div><dt>");
		totals.cell(report, shown[i], 0, FOR_PEOPLE, out);
		(void)buffer_text(
		    out, "</dt><dd>%" PRIu64 "</dd></div>\n", count);
	}
	put(form, "</dl>\n");
}

static void
put_top(struct form *form, const struct report *report)
{
	put(form, "<body>\n<header>\n<h1>");
	said_count(form, report);
	html_said(&form->page->out, buffer_span(&form->said));
	form->said.len = 0;
	put(form, "</h1>\n<p>");
	figure_moment(&form->page->out, report->tally->now, report->zone);
	put(form, "</p>\n");
	put_tiles(form, report);
	put(form, "</header>\n<main>\n");
}

int
show_html(struct page *page, const struct report *report)
{
	struct html html = {.form = {.kind = &kind, .page = page}};

	page->ascii = false;
	html_head(&html, report);
	put_top(&html.form, report);
	form_sections(&html.form, report);
	section_end(&html.form);
	put(&html.form, "</main>\n</body>\n</html>\n");
	page->failed |= html.form.said.failed;
	buffer_free(&html.form.said);
	return page_turn(page);
}
