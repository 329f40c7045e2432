/* members - a JSON value written member by member */
#ifndef OWNUP_SHOW_MEMBERS_H
#define OWNUP_SHOW_MEMBERS_H

#include <stdbool.h>
#include <stdint.h>

#include "show/page.h"
#include "stream/span.h"

/* Only the commas are kept in mind.  A name of NULL: an element of a list.
 * Texts that are not UTF-8 lose their bad bytes to U+FFFD. */
struct members {
	struct page *page;
	bool comma; /* something stands before in this object or list */
};

/* bracket is { or [, and its closing one ends it. */
void members_open(struct members *members, const char *name, char bracket);
void members_close(struct members *members, char bracket);

/* The name alone, for names that are not ours. */
void members_name(struct members *members, struct span name);

void members_count(struct members *members, const char *name, uint64_t count);
void members_days(struct members *members, const char *name, int64_t minutes);
/* at == NULL: null. */
void members_text(struct members *members, const char *name, struct span text);
void members_null(struct members *members, const char *name);
void members_bool(struct members *members, const char *name, bool value);

/* An instant in RFC 3339. */
void members_moment(struct members *members, const char *name, int64_t at);

#endif
