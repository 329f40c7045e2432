#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "stream/buffer.h"
#include "stream/columns_path.h"
#include "stream/hash.h"

#define FIRST_SLOTS 64

struct column {
	char *name;
	size_t len;
	uint64_t hash;
};

/*
 * slots is an open hash of column + 1, 0 when free, never more than half
 * full.  Only the first column of a name is in it, and columns leave in the
 * reverse order of their coming, so that a freed slot breaks no chain.
 */
struct columns {
	struct column *list;
	int count;
	int cap;
	int own;
	int *slots;
	size_t slots_cap;
	uint64_t seed;
	size_t bytes;	    /* of all names */
	struct buffer path; /* where "parent.key" is put together */
};

struct columns *
columns_new(void)
{
	struct columns *columns = calloc(1, sizeof(*columns));

	if (columns == NULL)
		return NULL;
	columns->slots = calloc(FIRST_SLOTS, sizeof(*columns->slots));
	if (columns->slots == NULL) {
		free(columns);
		return NULL;
	}
	columns->slots_cap = FIRST_SLOTS;
	columns->seed = hash_seed();
	return columns;
}

void
columns_free(struct columns *columns)
{
	if (columns == NULL)
		return;
	columns_forget(columns, 0);
	buffer_free(&columns->path);
	free(columns->list);
	free(columns->slots);
	free(columns);
}

int
columns_count(const struct columns *columns)
{
	return columns->count;
}

int
columns_own(const struct columns *columns)
{
	return columns->own;
}

void
columns_settle(struct columns *columns)
{
	columns->own = columns->count;
}

struct span
columns_name(const struct columns *columns, int column)
{
	const struct column *c = &columns->list[column];

	return (struct span){c->name, c->len};
}

/* The slot that holds the name, or the free one where it would go. */
static int *
slot_of(const struct columns *columns, struct span name, uint64_t hash)
{
	size_t i = hash & (columns->slots_cap - 1);
	const struct column *c;

	for (; columns->slots[i] != 0; i = (i + 1) & (columns->slots_cap - 1)) {
		c = &columns->list[columns->slots[i] - 1];
		if (c->hash == hash && c->len == name.len &&
		    (name.len == 0 || memcmp(c->name, name.at, name.len) == 0))
			break;
	}
	return &columns->slots[i];
}

int
columns_find(const struct columns *columns, struct span name)
{
	return *slot_of(columns, name, hash_span(name, columns->seed)) - 1;
}

static int
grow_list(struct columns *columns)
{
	int cap = columns->cap == 0 ? 32 : columns->cap;
	struct column *list;

	if (columns->count < columns->cap)
		return 0;
	if (cap > INT_MAX / 2)
		return -1;
	cap *= 2;
	list = realloc(columns->list, (size_t)cap * sizeof(*list));
	if (list == NULL)
		return -1;
	columns->list = list;
	columns->cap = cap;
	return 0;
}

static int
grow_slots(struct columns *columns)
{
	size_t cap = columns->slots_cap * 2;
	const struct column *c;
	int *old = columns->slots;
	int i, *slot;

	if ((size_t)columns->count < columns->slots_cap / 2)
		return 0;
	columns->slots = calloc(cap, sizeof(*columns->slots));
	if (columns->slots == NULL) {
		columns->slots = old;
		return -1;
	}
	free(old);
	columns->slots_cap = cap;
	for (i = 0; i < columns->count; i++) {
		c = &columns->list[i];
		slot =
		    slot_of(columns, (struct span){c->name, c->len}, c->hash);
		if (*slot == 0)
			*slot = i + 1;
	}
	return 0;
}

static int
add(struct columns *columns, struct span name, uint64_t hash)
{
	char *copy;
	int *slot;

	if (grow_list(columns) != 0 || grow_slots(columns) != 0)
		return -1;
	copy = malloc(name.len + 1);
	if (copy == NULL)
		return -1;
	if (name.len > 0)
		memcpy(copy, name.at, name.len);
	copy[name.len] = '\0';
	slot = slot_of(columns, name, hash);
	if (*slot == 0)
		*slot = columns->count + 1;
	columns->list[columns->count] = (struct column){copy, name.len, hash};
	columns->bytes += name.len;
	return columns->count++;
}

int
columns_add(struct columns *columns, struct span name)
{
	return add(columns, name, hash_span(name, columns->seed));
}

int
columns_member(
    struct columns *columns, int parent, struct span key, int *column)
{
	struct span name = key;
	uint64_t hash;

	*column = -1;
	if (key.len > COLUMNS_BYTES)
		return 0;
	if (parent >= 0) {
		buffer_clear(&columns->path);
		buffer_add_span(&columns->path, columns_name(columns, parent));
		buffer_add_char(&columns->path, '.');
		if (buffer_add_span(&columns->path, key) != 0)
			return -1;
		name = buffer_span(&columns->path);
	}
	hash = hash_span(name, columns->seed);
	*column = *slot_of(columns, name, hash) - 1;
	if (*column >= 0 || columns->count >= COLUMNS_MOST ||
	    columns->bytes + name.len > COLUMNS_BYTES)
		return 0;
	*column = add(columns, name, hash);
	return *column < 0 ? -1 : 0;
}

void
columns_forget(struct columns *columns, int count)
{
	const struct column *c;
	int *slot;

	while (columns->count > count) {
		c = &columns->list[columns->count - 1];
		slot =
		    slot_of(columns, (struct span){c->name, c->len}, c->hash);
		if (*slot == columns->count)
			*slot = 0;
		columns->bytes -= c->len;
		free(c->name);
		columns->count--;
	}
}
