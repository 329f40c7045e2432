/* next_parts - how next takes with a ledger; private to next */
#ifndef OWNUP_TOOL_NEXT_PARTS_H
#define OWNUP_TOOL_NEXT_PARTS_H

#include "tool/next.h"

/* More are chosen than wanted, for those that somebody else takes first. */
#define NEXT_SPARE 64

/*
 * Takes of those chosen the most urgent, until *wanted are taken, and lowers
 * *wanted by these.  Goes through the stream once, and back to the first
 * record.  False: it failed, which has been said, and ends the run.
 */
bool next_take(struct next *next, struct run *run, size_t *wanted,
    struct messages *messages);

/* Whether the record of this number was taken; after the last next_take. */
bool next_took(const struct next *next, uint64_t number);

#endif
