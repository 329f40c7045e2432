/* hash - keyed, because what is hashed comes from outside */
#ifndef OWNUP_STREAM_HASH_H
#define OWNUP_STREAM_HASH_H

#include <stdint.h>
#include <string.h>

#include "stream/span.h"

/*
 * A random key for one table, so that nobody can send colliding names or ids.
 * Nothing that is printed may depend on it.
 */
uint64_t hash_seed(void);

/* xxhash (XXH3, 64 bits); an absent span hashes as the empty text. */
uint64_t hash_span(struct span span, uint64_t seed);

/*
 * Of its length, its first and its last bytes, read without a loop; the high
 * bits are the good ones.  Anybody can send what collides: for caches alone,
 * where the slot of a text is one place and the text is compared.
 */
static inline uint64_t
hash_glance(struct span text)
{
	uint64_t first = 0, last = 0;
	uint32_t half[2];

	if (text.len >= sizeof(first)) {
		memcpy(&first, text.at, sizeof(first));
		memcpy(&last, text.at + text.len - sizeof(last), sizeof(last));
		first += last << 29 | last >> 35;
	} else if (text.len >= sizeof(half[0])) {
		memcpy(&half[0], text.at, sizeof(half[0]));
		memcpy(&half[1], text.at + text.len - sizeof(half[1]),
		    sizeof(half[1]));
		first = half[0] + ((uint64_t)half[1] << 32);
	} else if (text.len > 0) {
		first = (unsigned char)text.at[0] |
			(uint64_t)(unsigned char)text.at[text.len / 2] << 8 |
			(uint64_t)(unsigned char)text.at[text.len - 1] << 16;
	}
	return (first + text.len) * UINT64_C(0x9e3779b97f4a7c15);
}

#endif
