#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "tool/run_parts.h"

static int
open_reader(struct run *run, struct error *err)
{
	const struct options *options = run->options;
	struct reader_options wanted = {options->files, options->files_len,
	    options->delimiter, options->encoding};
	struct record *record;
	enum form form;

	run->reader = reader_open(&wanted, err);
	if (run->reader == NULL)
		return -1;
	form = reader_form(run->reader);
	run->grows = form == FORM_JSON || form == FORM_JSONL;
	if (run->grows) { /* learns the members of the head */
		while (reader_peek(run->reader, &record) == READER_RECORD)
			;
		reader_start(run->reader);
	}
	run->columns_seen = columns_count(reader_columns(run->reader));
	run->empty = run->columns_seen == 0;
	return 0;
}

/* For struct role_samples: the values of a column in the head. */
static bool
any_sample(
    void *context, int column, bool (*each)(struct span, void *), void *arg)
{
	struct run *run = context;
	struct record *record;
	bool met = false;

	while (!met && reader_peek(run->reader, &record) == READER_RECORD)
		met = each(record_get(record, column), arg);
	reader_start(run->reader);
	return met;
}

/* A term may ask for what only the ledger tells. */
static int
bind_terms(struct run *run, struct error *err)
{
	struct columns *columns = reader_columns(run->reader);
	uint32_t told =
	    run_unmade(run, run_laid_roles(run)) & ~ROLE_BIT(ROLE_STATUS);
	int failed;

	for (int role = 0; role < ROLES; role++)
		if ((told & ROLE_BIT(role)) != 0 && run->roles.column[role] < 0)
			run->roles.column[role] = 0;
		else
			told &= ~ROLE_BIT(role);
	failed = where_bind(run->options->where, &run->roles, columns,
	    run->grows || run->empty, err);
	for (int role = 0; role < ROLES; role++)
		if ((told & ROLE_BIT(role)) != 0)
			run->roles.column[role] = -1;
	return failed;
}

static int
bind(struct run *run, uint32_t *roles, struct error *err)
{
	struct columns *columns = reader_columns(run->reader);
	struct role_samples samples = {any_sample, run};
	bool growing = run->grows || run->empty;
	uint32_t must = run->plan->must;

	if (roles_bind(&run->roles, columns, run->options->map, &samples,
		growing, err) < 0)
		return -1;
	if (selection_start(&run->selection, run->options, err) < 0)
		return -1;
	*roles = run->plan->roles | selection_roles(&run->selection);
	if (run->empty)
		return 0;
	must &= ~run_laid_roles(run);
	if (run->selection.ids_len > 0 || run->options->ledger != NULL)
		must |= ROLE_BIT(ROLE_ID);
	for (int role = 0; role < ROLES; role++)
		if ((must & ROLE_BIT(role)) != 0 && run->roles.column[role] < 0)
			return roles_missing((enum role)role, columns, err);
	if (bind_terms(run, err) < 0)
		return -1;
	*roles |= selection_roles(&run->selection);
	return 0;
}

static int
settle(struct run *run, uint32_t roles, struct error *err)
{
	const struct options *options = run->options;
	struct when now;

	run->zone = zone_open(options->zone, err);
	if (run->zone == NULL)
		return -1;
	if (options->ledger != NULL) /* they may stand beside its own */
		roles |= ROLE_BIT(ROLE_OWNED) | ROLE_BIT(ROLE_APOLOGISED);
	dates_start(&run->dates, &run->roles, reader_columns(run->reader),
	    run->zone, options->order);
	if (dates_settle(&run->dates, run->reader, roles, err) < 0)
		return -1;
	run->order = dates_order(&run->dates);
	if (!run->empty &&
	    where_settle(options->where, run->zone, run->order, err) < 0)
		return -1;
	if (options->now == NULL) {
		run->now = (int64_t)time(NULL) * WHEN_SECOND;
		return 0;
	}
	if (when_parse(span_of(options->now), options->order, run->zone, &now) <
	    0) {
		error_remedy(err, "write it as 2026-11-23T08:00");
		return error_set(err, "--now: \"%s\" is no time", options->now);
	}
	run->now = now.at;
	return 0;
}

static int
promise(struct run *run, struct error *err)
{
	const struct options *options = run->options;

	run->profile = profile_open(
	    options->profile == NULL ? "house" : options->profile, err);
	if (run->profile == NULL)
		return -1;
	if (options->holidays != NULL &&
	    profile_add_holidays(run->profile, options->holidays, err) < 0)
		return -1;
	run->terms = (struct promise_terms){
	    .profile = run->profile,
	    .chosen = options->profile != NULL,
	    .knows_owner =
		run->ledger != NULL || roles_know(&run->roles, ROLE_OWNER),
	    .knows_apology =
		run->ledger != NULL || roles_know(&run->roles, ROLE_APOLOGISED),
	    .zone = run->zone,
	};
	return 0;
}

static int
open_writer(struct run *run, struct error *err)
{
	const struct options *options = run->options;
	struct writer_options wanted = {STDOUT_FILENO, !options->converts,
	    options->to, run->plan->only, options->guard};

	if (!run->plan->writes)
		return 0;
	if (options->guard && !options->converts) {
		error_remedy(err, "say --to csv");
		return error_set(err, "--guard changes what passes through");
	}
	run->writer = writer_open(&wanted, run->reader, err);
	return run->writer == NULL ? -1 : 0;
}

struct run *
run_open(const struct options *options, const struct run_plan *plan,
    struct messages *messages)
{
	struct run *run = calloc(1, sizeof(*run));
	struct error err;
	uint32_t roles;

	error_clear(&err);
	if (run == NULL) {
		messages_say(messages, STATUS_FAILED, NULL, "out of memory");
		return NULL;
	}
	run->options = options;
	run->plan = plan;
	run->messages = messages;
	for (int role = 0; role < ROLES; role++)
		run->made[role] = -1;
	if (open_reader(run, &err) < 0 || bind(run, &roles, &err) < 0 ||
	    settle(run, roles, &err) < 0 || run_open_ledger(run, &err) < 0 ||
	    promise(run, &err) < 0 || open_writer(run, &err) < 0) {
		run_fail(run, &err);
		run->lost = true;
		run_close(run);
		return NULL;
	}
	run->complaint = (struct complaint){.roles = &run->roles,
	    .dates = &run->dates,
	    .terms = &run->terms,
	    .ledger = run->ledger,
	    .now = run->now};
	run_watch(run);
	progress_start(&run->progress);
	return run;
}
