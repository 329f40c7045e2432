#include <stdlib.h>

#include "tool/alike_show.h"
#include "tool/print.h"

struct alike {
	struct run *run;
	struct similar *similar;
	struct similar_found *found;
	size_t most;
	enum alike_form form;
	struct messages *messages;
	uint64_t shown; /* so far */
	bool failed;
};

/* ---- learn ---- */

#define TEXTS 3

static struct similar_case
case_of(struct run *run, struct span texts[TEXTS])
{
	texts[0] = run_text(run, ROLE_SUBJECT);
	texts[1] = run_text(run, ROLE_TEXT);
	texts[2] = run_text(run, ROLE_CATEGORY);
	return (struct similar_case){run_state(run)->id, texts, TEXTS};
}

static enum worked_basis
basis_of(struct run *run)
{
	struct span basis = run_state(run)->basis;
	int satisfied = satisfied_of(
	    run_text(run, ROLE_SATISFIED), run_roles(run)->satisfied_inverted);

	if (span_is(basis, "no-answer") || span_is(basis, "no-contact") ||
	    satisfied < 0)
		return WORKED_NOT_ACCEPTED;
	return span_is(basis, "accepted") || satisfied > 0
		   ? WORKED_ACCEPTED
		   : WORKED_BASIS_UNKNOWN;
}

/*
 * What was done, and whether it held.  A type ("Closed with refund") says it
 * where there are no words.  A count of reopenings does not say whether they
 * were before this was done, save where the ledger has it: there a resolved
 * complaint was not reopened since.
 */
static struct similar_end
end_of(struct run *run)
{
	const struct state *state = run_state(run);
	bool ours = (run_laid(run) & ROLE_BIT(ROLE_RESOLVED)) != 0;
	struct similar_end end = {
	    state->did, state->reopened > 0, basis_of(run)};

	if (end.did.len == 0 && run_roles(run)->resolution_is_type)
		end.did = run_text(run, ROLE_RESOLUTION);
	if (state->closed && ours)
		end.reopened = false;
	return end;
}

/* What the export says was done, if we did another thing since. */
static int
learn_earlier(struct alike *alike, struct span did, struct error *err)
{
	struct similar_end earlier = {.reopened = true};
	struct state base;

	run_base(alike->run, &base);
	earlier.did = base.did;
	if (base.did.len == 0 || span_equal(base.did, did))
		return 0;
	return similar_count(alike->similar, &earlier, err);
}

static int
learn(struct alike *alike, struct error *err)
{
	struct run *run = alike->run;
	const struct state *state = run_state(run);
	struct similar_end end = end_of(run);
	struct span texts[TEXTS];
	struct similar_case resolved = case_of(run, texts);

	if (state->reopened > 0 && learn_earlier(alike, end.did, err) < 0)
		return -1;
	if (state->closed)
		return similar_add(alike->similar, &resolved, &end, err);
	if (end.reopened && end.did.len > 0)
		return similar_count(alike->similar, &end, err);
	return 0;
}

/* ---- ask ---- */

static void
show_one(struct page *page, struct alike *alike, struct error *err)
{
	struct run *run = alike->run;
	struct alike_shown shown = {.found = alike->found, .len = alike->most};
	struct span texts[TEXTS];
	struct similar_case open = case_of(run, texts);

	if (similar_query(
		alike->similar, &open, alike->found, &shown.len, err) < 0) {
		alike->failed = true;
		return;
	}
	shown.id = open.id;
	shown.subject = texts[0];
	alike_show(page, alike->form, &shown, alike->shown++ == 0);
}

static int
show(struct page *page, const void *what)
{
	struct alike *alike = *(struct alike *const *)what;
	struct run *run = alike->run;
	struct error *err = run_error(run);

	alike_head(page, alike->form);
	while (!alike->failed && !page->failed && run_next(run))
		if (run_selected(run) && !run_state(run)->closed)
			show_one(page, alike, err);
	if (alike->failed)
		messages_error(alike->messages, STATUS_FAILED, err);
	alike_foot(page, alike->form, alike->shown == 0);
	return page_turn(page);
}

/* False when it failed, which has been said. */
static bool
learn_all(struct alike *alike)
{
	struct run *run = alike->run;
	struct error err;
	int failed = 0;

	error_clear(&err);
	run_look(run);
	while (failed == 0 && run_next(run))
		failed = learn(alike, &err);
	if (failed == 0)
		failed = similar_finish(alike->similar, &err);
	run_again(run);
	if (failed < 0)
		messages_error(alike->messages, STATUS_FAILED, &err);
	return failed == 0;
}

void
alike_print(struct run *run, size_t most, enum alike_form form,
    struct messages *messages)
{
	struct alike alike = {.run = run,
	    .similar = similar_new(TERMS_UNDECIDED),
	    .found = calloc(most, sizeof(*alike.found)),
	    .most = most,
	    .form = form,
	    .messages = messages};
	struct alike *what = &alike;

	if (alike.similar == NULL || alike.found == NULL)
		messages_say(messages, STATUS_FAILED, NULL, "out of memory");
	else if (learn_all(&alike))
		print_page(show, &what, messages);
	similar_free(alike.similar);
	free(alike.found);
}
