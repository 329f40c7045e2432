/* json_out - JSON that we write: ledger lines, reports, partials */
#ifndef OWNUP_STREAM_JSON_OUT_H
#define OWNUP_STREAM_JSON_OUT_H

#include <stdbool.h>
#include <stdint.h>

#include "stream/buffer.h"
#include "stream/span.h"

/*
 * Appends one value to a buffer, piece by piece; commas, colons and line
 * ends come by themselves.  Failure stays in the buffer (buffer.h): look at
 * to->failed once, at the end.  What is written is valid as long as begin and
 * end match and every member of an object has its key.
 */
struct json_out {
	struct buffer *to;
	bool indent; /* two blanks a level, else everything in one line */
	int depth;
	bool filled; /* something stands before, at this level */
	bool keyed;  /* a key waits for its value */
};

/* All the rest is zero, so an initialiser does as well. */
void json_out_start(struct json_out *out, struct buffer *to, bool indent);

void json_out_object(struct json_out *out);
void json_out_object_end(struct json_out *out);
void json_out_list(struct json_out *out);
void json_out_list_end(struct json_out *out);

void json_out_key(struct json_out *out, const char *key);
void json_out_key_span(struct json_out *out, struct span key);

/* Values; a span with at == NULL is null. */
void json_out_text(struct json_out *out, const char *text);
void json_out_span(struct json_out *out, struct span text);
void json_out_integer(struct json_out *out, int64_t value);

/* With so many decimals; what is no finite number is null.  The point is that
 * of LC_NUMERIC, which nobody sets. */
void json_out_number(struct json_out *out, double value, int decimals);
void json_out_bool(struct json_out *out, bool value);
void json_out_null(struct json_out *out);

/* Bytes that are a JSON value already. */
void json_out_raw(struct json_out *out, struct span raw);

#endif
