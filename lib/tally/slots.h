/* slots - the hashes of the ids that repeats remembers; private to repeats */
#ifndef OWNUP_TALLY_SLOTS_H
#define OWNUP_TALLY_SLOTS_H

#include <stddef.h>
#include <stdint.h>

/*
 * A table of hashes with a level of 0 to 15 in each, so that those of low
 * levels can be dropped.  At most 1.5 million of them.  All zero is empty.
 */
struct slots {
	uint64_t *slot;
	size_t slots;
};

enum slot { SLOT_EMPTY, SLOT_ONCE, SLOT_AGAIN };

/* The form that all others ask for. */
uint64_t slots_hash(uint64_t hash, unsigned int level);
unsigned int slots_level(uint64_t hash);

/* Makes room for one more of so many.  -1 for want of memory. */
int slots_room(struct slots *slots, uint64_t count)
    __attribute__((warn_unused_result));

enum slot slots_have(const struct slots *slots, uint64_t hash);

/* One that is not there, after slots_room. */
void slots_enter(struct slots *slots, uint64_t hash);

/* Marks one that is there: 1 when it was not marked yet, else 0. */
unsigned int slots_mark(struct slots *slots, uint64_t hash);

/* Drops all below a level.  -1 for want of memory. */
int slots_thin(struct slots *slots, unsigned int level)
    __attribute__((warn_unused_result));

/* It will be asked for soon. */
void slots_prefetch(const struct slots *slots, uint64_t hash);

#endif
