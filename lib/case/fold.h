/* fold - the deeds on one complaint, one after the other; private to ledger */
#ifndef OWNUP_CASE_FOLD_H
#define OWNUP_CASE_FOLD_H

#include "case/deed.h"
#include "case/ledger.h"
#include "case/state.h"

/*
 * What a complaint's deeds say of it and what they leave open (known: bits of
 * LEDGER_), because the export may say another thing every day.  What is not
 * known is assumed such that the deed could be done: whoever did it saw an
 * export that we do not have.  So a deed that was allowed when it was done is
 * never a clash later, whatever exports come; only deeds clash with deeds.
 */
struct fold {
	unsigned known;
	bool again; /* the first apology was one more */
	struct state state;
};

void fold_start(struct fold *fold);

/*
 * The next deed, in the order of the ledger.  DO: it counts.  DONE: it stood
 * already, and changes nothing.  REFUSED: a clash, which changes nothing; err
 * says with what.  The names are taken as checked.
 */
enum ruling fold_add(
    struct fold *fold, const struct deed_line *line, struct error *err);

/* What the ledger says over what the export says. */
void fold_lay(const struct fold *fold, struct state *state);

#endif
