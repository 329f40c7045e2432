/* print - a finished report to standard output, checked */
#ifndef OWNUP_TOOL_PRINT_H
#define OWNUP_TOOL_PRINT_H

#include "show/report.h"
#include "stream/buffer.h"
#include "tool/messages.h"

/* A text as it is; what does not arrive is named, with STATUS_FAILED. */
void print_text(const struct buffer *text, struct messages *messages);

/* What show writes of what, piece by piece.  What does not arrive is named,
 * with STATUS_FAILED.  Characters beyond ASCII are drawn only where the locale
 * has them. */
void print_page(int (*show)(struct page *page, const void *what),
    const void *what, struct messages *messages);

/* The same of a report. */
void print_report(int (*show)(struct page *page, const struct report *report),
    const struct report *report, struct messages *messages);

#endif
