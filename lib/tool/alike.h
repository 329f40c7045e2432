/* alike - for open complaints the resolved ones most like them */
#ifndef OWNUP_TOOL_ALIKE_H
#define OWNUP_TOOL_ALIKE_H

#include <stddef.h>
#include <stdint.h>

#include "tool/messages.h"
#include "tool/run.h"

enum alike_form { ALIKE_TEXT, ALIKE_CSV, ALIKE_JSON, ALIKE_JSONL };

#define ALIKE_MOST 100

/* What alike_print asks of the stream (run_plan.roles). */
#define ALIKE_ROLES                                                            \
	(ROLE_BIT(ROLE_ID) | ROLE_BIT(ROLE_STATUS) | ROLE_BIT(ROLE_REOPENED) | \
	    ROLE_BIT(ROLE_RESOLUTION) | ROLE_BIT(ROLE_BASIS))

/*
 * Looks at the whole stream, and then prints for each selected open complaint
 * at most most of the resolved ones that are like it (tally/similar.h), best
 * first: what was done, and how often that held.  They are compared by
 * subject, text and category.
 */
void alike_print(struct run *run, size_t most, enum alike_form form,
    struct messages *messages);

#endif
