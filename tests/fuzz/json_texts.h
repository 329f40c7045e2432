/* json_texts - random JSON records, right and wrong, by a seed */
#ifndef OWNUP_FUZZ_JSON_TEXTS_H
#define OWNUP_FUZZ_JSON_TEXTS_H

#include <stddef.h>
#include <stdint.h>

#include "stream/buffer.h"

void json_texts_start(uint64_t seed);
uint32_t json_texts_chance(uint32_t below);

/*
 * Appends a record.  Records of one run are alike, as those of an export are:
 * mostly the same members in the same order.  Now and then it is no object.
 */
void json_texts_make(struct buffer *to);

/* Changes some of its bytes: mostly it is no JSON then. */
void json_texts_spoil(struct buffer *text);

#endif
