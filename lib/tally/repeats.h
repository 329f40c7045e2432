/* repeats - ids that stand in an export more than once */
#ifndef OWNUP_TALLY_REPEATS_H
#define OWNUP_TALLY_REPEATS_H

#include <stdbool.h>
#include <stdint.h>

#include "stream/span.h"
#include "tally/example.h"

/*
 * Ids are known by 59 bits of a keyed hash: among the most that are watched the
 * chance that two different ones are taken for a repeat is below one in
 * 500,000.
 *
 * No more than REPEATS_MOST different ones are remembered, so that memory
 * stays below 24 MiB.  When there are more, only every second id is watched,
 * then every fourth, and so on; which ones depends on their bytes alone, so
 * what is found is the same in whatever order they come.
 */
#define REPEATS_MOST 1500000
#define REPEATS_LEVELS                                                         \
	16 /* of an id: level n is watched where one in 2^n is                 \
	    */

struct repeats;

struct repeats *repeats_new(void) __attribute__((warn_unused_result));
void repeats_free(struct repeats *repeats);

/* One more id.  -1 for want of memory. */
int repeats_add(struct repeats *repeats, struct span id)
    __attribute__((warn_unused_result));

struct repeats_found {
	uint64_t ids;	      /* different ids that occur more than once */
	uint64_t records;     /* records whose id stood before */
	uint64_t watched;     /* different ids that are remembered */
	uint64_t share;	      /* one id in so many is watched … */
	bool all;	      /* … and it is 1 */
	struct example first; /* of the repeated, in the order of the bytes */
};
int repeats_found(struct repeats *repeats, struct repeats_found *found)
    __attribute__((warn_unused_result));

/* ---- in parts ---- */

/* Before the first id: the beginnings of all that are watched are remembered
 * too, for repeats_each. */
void repeats_keep(struct repeats *repeats);

/* An id, or the beginning of a longer one, and what tells it from others that
 * begin like it (0: it is whole). */
struct repeats_id {
	struct example text;
	uint64_t rest;
};

/* How many records have an id of each level, and which are watched. */
struct repeats_levels {
	unsigned int from;
	uint64_t records[REPEATS_LEVELS];
};

/* All that are watched, by one that keeps them; again: it stood there more than
 * once.  -1 for want of memory. */
int repeats_each(struct repeats *repeats, struct repeats_levels *levels,
    void (*each)(void *arg, const struct repeats_id *id, bool again), void *arg)
    __attribute__((warn_unused_result));

/* Adds what repeats_each gave of a part.  -1 for want of memory. */
int repeats_take(struct repeats *repeats, const struct repeats_id *id,
    bool again) __attribute__((warn_unused_result));
int repeats_take_levels(struct repeats *repeats,
    const struct repeats_levels *levels) __attribute__((warn_unused_result));

#endif
