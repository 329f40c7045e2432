#include <stdlib.h>
#include <string.h>

#include "tally/slots.h"

enum {
	SLOTS_FIRST = 1 << 11,
	SLOTS_WIDE = 1 << 17,
	SLOTS_LAST = 1 << 21, /* 1.5 million fill it to 0.72 */
	GROWTH = 4
};

/* In a slot: it is marked; its level; a part of its hash, which is never
 * 0. */
#define AGAIN UINT64_C(1)
#define LEVEL_AT 1
#define LEVEL_BITS (UINT64_C(15) << LEVEL_AT)
#define HASH_BITS UINT64_C(0xffffffe0) /* of the lower half */
#define HASH_ONE UINT64_C(0x20)

uint64_t
slots_hash(uint64_t hash, unsigned int level)
{
	hash &= ~(LEVEL_BITS | AGAIN);
	if ((hash & HASH_BITS) == 0)
		hash |= HASH_ONE;
	return hash | (uint64_t)level << LEVEL_AT;
}

unsigned int
slots_level(uint64_t hash)
{
	return (unsigned int)((hash & LEVEL_BITS) >> LEVEL_AT);
}

static size_t
home(const struct slots *slots, uint64_t hash)
{
	return hash >> 43 & (slots->slots - 1);
}

/* The slot where a hash stands or would stand. */
static uint64_t *
find(const struct slots *slots, uint64_t hash)
{
	size_t slot = home(slots, hash);

	while (slots->slot[slot] != 0 &&
	       (slots->slot[slot] & ~AGAIN) != (hash & ~AGAIN))
		slot = (slot + 1) & (slots->slots - 1);
	return &slots->slot[slot];
}

static int
grow(struct slots *old)
{
	struct slots slots;

	slots.slots = old->slots == 0 ? SLOTS_FIRST : old->slots * GROWTH;
	if (slots.slots > SLOTS_WIDE)
		slots.slots = SLOTS_LAST;
	slots.slot = calloc(slots.slots, sizeof(*slots.slot));
	if (slots.slot == NULL)
		return -1;
	for (size_t i = 0; i < old->slots; i++)
		if (old->slot[i] != 0)
			*find(&slots, old->slot[i]) = old->slot[i];
	free(old->slot);
	*old = slots;
	return 0;
}

int
slots_room(struct slots *slots, uint64_t count)
{
	if (count * 4 < (uint64_t)slots->slots * 3 ||
	    slots->slots == SLOTS_LAST)
		return 0;
	return grow(slots);
}

enum slot
slots_have(const struct slots *slots, uint64_t hash)
{
	uint64_t there = *find(slots, hash);

	if (there == 0)
		return SLOT_EMPTY;
	return (there & AGAIN) == 0 ? SLOT_ONCE : SLOT_AGAIN;
}

void
slots_enter(struct slots *slots, uint64_t hash)
{
	*find(slots, hash) = hash;
}

unsigned int
slots_mark(struct slots *slots, uint64_t hash)
{
	uint64_t *slot = find(slots, hash);
	unsigned int fresh = (*slot & AGAIN) == 0;

	*slot |= AGAIN;
	return fresh;
}

int
slots_thin(struct slots *slots, unsigned int level)
{
	uint64_t *left;
	size_t count = 0, at = 0;

	for (size_t i = 0; i < slots->slots; i++)
		count +=
		    slots->slot[i] != 0 && slots_level(slots->slot[i]) >= level;
	left = malloc((count + 1) * sizeof(*left));
	if (left == NULL)
		return -1;
	for (size_t i = 0; i < slots->slots; i++)
		if (slots->slot[i] != 0 && slots_level(slots->slot[i]) >= level)
			left[at++] = slots->slot[i];
	if (slots->slots > 0)
		memset(slots->slot, 0, slots->slots * sizeof(*slots->slot));
	for (size_t i = 0; i < count; i++)
		*find(slots, left[i]) = left[i];
	free(left);
	return 0;
}

void
slots_prefetch(const struct slots *slots, uint64_t hash)
{
	if (slots->slots > 0)
		__builtin_prefetch(&slots->slot[home(slots, hash)], 1);
}
