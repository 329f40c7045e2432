#include <stdlib.h>
#include <string.h>

#include "case/texts.h"
#include "stream/hash.h"

#define FIRST 64

/* The slot where a text stands or would stand. */
static size_t
place_of(const struct texts *texts, struct span text, uint32_t hash)
{
	size_t mask = texts->slots - 1, i = hash & mask;

	for (; texts->slot[i] != 0; i = (i + 1) & mask) {
		const struct texts_item *item =
		    &texts->item[texts->slot[i] - 1];

		if (item->hash == hash && item->len == text.len &&
		    memcmp(item->at, text.at, text.len) == 0)
			break;
	}
	return i;
}

static uint32_t
hash_of(const struct texts *texts, struct span text)
{
	return (uint32_t)hash_span(text, texts->seed);
}

uint32_t
texts_find(const struct texts *texts, struct span text)
{
	if (texts->len == 0 || text.len == 0)
		return TEXTS_NONE;
	return texts->slot[place_of(texts, text, hash_of(texts, text))] - 1;
}

static int
more_slots(struct texts *texts)
{
	size_t slots = texts->slots == 0 ? 2 * FIRST : texts->slots * 2, i;
	uint32_t *slot = calloc(slots, sizeof(*slot));

	if (slot == NULL)
		return -1;
	if (texts->slots == 0)
		texts->seed = hash_seed();
	for (uint32_t n = 0; n < texts->len; n++) {
		i = texts->item[n].hash & (slots - 1);
		while (slot[i] != 0)
			i = (i + 1) & (slots - 1);
		slot[i] = n + 1;
	}
	free(texts->slot);
	texts->slot = slot;
	texts->slots = slots;
	return 0;
}

static int
more_items(struct texts *texts)
{
	uint32_t cap = texts->cap == 0 ? FIRST : texts->cap + texts->cap / 2;
	struct texts_item *item;

	if (cap <= texts->cap || cap == TEXTS_NONE)
		return -1;
	item = realloc(texts->item, cap * sizeof(*item));
	if (item == NULL)
		return -1;
	texts->item = item;
	texts->cap = cap;
	return 0;
}

uint32_t
texts_number(struct texts *texts, struct arena *arena, struct span text)
{
	uint32_t hash;
	char *at;
	size_t i;

	if (texts->len * (size_t)2 >= texts->slots && more_slots(texts) != 0)
		return TEXTS_NONE;
	hash = hash_of(texts, text);
	i = place_of(texts, text, hash);
	if (texts->slot[i] != 0)
		return texts->slot[i] - 1;
	if ((texts->len == texts->cap && more_items(texts) != 0) ||
	    text.len > UINT32_MAX)
		return TEXTS_NONE;
	at = arena_take(arena, text.len);
	if (at == NULL)
		return TEXTS_NONE;
	memcpy(at, text.at, text.len);
	texts->item[texts->len] =
	    (struct texts_item){at, (uint32_t)text.len, hash};
	texts->slot[i] = ++texts->len;
	return texts->len - 1;
}

struct span
texts_span(const struct texts *texts, uint32_t number)
{
	if (number == TEXTS_NONE)
		return (struct span){NULL, 0};
	return (struct span){texts->item[number].at, texts->item[number].len};
}

void
texts_free(struct texts *texts)
{
	free(texts->item);
	free(texts->slot);
	*texts = (struct texts){0};
}
