/* json_oracle - what jansson thinks of a record, held against the index */
#ifndef OWNUP_FUZZ_JSON_ORACLE_H
#define OWNUP_FUZZ_JSON_ORACLE_H

#include <stdbool.h>
#include <stddef.h>

#include "stream/json.h"

/*
 * Gives the n bytes at p, copied to where they just fit, to the index and to
 * jansson.  NULL when both say the same: record or not, how long, which
 * members, which values; else a text that tells what differs.  Not compared
 * is what jansson refuses for its limits only, and which of several members
 * of one path counts when one has its dot in a name.
 */
const char *json_oracle_compare(
    struct json_index *index, const char *p, size_t n);

#endif
