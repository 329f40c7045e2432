/* What can be asked of a run: the current complaint, and what was settled. */
#include "tool/run_parts.h"

/* ---- the current complaint ---- */

bool
run_selected(struct run *run)
{
	return selection_has(&run->selection, &run->complaint, run->order);
}

const struct state *
run_state(struct run *run)
{
	return complaint_state(&run->complaint, run->plan->roles);
}

void
run_base(struct run *run, struct state *base)
{
	complaint_base(&run->complaint, run->plan->roles, base);
}

enum status_says
run_status(struct run *run)
{
	return complaint_status(&run->complaint);
}

struct span
run_text(struct run *run, enum role role)
{
	return complaint_text(&run->complaint, (int)role, -1);
}

uint32_t
run_laid(struct run *run)
{
	return complaint_shows(complaint_laid(&run->complaint));
}

const struct promises *
run_promises(struct run *run)
{
	return complaint_promises(&run->complaint);
}

struct record *
run_record(struct run *run)
{
	return run->record;
}

void
run_refuse(struct run *run, struct error *err)
{
	complaint_where(&run->complaint, err);
	messages_error(run->messages, STATUS_REFUSED, err);
}

/* ---- what was settled ---- */

bool
run_lacks(const struct run *run, enum role role)
{
	return !run->empty && run->roles.column[role] < 0 &&
	       (run_laid_roles(run) & ROLE_BIT(role)) == 0;
}

bool
run_is_empty(const struct run *run)
{
	return run->empty;
}

const struct roles *
run_roles(const struct run *run)
{
	return &run->roles;
}

const struct columns *
run_columns(const struct run *run)
{
	return reader_columns(run->reader);
}

const struct dates *
run_dates(const struct run *run)
{
	return &run->dates;
}

const struct promise_terms *
run_terms(const struct run *run)
{
	return &run->terms;
}

bool
run_selects(const struct run *run)
{
	return selection_is_explicit(&run->selection);
}

uint64_t
run_unreadable(const struct run *run)
{
	return run->unreadable;
}

int64_t
run_now(const struct run *run)
{
	return run->now;
}

struct zone *
run_zone(const struct run *run)
{
	return run->zone;
}
