/* next - which complaints to take next, own house first */
#ifndef OWNUP_TOOL_NEXT_H
#define OWNUP_TOOL_NEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "case/urgent.h"
#include "tool/run.h"

struct next {
	struct span person;
	size_t most;  /* to take */
	size_t limit; /* open ones that the person may own; 0: no limit */
	bool anyway;  /* whatever the person has */
	struct urgent *chosen;
	uint64_t open;	 /* complaints that the person owns */
	uint64_t broken; /* … of them past a promise */
};

/*
 * Looks at the whole stream and chooses the most urgent open complaints that
 * are selected and that nobody owns (contract, section 9), then goes back to
 * the first.  None while the person has complaints past a promise: each is
 * named with what is broken.  What was refused has been said (status 1).
 */
void next_choose(struct next *next, struct run *run, struct messages *messages);
void next_free(struct next *next);

bool next_found(const struct next *next); /* at least one */

/* Whether the current complaint is one of them. */
bool next_has(const struct next *next, struct run *run);

#endif
