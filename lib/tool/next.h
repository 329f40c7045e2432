/* next - which complaints to take next, own house first */
#ifndef OWNUP_TOOL_NEXT_H
#define OWNUP_TOOL_NEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "case/urgent.h"
#include "stream/arena.h"
#include "tool/run.h"

struct candidate;

struct next {
	struct span person;
	size_t most;  /* to take */
	size_t limit; /* open ones that the person may own; 0: no limit */
	bool anyway;  /* whatever the person has */
	struct urgent *chosen;
	uint64_t open;	 /* complaints that the person owns */
	uint64_t broken; /* … of them past a promise */
	bool overrides;	 /* anyway was needed */
	bool judged;	 /* what is broken has been named */
	/* with a ledger */
	struct candidate *list; /* chosen */
	size_t len;
	struct arena texts;
	uint64_t *took; /* numbers of those taken, in order */
	size_t taken;
};

/*
 * Looks at the whole stream and chooses the most urgent open complaints that
 * are selected and that nobody owns (contract, section 9), then goes back to
 * the first.  None while the person has complaints past a promise: each is
 * named with what is broken.  What was refused has been said (status 1).
 *
 * With a ledger they are taken at once; where somebody else was faster the
 * next most urgent one is.
 */
void next_choose(struct next *next, struct run *run, struct messages *messages);
void next_free(struct next *next);

/* Whether the current complaint is one of them. */
bool next_has(const struct next *next, struct run *run);

/* Whether they are in the ledger already. */
bool next_recorded(const struct next *next, const struct run *run);

#endif
