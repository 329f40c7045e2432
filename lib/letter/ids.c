#include <stdlib.h>
#include <string.h>

#include "letter/ids.h"
#include "stream/hash.h"

#define FIRST 64

struct ids_item {
	uint64_t hash;
	size_t at, len; /* in bytes; len 0: the slot is free */
};

/* Up to the first of the ends, or all of it. */
static struct span
begin_of(struct span id, const char *ends)
{
	size_t len = 0;

	while (len < id.len &&
	       (id.at[len] == '\0' || strchr(ends, id.at[len]) == NULL))
		len++;
	return (struct span){id.at, len};
}

static struct span
deed_of(struct span id)
{
	return begin_of(id, ".@");
}

enum ids_found
ids_compare(struct span there, struct span id)
{
	if (!span_equal(deed_of(there), deed_of(id)))
		return IDS_NONE;
	return span_equal(begin_of(there, "@"), begin_of(id, "@")) ? IDS_SAME
								   : IDS_OTHER;
}

static struct span
id_of(const struct ids *ids, const struct ids_item *item)
{
	return (struct span){ids->bytes.at + item->at, item->len};
}

/* The slot where an id of this deed stands or would stand. */
static struct ids_item *
find(const struct ids *ids, struct span id, uint64_t hash)
{
	size_t mask = ids->slots - 1, i = (size_t)hash & mask;
	struct ids_item *item;

	for (;; i = (i + 1) & mask) {
		item = &ids->slot[i];
		if (item->len == 0 ||
		    (item->hash == hash &&
			ids_compare(id_of(ids, item), id) != IDS_NONE))
			return item;
	}
}

enum ids_found
ids_find(const struct ids *ids, struct span id)
{
	const struct ids_item *item;

	if (ids->slots == 0 || id.len == 0)
		return IDS_NONE;
	item = find(ids, id, hash_span(deed_of(id), ids->seed));
	return item->len == 0 ? IDS_NONE : ids_compare(id_of(ids, item), id);
}

static int
grow(struct ids *ids)
{
	struct ids old = *ids;
	size_t mask;

	if (ids->slots == 0)
		ids->seed = hash_seed();
	ids->slots = old.slots == 0 ? FIRST : old.slots * 2;
	ids->slot = calloc(ids->slots, sizeof(*ids->slot));
	if (ids->slot == NULL) {
		*ids = old;
		return -1;
	}
	mask = ids->slots - 1;
	for (size_t n = 0; n < old.slots; n++) {
		size_t i = (size_t)old.slot[n].hash & mask;

		if (old.slot[n].len == 0)
			continue;
		while (ids->slot[i].len > 0)
			i = (i + 1) & mask;
		ids->slot[i] = old.slot[n];
	}
	free(old.slot);
	return 0;
}

int
ids_add(struct ids *ids, struct span id)
{
	struct ids_item *item;
	uint64_t hash;

	if (id.len == 0)
		return 0;
	if (ids->len * 2 >= ids->slots && grow(ids) != 0)
		return -1;
	hash = hash_span(deed_of(id), ids->seed);
	item = find(ids, id, hash);
	if (item->len > 0)
		return 0;
	*item = (struct ids_item){hash, ids->bytes.len, id.len};
	if (buffer_add_span(&ids->bytes, id) != 0) {
		item->len = 0;
		return -1;
	}
	ids->len++;
	return 0;
}

void
ids_free(struct ids *ids)
{
	buffer_free(&ids->bytes);
	free(ids->slot);
	*ids = (struct ids){0};
}
