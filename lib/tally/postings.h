/* postings - in which documents each term stands, and how often */
#ifndef OWNUP_TALLY_POSTINGS_H
#define OWNUP_TALLY_POSTINGS_H

#include <stddef.h>
#include <stdint.h>

/*
 * A list a term, of documents in rising order: each as its distance from the
 * one before and, when the term stands in it more than once, how often, in
 * varints.  Made in two passes over the same pairs, so that each list has its
 * place at once: postings_count all, postings_lay, postings_put all again in
 * the same order.  All zero is empty.
 */
struct postings {
	struct postings_list *list; /* by term */
	size_t terms;
	unsigned char *bytes;
};

/* Room for so many terms.  -1 for want of memory. */
int postings_room(struct postings *postings, size_t terms)
    __attribute__((warn_unused_result));
void postings_free(struct postings *postings);

/* The documents of a term must come in rising order; times is not 0. */
void postings_count(
    struct postings *postings, size_t term, uint32_t document, uint32_t times);

/* -1 for want of memory. */
int postings_lay(struct postings *postings) __attribute__((warn_unused_result));

void postings_put(
    struct postings *postings, size_t term, uint32_t document, uint32_t times);

/* A list on its way out: left is how many are still to come. */
struct postings_walk {
	const unsigned char *at;
	uint32_t left, next; /* next: the least that the next one can be */
	uint32_t document, times;
};

/* Of a term that nobody had, an empty one. */
struct postings_walk postings_of(const struct postings *postings, size_t term);

/* Fills document and times.  Only while left > 0. */
void postings_next(struct postings_walk *walk);

#endif
