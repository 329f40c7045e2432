/* groups - complaints counted by what their fields say */
#ifndef OWNUP_TALLY_GROUPS_H
#define OWNUP_TALLY_GROUPS_H

#include <stddef.h>
#include <stdint.h>

#include "stream/span.h"
#include "tally/durations.h"
#include "tally/keys.h"

struct group {
	uint64_t complaints, open;
	struct durations took; /* received to resolved */
};

struct groups;

/* parts is how many fields make a group (keys.h), at least 1. */
struct groups *groups_new(size_t parts) __attribute__((warn_unused_result));
void groups_free(struct groups *groups);

/* The group of these fields, made when it is new; the caller counts in it.
 * Valid until the next call.  NULL for want of memory. */
struct group *groups_find(struct groups *groups, const struct span *part);

/* Adds all of from to into, settling both.  They have the same parts.  -1 for
 * want of memory. */
int groups_merge(struct groups *into, struct groups *from)
    __attribute__((warn_unused_result));

size_t groups_count(const struct groups *groups);
const struct keys *groups_keys(const struct groups *groups);

/*
 * Settles all durations and ranks the groups: falling order of complaints,
 * ties in the order of the keys' bytes.  -1 for want of memory.
 */
int groups_rank(struct groups *groups) __attribute__((warn_unused_result));

/* The group of a rank, from 0, and its number among the keys; only after
 * groups_rank. */
const struct group *groups_at(
    const struct groups *groups, size_t rank, size_t *number);

#endif
