/* mail - a letter as a message of RFC 5322 */
#ifndef OWNUP_LETTER_MAIL_H
#define OWNUP_LETTER_MAIL_H

#include <stdbool.h>
#include <stdint.h>

#include "letter/mime.h"
#include "stream/buffer.h"
#include "stream/error.h"
#include "stream/span.h"

/*
 * The texts are UTF-8 as people read them, filled; at == NULL is a header
 * that is left out.  Nothing in them is ever cleaned.
 */
struct mail {
	struct span subject;	 /* must be there, not blank */
	struct span from;	 /* an address; absent: sendmail -t adds one */
	struct span to;		 /* an address, must be there */
	const struct span *more; /* more addresses for To */
	size_t more_len;
	struct span reply_to; /* an address or absent */
	struct span body;
	const struct mime *part; /* not NULL: it stands in place of body */
	bool automatic; /* nobody wrote it: Auto-Submitted (RFC 3834) */
	struct span id; /* of mail_id, with its angle brackets */
	int64_t at;	/* the Date, an instant (see meaning/when.h) ... */
	int64_t offset; /* ... and zone_offset there: milliseconds */
};

/*
 * Appends the message, lines ended by LF as sendmail and formail read them,
 * the last one too: headers of ASCII folded at 78, what is not plain ASCII as
 * encoded words of at most 75, each of whole characters; text/plain, utf-8,
 * quoted-printable, lines of at most 76.  No line begins with "From ", nor
 * with ">From ", nor with a dot.  CRLF in the body is a line end; a last line
 * without one gets one.
 * -1, naming the header: a control character in it (C0, DEL, C1, U+2028,
 * U+2029), what is no UTF-8, no subject, an address that is none.  -1 also
 * for a body that is no UTF-8 or blank, and for want of memory; out is then
 * as it was.
 * Source: RFC 5322; RFC 2045, section 6.7; RFC 2047.
 */
int mail_write(const struct mail *mail, struct buffer *out, struct error *err)
    __attribute__((warn_unused_result));

/*
 * "<32 hexadecimal digits.16 more@domain>": first of SHA-256 over complaint
 * and deed, the same in every run, so that a repeated run is recognised.  deed
 * says which letter on this complaint it is, and nothing that a second run
 * cannot know ("apologise 1").  Then the begin of words, SHA-256 in hex of the
 * text, which tells another letter for that deed; absent, it is left out.  The
 * domain is that of from when that is an address, else "ownup.invalid"
 * (RFC 2606).  -1: no memory, or no library.
 */
int mail_id(struct span complaint, struct span deed, struct span words,
    struct span from, struct buffer *out, struct error *err)
    __attribute__((warn_unused_result));

#endif
