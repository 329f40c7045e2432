/* vocabulary - numbers for the words and stems of the phrases; private */
#ifndef OWNUP_LETTER_VOCABULARY_H
#define OWNUP_LETTER_VOCABULARY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "letter/prose.h"
#include "stream/span.h"

enum {
	VOCABULARY_OTHER, /* a word that no phrase knows */
	VOCABULARY_NUMBER,
	VOCABULARY_FIELD,
	VOCABULARY_FIRST /* of the words */
};

enum {
	AFFIXES_MOST = 32, /* "ge~d": one bit each */
	AFFIX_INNER = 2	   /* letters that must stand for the "~" */
};

struct entry {
	struct span text;
	bool stem; /* any word that begins so */
};

/* Any word that begins and ends so; begin may be empty. */
struct affix {
	struct span begin, end;
};

/* All zero is an empty one. */
struct vocabulary {
	struct entry *entries; /* entry 0 has the number VOCABULARY_FIRST */
	size_t count, cap;
	uint32_t *slots; /* number of an entry + 1, by hash */
	size_t slots_cap;
	size_t longest_stem;
	struct affix affixes[AFFIXES_MOST];
	size_t affixes_count;
};

/* The number of a word or stem, which is added; -1: no memory.  The text is
 * borrowed. */
int vocabulary_add(struct vocabulary *vocabulary, struct span text, bool stem)
    __attribute__((warn_unused_result));
/* The bit of a beginning and an end; 0: there are too many of them. */
uint32_t vocabulary_affix(
    struct vocabulary *vocabulary, struct span begin, struct span end);
void vocabulary_free(struct vocabulary *vocabulary);

/* The number that a word of a letter goes by: its own, that of the longest
 * stem it begins with, or one of the three above. */
uint32_t vocabulary_number(const struct vocabulary *vocabulary,
    const struct prose *prose, const struct prose_word *word);

/* The bits of all that a word begins and ends with. */
uint32_t vocabulary_affixes(const struct vocabulary *vocabulary,
    const struct prose *prose, const struct prose_word *word);

/* A bit for each number that a word may go by: whether one of the wanted words
 * and stems meets it.  Stems meet words added later too, so this waits for the
 * last.  The caller frees it; NULL: no memory. */
unsigned char *vocabulary_bits(const struct vocabulary *vocabulary,
    const uint32_t *wanted, size_t count) __attribute__((warn_unused_result));

#endif
