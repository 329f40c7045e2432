#include <stdlib.h>
#include <string.h>

#include "stream/buffer.h"
#include "stream/hash.h"
#include "tally/repeats.h"
#include "tally/slots.h"

enum { WAITING = 16 };

/* Of an id that does not fit into an example: behind its beginning. */
#define KEY_MOST (sizeof(((struct example *)0)->text) + sizeof(uint64_t))

/* An id whose slot is on its way from memory: the table is larger than the
 * caches, so a lookup made at once would wait for each. */
struct waiting {
	uint64_t hash;
	struct repeats_id id;
	bool counts; /* a record, else an id of a part … */
	bool again;  /* … that stood in it more than once */
};

struct repeats {
	uint64_t seed;
	struct slots table;
	struct repeats_levels levels;
	struct level {
		uint64_t ids, again; /* remembered; of these more than once */
		struct example first;
	} level[REPEATS_LEVELS];
	uint64_t watched;
	bool keeps;
	struct buffer ids; /* of struct repeats_id, as they came: a byte for
			    * the length, the text, the rest if there is one */
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
	return repeats;
}

void
repeats_free(struct repeats *repeats)
{
	if (repeats == NULL)
		return;
	free(repeats->table.slot);
	buffer_free(&repeats->ids);
	free(repeats);
}

/* ---- ids ---- */

/* The bytes that tell an id from all others. */
static struct span
key_of(const struct repeats_id *id, char key[KEY_MOST])
{
	size_t len = id->text.len;

	if (id->rest == 0)
		return example_text(&id->text);
	memcpy(key, id->text.text, len);
	memcpy(key + len, &id->rest, sizeof(id->rest));
	return (struct span){key, len + sizeof(id->rest)};
}

static unsigned int
level_by(struct span key)
{
	uint64_t bits = hash_span(key, 0) | UINT64_C(1) << (REPEATS_LEVELS - 1);

	return (unsigned int)__builtin_ctzll(bits);
}

static uint64_t
hash_by(const struct repeats *repeats, const struct repeats_id *id)
{
	char bytes[KEY_MOST];
	struct span key = key_of(id, bytes);
	uint64_t hash = hash_span(key, repeats->seed);

	return slots_hash(hash, level_by(key));
}

static void
keep(struct repeats *repeats, const struct repeats_id *id)
{
	unsigned char len = id->text.len;
	unsigned char mark = (unsigned char)(len | (id->rest == 0 ? 0 : 0x80));

	(void)buffer_add(&repeats->ids, &mark, 1);
	(void)buffer_add(&repeats->ids, id->text.text, len);
	if (id->rest != 0)
		(void)buffer_add(&repeats->ids, &id->rest, sizeof(id->rest));
}

/* The kept id at a place; returns the next place. */
static size_t
kept_id(const struct repeats *repeats, size_t at, struct repeats_id *id)
{
	const char *p = repeats->ids.at + at;
	unsigned char mark = (unsigned char)*p++;

	id->text.len = mark & 0x7f;
	id->rest = 0;
	memcpy(id->text.text, p, id->text.len);
	p += id->text.len;
	if (mark & 0x80) {
		memcpy(&id->rest, p, sizeof(id->rest));
		p += sizeof(id->rest);
	}
	return (size_t)(p - repeats->ids.at);
}

/* Forgets the kept ids that are no longer watched. */
static void
thin_ids(struct repeats *repeats)
{
	struct repeats_id id;
	char bytes[KEY_MOST];
	size_t len = 0, next;

	for (size_t at = 0; at < repeats->ids.len; at = next) {
		next = kept_id(repeats, at, &id);
		if (level_by(key_of(&id, bytes)) < repeats->levels.from)
			continue;
		memmove(repeats->ids.at + len, repeats->ids.at + at, next - at);
		len += next - at;
	}
	repeats->ids.len = len;
}

/* From now on half as many are watched, save at the last level. */
static int
thin(struct repeats *repeats)
{
	unsigned int from = repeats->levels.from;

	if (from + 1 == REPEATS_LEVELS)
		return 0;
	if (slots_thin(&repeats->table, from + 1) < 0)
		return -1;
	repeats->watched -= repeats->level[from].ids;
	repeats->levels.from++;
	thin_ids(repeats);
	return 0;
}

/* ---- records ---- */

