/* record - one complaint over the bytes as they came */
#ifndef OWNUP_STREAM_RECORD_H
#define OWNUP_STREAM_RECORD_H

#include <stdbool.h>
#include <stdint.h>

#include "stream/columns.h"
#include "stream/span.h"

/*
 * A record is a span of the reader's buffer.  Fields are decoded when they are
 * asked for; what record_get returns is borrowed until the next record is
 * read.  Changed fields are kept beside the span; writer_put sends the
 * untouched bytes as they came and encodes only what changed.
 */
struct record;

enum value_kind {
	VALUE_ABSENT, /* no such member in this record */
	VALUE_NULL,   /* JSON null */
	VALUE_TEXT,   /* every CSV field; a JSON string */
	VALUE_NUMBER, /* a JSON number, as it was spelt */
	VALUE_BOOL,   /* true or false, as text */
	VALUE_LIST,   /* a JSON list, as raw JSON text */
	VALUE_OBJECT  /* a JSON object, as raw JSON text */
};

/*
 * The value of a column, our changes included: quotes and escapes undone,
 * nothing trimmed.  column may be -1 or beyond what this record has: then, and
 * for null, the span has at == NULL.  Only for want of memory is a value that
 * needs decoding given as none; record_failed then says so.
 */
struct span record_get(struct record *record, int column);
/* How many bytes that value takes as it is spelt, without its quotes; 0 for
 * none.  Decodes nothing. */
size_t record_length(const struct record *record, int column);
enum value_kind record_kind(const struct record *record, int column);
bool record_failed(const struct record *record);

/*
 * A copy of value becomes the column's text.  A member that the JSON record
 * lacks is added at the end of its object; a path is made where its parents
 * are missing or null; a list becomes a list of this one text, a number stays
 * one if the text is a whole number, anything else becomes the text.  Returns
 * -1 for want of memory (record_failed says so), or when a parent in the path
 * is no object, or is to be a text itself.
 */
int record_set(struct record *record, int column, struct span value)
    __attribute__((warn_unused_result));

bool record_changed(const struct record *record);

/* Where it began, for messages; number counts records from 1 over all files. */
const char *record_file(const struct record *record);
uint64_t record_line(const struct record *record);
uint64_t record_number(const struct record *record);

/*
 * The strings of a raw JSON list of strings or of objects, for roles such as
 * assignees: returns how many elements there are and puts the first into
 * first: a text as it is, of an object its login, username, displayName,
 * name, email or key, whichever comes first in this order.  Borrowed until the
 * next record.  -1 when raw is no list.
 */
int record_list(struct record *record, struct span raw, struct span *first);

#endif
