/* owners - who is one person, and who is nobody */
#ifndef OWNUP_MEANING_OWNERS_H
#define OWNUP_MEANING_OWNERS_H

#include <stdbool.h>

#include "stream/error.h"
#include "stream/span.h"

/* Nobody: no value (when_is_none), "Nobody", "No Agent", "Unassigned", [] …
 * (shared reference, exports, section 2; words.h). */
bool owner_is_nobody(struct span value);

/*
 * Whether value names exactly one person: not nobody, no list of two or more
 * (";", "|", "&", "and" or "," between names; "Last, First" is one), no team,
 * no team@ address, no queue, no control character, no "-" at the start.  Of
 * a raw JSON list ask record_list first: here it is no person.
 */
bool owner_is_person(struct span value);

/*
 * A name that may be written as owner: as owner_is_person, in UTF-8, without
 * blanks at its edges or marks that turn the direction of text; err says what
 * is wrong with it.
 */
int owner_check(struct span name, struct error *err)
    __attribute__((warn_unused_result));

#endif
