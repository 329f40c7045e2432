/* done - what was done about complaints, in classes, and how often it held */
#ifndef OWNUP_TALLY_DONE_H
#define OWNUP_TALLY_DONE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "stream/span.h"
#include "tally/worked.h"

/*
 * Texts are one class when worked.h takes their first DONE_READ bytes for the
 * same: dates, amounts and ids make no difference.
 * With more classes than DONE_MOST it is given up, whatever the order they
 * come in.
 */
#define DONE_MOST 20000
#define DONE_READ 320
#define DONE_TEXT (DONE_READ + 3) /* with DONE_MORE */

struct deed_class {
	/* The shortest of them, of equally short ones the first by their bytes,
	 * with a # for its numbers and dates, cut where it is read no further
	 * (done_text.h). */
	struct span did;
	struct span common; /* what they have in common (worked_spell) */
	uint64_t done, held, accepted;
};

struct done;
struct done *done_new(void) __attribute__((warn_unused_result));
void done_free(struct done *done);

/* As worked_add; what says nothing is counted as unsaid.  -1 for want of
 * memory. */
int done_add(struct done *done, struct span did, bool reopened,
    enum worked_basis basis) __attribute__((warn_unused_result));

/* A class, and what is in none, of a part: as done_ranked, done_unsaid and
 * done_judged gave it.  -1 for want of memory. */
int done_take(struct done *done, const struct deed_class *some)
    __attribute__((warn_unused_result));
void done_take_rest(struct done *done, uint64_t unsaid, uint64_t judged);

/* Forgets all classes: there are too many elsewhere.  -1 as above. */
int done_give_up(struct done *done) __attribute__((warn_unused_result));

uint64_t done_unsaid(const struct done *done);
/* Of all in the classes those whose basis is known. */
uint64_t done_judged(const struct done *done);
bool done_too_many(const struct done *done);

/* In falling order of how often it was done, then of how often it held; ties
 * in the order of the bytes.  Borrowed.  NULL for want of memory. */
const struct deed_class *done_ranked(struct done *done, size_t *len);

#endif
