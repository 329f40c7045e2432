#include <stdint.h>
#include <string.h>

#include "show/language.h"
#include "show/table.h"
#include "stream/cell.h"

/* A bar that is shorter than BAR_LEAST tells nothing; a name has NAME_LEAST,
 * and words of our own in several lines WORDS_LEAST. */
enum {
	BAR_WIDEST = 24,
	BAR_LEAST = 4,
	NAME_LEAST = 12,
	WORDS_LEAST = 20,
	EIGHTHS = 8
};

struct span
table_cell(const struct table *table, size_t row, size_t column,
    enum table_for whom, struct buffer *scratch)
{
	scratch->len = 0; /* a failure stays, for the end */
	table->cell(table->context, row, column, whom, scratch);
	return buffer_span(scratch);
}

struct span
table_heading(const struct table_column *column)
{
	if (column->heading == NULL)
		return column->name;
	return span_of(column->heading[0] == '\0' ? "" : _(column->heading));
}

/* The widest cell of a column, as far as it is shown. */
static size_t
widest(
    const struct table *table, size_t column, bool bare, struct buffer *scratch)
{
	const struct table_column *of = &table->columns[column];
	size_t most = of->whole ? SIZE_MAX : TABLE_WIDEST;
	size_t width = bare ? 0 : page_width(table_heading(of));

	for (size_t row = 0; row < table->rows && width < most; row++) {
		size_t wide = page_width(
		    table_cell(table, row, column, FOR_PEOPLE, scratch));

		if (wide > width)
			width = wide;
	}
	return width > most ? most : width;
}

/* Blanks before a figure; blanks after a text are still owed, so that no line
 * ends with any. */
static void
put_cell(
    struct page *page, struct span text, bool right, size_t room, size_t *owed)
{
	size_t width;

	if (text.len == 0) {
		*owed += room;
		return;
	}
	page_blanks(page, *owed);
	*owed = 0;
	if (right) {
		width = page_width(text);
		page_blanks(page, room > width ? room - width : 0);
		(void)page_cut_within(page, text, room);
		return;
	}
	width = page_cut_within(page, text, room);
	*owed = room - width;
}

static void
put_bar(struct page *page, double share, size_t room)
{
	static const char *const part[EIGHTHS] = {"", "\xe2\x96\x8f",
	    "\xe2\x96\x8e", "\xe2\x96\x8d", "\xe2\x96\x8c", "\xe2\x96\x8b",
	    "\xe2\x96\x8a", "\xe2\x96\x89"};
	const char *full = page->ascii ? "#" : "\xe2\x96\x88";
	size_t steps = page->ascii ? 1 : EIGHTHS;
	size_t length = (size_t)(share * (double)(room * steps) + 0.5);

	if (length == 0)
		length = 1;
	for (size_t i = 0; i < length / steps; i++)
		(void)buffer_add(&page->out, full, strlen(full));
	if (length % steps > 0)
		(void)buffer_add(&page->out, part[length % steps],
		    strlen(part[length % steps]));
}

/* The widest column that may be cut, or columns_len. */
static size_t
to_cut(const struct table *table, const size_t *width)
{
	size_t found = table->columns_len, most = NAME_LEAST;

	for (size_t c = 0; c < table->columns_len; c++) {
		const struct table_column *of = &table->columns[c];

		if (of->right || of->whole || width[c] <= most)
			continue;
		most = width[c];
		found = c;
	}
	return found;
}

/* Words of our own in the last column: they stand in several lines. */
static bool
wraps(const struct table *table, size_t column)
{
	const struct table_column *of = &table->columns[column];

	return column + 1 == table->columns_len && of->whole && !of->right;
}

/* Cuts columns until all rows end where lines do, if they can; returns the room
 * for bars, which cut nothing. */
