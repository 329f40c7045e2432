/* hash - keyed, because what is hashed comes from outside */
#ifndef OWNUP_STREAM_HASH_H
#define OWNUP_STREAM_HASH_H

#include <stdint.h>

#include "stream/span.h"

/*
 * A random key for one table, so that nobody can send colliding names or ids.
 * Nothing that is printed may depend on it.
 */
uint64_t hash_seed(void);

/* xxhash (XXH3, 64 bits); an absent span hashes as the empty text. */
uint64_t hash_span(struct span span, uint64_t seed);

#endif
