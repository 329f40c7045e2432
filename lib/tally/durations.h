/* durations - how long things took: exact percentiles, in bounded memory */
#ifndef OWNUP_TALLY_DURATIONS_H
#define OWNUP_TALLY_DURATIONS_H

#include <stddef.h>
#include <stdint.h>

/*
 * A multiset of whole minutes.  New values are collected; when there are as
 * many as is worth it they are sorted and laid into the packed ones, which
 * are the distinct values in rising order, each as its distance from the one
 * before and, when it occurs more than once, how often, in varints.  So memory
 * goes with the distinct values (about two bytes each when they are many), not
 * with the records, nothing is rounded, and two multisets can be merged.
 * All bytes zero is an empty one.
 */
struct durations {
	uint64_t n;
	uint32_t *fresh;
	unsigned char *packed;
	size_t packed_len;
	uint32_t fresh_len, fresh_most;
};

/* Minutes beyond this (8165 years) count as this. */
#define DURATIONS_LONGEST UINT32_MAX

void durations_free(struct durations *durations);

/* Makes room for one more fresh value.  -1 for want of memory. */
int durations_room(struct durations *durations)
    __attribute__((warn_unused_result));

/* Adds one.  -1 for want of memory. */
static inline int
durations_add(struct durations *durations, uint32_t minutes)
{
	if (durations->fresh_len == durations->fresh_most &&
	    durations_room(durations) < 0)
		return -1;
	durations->fresh[durations->fresh_len++] = minutes;
	durations->n++;
	return 0;
}

/* Packs what is fresh: before durations_at and durations_merge.  -1 for want
 * of memory; nothing is lost then. */
int durations_settle(struct durations *durations)
    __attribute__((warn_unused_result));

/* Adds all of from, which must be settled, to into.  -1 as above. */
int durations_merge(struct durations *into, const struct durations *from)
    __attribute__((warn_unused_result));

/* Calls each for the distinct values in rising order; durations must be
 * settled. */
void durations_each(const struct durations *durations,
    void (*each)(void *arg, uint32_t minutes, uint64_t times), void *arg);

/* Those of a partial, which come in rising order.  All zero is empty; all is
 * settled, and freed by durations_free. */
struct durations_list {
	struct durations all;
	size_t room;
	uint32_t last;
};

/* The most values that there can be. */
#define DURATIONS_MOST (UINT64_C(1) << 53)

/* times more of one value.  1: it is not above the last, or there are too many;
 * -1 for want of memory. */
int durations_append(struct durations_list *list, uint32_t minutes,
    uint64_t times) __attribute__((warn_unused_result));

/*
 * The percentile as Miller defines it, not interpolated: of the n values in
 * rising order the one at index percent * n / 100, rounded down, at most the
 * last.  durations must be settled and not empty; percent is 0 to 100.
 */
uint32_t durations_at(const struct durations *durations, unsigned int percent);

#endif
