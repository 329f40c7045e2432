/* names - when two names of columns are the same */
#ifndef OWNUP_MEANING_NAMES_H
#define OWNUP_MEANING_NAMES_H

#include <stdbool.h>
#include <stddef.h>

#include "stream/columns.h"
#include "stream/span.h"

/*
 * Only letters and digits of any script count, without case and accents; of
 * bytes that are no UTF-8 each is a letter.  A name that becomes empty stands
 * as it is ("#").  "Created at" = created_at = createdAt = "CREATED AT".
 */
#define NAME_MOST 96 /* no name that we know is longer */
struct name {
	char text[NAME_MOST];
	size_t len; /* 0: too long to be any name that we know */
};
struct name name_of(struct span text);
bool name_equal(const struct name *a, const struct name *b);
bool name_is(const struct name *name, const char *text);

/*
 * The text without one "(…)" or "[…]" at its end: "Created At (UTC)",
 * "Root cause [list]".  The text itself when there is none, when nothing else
 * is left, or when a unit stands in it ("(in hrs)"): that is another thing.
 */
struct span name_stem(struct span text);

/* Whether the text ends in "(UTC)". */
bool name_says_utc(struct span text);

/* A column of exactly this name, else the first that is the same name; -1. */
int name_find(const struct columns *columns, struct span text);

#endif
