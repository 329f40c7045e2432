/* progress - how far a long run is, for somebody who waits at a terminal */
#ifndef OWNUP_TOOL_PROGRESS_H
#define OWNUP_TOOL_PROGRESS_H

#include <stdbool.h>
#include <stdint.h>

#include "stream/reader.h"
#include "tool/messages.h"

struct progress {
	bool wanted; /* standard error is a terminal */
	uint32_t calls;
	int64_t next; /* milliseconds of a clock that never goes back */
};

void progress_start(struct progress *progress);

/* To be called for every record; cheap.  Says nothing in the first second,
 * nor when the size of the input is not known. */
void progress_step(struct progress *progress, const struct reader *reader,
    struct messages *messages);

#endif
