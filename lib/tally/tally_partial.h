/* tally_partial - what was counted, to a partial and back */
#ifndef OWNUP_TALLY_TALLY_PARTIAL_H
#define OWNUP_TALLY_TALLY_PARTIAL_H

#include "tally/partial.h"
#include "tally/tally.h"

/*
 * Writes all that a finished tally has counted (tally->repeats must keep its
 * ids where the guarantee is counted).  The lists of tally are made anew.  -1
 * for want of memory.
 */
int tally_put(struct tally *tally, struct partial_out *out)
    __attribute__((warn_unused_result));

/* A tally that takes in partials, one after the other.  All zero but the tally
 * is one before its first row; freed by tally_taking_free. */
struct tally_taking {
	struct tally *tally;
	struct durations *into; /* where list goes, or NULL */
	struct durations_list list;
	struct durations *group; /* of the last group, or NULL */
	struct buffer actor;	 /* the person of the rows that follow … */
	bool nobody;		 /* … and it is nobody */
};

enum tally_took { TALLY_TOOK, TALLY_FOREIGN, TALLY_NO_MEMORY };

/* Adds what a row says to the tally; what is wrong with it stands in row.
 * TALLY_FOREIGN: it is no row of a tally, or not of one that counts this. */
enum tally_took tally_take(
    struct tally_taking *taking, struct partial_row *row);

/* The same of what the guarantee counts; for tally_take alone. */
enum tally_took tally_take_evidence(
    struct tally *tally, struct partial_row *row);

/* After the last row of a partial.  -1 for want of memory. */
int tally_take_end(struct tally_taking *taking)
    __attribute__((warn_unused_result));
void tally_taking_free(struct tally_taking *taking);

/* The names of clocks and samples in a partial. */
extern const char *const tally_clocks[TOOKS];
enum { SAMPLES = 4 };
extern const char *const tally_samples[SAMPLES];
struct sample *tally_sample(struct tally *tally, unsigned int which);

#endif
