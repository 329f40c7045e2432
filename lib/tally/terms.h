/* terms - what texts are compared by: the stems of their telling words */
#ifndef OWNUP_TALLY_TERMS_H
#define OWNUP_TALLY_TERMS_H

#include <stddef.h>
#include <stdint.h>

#include "stream/span.h"
#include "tally/bag.h"

enum terms_language {
	TERMS_ENGLISH,
	TERMS_DUTCH,
	TERMS_UNDECIDED /* last: also the number of languages */
};

/*
 * Words and stems by number, from 0; equal bytes, equal number, whatever the
 * language.  Memory goes with the distinct words, about 80 bytes each; each
 * is stemmed once a language.
 */
struct terms;

/* NULL for want of memory. */
struct terms *terms_new(void) __attribute__((warn_unused_result));
void terms_free(struct terms *terms);

/* Adds the words of a text (token.h), stop words too, to a bag.  -1 for want
 * of memory. */
int terms_read(struct terms *terms, struct span text, struct bag *words)
    __attribute__((warn_unused_result));

/* The language of whose stop words more are in the bag, each as often as it
 * is; TERMS_UNDECIDED when there are as many of both. */
enum terms_language terms_language_of(
    const struct terms *terms, const struct bag *words);

#define TERMS_STOP ((size_t)-1)
#define TERMS_FAILED ((size_t)-2)

/*
 * The number of a word's stem by Snowball's algorithm for the language,
 * which is not TERMS_UNDECIDED; of a word beyond 64 bytes, its own.  TERMS_STOP
 * for a stop word of the language, TERMS_FAILED for want of memory.
 */
size_t terms_stem(
    struct terms *terms, uint32_t word, enum terms_language language);

/* How many numbers there are. */
size_t terms_count(const struct terms *terms);

#endif
