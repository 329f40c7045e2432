#include <stdlib.h>

#include "tool/alike_show.h"
#include "tool/ending.h"
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

static int
learn(struct alike *alike, struct error *err)
{
	struct run *run = alike->run;
	struct standing_end ending = ending_of(run);
	struct similar_end before = {.did = ending.before, .reopened = true};
	struct similar_end end = {ending.did, ending.reopened, ending.basis};
	struct span texts[TEXTS];
	struct similar_case resolved = case_of(run, texts);

	if (before.did.len > 0 &&
	    similar_count(alike->similar, &before, err) < 0)
		return -1;
	if (run_state(run)->closed)
		return similar_add(alike->similar, &resolved, &end, err);
	return ending.counts ? similar_count(alike->similar, &end, err) : 0;
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
