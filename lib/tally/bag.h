/* bag - how often each of some numbers is in a text, in the order they came */
#ifndef OWNUP_TALLY_BAG_H
#define OWNUP_TALLY_BAG_H

#include <stddef.h>
#include <stdint.h>

/*
 * All zero is an empty bag.  To be emptied and filled again and again: that
 * costs as much as is in it.  Memory goes with the largest number.
 */
struct bag {
	uint32_t *count; /* by number; 0 for all that are not in it */
	size_t counts;
	uint32_t *member; /* each number once */
	size_t len, most;
};

/* count more of a number.  -1 for want of memory. */
int bag_add(struct bag *bag, uint32_t number, uint32_t count)
    __attribute__((warn_unused_result));

void bag_clear(struct bag *bag);
void bag_free(struct bag *bag);

#endif
