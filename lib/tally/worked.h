/* worked - what was done about complaints, and how often it held */
#ifndef OWNUP_TALLY_WORKED_H
#define OWNUP_TALLY_WORKED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "stream/buffer.h"
#include "stream/span.h"

/*
 * Two texts of what was done are the same when their tokens (token.h) are:
 * "Refunded the double charge." and "refunded the  double charge".  Dates,
 * amounts and ids make no difference: tokens with a digit in them count as
 * one, however many stand together, and so do the words of a date beside them
 * ("Mon Jan 03", "10:07 PM").  Memory goes with the distinct texts.
 */
struct worked;

/* Leaves in tokens what two texts have in common that are the same; empty when
 * there is no letter and no digit.  -1 for want of memory. */
int worked_spell(struct span did, struct buffer *token, struct buffer *tokens)
    __attribute__((warn_unused_result));

/* Whether a token, in lower case, is a word of a date: a month, a day of the
 * week, "pm", "est". */
bool worked_of_date(struct span token);

/* On what ground a complaint counts as resolved. */
enum worked_basis {
	WORKED_BASIS_UNKNOWN, /* the export does not say */
	WORKED_ACCEPTED,
	WORKED_NOT_ACCEPTED /* no answer, no contact, dissatisfied */
};

struct worked *worked_new(void) __attribute__((warn_unused_result));
void worked_free(struct worked *worked);

/*
 * It held: it was not reopened, and nothing says that it was not accepted.
 * Most exports say nothing of that; how often it was accepted in so many
 * words is counted by itself.
 */
bool worked_held(bool reopened, enum worked_basis basis);

#define WORKED_NOTHING ((size_t)-1)
#define WORKED_FAILED ((size_t)-2)

/*
 * Counts one time that did was done, and returns the number of this text, as
 * written, for worked_of.  WORKED_NOTHING when did has no letter or digit (it
 * says nothing of what was done, and is not counted), WORKED_FAILED for want
 * of memory.
 */
size_t worked_add(struct worked *worked, struct span did, bool reopened,
    enum worked_basis basis);

struct worked_times {
	struct span did; /* as written; borrowed until the next worked_add */
	uint64_t done, held, accepted; /* however it was written */
};

/* WORKED_NOTHING has no text and was done never. */
struct worked_times worked_of(const struct worked *worked, size_t number);

/*
 * How well it held, between 0 and 1: (held + 1) / (done + 2), the share of
 * the times that it held, as if it had held once and failed once before
 * (Laplace's rule of succession).  So one success of one (0.67) weighs less
 * than 40 of 41 (0.95), and what was never done weighs 0.5.
 */
double worked_weight(const struct worked_times *times);

#endif
