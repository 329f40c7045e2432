/* repeats - ids that stand in an export more than once */
#ifndef OWNUP_TALLY_REPEATS_H
#define OWNUP_TALLY_REPEATS_H

#include <stdbool.h>
#include <stdint.h>

#include "stream/span.h"
#include "tally/example.h"

/*
 * Ids are known by 60 bits of a keyed hash, 39 of them kept and 21 in the place
 * where they are kept: among the most that are watched the chance that two
 * different ones are taken for a repeat is below one in 100,000.  Ids after
 * the first REPEATS_MOST different ones are no longer remembered, so that
 * memory stays below 12 MiB; from then on the counts say "at least".
 */
#define REPEATS_MOST 1500000

struct repeats;

struct repeats *repeats_new(void) __attribute__((warn_unused_result));
void repeats_free(struct repeats *repeats);

/* One more id.  -1 for want of memory. */
int repeats_add(struct repeats *repeats, struct span id)
    __attribute__((warn_unused_result));

struct repeats_found {
	uint64_t ids;	  /* different ids that occur more than once */
	uint64_t records; /* records whose id stood before */
	uint64_t watched; /* different ids that are remembered */
	bool all;	  /* every id was watched */
	struct example first; /* of the repeated, in the order of the bytes */
};
int repeats_found(struct repeats *repeats, struct repeats_found *found)
    __attribute__((warn_unused_result));

#endif
