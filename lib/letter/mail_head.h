/* mail_head - one header, folded and encoded; private to mail */
#ifndef OWNUP_LETTER_MAIL_HEAD_H
#define OWNUP_LETTER_MAIL_HEAD_H

#include "letter/address.h"
#include "stream/buffer.h"

/* Sources: RFC 5322, section 2.1.1; RFC 2047, section 2. */
#define HEAD_LINE 78
#define HEAD_ENCODED_LINE 76
#define HEAD_WORD 75

/*
 * Appends "Name: text\n".  The text has passed header_text_check and is
 * written as it is when it is printable ASCII of words with one blank between
 * them, else as encoded words, all of it, so that not a blank of it is lost;
 * so is what looks like an encoded word and is none.  Failures stay in out.
 */
void mail_head_text(struct buffer *out, const char *name, struct span text);

/* The same for one address and the name that is shown with it. */
void mail_head_address(
    struct buffer *out, const char *name, const struct address *address);

/* The same for several, in one header; len is not 0. */
void mail_head_addresses(struct buffer *out, const char *name,
    const struct address *list, size_t len);

#endif
