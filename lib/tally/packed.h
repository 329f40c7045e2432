/* packed - whole numbers in rising order, in few bytes; private to durations */
#ifndef OWNUP_TALLY_PACKED_H
#define OWNUP_TALLY_PACKED_H

#include <stddef.h>
#include <stdint.h>

#include "tally/varint.h"

/* The most bytes of a number that is there once: its distance and its mark are
 * 33 bits.  One that is there more often has a count behind it. */
#define PACKED_ONE 5
#define PACKED_MOST (PACKED_ONE + VARINT_MOST)

/* A list on its way in or out. */
struct packed_cursor {
	const unsigned char *at, *end;
	uint32_t value;
	uint64_t count; /* 0: there are no more */
};

struct packed_end {
	unsigned char *at;
	uint32_t last;
};

/* Only in rising order; count is 1 or more. */
static inline void
packed_put(struct packed_end *out, uint32_t value, uint64_t count)
{
	out->at = varint_put(
	    out->at, (uint64_t)(value - out->last) << 1 | (count > 1));
	if (count > 1)
		out->at = varint_put(out->at, count - 2);
	out->last = value;
}

static inline struct packed_cursor
packed_walk(const unsigned char *packed, size_t len)
{
	return (struct packed_cursor){
	    .at = packed, .end = len == 0 ? packed : packed + len};
}

static inline void
packed_take(struct packed_cursor *in)
{
	uint64_t distance;

	in->count = 0;
	if (in->at == in->end)
		return;
	distance = varint_take(&in->at);
	in->value += (uint32_t)(distance >> 1);
	in->count = distance & 1 ? varint_take(&in->at) + 2 : 1;
}

#endif
