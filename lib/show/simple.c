#include "show/figures.h"
#include "show/html.h"
#include "show/language.h"
#include "show/morning.h"
#include "show/simple.h"

static void
put(struct form *form, const char *text)
{
	(void)buffer_text(&form->page->out, "%s", text);
}

static void
list_end(struct form *form)
{
	if (form->listing)
		put(form, "</li></ul>\n");
	form->listing = false;
}

static void
put_heading(struct form *form, const char *level, struct span said)
{
	list_end(form);
	(void)buffer_text(&form->page->out, "<%s>", level);
	html_said(&form->page->out, said);
	(void)buffer_text(&form->page->out, "</%s>\n", level);
}

static void
heading(struct form *form, const char *id, struct span said)
{
	(void)id;
	put_heading(form, "h2", said);
}

static void
subheading(struct form *form, struct span said)
{
	put_heading(form, "h3", said);
}

static void
say(struct form *form, enum said_as as, struct span said)
{
	struct buffer *out = &form->page->out;

	if (as == SAID_WORDS || as == SAID_NOTE) {
		list_end(form);
		put(form, "<p>");
		html_said(out, said);
		put(form, "</p>\n");
		return;
	}
	if (as == SAID_QUOTE) {
		put(form, "<br><i>");
		html_said(out, said);
		put(form, "</i>");
		return;
	}
	put(form, form->listing ? "</li>\n<li>" : "<ul><li>");
	html_said(out, said);
	form->listing = true;
}

/* What is no longer stands in one line: a date is not torn at its dashes. */
enum { DATE_LEN = 10 };

/* A line of cells; element is td or th. */
static void
put_cell(struct form *form, const struct table_column *column,
    const char *element, struct span text)
{
	(void)buffer_text(&form->page->out, "<%s align=\"%s\"%s><small>",
	    element, column->right ? "right" : "left",
	    text.len <= DATE_LEN ? " nowrap" : "");
	html_cell(&form->page->out, column, text);
	(void)buffer_text(&form->page->out, "</small></%s>", element);
}

static void
put_head(struct form *form, const struct table *table, const bool *shown)
{
	put(form, "<tr>");
	for (size_t c = 0; c < table->columns_len; c++)
		if (shown[c])
			put_cell(form, &table->columns[c], "th",
			    table_heading(&table->columns[c]));
	put(form, "</tr>\n");
}

/* The columns that have something in any row: mail is read on telephones. */
static void
find_shown(const struct table *table, bool *shown, struct buffer *scratch)
{
	for (size_t c = 0; c < table->columns_len; c++) {
		shown[c] = c == 0;
		for (size_t row = 0; row < table->rows && !shown[c]; row++)
			shown[c] =
			    table_cell(table, row, c, FOR_PEOPLE, scratch).len >
			    0;
	}
}

static void
table(struct form *form, const struct table *table, const char *caption,
    unsigned int how)
{
	struct page *page = form->page;
	struct buffer scratch = {0};
	bool shown[TABLE_COLUMNS] = {false};

	find_shown(table, shown, &scratch);
	list_end(form);
	put(form, "<p>");
	html_text(&page->out, span_of(caption));
	put(form,
	    "</p>\n<table border=\"1\" cellpadding=\"2\" cellspacing=\"0\">\n");
	if ((how & TABLE_BARE) == 0)
		put_head(form, table, shown);
	for (size_t row = 0; row < table->rows && page_turn(page) == 0; row++) {
		put(form, "<tr>");
		for (size_t c = 0; c < table->columns_len; c++)
			if (shown[c])
				put_cell(form, &table->columns[c], "td",
				    table_cell(
					table, row, c, FOR_PEOPLE, &scratch));
		put(form, "</tr>\n");
	}
	put(form, "</table>\n");
	page->failed |= scratch.failed;
	buffer_free(&scratch);
}

static const struct form_kind kind = {
    heading, subheading, say, table, list_end, NULL, false, true, false};

/* What stands in form->said, which is empty then. */
static void
put_said(struct form *form)
{
	html_said(&form->page->out, buffer_span(&form->said));
	form->said.len = 0;
}

/* The line of the morning, and what was counted, and when. */
static void
put_top(struct form *form, const struct report *report)
{
	(void)buffer_text(&form->page->out,
	    "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n"
	    "<meta charset=\"utf-8\">\n<title>",
	    html_language());
	morning_said(&form->said, report);
	html_said(&form->page->out, buffer_span(&form->said));
	put(form, "</title>\n</head>\n<body>\n<h1>");
	put_said(form);
	put(form, "</h1>\n<p>");
	said_count(form, report);
	(void)buffer_text(&form->said, "%s", _(" on "));
	figure_moment(&form->said, report->tally->now, report->zone);
	(void)buffer_text(&form->said, "%s",
	    _("; all of it, with charts, is in the attached page"));
	put_said(form);
	put(form, "</p>\n");
}

int
show_simple(struct page *page, const struct report *report)
{
	struct form form = {.kind = &kind, .page = page};

	page->ascii = false;
	put_top(&form, report);
	form_now_first(&form, report);
	list_end(&form);
	put(&form, "</body>\n</html>\n");
	page->failed |= form.said.failed;
	buffer_free(&form.said);
	return page_turn(page);
}
