#include <stdlib.h>

#include "tool/run_parts.h"

void
run_fail(struct run *run, const struct error *err)
{
	messages_error(run->messages, STATUS_FAILED, err);
}

/* One for the whole run: it is large, and made ready for every record. */
struct error *
run_error(struct run *run)
{
	error_clear(&run->err);
	return &run->err;
}

/* ---- on ---- */

/* JSON: members may have come up that serve a role. */
static void
bind_more(struct run *run)
{
	const struct columns *columns;
	int count;

	if (!run->grows)
		return;
	columns = reader_columns(run->reader);
	count = columns_count(columns);
	if (count == run->columns_seen)
		return;
	run->columns_seen = count;
	roles_bind_more(&run->roles, columns);
	run->terms.knows_owner |= run->roles.column[ROLE_OWNER] >= 0;
	run->terms.knows_apology |= run->roles.column[ROLE_APOLOGISED] >= 0;
}

void
run_begin(struct run *run)
{
	bind_more(run);
	complaint_begin(&run->complaint, run->record);
}

static enum reader_got
get(struct run *run, struct error *err)
{
	if (run->peeking)
		return reader_peek(run->reader, &run->record);
	return reader_next(run->reader, &run->record, err);
}

bool
run_next(struct run *run)
{
	struct error *err = run_error(run);

	while (!run->lost && !run->broken) {
		switch (get(run, err)) {
		case READER_RECORD:
			if (run->stale)
				run_refresh(run);
			if (run->broken)
				return false;
			run_begin(run);
			progress_step(
			    &run->progress, run->reader, run->messages);
			return true;
		case READER_ODD:
			if (!run->looking) {
				run->unreadable++;
				messages_error(
				    run->messages, STATUS_REFUSED, err);
				if (!run->plan->only)
					run_put(run);
			}
			error_clear(err);
			continue;
		case READER_FAILED:
			if (!run->looking)
				run_fail(run, err);
			run->broken = true;
			break;
		case READER_END:
			break;
		}
		run->seen_all = true;
		return false;
	}
	return false;
}

void
run_head(struct run *run)
{
	struct error err;

	error_clear(&err);
	if (run->lost || writer_head(run->writer, &err) == 0)
		return;
	run_fail(run, &err);
	run->lost = true;
}

void
run_put(struct run *run)
{
	struct error *err = run_error(run);
	int put;

	if (run->writer == NULL || run->lost)
		return;
	if (record_failed(run->record))
		put = error_set(err, "out of memory");
	else
		put = writer_put(run->writer, run->record, err);
	if (put < 0) {
		run_fail(run, err);
		run->lost = true;
	} else if (put > 0) {
		if (err->what[0] == '\0')
			(void)error_set(err,
			    "what the new form has no place for was left out");
		error_at(
		    err, record_file(run->record), record_line(run->record));
		messages_error(run->messages, STATUS_REFUSED, err);
	}
}

static void
finish(struct run *run)
{
	struct error err;
	int failed;

	error_clear(&err);
	if (!run->lost && where_failed(run->selection.where)) {
		(void)error_set(&err, "out of memory");
		run_fail(run, &err);
		run->lost = true;
	}
	if (run->writer == NULL || run->lost)
		return;
	failed = run->broken ? writer_flush(run->writer, &err)
			     : writer_finish(run->writer, &err);
	if (failed < 0)
		run_fail(run, &err);
}

void
run_close(struct run *run)
{
	if (run == NULL)
		return;
	finish(run);
	messages_progress(run->messages, NULL);
	if (!run->lost)
		dates_say(&run->dates, run->messages);
	if (!run->lost && !run->broken)
		selection_say(&run->selection, run->messages);
	writer_free(run->writer);
	reader_close(run->reader);
	ledger_close(run->ledger);
	profile_close(run->profile);
	zone_close(run->zone);
	selection_free(&run->selection);
	complaint_free(&run->complaint);
	free(run);
}

/* ---- looking ahead ---- */

void
run_look(struct run *run)
{
	struct error err;

	error_clear(&err);
	run->looking = true;
	run->seen_all = false;
	if (run->lost || reader_keep(run->reader, &err) == 0)
		return;
	run_fail(run, &err);
	run->lost = true;
}

void
run_again(struct run *run)
{
	struct error err;

	error_clear(&err);
	run->looking = false;
	run->broken = false;
	if (run->seen_all)
		run->dates.silent = true; /* all of them are counted */
	else if (!run->dates.silent)
		dates_forget(&run->dates);
	if (run->lost || reader_again(run->reader, &err) == 0)
		return;
	run_fail(run, &err);
	run->lost = true;
}
