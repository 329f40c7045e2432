/* zone_name - whether a zone may be set; private to the room when */
#ifndef OWNUP_MEANING_ZONE_NAME_H
#define OWNUP_MEANING_ZONE_NAME_H

#include <stdbool.h>

#include "stream/error.h"

/*
 * 0 when name is in the tz database ($TZDIR, else the usual folders), is
 * plainly UTC, or is a zone rule as POSIX has it for TZ ("CET-1CEST").  libc
 * takes any other for UTC without a word, so: -1, and err says so.
 */
int zone_name_check(const char *name, struct error *err)
    __attribute__((warn_unused_result));

/* Whether it is one of UTC's own names: needs no database. */
bool zone_name_is_utc(const char *name);

#endif
