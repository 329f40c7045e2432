/* people - what each person, or each group, has to answer for */
#ifndef OWNUP_TALLY_PEOPLE_H
#define OWNUP_TALLY_PEOPLE_H

#include <stddef.h>
#include <stdint.h>

#include "stream/span.h"

struct person {
	struct span name; /* at == NULL: nobody */
	uint64_t open, overdue, resolved;
	int64_t oldest; /* of the open: received, or INT64_MAX */
};

struct people;

struct people *people_new(void) __attribute__((warn_unused_result));
void people_free(struct people *people);

/* The person of that name, whom the caller counts in; name is not filled.
 * Valid until the next call.  NULL for want of memory. */
struct person *people_find(struct people *people, struct span name);

/*
 * All of them: falling order of open complaints, then of overdue ones, then
 * of resolved ones, ties in the order of the bytes of their names; nobody
 * first of all.  Names are borrowed, the list is until the next call.  NULL
 * for want of memory; *len is how many there are.
 */
const struct person *people_ranked(struct people *people, size_t *len);

#endif
