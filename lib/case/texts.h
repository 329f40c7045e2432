/* texts - each text once, with a number: ids and names; private to ledger */
#ifndef OWNUP_CASE_TEXTS_H
#define OWNUP_CASE_TEXTS_H

#include <stddef.h>
#include <stdint.h>

#include "stream/arena.h"
#include "stream/span.h"

#define TEXTS_NONE UINT32_MAX

struct texts_item {
	const char *at;
	uint32_t len;
	uint32_t hash;
};

/* All zero is empty.  Numbers count from 0; spans stay where they are. */
struct texts {
	struct texts_item *item;
	uint32_t len, cap;
	uint32_t *slot; /* number + 1, or 0; a power of two */
	size_t slots;
	uint64_t seed;
};

/* The number of a text, or TEXTS_NONE. */
uint32_t texts_find(const struct texts *texts, struct span text);

/* The same; a new one is copied into arena.  TEXTS_NONE: no memory. */
uint32_t texts_number(
    struct texts *texts, struct arena *arena, struct span text);

struct span texts_span(const struct texts *texts, uint32_t number);
void texts_free(struct texts *texts);

#endif
