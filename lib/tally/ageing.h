/* ageing - how long the open complaints have been waiting */
#ifndef OWNUP_TALLY_AGEING_H
#define OWNUP_TALLY_AGEING_H

#include <stdint.h>

#include "stream/span.h"
#include "tally/example.h"

/* Ages in days: the i-th range begins at ageing_from(i) and ends before
 * ageing_from(i + 1); the last has no end. */
#define AGES 10
int ageing_from(int range);

/* All zero is an empty one. */
struct ageing {
	uint64_t open[AGES];
	uint64_t undated; /* open, and nobody knows since when */
	uint64_t dated;
	int64_t oldest; /* received; only when dated is not 0 */
	struct example oldest_id;
};

/*
 * An open complaint: received is an instant, or INT64_MIN when it is not
 * known; what was received after now has age 0.  Of those received at the
 * same instant the one whose id is first in the order of the bytes is the
 * oldest.
 */
void ageing_add(
    struct ageing *ageing, int64_t now, int64_t received, struct span id);

/* Adds what was counted of a part, with the same now. */
void ageing_take(struct ageing *ageing, const struct ageing *part);

#endif
