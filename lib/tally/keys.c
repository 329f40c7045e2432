#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "stream/buffer.h"
#include "stream/hash.h"
#include "tally/keys.h"

#define ABSENT SIZE_MAX /* a length that no text has */
#define RECENT_BITS 10
#define RECENT ((size_t)1 << RECENT_BITS)

/* Each text with its length before it, so that no two keys look alike. */
struct key {
	uint64_t hash;
	size_t at, len;
};

struct keys {
	uint64_t seed;
	size_t parts;
	struct key *key;
	size_t len, most;
	uint32_t
	    *slot; /* number + 1, or 0; a power of two, at most half full */
	size_t slots;
	struct buffer bytes;
	struct buffer scratch;
	uint32_t recent[RECENT]; /* number + 1 by a glance at the key, or 0 */
};

struct keys *
keys_new(size_t parts)
{
	struct keys *keys = calloc(1, sizeof(*keys));

	if (keys == NULL)
		return NULL;
	keys->seed = hash_seed();
	keys->parts = parts;
	return keys;
}

void
keys_free(struct keys *keys)
{
	if (keys == NULL)
		return;
	free(keys->key);
	free(keys->slot);
	buffer_free(&keys->bytes);
	buffer_free(&keys->scratch);
	free(keys);
}

static int
spell(struct keys *keys, const struct span *part)
{
	struct buffer *scratch = &keys->scratch;
	size_t need = keys->parts * sizeof(part->len);
	char *p;

	for (size_t i = 0; i < keys->parts; i++)
		need += part[i].len;
	scratch->len = 0;
	if (scratch->cap < need && buffer_reserve(scratch, need) < 0)
		return -1;
	p = scratch->at;
	for (size_t i = 0; i < keys->parts; i++) {
		size_t len = part[i].at == NULL ? ABSENT : part[i].len;

		memcpy(p, &len, sizeof(len));
		p += sizeof(len);
		if (part[i].at != NULL)
			memcpy(p, part[i].at, part[i].len);
		p += part[i].len;
	}
	scratch->len = need;
	return 0;
}

/* The slot where a key stands or would stand. */
static size_t
find(const struct keys *keys, uint64_t hash, struct span spelt)
{
	size_t mask = keys->slots - 1, i = hash & mask;

	for (; keys->slot[i] != 0; i = (i + 1) & mask) {
		const struct key *key = &keys->key[keys->slot[i] - 1];

		if (key->hash == hash && key->len == spelt.len &&
		    memcmp(keys->bytes.at + key->at, spelt.at, spelt.len) == 0)
			break;
	}
	return i;
}

static int
more_slots(struct keys *keys)
{
	size_t slots = keys->slots == 0 ? 64 : keys->slots * 2;
	uint32_t *slot = calloc(slots, sizeof(*slot));

	if (slot == NULL)
		return -1;
	for (size_t n = 0; n < keys->len; n++) {
		size_t i = keys->key[n].hash & (slots - 1);

		while (slot[i] != 0)
			i = (i + 1) & (slots - 1);
		slot[i] = (uint32_t)(n + 1);
	}
	free(keys->slot);
	keys->slot = slot;
	keys->slots = slots;
	return 0;
}

static int
more_keys(struct keys *keys)
{
	size_t most = keys->most == 0 ? 32 : keys->most * 2;
	struct key *key = NULL;

	if (most < UINT32_MAX)
		key = realloc(keys->key, most * sizeof(*key));
	if (key == NULL)
		return -1;
	keys->key = key;
	keys->most = most;
	return 0;
}

static size_t
number_of(struct keys *keys, const struct span *part)
{
	struct span spelt;
	uint64_t hash;
	size_t i;

	if (keys->len * 2 >= keys->slots && more_slots(keys) < 0)
		return KEYS_NONE;
	if (spell(keys, part) < 0)
		return KEYS_NONE;
	spelt = buffer_span(&keys->scratch);
	hash = hash_span(spelt, keys->seed);
	i = find(keys, hash, spelt);
	if (keys->slot[i] != 0)
		return keys->slot[i] - 1;
	if (keys->len == keys->most && more_keys(keys) < 0)
		return KEYS_NONE;
	keys->key[keys->len] = (struct key){hash, keys->bytes.len, spelt.len};
	if (buffer_add_span(&keys->bytes, spelt) < 0)
		return KEYS_NONE;
	keys->slot[i] = (uint32_t)++keys->len;
	return keys->len - 1;
}

/* Takes the next text of a spelt key. */
static struct span
take(const char **at)
{
	struct span part;

	memcpy(&part.len, *at, sizeof(part.len));
	*at += sizeof(part.len);
	if (part.len == ABSENT)
		return (struct span){NULL, 0};
	part.at = *at;
	*at += part.len;
	return part;
}

static bool
is_key(const struct keys *keys, size_t number, const struct span *part)
{
	const char *at = keys->bytes.at + keys->key[number].at;

	for (size_t i = 0; i < keys->parts; i++) {
		struct span text = take(&at);

		if (text.len != part[i].len ||
		    (text.at == NULL) != (part[i].at == NULL) ||
		    (text.len > 0 &&
			memcmp(text.at, part[i].at, text.len) != 0))
			return false;
	}
	return true;
}

/* Most exports have few keys, which come again and again. */
size_t
keys_number(struct keys *keys, const struct span *part)
{
	uint64_t glance = 0;
	uint32_t *recent;
	size_t number;

	for (size_t i = 0; i < keys->parts; i++)
		glance = (glance >> 7 | glance << 57) + hash_glance(part[i]);
	recent = &keys->recent[glance >> (64 - RECENT_BITS)];
	if (*recent > 0 && is_key(keys, *recent - 1, part))
		return *recent - 1;
	number = number_of(keys, part);
	if (number != KEYS_NONE)
		*recent = (uint32_t)(number + 1);
	return number;
}

size_t
keys_count(const struct keys *keys)
{
	return keys->len;
}

size_t
keys_parts(const struct keys *keys)
{
	return keys->parts;
}

struct span
keys_part(const struct keys *keys, size_t number, size_t part)
{
	const char *at = keys->bytes.at + keys->key[number].at;
	struct span text = take(&at);

	while (part-- > 0)
		text = take(&at);
	return text;
}

static int
compare(struct span a, struct span b)
{
	size_t len = a.len < b.len ? a.len : b.len;
	int order = len == 0 ? 0 : memcmp(a.at, b.at, len);

	if (order != 0)
		return order;
	if (a.len != b.len)
		return a.len < b.len ? -1 : 1;
	return (a.at != NULL) - (b.at != NULL);
}

int
keys_compare(const struct keys *keys, size_t a, size_t b)
{
	const char *left = keys->bytes.at + keys->key[a].at;
	const char *right = keys->bytes.at + keys->key[b].at;
	int order = 0;

	for (size_t i = 0; order == 0 && i < keys->parts; i++)
		order = compare(take(&left), take(&right));
	return order;
}
