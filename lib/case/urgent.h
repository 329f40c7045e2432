/* urgent - the few most urgent of many complaints, by their numbers */
#ifndef OWNUP_CASE_URGENT_H
#define OWNUP_CASE_URGENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "case/promise.h"

/* Memory grows with the complaints that are kept, at most most of them. */
struct urgent;
struct urgent *urgent_new(size_t most) __attribute__((warn_unused_result));
void urgent_free(struct urgent *urgent);

/*
 * One complaint; number is its place in the stream, and decides between
 * equally urgent ones: the earlier.  -1 for want of memory.
 */
int urgent_offer(struct urgent *urgent, const struct urgency *urgency,
    uint64_t number) __attribute__((warn_unused_result));

size_t urgent_count(const struct urgent *urgent);

/* Drops the least urgent until count are left. */
void urgent_cut(struct urgent *urgent, size_t count);

/* After the last urgent_offer or urgent_cut: makes urgent_has fast. */
void urgent_settle(struct urgent *urgent);

/* Whether it is among those kept; after urgent_settle. */
bool urgent_has(const struct urgent *urgent, uint64_t number);

#endif
