/* json_doc - small documents that are read whole: ledger lines, partials */
#ifndef OWNUP_STREAM_JSON_DOC_H
#define OWNUP_STREAM_JSON_DOC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "stream/error.h"
#include "stream/record.h"
#include "stream/span.h"

struct json_doc;
struct json_node; /* borrowed until json_doc_close; NULL is an absent one */

/*
 * An object or a list, and nothing after it.  Repeated members, NUL (as \u0000
 * too), nesting beyond 64 and integers beyond 64 bits are refused: NULL, and
 * err says what is wrong at which byte.
 */
struct json_doc *json_doc_open(struct span text, struct error *err)
    __attribute__((warn_unused_result));
void json_doc_close(struct json_doc *doc);
const struct json_node *json_doc_root(const struct json_doc *doc);

/* VALUE_ABSENT of NULL. */
enum value_kind json_node_kind(const struct json_node *node);

/* The member of an object; NULL when it is not there, or node is none. */
const struct json_node *json_node_member(
    const struct json_node *node, const char *key);

/* How many elements or members; 0 of what is neither list nor object. */
size_t json_node_count(const struct json_node *node);

/* The element of a list, or NULL. */
const struct json_node *json_node_element(
    const struct json_node *node, size_t i);

/*
 * The members of an object in their order: *place is NULL before the first,
 * and ours from then on.  False after the last, or when node is no object.
 */
bool json_node_next(const struct json_node *node, void **place,
    struct span *key, const struct json_node **value);

/* A string; at == NULL when node is none. */
struct span json_node_text(const struct json_node *node);

/* 0, or -1 when node is of another kind: then out is left alone. */
int json_node_integer(const struct json_node *node, int64_t *out)
    __attribute__((warn_unused_result));
int json_node_number(const struct json_node *node, double *out)
    __attribute__((warn_unused_result));
int json_node_bool(const struct json_node *node, bool *out)
    __attribute__((warn_unused_result));

#endif
