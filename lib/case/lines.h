/* lines - a small file that a person wrote, line by line */
#ifndef OWNUP_CASE_LINES_H
#define OWNUP_CASE_LINES_H

#include "stream/error.h"
#include "stream/span.h"

#define LINES_BYTES 1024 /* the longest line that a person writes */

/*
 * Calls take with every line of the file, trimmed, but blank ones and those
 * that begin with #; -1 from it stops, with what is wrong in err.  LF and CRLF
 * end a line, a BOM at the start is skipped.  -1: the file cannot be read, a
 * line is longer than LINES_BYTES or holds a NUL, or take said so; err->where
 * is the file and the line.
 */
int lines_each(const char *file,
    int (*take)(struct span line, void *arg, struct error *err), void *arg,
    struct error *err) __attribute__((warn_unused_result));

#endif
