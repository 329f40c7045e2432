/*
 * Deeds that are recorded: they go to disk, and only then are their records
 * put.  After the first deed all that the reader has read already is decided
 * on, up to a full batch, so that one commit serves many; nothing is read, and
 * no lock is held, while it waits.
 */
#include <stdlib.h>

#include "tool/run_parts.h"

#define NO_DEED SIZE_MAX

/* A record that is acted on, and its deed in the batch. */
struct acted {
	uint64_t number;
	size_t deed; /* or NO_DEED: it is only printed */
	bool fresh;  /* its letter was put on disk for it */
};

struct window {
	struct run *run;
	const struct doing *doing;
	uint64_t records; /* decided on */
	struct acted *acted;
	size_t len, cap;
	size_t next; /* of acted, to be put */
};

/* ---- decide ---- */

static int
note(struct window *window, size_t deed, struct error *err)
{
	const struct run_letters *letters = window->run->plan->letters;
	size_t cap = window->cap == 0 ? 256 : window->cap * 2;
	struct acted *more = window->acted;

	if (window->len == window->cap) {
		more = realloc(more, cap * sizeof(*more));
		if (more == NULL)
			return error_set(err, "out of memory");
		window->acted = more;
		window->cap = cap;
	}
	more[window->len++] = (struct acted){record_number(window->run->record),
	    deed, letters != NULL && letters->fresh};
	return 0;
}

static int
add_deed(struct window *window, const struct act *act, struct error *err)
{
	struct run *run = window->run;
	struct deed_line line = {.id = run_state(run)->id, .act = *act};
	const struct run_letters *letters = run->plan->letters;
	struct state base;

	if (letters != NULL) {
		line.letter = letters->sha256;
		line.allow = letters->allow;
	}

	run_base(run, &base);
	if (ledger_add(run->ledger, &line, &base, err) < 0)
		return -1;
	return note(window, ledger_batch(run->ledger) - 1, err);
}

/* What becomes of the current record.  -1 for want of memory. */
static int
decide(struct window *window)
{
	const struct doing *doing = window->doing;
	struct run *run = window->run;
	struct error *err = run_error(run);
	struct act act;

	window->records++;
	switch (doing->rule(doing->me, run, &act, err)) {
	case RULING_REFUSED:
		run_refuse(run, err);
		return 0;
	case RULING_DONE:
		return 0;
	case RULING_DO:
		break;
	}
	if (act.deed == DEEDS)
		return note(window, NO_DEED, err);
	return add_deed(window, &act, err);
}

/* What was read already, and not put: as much as makes a batch. */
static int
decide_ahead(struct window *window)
{
	struct run *run = window->run;
	struct reader_mark mark;
	int failed = 0;

	reader_mark(run->reader, &mark);
	while (failed == 0 && !ledger_batch_full(run->ledger) &&
	       reader_ahead(run->reader, &run->record) == READER_RECORD) {
		run_begin(run);
		failed = decide(window);
	}
	reader_back(run->reader, &mark);
	return failed;
}

/* ---- record ---- */

/* False: nothing of the batch may be put. */
static bool
commit(struct window *window, int failed)
{
	struct run *run = window->run;
	struct error *err = run_error(run);

	if (failed == 0)
		failed = ledger_commit(run->ledger, run_deed_time(run), err);
	else
		(void)error_set(err, "out of memory");
	if (failed == 0)
		return true;
	run_fail(run, err);
	run->broken = true;
	return false;
}

/* ---- put ---- */

/* The letter of a deed that came to nothing must not be sent. */
static void
name_letter(const struct run *run, struct error *err)
{
	if (run->plan->letters == NULL)
		return;
	err->remedy[0] = '\0';
	error_remedy(err,
	    "a letter for it may stand in %.200s without a deed: take it out "
	    "before they are sent",
	    run->plan->letters->place);
}

/* Whether the current record was acted on; names a deed that somebody made
 * impossible since it was decided on. */
static bool
was_acted_on(struct window *window)
{
	struct run *run = window->run;
	const struct ledger_verdict *verdict;
	struct error err;
	const struct acted *acted;

	if (window->next == window->len ||
	    window->acted[window->next].number != record_number(run->record))
		return false;
	acted = &window->acted[window->next++];
	if (acted->deed == NO_DEED)
		return true;
	verdict = ledger_verdict(run->ledger, acted->deed);
	err = verdict->err;
	if (verdict->ruling == RULING_DONE && acted->fresh)
		(void)error_set(&err, "somebody else apologised just now");
	if (err.what[0] != '\0') {
		name_letter(run, &err);
		run_refuse(run, &err);
	}
	return verdict->ruling == RULING_DO;
}

static void
put(struct window *window)
{
	struct run *run = window->run;
	bool acted = was_acted_on(window);
	unsigned laid;

	if (!acted && run->plan->only)
		return;
	laid = complaint_laid(&run->complaint);
	if (laid != 0)
		run_show(run, run_state(run), laid);
	if (acted && (window->doing->fills & ROLE_BIT(ROLE_DUE)) != 0)
		run_warn_late(run, run_state(run)->promised);
	run_put(run);
}

static void
empty(struct window *window)
{
	ledger_clear(window->run->ledger);
	window->records = 0;
	window->len = window->next = 0;
}

/* ---- both ---- */

/* Whether there may be more of what was read. */
static bool
do_ahead(struct window *window)
{
	struct run *run = window->run;
	bool silent = run->dates.silent, more;

	if (!commit(window, decide_ahead(window)))
		return false;
	more = ledger_batch_full(run->ledger);
	run->dates.silent = true; /* they were counted */
	for (uint64_t i = 0; i < window->records && run_next(run); i++)
		put(window);
	run->dates.silent = silent;
	empty(window);
	return more && !run->lost;
}

/* The next record by itself; *recorded says whether it had a deed. */
static bool
do_one(struct window *window, bool *recorded)
{
	struct run *run = window->run;
	int failed;

	if (!run_next(run))
		return false;
	failed = decide(window);
	*recorded = ledger_batch(run->ledger) > 0;
	if ((failed < 0 || *recorded) && !commit(window, failed))
		return false;
	if (*recorded) {
		bool silent = run->dates.silent;

		run->dates.silent = true;
		run_begin(run); /* as the ledger has it now */
		put(window);
		run->dates.silent = silent;
	} else {
		put(window);
	}
	empty(window);
	return true;
}

void
run_do_recorded(struct run *run, const struct doing *doing)
{
	struct window window = {.run = run, .doing = doing};
	bool recorded = false;

	while (do_one(&window, &recorded))
		while (recorded)
			recorded = do_ahead(&window);
	free(window.acted);
}
