/* json - records checked and indexed in one pass, and the texts in them */
#ifndef OWNUP_STREAM_JSON_H
#define OWNUP_STREAM_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "stream/buffer.h"
#include "stream/columns.h"
#include "stream/record.h"
#include "stream/span.h"

/* How deep a record that we read into may be nested, itself counted. */
#define JSON_DEPTH 64

/*
 * Where the member of one column is: raw bytes, counted from the record's
 * start; of a string what stands between its quotes.
 */
struct json_field {
	uint32_t generation; /* another than the index's: not in this record */
	int32_t parent;	     /* column of the object that it is in, or -1 */
	uint8_t kind;	     /* enum value_kind, never ABSENT */
	bool escaped;	     /* a string with a backslash: json_decode it */
	size_t at;
	size_t len;
};

struct json_guess; /* what came after what in earlier records */

/*
 * The members of one record, by number of column.  A record that is an object
 * with one member whose value is an object is looked through, one level deep:
 * the columns are the members of the inner object.  The first record with more
 * members than one settles that the others are not.
 */
struct json_index {
	struct columns *columns; /* borrowed */
	struct json_field *fields;
	size_t fields_cap;
	uint32_t generation;
	size_t open;  /* where the braces are of the object whose ... */
	size_t close; /* ... members the columns are, from the record's start */
	bool whole;   /* JSON_BAD, but well-formed JSON: its end is known */
	bool lined;   /* the value goes over more than one line */
	bool last;    /* set by the caller: no input follows what it gives */
	bool wrapped; /* the last record was looked through */
	bool settled; /* by the first record that tells: */
	bool bare;    /* records have no wrapper here */
	struct json_guess *guesses; /* fields_cap + 1 */
	struct json_walk *walk;	    /* the way over one record */
	unsigned char *nest;	    /* scratch of json_scan */
	size_t nest_cap;
	struct buffer key; /* a name without its escapes */
};

enum json_got {
	JSON_RECORD,   /* an object; the index holds its members */
	JSON_MORE,     /* the input ended inside the value: start it again with
			  more, or it is torn */
	JSON_BAD,      /* no record: why says what is wrong at *used */
	JSON_NO_MEMORY /* as it says */
};

int json_index_init(struct json_index *index, struct columns *columns)
    __attribute__((warn_unused_result));
void json_index_free(struct json_index *index);

/*
 * Checks strictly, and indexes, the value that begins at p[0], which is no
 * blank; n > 0.  It is judged as jansson judges it, but numbers may have any
 * size.  *used is its length; on JSON_BAD the length if index->whole is set
 * (no object, or nested deeper than JSON_DEPTH: may pass through), else the
 * offset of the offence.  *why is a text that stays.
 *
 * New members become columns in the order of their coming; only JSON_RECORD
 * makes columns.  Of members that stand twice the last counts, of "a.b" beside
 * {"a":{"b":..}} as well.  Lists are checked but not looked into.
 */
enum json_got json_index_record(struct json_index *index, const char *p,
    size_t n, size_t *used, const char **why)
    __attribute__((warn_unused_result));

/* The member of a column in this record, or NULL. */
const struct json_field *json_index_field(
    const struct json_index *index, int column);

#endif
