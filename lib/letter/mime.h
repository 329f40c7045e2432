/* mime - what a message consists of: a text, or several parts */
#ifndef OWNUP_LETTER_MIME_H
#define OWNUP_LETTER_MIME_H

#include <stddef.h>

#include "stream/buffer.h"
#include "stream/error.h"
#include "stream/span.h"

struct mime {
	const char *type; /* our own: "text/html; charset=utf-8" */
	const char *name; /* our own: attached as this file; NULL: shown */
	struct span body;
	/* a multipart has these instead of a body */
	const struct mime *parts;
	size_t len;
};

/*
 * Appends the headers of a part, a blank line and its body, lines ended by LF,
 * the last one too, none longer than 76.  What is shown is UTF-8 and goes as
 * quoted-printable (mail_body.h), what is attached as base64, byte for byte.
 * The boundary of a multipart begins with "=_", which neither of these has
 * anywhere, and goes on with a hash of all that is in it: the same in every
 * run.  -1: a text that is no UTF-8, or no memory.
 * Source: RFC 2045, sections 6.7 and 6.8; RFC 2046, section 5.1; RFC 2183.
 */
int mime_add(struct buffer *out, const struct mime *part, struct error *err)
    __attribute__((warn_unused_result));

#endif
