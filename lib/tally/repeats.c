#include <stdlib.h>

#include "stream/hash.h"
#include "tally/repeats.h"

enum {
	SLOTS_FIRST = 1 << 11,
	SLOTS_LAST = 1 << 21, /* REPEATS_MOST ids fill it to 0.72 */
	GROWTH = 4,
	WAITING = 16
};

/* An id whose slot is on its way from memory: the table is larger than the
 * caches, so a lookup made at once would wait for each. */
struct waiting {
	uint64_t hash;
	struct example id;
};

struct repeats {
	uint64_t seed;
	uint64_t *slot; /* a hash without its lowest bit, or 0; that bit: the
			 * id occurred again */
	size_t slots;
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
	free(repeats->slot);
	free(repeats);
}

/* Where a hash stands or would stand. */
static uint64_t *
find(uint64_t *slot, size_t slots, uint64_t hash)
{
	size_t i = hash >> 1 & (slots - 1);

	while (slot[i] != 0 && (slot[i] & ~UINT64_C(1)) != hash)
		i = (i + 1) & (slots - 1);
	return &slot[i];
}

static int
grow(struct repeats *repeats)
{
	size_t slots =
	    repeats->slots == 0 ? SLOTS_FIRST : repeats->slots * GROWTH;
	uint64_t *slot = calloc(slots, sizeof(*slot));

	if (slot == NULL)
		return -1;
	for (size_t i = 0; i < repeats->slots; i++)
		if (repeats->slot[i] != 0)
			*find(slot, slots, repeats->slot[i] & ~UINT64_C(1)) =
			    repeats->slot[i];
	free(repeats->slot);
	repeats->slot = slot;
	repeats->slots = slots;
	return 0;
}

static int
look(struct repeats *repeats, const struct waiting *waiting)
{
	struct repeats_found *found = &repeats->found;
	uint64_t *slot;

	if (found->watched * 4 >= (uint64_t)repeats->slots * 3 &&
	    repeats->slots < SLOTS_LAST && grow(repeats) < 0)
		return -1;
	slot = find(repeats->slot, repeats->slots, waiting->hash);
	if (*slot == 0) {
		if (found->watched == REPEATS_MOST) {
			found->all = false;
			return 0;
		}
		*slot = waiting->hash;
		found->watched++;
		return 0;
	}
	if (found->records++ == 0)
		found->first = waiting->id;
	found->ids += (*slot & 1) == 0;
	*slot |= 1;
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
	uint64_t hash = hash_span(id, repeats->seed) & ~UINT64_C(1);
	struct waiting *waiting;

	if (repeats->waiting_len == WAITING && look_all(repeats) < 0)
		return -1;
	waiting = &repeats->waiting[repeats->waiting_len++];
	waiting->hash = hash == 0 ? 2 : hash;
	example_set(&waiting->id, id);
	if (repeats->slots > 0)
		__builtin_prefetch(
		    &repeats->slot[hash >> 1 & (repeats->slots - 1)], 1);
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
