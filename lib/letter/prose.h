/* prose - the words of a letter, with their sentences and clauses */
#ifndef OWNUP_LETTER_PROSE_H
#define OWNUP_LETTER_PROSE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "stream/buffer.h"
#include "stream/span.h"

enum word_kind {
	WORD_PLAIN,
	WORD_NUMBER, /* begins with a digit: 12, 12.50, 2026-11-27, 3rd */
	WORD_FIELD   /* {{name}} */
};

/*
 * A word is letters, digits, and ' or - between letters; in a number one of
 * . , : / - between digits as well.  Of don't and we've the end ("n't",
 * "'ve") is a word of its own.
 */
struct prose_word {
	struct span raw; /* as it stands in the text */
	size_t folded;	 /* where its folded form begins in prose.folded */
	uint32_t folded_len;
	uint32_t line, column; /* from 1; column in characters */
	uint32_t sentence;     /* numbers that only rise */
	uint32_t clause;       /* rises within a sentence and beyond */
	uint8_t kind;	       /* enum word_kind */
	bool capital;	       /* begins with a capital letter */
	bool broken;	       /* a line ends between it and the word before */
};

/* All zero is an empty one, which prose_read fills again and again. */
struct prose {
	struct prose_word *words;
	size_t count, cap;
	struct buffer folded; /* NFC, folded case, ' for all apostrophes */
	bool bad;	      /* a byte is no UTF-8: the first is at ... */
	uint32_t bad_line, bad_column;
};

/*
 * Reads text, which is kept alive by the caller.  Mail headers before the
 * first blank line and quoted lines ("> ") are passed over; abbreviations are
 * words after which a full stop ends no sentence, ended by NULL.
 * 0, or -1: no memory.
 */
int prose_read(struct prose *prose, struct span text,
    const char *const *abbreviations) __attribute__((warn_unused_result));
void prose_free(struct prose *prose);

/* The folded form; borrowed until the next read. */
struct span prose_folded(
    const struct prose *prose, const struct prose_word *word);

/* From one word to another, as it stands in the text. */
struct span prose_between(
    const struct prose_word *first, const struct prose_word *last);

/* How long the mail headers at the front of a letter are, with the blank line
 * behind them; 0 when it has none. */
size_t prose_headers(struct span text);

#endif
