#include <string.h>

#include <utf8proc.h>

#include "show/page.h"
#include "stream/visible.h"

#define PAGE_FULL (64 * 1024)

static int
send(struct page *page)
{
	if (page->out.failed)
		page->failed = true;
	if (!page->failed && page->out.len > 0)
		page->failed =
		    page->send(page->to, buffer_span(&page->out)) < 0;
	page->out.len = 0;
	return page->failed ? -1 : 0;
}

int
page_turn(struct page *page)
{
	if (page->out.len < PAGE_FULL && !page->out.failed)
		return page->failed ? -1 : 0;
	return send(page);
}

int
page_end(struct page *page)
{
	int result = send(page);

	buffer_free(&page->out);
	return result;
}

/* The length in bytes of the first character of text, which is UTF-8; *width
 * is how many columns it takes. */
static size_t
character(struct span text, size_t *width)
{
	utf8proc_int32_t c;
	utf8proc_ssize_t len;

	*width = 1;
	if ((unsigned char)text.at[0] < 0x80)
		return 1;
	len = utf8proc_iterate(
	    (const utf8proc_uint8_t *)text.at, (utf8proc_ssize_t)text.len, &c);
	if (len <= 0)
		return 1;
	*width = (size_t)utf8proc_charwidth(c);
	return (size_t)len;
}

/* How many bytes of text fit into room columns; *width is what they take. */
static size_t
fitting(struct span text, size_t room, size_t *width)
{
	size_t used = 0;

	*width = 0;
	while (used < text.len) {
		struct span rest = {text.at + used, text.len - used};
		size_t wide, len = character(rest, &wide);

		if (*width + wide > room)
			break;
		*width += wide;
		used += len;
	}
	return used;
}

/* Appends what fits into room, escapes never cut; *all says whether all did. */
static size_t
add_fitting(struct page *page, struct span text, size_t room, bool *all)
{
	char escape[VISIBLE_ROOM];
	struct span piece;
	size_t total = 0;

	*all = true;
	while (*all && (piece = visible_next(&text, escape)).len > 0) {
		size_t width, len = fitting(piece, room - total, &width);

		*all = len == piece.len;
		if (!*all && piece.at == escape)
			break;
		if (page != NULL)
			(void)buffer_add(&page->out, piece.at, len);
		total += width;
	}
	return total;
}

size_t
page_visible(struct page *page, struct span text)
{
	bool all;

	return add_fitting(page, text, SIZE_MAX, &all);
}

static void
add_ellipsis(struct page *page)
{
	const char *ellipsis = page->ascii ? "~" : "\xe2\x80\xa6";

	(void)buffer_add(&page->out, ellipsis, strlen(ellipsis));
}

size_t
page_cut(struct page *page, struct span text, size_t most)
{
	size_t start = page->out.len, width;
	bool all;

	width = add_fitting(page, text, most, &all);
	if (all)
		return width;
	page->out.len = start;
	width = add_fitting(page, text, most - 1, &all);
	add_ellipsis(page);
	return width + 1;
}

/* Appends what stands behind the first columns of text, escapes never cut. */
static size_t
add_behind(struct page *page, struct span text, size_t columns)
{
	char escape[VISIBLE_ROOM];
	struct span piece;
	size_t skipped = 0, total = 0;

	while ((piece = visible_next(&text, escape)).len > 0) {
		size_t used = 0, width;

		while (used < piece.len && total == 0) {
			struct span rest = {piece.at + used, piece.len - used};
			size_t len = character(rest, &width);

			/* what takes no room belongs to what went before */
			if (skipped >= columns && width > 0)
				break;
			skipped += width;
			used += len;
		}
		if (used > 0 && piece.at == escape)
			continue;
		piece = (struct span){piece.at + used, piece.len - used};
		(void)fitting(piece, SIZE_MAX, &width);
		(void)buffer_add(&page->out, piece.at, piece.len);
		total += width;
	}
	return total;
}

size_t
page_cut_within(struct page *page, struct span text, size_t most)
{
	size_t width = page_width(text), last = (most - 1) / 3, shown;
	bool all;

	if (width <= most)
		return page_visible(page, text);
	shown = add_fitting(page, text, most - 1 - last, &all);
	add_ellipsis(page);
	return shown + 1 + add_behind(page, text, width - last);
}

void
page_wrap(struct page *page, struct span words, size_t from, size_t next)
{
	size_t start = from, column = from;

	while (words.len > 0) {
		const char *end = memchr(words.at, ' ', words.len);
		struct span word = {words.at,
		    end == NULL ? words.len : (size_t)(end - words.at)};
		size_t width = page_width(word);

		if (column > start && column + 1 + width > PAGE_WIDTH) {
			(void)buffer_add_char(&page->out, '\n');
			page_blanks(page, next);
			start = column = next;
		} else if (column > start) {
			(void)buffer_add_char(&page->out, ' ');
			column++;
		}
		(void)buffer_add_span(&page->out, word);
		column += width;
		words.at += word.len + (end != NULL);
		words.len -= word.len + (end != NULL);
	}
}

void
page_words(struct page *page, struct span words, size_t from)
{
	page_blanks(page, from);
	page_wrap(page, words, from, from + 2);
	(void)buffer_add_char(&page->out, '\n');
}

void
page_blanks(struct page *page, size_t count)
{
	while (count-- > 0)
		(void)buffer_add_char(&page->out, ' ');
}

size_t
page_width(struct span text)
{
	bool all;

	return add_fitting(NULL, text, SIZE_MAX, &all);
}