/* A new one.  1: it is remembered; 0: it is not watched; -1: no memory. */
static int
enter(struct repeats *repeats, const struct waiting *waiting)
{
	unsigned int level = slots_level(waiting->hash);

	while (repeats->watched >= REPEATS_MOST &&
	       repeats->levels.from + 1 < REPEATS_LEVELS)
		if (thin(repeats) < 0)
			return -1;
	if (level < repeats->levels.from || repeats->watched >= REPEATS_MOST)
		return 0;
	slots_enter(&repeats->table, waiting->hash);
	repeats->level[level].ids++;
	repeats->watched++;
	if (repeats->keeps)
		keep(repeats, &waiting->id);
	return 1;
}

static void
mark(struct repeats *repeats, const struct waiting *waiting)
{
	struct level *level = &repeats->level[slots_level(waiting->hash)];

	if (level->again == 0 ||
	    example_compare(&waiting->id.text, &level->first) < 0)
		level->first = waiting->id.text;
	level->again += slots_mark(&repeats->table, waiting->hash);
}

static int
look(struct repeats *repeats, const struct waiting *waiting)
{
	unsigned int level = slots_level(waiting->hash);
	bool stood;
	int there = 1;

	repeats->levels.records[level] += waiting->counts;
	if (level < repeats->levels.from)
		return 0;
	if (slots_room(&repeats->table, repeats->watched) < 0)
		return -1;
	stood = slots_have(&repeats->table, waiting->hash) != SLOT_EMPTY;
	if (!stood)
		there = enter(repeats, waiting);
	if (there > 0 && (stood || waiting->again))
		mark(repeats, waiting);
	return there < 0 || repeats->ids.failed ? -1 : 0;
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

static int
wait_for(struct repeats *repeats, const struct repeats_id *id, bool counts,
    bool again)
{
	struct waiting *waiting;

	if (repeats->waiting_len == WAITING && look_all(repeats) < 0)
		return -1;
	waiting = &repeats->waiting[repeats->waiting_len++];
	waiting->hash = hash_by(repeats, id);
	waiting->id = *id;
	waiting->counts = counts;
	waiting->again = again;
	slots_prefetch(&repeats->table, waiting->hash);
	return 0;
}

int
repeats_add(struct repeats *repeats, struct span id)
{
	struct repeats_id one = {.rest = 0};

	example_set(&one.text, id);
	if (one.text.len < id.len) {
		one.rest = hash_span(id, 0);
		one.rest += one.rest == 0;
	}
	return wait_for(repeats, &one, true, false);
}

int
repeats_found(struct repeats *repeats, struct repeats_found *found)
{
	*found = (struct repeats_found){.share = 1};
	if (look_all(repeats) < 0)
		return -1;
	found->watched = repeats->watched;
	found->share = UINT64_C(1) << repeats->levels.from;
	found->all = found->share == 1;
	for (int i = (int)repeats->levels.from; i < REPEATS_LEVELS; i++) {
		const struct level *level = &repeats->level[i];

		if (repeats->levels.records[i] > level->ids)
			found->records +=
			    repeats->levels.records[i] - level->ids;
		if (level->again > 0 &&
		    (found->ids == 0 ||
			example_compare(&level->first, &found->first) < 0))
			found->first = level->first;
		found->ids += level->again;
	}
	return 0;
}

/* ---- in parts ---- */

void
repeats_keep(struct repeats *repeats)
{
	repeats->keeps = true;
}

int
repeats_each(struct repeats *repeats, struct repeats_levels *levels,
    void (*each)(void *arg, const struct repeats_id *id, bool again), void *arg)
{
	struct repeats_id id;
	uint64_t hash;

	if (look_all(repeats) < 0)
		return -1;
	*levels = repeats->levels;
	for (size_t at = 0; at < repeats->ids.len;) {
		at = kept_id(repeats, at, &id);
		hash = hash_by(repeats, &id);
		each(arg, &id, slots_have(&repeats->table, hash) == SLOT_AGAIN);
	}
	return 0;
}

int
repeats_take(struct repeats *repeats, const struct repeats_id *id, bool again)
{
	return wait_for(repeats, id, false, again);
}

int
repeats_take_levels(
    struct repeats *repeats, const struct repeats_levels *levels)
{
	if (look_all(repeats) < 0)
		return -1;
	while (repeats->levels.from < levels->from)
		if (thin(repeats) < 0)
			return -1;
	for (int i = 0; i < REPEATS_LEVELS; i++)
		repeats->levels.records[i] += levels->records[i];
	return 0;
}
