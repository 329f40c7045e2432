/* mail_body - text as quoted-printable; private to mail */
#ifndef OWNUP_LETTER_MAIL_BODY_H
#define OWNUP_LETTER_MAIL_BODY_H

#include "stream/buffer.h"

#define BODY_LINE 76 /* RFC 2045, section 6.7, rule 5 */

/*
 * Appends text, lines ended by LF, the last one too.  CRLF is a line end, CR
 * alone a character.  A dot, "From " and ">From " at the start of a line are
 * encoded: no mailbox and no server on the way has a reason to touch them.
 * Failures stay in out.
 */
void mail_body_add(struct buffer *out, struct span text);

#endif
