#include <utf8proc.h>

#include "show/html.h"
#include "show/language.h"

/* What is longer is cut, with an ellipsis: a page is for reading. */
enum { CELL_LONGEST = 400 };

static struct span
cut(struct span text)
{
	size_t len = CELL_LONGEST;

	if (text.len <= len)
		return text;
	while (len > 0 && (text.at[len] & 0xc0) == 0x80)
		len--;
	return (struct span){text.at, len};
}

/* Nothing but blanks, of whatever script. */
static bool
is_blank(struct span text)
{
	utf8proc_int32_t c;
	utf8proc_ssize_t len;

	for (; text.len > 0; text.at += len, text.len -= (size_t)len) {
		len = utf8proc_iterate((const utf8proc_uint8_t *)text.at,
		    (utf8proc_ssize_t)text.len, &c);
		if (len <= 0 ||
		    (utf8proc_category(c) != UTF8PROC_CATEGORY_ZS &&
			utf8proc_category(c) != UTF8PROC_CATEGORY_CF))
			return false;
	}
	return true;
}

void
html_cell(
    struct buffer *out, const struct table_column *column, struct span all)
{
	struct span text = cut(all);
	bool data = !column->right && !column->whole && text.len > 0;

	if (data)
		(void)buffer_text(out, "<bdi>");
	html_text(out, text);
	if (text.len < all.len)
		(void)buffer_text(out, "\xe2\x80\xa6");
	if (data)
		(void)buffer_text(out, "</bdi>");
}

/* A heading without a name is none, and a reader is not told of it. */
static void
put_head(struct buffer *out, const struct table *table)
{
	(void)buffer_text(out, "<thead><tr>");
	for (size_t c = 0; c < table->columns_len; c++) {
		const struct table_column *column = &table->columns[c];
		const char *class = column->right ? " class=\"n\"" : "";
		struct span name = table_heading(column);

		if (name.len == 0) {
			(void)buffer_text(out, "<td></td>");
			continue;
		}
		(void)buffer_text(out, "<th scope=\"col\"%s>", class);
		html_cell(out, column, name);
		(void)buffer_text(out, "</th>");
	}
	(void)buffer_text(out, "</tr></thead>\n");
}

static void
put_row(struct buffer *out, const struct table *table, size_t row,
    struct buffer *scratch)
{
	(void)buffer_text(out, "<tr>");
	for (size_t c = 0; c < table->columns_len; c++) {
		const struct table_column *column = &table->columns[c];
		struct span text =
		    table_cell(table, row, c, FOR_PEOPLE, scratch);

		(void)buffer_text(out, "%s%s>",
		    c == 0 ? "<th scope=\"row\"" : "<td",
		    column->right ? " class=\"n\"" : "");
		html_cell(out, column, text);
		if (c == 0 && is_blank(text))
			(void)buffer_text(out, "%s", _("(blank)"));
		(void)buffer_text(out, c == 0 ? "</th>" : "</td>");
	}
	(void)buffer_text(out, "</tr>\n");
}

void
html_table(struct html *html, const struct table *table, const char *caption)
{
	struct page *page = html->form.page;
	struct buffer *out = &page->out, scratch = {0};
	unsigned int id = ++html->ids;

	(void)buffer_text(out,
	    "<div class=\"scroll\" role=\"region\" tabindex=\"0\" "
	    "aria-labelledby=\"e%u\"><table>\n<caption id=\"e%u\">",
	    id, id);
	html_text(out, span_of(caption));
	(void)buffer_text(out, "</caption>\n");
	put_head(out, table);
	(void)buffer_text(out, "<tbody>\n");
	for (size_t row = 0; row < table->rows && page_turn(page) == 0; row++)
		put_row(out, table, row, &scratch);
	(void)buffer_text(out, "</tbody></table></div>\n");
	page->failed |= scratch.failed;
	buffer_free(&scratch);
}
