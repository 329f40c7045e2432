#include <stdlib.h>
#include <string.h>

#include "stream/hash.h"
#include "tally/repeats.h"

/*
 * While the table is small it keeps whole hashes, so that it can grow; the last
 * one keeps less of each.
 */
enum {
	SLOTS_FIRST = 1 << 11,
	SLOTS_WHOLE = 1 << 17,
	SLOTS_LAST = 1 << 21, /* REPEATS_MOST ids fill it to 0.72 */
	GROWTH = 4,
	WHOLE = 8, /* bytes of a slot */
	SHORT = 5,
	WAITING = 16
};

#define AGAIN UINT64_C(1) /* in a slot: the id occurred again */

/* An id whose slot is on its way from memory: the table is larger than the
 * caches, so a lookup made at once would wait for each. */
struct waiting {
	uint64_t hash;
	struct example id;
};

struct table {
	unsigned char *bytes;
	size_t slots;
	size_t width; /* WHOLE or SHORT */
};

struct repeats {
	uint64_t seed;
	struct table table;
	struct repeats_found found;
	size_t waiting_len;
	struct waiting waiting[WAITING];
};

struct repeats *
repeats_new(void)
{
	struct repeats *repeats = calloc(1, sizeof(*repeats));

	if (repeats == NULL)
		return NULL;
	repeats->seed = hash_seed();
	repeats->found.all = true;
	return repeats;
}

void
repeats_free(struct repeats *repeats)
{
	if (repeats == NULL)
		return;
	free(repeats->table.bytes);
	free(repeats);
}

/* The upper bits say where, in a table of any size; the lower are kept. */
static size_t
home(const struct table *table, uint64_t hash)
{
	return hash >> 43 & (table->slots - 1);
}

static uint64_t
kept(const struct table *table, uint64_t hash)
{
	if (table->width == SHORT)
		hash &= (UINT64_C(1) << 8 * SHORT) - 1;
	return hash & ~AGAIN;
}

/* 0: empty. */
static uint64_t
take(const struct table *table, size_t slot)
{
	const unsigned char *p = table->bytes + slot * table->width;
	uint64_t whole;
	uint32_t low;

	if (table->width == WHOLE) {
		memcpy(&whole, p, sizeof(whole));
		return whole;
	}
	memcpy(&low, p, sizeof(low));
	return low | (uint64_t)p[sizeof(low)] << 32;
}

static void
put(struct table *table, size_t slot, uint64_t value)
{
	unsigned char *p = table->bytes + slot * table->width;
	uint32_t low = (uint32_t)value;

	if (table->width == WHOLE) {
		memcpy(p, &value, sizeof(value));
		return;
	}
	memcpy(p, &low, sizeof(low));
	p[sizeof(low)] = (unsigned char)(value >> 32);
}

/* The slot where a hash stands or would stand; *there is what it holds. */
static size_t
find(const struct table *table, uint64_t hash, uint64_t *there)
{
	size_t slot = home(table, hash);

	while ((*there = take(table, slot)) != 0 &&
	       (*there & ~AGAIN) != kept(table, hash))
		slot = (slot + 1) & (table->slots - 1);
	return slot;
}

static int
grow(struct repeats *repeats)
{
	struct table *old = &repeats->table, table;
	uint64_t there;

	table.slots = old->slots == 0 ? SLOTS_FIRST : old->slots * GROWTH;
	if (table.slots > SLOTS_WHOLE)
		table.slots = SLOTS_LAST;
	table.width = table.slots == SLOTS_LAST ? SHORT : WHOLE;
	table.bytes = calloc(table.slots, table.width);
	if (table.bytes == NULL)
		return -1;
	for (size_t i = 0; i < old->slots; i++) {
		uint64_t whole = take(old, i);
		size_t slot;

		if (whole == 0)
			continue;
		slot = find(&table, whole, &there);
		put(&table, slot, kept(&table, whole) | (whole & AGAIN));
	}
	free(old->bytes);
	*old = table;
	return 0;
}

static int
look(struct repeats *repeats, const struct waiting *waiting)
{
	struct repeats_found *found = &repeats->found;
	struct table *table = &repeats->table;
	uint64_t there;
	size_t slot;

	if (found->watched * 4 >= (uint64_t)table->slots * 3 &&
	    table->slots < SLOTS_LAST && grow(repeats) < 0)
		return -1;
	slot = find(table, waiting->hash, &there);
	if (there != 0) {
		if (found->records++ == 0 ||
		    example_compare(&waiting->id, &found->first) < 0)
			found->first = waiting->id;
		found->ids += (there & AGAIN) == 0;
		put(table, slot, there | AGAIN);
	} else if (found->watched < REPEATS_MOST) {
		put(table, slot, kept(table, waiting->hash));
		found->watched++;
	} else {
		found->all = false;
	}
	return 0;
}

static int
look_all(struct repeats *repeats)
{
	size_t len = repeats->waiting_len;

	repeats->waiting_len = 0;
	for (size_t i = 0; i < len; i++)
		if (look(repeats, &repeats->waiting[i]) < 0)
			return -1;
	return 0;
}

int
repeats_add(struct repeats *repeats, struct span id)
{
	const struct table *table = &repeats->table;
	struct waiting *waiting;
	uint64_t hash = hash_span(id, repeats->seed);

	if (repeats->waiting_len == WAITING && look_all(repeats) < 0)
		return -1;
	if ((hash & 0xfffffffe) == 0)
		hash |= 2; /* no hash is kept as an empty slot */
	waiting = &repeats->waiting[repeats->waiting_len++];
	waiting->hash = hash;
	example_set(&waiting->id, id);
	if (table->slots > 0)
		__builtin_prefetch(
		    table->bytes + home(table, hash) * table->width, 1);
	return 0;
}

int
repeats_found(struct repeats *repeats, struct repeats_found *found)
{
	if (look_all(repeats) < 0)
		return -1;
	*found = repeats->found;
	return 0;
}
