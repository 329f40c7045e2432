/* json_each - one element of a list or object after the other; private */
#ifndef OWNUP_STREAM_JSON_EACH_H
#define OWNUP_STREAM_JSON_EACH_H

#include <stdbool.h>

#include "stream/json_scan.h"
#include "stream/span.h"

/*
 * Raw JSON, with nothing copied and no tree in memory.  The text need not be
 * whole: what is torn is given as far as it goes.
 */
struct json_each {
	struct json_scan scan;
	const char *p;
	bool object;
	bool ended;	     /* the closing bracket was seen */
	struct json_key key; /* of a member of an object */
	struct span value;   /* raw, with its quotes */
	bool torn;	     /* value goes to the end of the text */
};

/* raw begins with the bracket.  Nothing to free before json_each_next. */
void json_each_start(struct json_each *each, struct span raw);

/* The next element; false after the last, and after a torn one. */
bool json_each_next(struct json_each *each);

void json_each_end(struct json_each *each);

#endif
