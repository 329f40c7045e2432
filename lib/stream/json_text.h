/* json_text - the texts in JSON, to and from */
#ifndef OWNUP_STREAM_JSON_TEXT_H
#define OWNUP_STREAM_JSON_TEXT_H

#include "stream/buffer.h"
#include "stream/span.h"

/*
 * Appends the text of a string that was found well-formed; raw is what stands
 * between its quotes.  -1 for want of memory (or if it is not well-formed):
 * out is as it was then.
 */
int json_decode(struct buffer *out, struct span raw)
    __attribute__((warn_unused_result));

/*
 * Appends text as a JSON string in quotes.  Escaped are the quote, the
 * backslash and control characters; DEL and U+2028, U+2029 too, for those who
 * print or embed it.  Bytes that are not UTF-8 become U+FFFD, each.
 */
int json_quote(struct buffer *out, struct span text);

/*
 * How many elements a raw, well-formed JSON list has, or -1: no list, or no
 * memory.  The text of the first is appended to first: a string as it is, of
 * an object the first string among its login, username, displayName, name,
 * email and key, of anything else nothing.
 */
int json_list(struct buffer *first, struct span raw)
    __attribute__((warn_unused_result));

#endif
