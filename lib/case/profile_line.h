/* profile_line - reads one line of a profile; for case/profile.c alone */
#ifndef OWNUP_CASE_PROFILE_LINE_H
#define OWNUP_CASE_PROFILE_LINE_H

#include "case/profile.h"
#include "stream/span.h"

/* The next word before a blank, borrowed; *rest begins after it. */
struct span profile_word(struct span *rest);

/* "2026-12-25" and no other form: a table must not depend on an order. */
bool profile_date(struct span text, int64_t *day);

/* What follows the profile's name on a line.  -1: err has what and remedy. */
int profile_line(struct span rest, struct term *term, struct error *err);

#endif
