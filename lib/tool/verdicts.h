/* verdicts - what was judged of a text before, for columns of few words */
#ifndef OWNUP_TOOL_VERDICTS_H
#define OWNUP_TOOL_VERDICTS_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "stream/hash.h"
#include "stream/span.h"

/*
 * A text is kept whole in the one slot that it has, whatever was there before;
 * long texts are not kept.  All zero is empty.
 */
#define VERDICTS 1024
#define VERDICT_TEXT 46

struct verdicts {
	struct verdict {
		unsigned char len; /* of the text, plus one; 0: empty */
		unsigned char flags;
		char text[VERDICT_TEXT];
	} slot[VERDICTS];
};

/* The slot of a text. */
static inline struct verdict *
verdicts_slot(struct verdicts *verdicts, struct span text)
{
	return &verdicts->slot[hash_glance(text) >> 54];
}

/* Whether the slot holds the verdict on this very text. */
static inline bool
verdict_is_of(const struct verdict *slot, struct span text)
{
	return slot->len == text.len + 1 &&
	       (text.len == 0 || memcmp(slot->text, text.at, text.len) == 0);
}

static inline void
verdict_keep(struct verdict *slot, struct span text, unsigned char flags)
{
	if (text.len > VERDICT_TEXT)
		return;
	slot->len = (unsigned char)(text.len + 1);
	slot->flags = flags;
	if (text.len > 0)
		memcpy(slot->text, text.at, text.len);
}

#endif
