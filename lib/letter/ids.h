/* ids - which Message-IDs were seen; private to mbox and folder */
#ifndef OWNUP_LETTER_IDS_H
#define OWNUP_LETTER_IDS_H

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

/*
 * What of a Message-ID stands for the deed ends at the first "." or "@" (see
 * mail_id): with the same begin up to the "@" it is the same letter, else
 * another one for the same deed.
 */
enum ids_found { IDS_NONE, IDS_SAME, IDS_OTHER };
enum ids_found ids_compare(struct span there, struct span id);
enum ids_found ids_find(const struct ids *ids, struct span id);

/* Copies the first for each deed; an empty one is not kept.  -1: no memory. */
int ids_add(struct ids *ids, struct span id)
    __attribute__((warn_unused_result));
void ids_free(struct ids *ids);

#endif
