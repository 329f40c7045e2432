/* header_text - what may stand in a header; private to mail and address */
#ifndef OWNUP_LETTER_HEADER_TEXT_H
#define OWNUP_LETTER_HEADER_TEXT_H

#include <stdbool.h>

#include "stream/error.h"
#include "stream/span.h"

/*
 * -1, with what is wrong, for a control character (C0, DEL, C1), U+2028 or
 * U+2029, or what is no UTF-8: such text is refused, never cleaned, so that
 * no field of an export can add a header.  Source: CWE-93.
 */
int header_text_check(struct span text, struct error *err)
    __attribute__((warn_unused_result));

bool text_is_utf8(struct span text);

/* What to do with text that is none. */
void text_remedy(struct error *err);

/* Bytes of the first character; text is UTF-8 and not empty. */
size_t text_character(struct span text);

#endif
