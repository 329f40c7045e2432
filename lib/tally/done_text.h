/* done_text - what was done, as people read it; private to done */
#ifndef OWNUP_TALLY_DONE_TEXT_H
#define OWNUP_TALLY_DONE_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "stream/span.h"

/* Behind a text that goes on. */
#define DONE_MORE "..."

/*
 * The text with one # for each number or date, the words of a date and their
 * separators included ("Thu Jan 02 10:07 PM"); cut is cut back to the end of a
 * word, if there is one near, and has DONE_MORE behind it.  out has room for
 * did and DONE_MORE; returns the length.
 */
size_t done_text(struct span did, bool cut, char *out);

#endif
