#include <inttypes.h>

#include "show/figures.h"
#include "show/html.h"
#include "show/language.h"
#include "show/svg.h"
#include "show/totals.h"
#include "show/trend_said.h"

static void
put(struct form *form, const char *text)
{
	(void)buffer_text(&form->page->out, "%s", text);
}

/* The elements of a list: before the first, before one, after the last. */
static const struct {
	const char *first, *one, *last;
} lists[] = {
    [SAID_FACT] = {"<ul>\n", "<li>", "</li>\n</ul>\n"},
    [SAID_ACT] = {"<ol>\n", "<li>", "</li>\n</ol>\n"},
};

static void
list_end(struct form *form)
{
	if (form->listing)
		put(form, lists[form->list].last);
	form->listing = false;
}

static void
list_item(struct form *form, enum said_as as)
{
	if (form->listing && form->list != as)
		list_end(form);
	put(form, form->listing ? "</li>\n" : lists[as].first);
	put(form, lists[as].one);
	form->listing = true;
	form->list = as;
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
subheading(struct form *form, struct span said)
{
	list_end(form);
	put(form, "<h3>");
	html_said(&form->page->out, said);
	put(form, "</h3>\n");
}

static void
say(struct form *form, enum said_as as, struct span said)
{
	struct buffer *out = &form->page->out;

	if (as == SAID_FACT || as == SAID_ACT) {
		list_item(form, as == SAID_ACT ? SAID_ACT : SAID_FACT);
		html_said(out, said);
		return;
	}
	if (as == SAID_QUOTE) {
		put(form, "\n<blockquote>");
		html_said(out, said);
		put(form, "</blockquote>");
		return;
	}
	list_end(form);
	put(form, as != SAID_WORDS ? "<p class=\"note\">" : "<p>");
	html_said(out, said);
	put(form, "</p>\n");
}

/* A table with bars is drawn, too. */
static void
table(struct form *form, const struct table *table, const char *caption,
    unsigned int how)
{
	bool folded = (how & TABLE_FOLDED) != 0;

	list_end(form);
	if (table->bar != NULL && table->rows > 0)
		svg_bars(html_of(form), table, caption);
	if (folded) {
		put(form, "<details><summary>");
		put(form, _("The figures"));
		put(form, "</summary>\n");
	}
	html_table(html_of(form), table, caption);
	if (folded)
		put(form, "</details>\n");
}

static void
put_legend(struct form *form)
{
	put(form, "<p class=\"note\">");
	put(form,
	    _("shaded: what is noise, with the mean in it; large dots: beyond "
	      "its limits; small dots: runs and shifts"));
	put(form, "</p>\n");
}

static void
put_trend(struct form *form, enum series series, const struct trend *trend)
{
	if (!svg_trend_says(html_of(form), trend, series))
		return;
	svg_trend(html_of(form), trend, series);
	if (!trend->series[series].xmr.limits || !signals_tell(trend, series))
		return;
	if (!html_of(form)->legend)
		put_legend(form);
	html_of(form)->legend = true;
}

static void
chart(struct form *form, enum chart chart, const struct report *report)
{
	list_end(form);
	if (chart == CHART_CLOCKS)
		svg_clocks(html_of(form), report);
	else
		put_trend(form, (enum series)(chart - CHART_RECEIVED),
		    report->tally->trend);
}

static const struct form_kind kind = {
    heading, subheading, say, table, list_end, chart, false, true, true};

/* The figures to see first, if they are known. */
static void
put_tiles(struct form *form, const struct report *report)
{
	static const enum total shown[] = {
	    TOTAL_OPEN, TOTAL_OVERDUE, TOTAL_UNOWNED, TOTAL_RESOLVED};
	struct buffer *out = &form->page->out;
	struct table totals;

	if (!report_knows_open(report))
		return; /* all count as open, which nothing proves */
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
	form_now_first(&html.form, report);
	section_end(&html.form);
	put(&html.form, "</main>\n</body>\n</html>\n");
	page->failed |= html.form.said.failed;
	buffer_free(&html.form.said);
	return page_turn(page);
}
