/* mail_date - instants as mail writes them; private to mail and mbox */
#ifndef OWNUP_LETTER_MAIL_DATE_H
#define OWNUP_LETTER_MAIL_DATE_H

#include <stdint.h>

#include "stream/buffer.h"

/*
 * Both -1, adding nothing, outside the years 1970 to 9999; failures of memory
 * stay in out.
 * "Mon, 23 Nov 2026 16:04:05 +0100"; at and offset as in mail.h, seconds of
 * an offset do not count.  Source: RFC 5322, section 3.3.
 */
int mail_date_add(struct buffer *out, int64_t at, int64_t offset)
    __attribute__((warn_unused_result));

/* "Mon Nov 23 15:04:05 2026" in UTC, of a separator line: RFC 4155. */
int mail_date_add_mbox(struct buffer *out, int64_t at)
    __attribute__((warn_unused_result));

#endif
