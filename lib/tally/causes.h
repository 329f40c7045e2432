/* causes - complaints counted by one word of theirs, as far as there are few */
#ifndef OWNUP_TALLY_CAUSES_H
#define OWNUP_TALLY_CAUSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "stream/span.h"

/*
 * A column with more different values than this is no list of causes: it is
 * given up then, whatever the order the values come in.  Values are told apart
 * by their first CAUSE_TEXT bytes.
 */
#define CAUSES_MOST 20000
#define CAUSE_TEXT 120

struct cause {
	struct span name; /* len 0: the field was empty */
	uint64_t complaints, open, reopened;
};

struct causes;
struct causes *causes_new(void) __attribute__((warn_unused_result));
void causes_free(struct causes *causes);

/* -1 for want of memory. */
int causes_add(struct causes *causes, struct span name, bool open,
    bool reopened) __attribute__((warn_unused_result));

/* As causes_add, for several of one name, as causes_each gave them. */
int causes_take(struct causes *causes, const struct cause *some)
    __attribute__((warn_unused_result));

/* Forgets all but those without a name: there are too many elsewhere.  -1 as
 * above. */
int causes_give_up(struct causes *causes) __attribute__((warn_unused_result));

/* All as they were added, in no order. */
void causes_each(const struct causes *causes,
    void (*each)(void *arg, const struct cause *some), void *arg);

/* No name says anything; or too many different ones were. */
bool causes_empty(const struct causes *causes);
bool causes_too_many(const struct causes *causes);

/* In falling order of complaints, ties in the order of the bytes; the empty
 * name, and with it what says as much ("-", "N/A", "[]"), last of all.
 * Borrowed.  NULL for want of memory. */
const struct cause *causes_ranked(struct causes *causes, size_t *len);

#endif
