/* cell - one cell of a CSV that is written */
#ifndef OWNUP_STREAM_CELL_H
#define OWNUP_STREAM_CELL_H

#include <stdbool.h>

#include "stream/buffer.h"
#include "stream/span.h"

/* Appends the value, in quotes when it must be or when quoted is asked (RFC
 * 4180).  -1 as buffer_add. */
int cell_add(
    struct buffer *out, struct span value, char delimiter, bool quoted);

/* Whether a spreadsheet would take it for a formula; a number with its sign is
 * none. */
bool cell_is_formula(struct span value);

/* The same as cell_add with a ' before it, which a spreadsheet shows not. */
int cell_add_guarded(struct buffer *out, struct span value, char delimiter);

#endif
