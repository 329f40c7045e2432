/* ids - which Message-IDs were seen; private to mbox */
#ifndef OWNUP_LETTER_IDS_H
#define OWNUP_LETTER_IDS_H

#include <stdbool.h>
#include <stdint.h>

#include "stream/buffer.h"
#include "stream/span.h"

struct ids_item;

/* All zero is none. */
struct ids {
	struct buffer bytes;
	struct ids_item *slot; /* a power of two, at most half full */
	size_t slots, len;
	uint64_t seed;
};

bool ids_have(const struct ids *ids, struct span id);

/* Copies; an empty one is not kept.  -1: no memory. */
int ids_add(struct ids *ids, struct span id)
    __attribute__((warn_unused_result));
void ids_free(struct ids *ids);

#endif
