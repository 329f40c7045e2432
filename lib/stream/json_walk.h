/* json_walk - over one object into the index; private to json_index */
#ifndef OWNUP_STREAM_JSON_WALK_H
#define OWNUP_STREAM_JSON_WALK_H

#include "stream/json.h"
#include "stream/json_scan.h"
#include "stream/scan.h"

/* A record on its way into the index. */
struct json_walk {
	struct json_index *index;
	struct json_scan scan;
	const char *start; /* of the record */
	const char *ahead; /* where the bytes begin that odd tells of, or */
	bool narrow;	   /* nothing can tell */
	uint64_t odd[SCAN_AHEAD / 64];
	int prev;  /* the column met last, -1 before the first */
	int depth; /* levels open; in[depth] is the object we are in */
	int outer; /* levels around the object walked over: a wrapper */
	int in[JSON_DEPTH + 1];	   /* its column, -1 for depth 1 */
	size_t members;		   /* of the object walked over */
	bool first_object;	   /* its first member is an object */
	struct json_field nowhere; /* for members without a column */
};

/* Room for one field and one guess a column. */
int json_walk_grow(struct json_index *index)
    __attribute__((warn_unused_result));

/*
 * The object that p stands on becomes the record's, whatever was seen of the
 * record before: its members the columns.  outer is the number of levels
 * around it.  Returns the place after it, or NULL as json_scan does.
 */
const char *json_walk_object(struct json_walk *walk, const char *p, int outer);

/* Takes back the columns from count on: what brought them is no record, or
 * is to be read in another way. */
void json_walk_forget(struct json_index *index, int count);

#endif
