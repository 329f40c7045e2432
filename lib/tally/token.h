/* token - the words of a text, one by one, whatever their case and accents */
#ifndef OWNUP_TALLY_TOKEN_H
#define OWNUP_TALLY_TOKEN_H

#include "stream/buffer.h"
#include "stream/span.h"

/*
 * Cuts the next token off the front of rest and puts it into token, which is
 * cleared first, as UTF-8.  A token is a run of letters and digits of any
 * script (Unicode categories L and N), case-folded and decomposed without its
 * marks: "Geïnd", "GEIND" and "gei\u0308nd" are one.  A soft hyphen is passed
 * over; all else, an apostrophe too, stands between tokens.  A byte that is
 * no UTF-8 counts as the character that Latin-1 has there, so that most of a
 * Windows-1252 export is read without being told.  No length is too long.
 *
 * 1: there it is, never empty; 0: there is none any more; -1: no memory.
 */
int token_next(struct span *rest, struct buffer *token)
    __attribute__((warn_unused_result));

#endif
