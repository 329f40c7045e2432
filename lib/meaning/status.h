/* status - which states close a complaint, which answers are satisfied */
#ifndef OWNUP_MEANING_STATUS_H
#define OWNUP_MEANING_STATUS_H

#include <stdbool.h>

#include "stream/span.h"

struct role_map;

/*
 * Whether a status closes a complaint (contract 12; shared reference, exports,
 * section 5), the words added by map (may be NULL) included.  Words are
 * compared as names are (names.h).  What was added wins, then the words that
 * never close, then the table.  Codes of one system only: roles_closing.
 */
bool status_is_closing(struct span value, const struct role_map *map);

/* Whether value is a status at all: a word of any of the tables. */
bool status_is_known(struct span value);

/*
 * -1 not satisfied, 1 satisfied, 0 says nothing (satisfied as a role).
 * Inverted, only yes and no count.  Numbers say nothing, since no export says
 * on which scale they are.
 */
int satisfied_of(struct span value, bool inverted);

#endif
