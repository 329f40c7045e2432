#include <inttypes.h>
#include <string.h>

#include "show/figures.h"
#include "show/form.h"
#include "show/language.h"
#include "show/spark.h"
#include "show/trend_said.h"

/* Names in headings of their own are cut at this. */
#define NAME_WIDEST (PAGE_WIDTH / 2)

/* Without the marks; each of the words of others cut to most columns. */
static void
put_said(struct page *page, struct span said, size_t most)
{
	struct span piece;
	char mark;

	while ((piece = said_next(&said, &mark)).len > 0) {
		if (mark == SAID_DATA)
			(void)page_cut(page, piece, most);
		else
			(void)buffer_add_span(&page->out, piece);
	}
}

static void
heading(struct form *form, const char *id, struct span said)
{
	(void)id;
	(void)buffer_add_char(&form->page->out, '\n');
	put_said(form->page, said, SIZE_MAX);
	(void)buffer_add_char(&form->page->out, '\n');
}

static void
subheading(struct form *form, struct span said)
{
	page_blanks(form->page, 2);
	put_said(form->page, said, NAME_WIDEST);
	(void)buffer_add_char(&form->page->out, '\n');
}

/* In lines of the width of the page. */
static void
put_words(struct page *page, const char *before, struct span said, size_t from)
{
	struct page all = {.ascii = page->ascii};

	(void)buffer_text(&all.out, "%s", before);
	put_said(&all, said, SIZE_MAX);
	page_words(page, buffer_span(&all.out), from);
	page->failed |= all.out.failed;
	buffer_free(&all.out);
}

/* In one line, cut where it ends. */
static void
put_line(struct page *page, struct span said, size_t from)
{
	struct page all = {.ascii = page->ascii};

	put_said(&all, said, SIZE_MAX);
	page_blanks(page, from);
	(void)page_cut(page, buffer_span(&all.out), PAGE_WIDTH - from);
	page->failed |= all.out.failed;
	buffer_free(&all.out);
}

static void
say(struct form *form, enum said_as as, struct span said)
{
	static const unsigned char blanks[] = {
	    [SAID_WORDS] = 2,
	    [SAID_FACT] = 2,
	    [SAID_NOTE] = 2,
	    [SAID_ACT] = 4,
	    [SAID_QUOTE] = 6,
	    [SAID_MORE] = 4,
	};
	struct page *page = form->page;

	if (as != SAID_QUOTE) {
		put_words(
		    page, as == SAID_NOTE ? _("note: ") : "", said, blanks[as]);
		return;
	}
	put_line(page, said, blanks[as]);
	(void)buffer_add_char(&page->out, '\n');
}

static void
table(struct form *form, const struct table *table, const char *caption,
    unsigned int how)
{
	(void)caption;
	(void)table_text(form->page, table, (how & TABLE_BARE) != 0);
}

static void
gap(struct form *form)
{
	(void)buffer_add_char(&form->page->out, '\n');
}

/* ---- the weeks as small bars ---- */

static uint64_t
value_received(const void *context, size_t at)
{
	const struct trend *trend = context;

	return trend->week[at].value[SERIES_RECEIVED];
}

static uint64_t
value_resolved(const void *context, size_t at)
{
	const struct trend *trend = context;

	return trend->week[at].value[SERIES_RESOLVED];
}

static uint64_t
value_open(const void *context, size_t at)
{
	const struct trend *trend = context;

	return trend->week[at].value[SERIES_OPEN];
}

/* So that all bars begin below each other. */
static size_t
widest_name(void)
{
	size_t most = 0;

	for (int i = 0; i < SERIES_ALL; i++) {
		size_t width = page_width(span_of(series_word((enum series)i)));

		if (width > most)
			most = width;
	}
	return most;
}

static void
put_bars(struct page *page, enum series series, const struct trend *trend,
    uint64_t (*value)(const void *context, size_t at))
{
	size_t shown = trend->len > TREND_BARS ? TREND_BARS : trend->len;
	const char *name = series_word(series);

	(void)buffer_text(&page->out, "  %s", name);
	page_blanks(page, widest_name() + 2 - page_width(span_of(name)));
	spark(page, trend, trend->len - shown, trend->len, value);
	(void)buffer_add_char(&page->out, '\n');
}

static void
chart(struct form *form, enum chart chart, const struct report *report)
{
	static const struct {
		enum series series;
		uint64_t (*value)(const void *context, size_t at);
	} charts[] = {
	    [CHART_RECEIVED] = {SERIES_RECEIVED, value_received},
	    [CHART_RESOLVED] = {SERIES_RESOLVED, value_resolved},
	    [CHART_OPEN] = {SERIES_OPEN, value_open},
	};

	if (chart != CHART_CLOCKS)
		put_bars(form->page, charts[chart].series, report->tally->trend,
		    charts[chart].value);
}

static const struct form_kind kind = {
    heading, subheading, say, table, gap, chart, true, false, false};

int
show_text(struct page *page, const struct report *report)
{
	struct form form = {.kind = &kind, .page = page};

	said_count(&form, report);
	(void)buffer_text(&form.said, "%s", _(" on "));
	figure_moment(&form.said, report->tally->now, report->zone);
	(void)buffer_add_span(&page->out, buffer_span(&form.said));
	(void)buffer_add_char(&page->out, '\n');
	form.said.len = 0;
	form_sections(&form, report);
	page->failed |= form.said.failed;
	buffer_free(&form.said);
	return page_turn(page);
}
