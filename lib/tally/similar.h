/* similar - the resolved complaints most like one, and what worked there */
#ifndef OWNUP_TALLY_SIMILAR_H
#define OWNUP_TALLY_SIMILAR_H

#include <stdbool.h>
#include <stddef.h>

#include "stream/error.h"
#include "stream/span.h"
#include "tally/terms.h"
#include "tally/worked.h"

/*
 * No model: Okapi BM25 (Robertson and Zaragoza, The Probabilistic Relevance
 * Framework, 2009) over the stems of the telling words (terms.h).
 *
 *	likeness = sum over the distinct terms t of the complaint of
 *	    ln(1 + (N - n + 0.5) / (n + 0.5))
 *	    * f * (k1 + 1) / (f + k1 * (1 - b + b * L / A))
 *	weight = (held + 1) / (done + 2)             (worked.h)
 *	rank = likeness * weight
 *
 * with k1 = 1.2 and b = 0.75; N resolved complaints are compared, n of them
 * have t, this one has it f times; L are its terms (each as often as it is
 * there), A is the mean of L over all.  The 1 + keeps a term that most have
 * from counting against.  done and held are how often the same was done, and
 * held, in all of them.
 *
 * The language of each text is that of whose stop words it has more; where
 * that decides nothing it is the language of most of the others, or else
 * English.  The order in which complaints were added makes no difference but
 * to those that are alike to the last byte of their id.
 *
 * Memory: about 60 bytes a complaint with its id, 3 to 6 for each different
 * word of each, 80 for each distinct word, and each text of what was done
 * twice; while similar_finish runs, the 3 to 6 twice.
 */
struct similar;

/* Beyond this similar_add refuses. */
#define SIMILAR_MOST 1000000

/* given: the language of all texts, TERMS_UNDECIDED to decide for each.  NULL
 * for want of memory. */
struct similar *similar_new(enum terms_language given)
    __attribute__((warn_unused_result));
void similar_free(struct similar *similar);

/* A complaint to be compared; nothing of it is kept but by copying. */
struct similar_case {
	struct span id;
	const struct span
	    *text; /* subject, text, category …: all count alike */
	size_t texts;
};

/* How it was resolved. */
struct similar_end {
	struct span did; /* may say nothing: then its weight is 0.5 */
	bool reopened;	 /* ever, after this was done */
	enum worked_basis basis;
};

/* Adds a resolved complaint.  -1: no memory, or one more than SIMILAR_MOST. */
int similar_add(struct similar *similar, const struct similar_case *resolved,
    const struct similar_end *end, struct error *err)
    __attribute__((warn_unused_result));

/*
 * Counts what was done without a complaint to be found: an earlier try, which
 * did not hold, of one that is open again or was resolved otherwise since.
 * -1 for want of memory.
 */
int similar_count(struct similar *similar, const struct similar_end *end,
    struct error *err) __attribute__((warn_unused_result));

/* Once, after the last similar_add and before the first similar_query.  -1 for
 * want of memory. */
int similar_finish(struct similar *similar, struct error *err)
    __attribute__((warn_unused_result));

/* How many were added. */
size_t similar_documents(const struct similar *similar);

struct similar_found {
	struct span id;
	struct worked_times times; /* what was done, how often it held */
	bool held;		   /* this time */
	double likeness, weight;
};

/*
 * Fills found with the best, at most *len, best first, and sets *len to how
 * many they are: by rank, then by the bytes of the id, then in the order they
 * came.  What has no term in common is not found, nor what has the same id as
 * open.  Meant for a *len of some tens.  Takes the time that reading the
 * postings of all terms of open takes.  The spans are borrowed until the next
 * call.  -1 for want of memory.
 */
int similar_query(struct similar *similar, const struct similar_case *open,
    struct similar_found *found, size_t *len, struct error *err)
    __attribute__((warn_unused_result));

#endif
