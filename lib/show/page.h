/* page - what a report is written on, piece by piece */
#ifndef OWNUP_SHOW_PAGE_H
#define OWNUP_SHOW_PAGE_H

#include <stdbool.h>

#include "stream/buffer.h"
#include "stream/span.h"

/*
 * Whoever shows appends to out and turns the page now and then, so that a
 * table of a million rows needs no memory.  send hands bytes on; -1: they did
 * not arrive, and nothing more is sent.
 */
struct page {
	struct buffer out;
	bool ascii; /* for a terminal that has no other characters */
	bool failed;
	int (*send)(void *to, struct span bytes);
	void *to;
};

/* Sends what is there if it is much.  -1 when something did not arrive, or
 * for want of memory. */
int page_turn(struct page *page);

/* Sends what is there, and frees the buffer.  -1 as above. */
int page_end(struct page *page) __attribute__((warn_unused_result));

/* Appends text of others, made visible; returns its width in columns. */
size_t page_visible(struct page *page, struct span text);

/* The same, cut to most columns (at least 1) with an ellipsis. */
size_t page_cut(struct page *page, struct span text, size_t most);

/* The same for a name: cut within, for the names of one list often differ at
 * their ends alone. */
size_t page_cut_within(struct page *page, struct span text, size_t most);

/* Words in lines of at most PAGE_WIDTH columns, so many blanks before the first
 * line and two more before the others. */
#define PAGE_WIDTH 78
void page_words(struct page *page, struct span words, size_t from);

/* The same in a line that has come to a column, so many blanks before the
 * others, and the last is not ended. */
void page_wrap(struct page *page, struct span words, size_t from, size_t next);

void page_blanks(struct page *page, size_t count);

/* The width of what is shown for text. */
size_t page_width(struct span text);

#endif
