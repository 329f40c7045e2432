/* keys - texts of others to small numbers, in the order they came */
#ifndef OWNUP_TALLY_KEYS_H
#define OWNUP_TALLY_KEYS_H

#include <stddef.h>

#include "stream/span.h"

/*
 * A key is one or more texts, each compared by its bytes; "ab","c" is not
 * "a","bc", and an absent text (at == NULL) is not the empty one.  The hash
 * is keyed, since the texts come from outside.  Memory goes with the distinct
 * keys.
 */
struct keys;

/* parts is how many texts make a key, at least 1. */
struct keys *keys_new(size_t parts) __attribute__((warn_unused_result));
void keys_free(struct keys *keys);

#define KEYS_NONE ((size_t)-1)

/* The number of a key, from 0; a new one gets keys_count() as it was.
 * KEYS_NONE for want of memory. */
size_t keys_number(struct keys *keys, const struct span *part);

size_t keys_count(const struct keys *keys);
size_t keys_parts(const struct keys *keys);

/* One text of a key; borrowed until the next keys_number. */
struct span keys_part(const struct keys *keys, size_t number, size_t part);

/* Order of the bytes, text by text, the absent before the empty: <0, 0, >0. */
int keys_compare(const struct keys *keys, size_t a, size_t b);

#endif
