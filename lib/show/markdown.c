#include <string.h>

#include "show/figures.h"
#include "show/form.h"
#include "show/language.h"
#include "show/markdown.h"
#include "stream/visible.h"

/* Whether something stands before at that a link may begin after. */
static bool
begins(struct span text, size_t at, const char *what)
{
	size_t len = strlen(what);

	return text.len - at >= len &&
	       strncasecmp(text.at + at, what, len) == 0;
}

/*
 * Always: a backslash before it.  Of the others only what begins a link by
 * itself: the colon of "://" and the dot of "www.".
 */
static bool
is_escaped(struct span text, size_t at)
{
	if (strchr("\\`*_[]<>|~&$", text.at[at]) != NULL)
		return text.at[at] != '\0';
	if (text.at[at] == ':')
		return begins(text, at, "://");
	return text.at[at] == '.' && at >= 3 && begins(text, at - 3, "www.");
}

static bool
is_word(struct span text, size_t at)
{
	unsigned char c = at < text.len ? (unsigned char)text.at[at] : ' ';

	return c == '_' || (c >= '0' && c <= '9') || (c | 0x20) >= 'a';
}

/* GitHub looks for these when all escapes are gone: @name, #123, GH-123. */
static bool
is_mention(struct span text, size_t at)
{
	if (!is_word(text, at + 1))
		return false;
	if (text.at[at] == '@')
		return at == 0 || !is_word(text, at - 1);
	return text.at[at] == '#' ||
	       (text.at[at] == '-' && at >= 2 && begins(text, at - 2, "gh-"));
}

static void
put_piece(struct buffer *out, struct span piece)
{
	for (size_t i = 0; i < piece.len; i++) {
		if (is_escaped(piece, i))
			(void)buffer_add_char(out, '\\');
		(void)buffer_add_char(out, piece.at[i]);
		if (is_mention(piece, i))
			(void)buffer_text(out, "<!-- -->");
	}
}

void
markdown_text(struct buffer *out, struct span text)
{
	char room[VISIBLE_ROOM];
	struct span piece;

	while ((piece = visible_next(&text, room)).len > 0)
		put_piece(out, piece);
}

/* ---- blocks ---- */

static void
put_said(struct form *form, struct span said)
{
	struct buffer *out = &form->page->out;
	struct span piece;
	char mark;

	while ((piece = said_next(&said, &mark)).len > 0) {
		(void)buffer_text(out, "%s", mark == SAID_STRONG ? "**" : "");
		markdown_text(out, piece);
		(void)buffer_text(out, "%s", mark == SAID_STRONG ? "**" : "");
	}
}

static void
put_heading(struct form *form, const char *level, struct span said)
{
	(void)buffer_text(&form->page->out, "\n%s ", level);
	put_said(form, said);
	(void)buffer_add_char(&form->page->out, '\n');
	form->listing = false;
}

static void
heading(struct form *form, const char *id, struct span said)
{
	(void)id;
	put_heading(form, "##", said);
}

static void
subheading(struct form *form, struct span said)
{
	put_heading(form, "###", said);
}

static void
say(struct form *form, enum said_as as, struct span said)
{
	static const char *const before[] = {
	    [SAID_WORDS] = "\n",
	    [SAID_FACT] = "- ",
	    [SAID_NOTE] = "\n> ",
	    [SAID_MORE] = "- ",
	    [SAID_ACT] = "- ",
	    [SAID_QUOTE] = "\n  > ",
	};
	bool listing = as != SAID_WORDS && as != SAID_NOTE;

	if (listing && !form->listing)
		(void)buffer_add_char(&form->page->out, '\n');
	form->listing = listing;
	(void)buffer_text(&form->page->out, "%s", before[as]);
	put_said(form, said);
	(void)buffer_add_char(&form->page->out, '\n');
}

static void
gap(struct form *form)
{
	form->listing = false;
}

static void
put_head(struct buffer *out, const struct table *table)
{
	(void)buffer_text(out, "\n|");
	for (size_t c = 0; c < table->columns_len; c++) {
		const struct table_column *column = &table->columns[c];

		(void)buffer_add_char(out, ' ');
		markdown_text(out, table_heading(column));
		(void)buffer_text(out, " |");
	}
	(void)buffer_text(out, "\n|");
	for (size_t c = 0; c < table->columns_len; c++)
		(void)buffer_text(
		    out, table->columns[c].right ? " ---: |" : " --- |");
	(void)buffer_add_char(out, '\n');
}

static void
table(struct form *form, const struct table *table, const char *caption,
    unsigned int how)
{
	struct page *page = form->page;
	struct buffer scratch = {0};

	(void)caption;
	(void)how; /* a table of Markdown has a head */
	form->listing = false;
	put_head(&page->out, table);
	for (size_t row = 0; row < table->rows && page_turn(page) == 0; row++) {
		(void)buffer_add_char(&page->out, '|');
		for (size_t c = 0; c < table->columns_len; c++) {
			(void)buffer_add_char(&page->out, ' ');
			markdown_text(&page->out,
			    table_cell(table, row, c, FOR_PEOPLE, &scratch));
			(void)buffer_text(&page->out, " |");
		}
		(void)buffer_add_char(&page->out, '\n');
	}
	page->failed |= scratch.failed;
	buffer_free(&scratch);
}

static const struct form_kind kind = {
    heading, subheading, say, table, gap, NULL, false, true, false};

int
show_markdown(struct page *page, const struct report *report)
{
	struct form form = {.kind = &kind, .page = page};

	page->ascii = false;
	(void)buffer_text(&page->out, "# ");
	said_count(&form, report);
	(void)buffer_text(&form.said, "%s", _(" on "));
	figure_moment(&form.said, report->tally->now, report->zone);
	put_said(&form, buffer_span(&form.said));
	form.said.len = 0;
	(void)buffer_add_char(&page->out, '\n');
	form_sections(&form, report);
	page->failed |= form.said.failed;
	buffer_free(&form.said);
	return page_turn(page);
}
