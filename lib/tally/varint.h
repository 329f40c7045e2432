/* varint - small numbers in few bytes: seven bits each, the lowest first */
#ifndef OWNUP_TALLY_VARINT_H
#define OWNUP_TALLY_VARINT_H

#include <stdint.h>

/* The most bytes that a number of 64 bits takes. */
#define VARINT_MOST 10

/* Returns where the next one goes. */
static inline unsigned char *
varint_put(unsigned char *at, uint64_t value)
{
	for (; value >= 0x80; value >>= 7)
		*at++ = (unsigned char)(value | 0x80);
	*at++ = (unsigned char)value;
	return at;
}

static inline unsigned int
varint_length(uint64_t value)
{
	unsigned int length = 1;

	for (; value >= 0x80; value >>= 7)
		length++;
	return length;
}

/* Only of what varint_put wrote; moves on behind it. */
static inline uint64_t
varint_take(const unsigned char **at)
{
	uint64_t value = 0;
	unsigned int shift = 0;

	for (; **at & 0x80; shift += 7)
		value |= (uint64_t)(*(*at)++ & 0x7f) << shift;
	return value | (uint64_t) * (*at)++ << shift;
}

#endif
