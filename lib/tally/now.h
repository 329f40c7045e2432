/* now - the open complaints that can be acted on, the most urgent by person */
#ifndef OWNUP_TALLY_NOW_H
#define OWNUP_TALLY_NOW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "stream/span.h"
#include "tally/example.h"

#define NOW_EACH 5    /* kept of each person */
#define NOW_MOST 4096 /* kept of all */
#define NOW_WORDS 160 /* bytes of the customer's words */
#define NOW_NEVER INT64_MIN

/* The step that is due next, and what the promise stands on. */
enum now_step { NOW_OWN, NOW_APOLOGISE, NOW_RESOLVE, NOW_STEPS };
enum now_basis { NOW_BY_PROFILE, NOW_BY_EXPORT, NOW_BY_US };

/* The order of urgency: the earliest promise first, then the earliest
 * receipt; what is not known last; then the bytes of the ids. */
struct now_case {
	struct span id;
	struct span delegate; /* who does the work, if not the owner */
	int64_t due;	      /* or NOW_NEVER: nothing is promised */
	int64_t received;     /* or NOW_NEVER */
	enum now_step step;
	enum now_basis basis;
	bool late;
};

/* The customer's own words, asked for only when they are kept; borrowed.  get
 * may be NULL: there are none. */
struct now_words {
	struct span (*get)(void *from);
	void *from;
};

struct now_kept {
	struct example id, delegate;
	int64_t due, received;
	enum now_step step;
	enum now_basis basis;
	bool late;
	unsigned char words_len;
	bool words_cut; /* there were more */
	char words[NOW_WORDS];
};

struct now_person {
	struct span name; /* at == NULL: nobody */
	uint64_t open, late;
	const struct now_kept *kept[NOW_EACH]; /* most urgent first */
	size_t kept_len; /* open - kept_len are not shown */
};

struct now;
struct now *now_new(void) __attribute__((warn_unused_result));
void now_free(struct now *now);

/*
 * An open complaint of a person, or of nobody.  Which are kept depends on the
 * set alone, not on the order: of each person the NOW_EACH most urgent, of all
 * these the NOW_MOST most urgent.  -1 for want of memory.
 */
int now_add(struct now *now, struct span name, const struct now_case *one,
    const struct now_words *words) __attribute__((warn_unused_result));

/* A person of a part, as now_people gave it.  -1 for want of memory. */
int now_take(struct now *now, const struct now_person *some)
    __attribute__((warn_unused_result));

/*
 * The people by their most urgent complaint, ties in the order of the bytes of
 * their names, and nobody first of all.  Borrowed until the next call.  NULL
 * for want of memory.
 */
const struct now_person *now_people(struct now *now, size_t *len);

#endif
