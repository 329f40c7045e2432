/* charset - byte order marks, and conversion by iconv(3) */
#ifndef OWNUP_STREAM_CHARSET_H
#define OWNUP_STREAM_CHARSET_H

#include <stddef.h>

#include "stream/buffer.h"
#include "stream/error.h"

/* "UTF-16LE" or "UTF-16BE" when the bytes begin with that mark, else NULL. */
const char *charset_mark(const char *p, size_t n);

#define CHARSET_BOM "\xef\xbb\xbf" /* U+FEFF in UTF-8 */
#define CHARSET_BOM_LEN 3

struct charset;

/* NULL, with a remedy, when iconv knows no such charset. */
struct charset *charset_open(const char *to, const char *from,
    struct error *err) __attribute__((warn_unused_result));
void charset_close(struct charset *charset);

/*
 * Converts p[0..n) and adds it to out; *used bytes were: a character that is
 * cut at the end is left for the next call.  1: the byte after these is none
 * of the charset; -1: no memory.
 */
int charset_convert(struct charset *charset, const char *p, size_t n,
    struct buffer *out, size_t *used) __attribute__((warn_unused_result));

#endif
