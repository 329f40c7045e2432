/* The ledger of a run: opened, and kept up with. */
#include <time.h>

#include "tool/run_parts.h"

uint32_t
run_laid_roles(const struct run *run)
{
	return run->options->ledger == NULL ? 0 : complaint_shows(LEDGER_ALL);
}

static void
say(void *arg, enum ledger_note note, const struct error *err)
{
	struct run *run = arg;
	bool skipped = note == LEDGER_BAD_LINE || note == LEDGER_TORN;

	messages_error(
	    run->messages, skipped ? STATUS_REFUSED : STATUS_DONE, err);
}

int
run_open_ledger(struct run *run, struct error *err)
{
	struct ledger_options options = {
	    run->options->ledger, run->now, run->zone, say, run};

	if (options.path == NULL)
		return 0;
	run->ledger = ledger_open(&options, err);
	run->stale = true;
	return run->ledger == NULL ? -1 : 0;
}

bool
run_records(const struct run *run)
{
	return run->ledger != NULL && !run->options->dry_run;
}

const struct ledger *
run_ledger(const struct run *run)
{
	return run->ledger;
}

int64_t
run_deed_time(const struct run *run)
{
	struct timespec now;

	if (run->options->now != NULL || clock_gettime(CLOCK_REALTIME, &now))
		return run->now;
	return (int64_t)now.tv_sec * WHEN_SECOND + now.tv_nsec / 1000000;
}

/* ---- keeping up ---- */

static void
move(void *arg)
{
	struct run *run = arg;

	run->stale = true;
	if (run->settle != NULL)
		run->settle(run->settle_arg);
}

void
run_watch(struct run *run)
{
	if (run->ledger == NULL)
		return;
	reader_moves(run->reader, &run->settle, &run->settle_arg);
	reader_before_move(run->reader, move, run);
}

void
run_refresh(struct run *run)
{
	struct error err;

	if (run->ledger == NULL || !run->stale)
		return;
	error_clear(&err);
	run->stale = false;
	if (ledger_refresh(run->ledger, &err) == 0)
		return;
	run_fail(run, &err);
	run->broken = true;
}