static size_t
fit(const struct table *table, size_t *width)
{
	size_t all = 0, c, room;

	for (c = 0; c < table->columns_len; c++)
		all += 2 + width[c];
	while (all > PAGE_WIDTH && wraps(table, c - 1) &&
	       width[c - 1] > WORDS_LEAST) {
		width[c - 1]--;
		all--;
	}
	while (all > PAGE_WIDTH &&
	       (c = to_cut(table, width)) < table->columns_len) {
		width[c]--;
		all--;
	}
	room = all + 2 < PAGE_WIDTH ? PAGE_WIDTH - all - 2 : 0;
	if (room < BAR_LEAST)
		return 0;
	return room < BAR_WIDEST ? room : BAR_WIDEST;
}

/* The last cell, each line below the first. */
static void
put_wrapped(struct page *page, struct span text, const struct table *table,
    const size_t *width, size_t owed)
{
	struct page visible = {.ascii = page->ascii};
	size_t from = 2;

	for (size_t c = 0; c + 1 < table->columns_len; c++)
		from += width[c] + 2;
	(void)page_visible(&visible, text);
	page_blanks(page, owed);
	page_wrap(page, buffer_span(&visible.out), from, from);
	page->failed |= visible.out.failed;
	buffer_free(&visible.out);
}

static void
put_row(struct page *page, const struct table *table, size_t row,
    const size_t *width, size_t bars, struct buffer *scratch)
{
	size_t owed = 0;

	for (size_t c = 0; c < table->columns_len; c++) {
		struct span text =
		    table_cell(table, row, c, FOR_PEOPLE, scratch);

		owed += 2;
		if (wraps(table, c) && page_width(text) > width[c])
			put_wrapped(page, text, table, width, owed);
		else
			put_cell(page, text, table->columns[c].right, width[c],
			    &owed);
	}
	if (table->bar != NULL && bars > 0 &&
	    table->bar(table->context, row) > 0) {
		page_blanks(page, owed + 2);
		put_bar(page, table->bar(table->context, row), bars);
	}
	(void)buffer_add_char(&page->out, '\n');
}

int
table_text(struct page *page, const struct table *table, bool bare)
{
	size_t width[TABLE_COLUMNS], bars, owed = 0;
	struct buffer scratch = {0};

	for (size_t c = 0; c < table->columns_len; c++)
		width[c] = widest(table, c, bare, &scratch);
	bars = fit(table, width);
	for (size_t c = 0; !bare && c < table->columns_len; c++) {
		owed += 2;
		put_cell(page, table_heading(&table->columns[c]),
		    table->columns[c].right, width[c], &owed);
	}
	if (!bare)
		(void)buffer_add_char(&page->out, '\n');
	for (size_t row = 0; row < table->rows; row++) {
		put_row(page, table, row, width, bars, &scratch);
		if (page_turn(page) < 0)
			break;
	}
	page->failed |= scratch.failed;
	buffer_free(&scratch);
	return page_turn(page);
}

static void
put_field(struct buffer *out, struct span text, bool guard)
{
	if (guard && cell_is_formula(text))
		(void)cell_add_guarded(out, text, ',');
	else
		(void)cell_add(out, text, ',', false);
}

int
table_csv(struct page *page, const struct table *table, bool guard)
{
	struct buffer scratch = {0};

	for (size_t c = 0; c < table->columns_len; c++) {
		if (c > 0)
			(void)buffer_add_char(&page->out, ',');
		put_field(&page->out, table->columns[c].name, guard);
	}
	(void)buffer_add_char(&page->out, '\n');
	for (size_t row = 0; row < table->rows && page_turn(page) == 0; row++) {
		for (size_t c = 0; c < table->columns_len; c++) {
			if (c > 0)
				(void)buffer_add_char(&page->out, ',');
			put_field(&page->out,
			    table_cell(table, row, c, FOR_PROGRAMS, &scratch),
			    guard);
		}
		(void)buffer_add_char(&page->out, '\n');
	}
	page->failed |= scratch.failed;
	buffer_free(&scratch);
	return page_turn(page);
}
