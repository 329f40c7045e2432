/* alike_show - one complaint and those like it, in each form; private to alike
 */
#ifndef OWNUP_TOOL_ALIKE_SHOW_H
#define OWNUP_TOOL_ALIKE_SHOW_H

#include "show/page.h"
#include "tally/similar.h"
#include "tool/alike.h"

struct alike_shown {
	struct span id, subject;
	const struct similar_found *found;
	size_t len;
};

/* Before the first, and after the last. */
void alike_head(struct page *page, enum alike_form form);
void alike_foot(struct page *page, enum alike_form form, bool none);

void alike_show(struct page *page, enum alike_form form,
    const struct alike_shown *shown, bool first);

#endif
