/* markdown - a report as GitHub writes tables */
#ifndef OWNUP_SHOW_MARKDOWN_H
#define OWNUP_SHOW_MARKDOWN_H

#include "stream/buffer.h"
#include "stream/span.h"

/*
 * Text of others in the midst of a line or of a cell (GitHub Flavored
 * Markdown 0.29, 2.4 and 6): made visible (visible.h), and what Markdown or
 * GitHub would make something of is escaped, with a backslash, or, where that
 * does not help (@name, #123), by an empty comment.
 */
void markdown_text(struct buffer *out, struct span text);

#endif
