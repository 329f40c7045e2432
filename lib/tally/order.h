/* order - texts of others by their bytes, and what of them is kept */
#ifndef OWNUP_TALLY_ORDER_H
#define OWNUP_TALLY_ORDER_H

#include "stream/span.h"

/* <0, 0, >0. */
static inline int
text_compare(struct span a, struct span b)
{
	size_t len = a.len < b.len ? a.len : b.len;
	int order = len == 0 ? 0 : memcmp(a.at, b.at, len);

	return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
}

/* At most so many bytes of its beginning, no UTF-8 character cut. */
static inline struct span
text_start(struct span text, size_t most)
{
	if (text.len <= most)
		return text;
	text.len = most;
	while (text.len > 0 && (text.at[text.len] & 0xc0) == 0x80)
		text.len--;
	return text;
}

#endif
