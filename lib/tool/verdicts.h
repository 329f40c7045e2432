/* verdicts - what was judged of a text before, for columns of few words */
#ifndef OWNUP_TOOL_VERDICTS_H
#define OWNUP_TOOL_VERDICTS_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

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

/* Its first and its last bytes in one number, read without a loop. */
static inline uint64_t
verdicts_mix(struct span text)
{
	uint64_t first = 0, last = 0;
	uint32_t half[2];

	if (text.len >= sizeof(first)) {
		memcpy(&first, text.at, sizeof(first));
		memcpy(&last, text.at + text.len - sizeof(last), sizeof(last));
		return first + (last << 29 | last >> 35);
	}
	if (text.len >= sizeof(half[0])) {
		memcpy(&half[0], text.at, sizeof(half[0]));
		memcpy(&half[1], text.at + text.len - sizeof(half[1]),
		    sizeof(half[1]));
		return half[0] + ((uint64_t)half[1] << 32);
	}
	if (text.len > 0)
		first = (unsigned char)text.at[0] |
			(uint64_t)(unsigned char)text.at[text.len / 2] << 8 |
			(uint64_t)(unsigned char)text.at[text.len - 1] << 16;
	return first;
}

/* The slot of a text. */
static inline struct verdict *
verdicts_slot(struct verdicts *verdicts, struct span text)
{
	return &verdicts->slot[(verdicts_mix(text) + text.len) *
				   UINT64_C(0x9e3779b97f4a7c15) >>
			       54];
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
