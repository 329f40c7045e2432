#include "tool/run_parts.h"

/* What a deed puts into a role (case/state.h says what it leaves behind). */
enum filling {
	FILL_END,
	FILL_BY,
	FILL_TO,
	FILL_NOW_ONCE, /* unless there is a date already */
	FILL_UNTIL,
	FILL_NONE /* only what is there is emptied */
};

#define FILLS_MOST 4

static const struct fill {
	enum filling with;
	enum role role;
} fills[DEEDS][FILLS_MOST] = {
    [DEED_OWN] = {{FILL_BY, ROLE_OWNER}, {FILL_NOW_ONCE, ROLE_OWNED},
	{FILL_NONE, ROLE_DELEGATE}},
    [DEED_GIVE] = {{FILL_TO, ROLE_OWNER}, {FILL_NONE, ROLE_DELEGATE}},
    [DEED_RELEASE] = {{FILL_NONE, ROLE_OWNER}, {FILL_NONE, ROLE_DELEGATE}},
    [DEED_DELEGATE] = {{FILL_TO, ROLE_DELEGATE}},
    [DEED_RECALL] = {{FILL_NONE, ROLE_DELEGATE}},
    [DEED_PROMISE] = {{FILL_UNTIL, ROLE_DUE}},
};

uint32_t
deed_roles(enum deed deed)
{
	uint32_t roles = ROLE_BIT(ROLE_OWNER);

	if (deed == DEED_DELEGATE || deed == DEED_RECALL)
		roles |= ROLE_BIT(ROLE_DELEGATE);
	if (deed == DEED_DELEGATE || deed == DEED_PROMISE)
		roles |= ROLE_BIT(ROLE_STATUS);
	if (deed == DEED_PROMISE)
		roles |= ROLE_BIT(ROLE_RECEIVED) | ROLE_BIT(ROLE_DUE);
	return roles;
}

/* The column that a role is written to: osTicket's promise of our own goes
 * where one that was set by hand stands. */
static int
column_of(const struct run *run, enum role role)
{
	if (role == ROLE_DUE && run->dates.due_by_hand >= 0)
		return run->dates.due_by_hand;
	return run->roles.column[role];
}

static int
add_column(struct run *run, enum role role, struct error *err)
{
	struct columns *columns = reader_columns(run->reader);
	int column = columns_add(columns, span_of(role_name(role)));

	if (column < 0)
		return error_set(err, "out of memory");
	run->roles.column[role] = column;
	run->columns_seen = columns_count(columns);
	return 0;
}

static int
fill(struct run *run, const struct fill *fill, const struct act *act,
    struct error *err)
{
	char text[WHEN_TEXT];
	struct span value = span_of("");
	struct span old;
	int column;

	if (column_of(run, fill->role) < 0) {
		if (fill->with == FILL_NONE)
			return 0;
		if (add_column(run, fill->role, err) < 0)
			return -1;
	}
	column = column_of(run, fill->role);
	old = record_get(run->record, column);
	if (fill->with == FILL_BY) {
		value = span_trim(act->by);
	} else if (fill->with == FILL_TO) {
		value = span_trim(act->to);
	} else if (fill->with == FILL_NOW_ONCE) {
		if (!when_is_none(old))
			return 0;
		when_write(run->now, text);
		value = span_of(text);
	} else if (fill->with == FILL_UNTIL) {
		when_write(act->until, text);
		value = span_of(text);
	}
	if (span_equal(old, value))
		return 0;
	if (record_set(run->record, column, value) < 0)
		return error_set(err, "the column for %s cannot be filled",
		    role_name(fill->role));
	return 0;
}

/* Longer than the profile lets an adjournment reach. */
static void
warn_late(struct run *run, int64_t until)
{
	int64_t received = run_state(run)->received;
	char text[WHEN_TEXT];
	struct error err;
	int64_t latest;

	if (received == STATE_NEVER)
		return;
	latest = promise_latest(run->profile, zone_day(run->zone, received));
	if (zone_day(run->zone, until) <= latest)
		return;
	error_clear(&err);
	complaint_where(&run->complaint, &err);
	when_write_day(latest, text);
	(void)error_set(&err,
	    "promised for later than %s, the last day that %s allows", text,
	    profile_name(run->profile));
	messages_error(run->messages, STATUS_DONE, &err);
}

void
run_act(struct run *run, const struct act *act)
{
	struct error *err = run_error(run);

	if (act->deed == DEED_PROMISE)
		warn_late(run, act->until);
	for (const struct fill *f = fills[act->deed]; f->with != FILL_END; f++)
		if (fill(run, f, act, err) < 0) {
			run_refuse(run, err);
			return;
		}
}

int64_t
run_deadline(struct run *run, const char *text)
{
	struct error err;
	struct when when;

	error_clear(&err);
	if (when_parse(span_of(text), run->options->order, run->zone, &when) ==
	    0)
		return when.day ? zone_day_end(
				      run->zone, zone_day(run->zone, when.at))
				: when.at;
	(void)error_set(&err, "\"%s\" is no date", text);
	error_remedy(&err, "write it as 2026-11-23");
	run_fail(run, &err);
	run->lost = true;
	return STATE_NEVER;
}

/* ---- room for it ---- */

static bool
is_new(const struct run *run, const struct fill *fill)
{
	return fill->with != FILL_NONE && column_of(run, fill->role) < 0;
}

static bool
any_is_new(const struct run *run, enum deed deed)
{
	for (const struct fill *f = fills[deed]; f->with != FILL_END; f++)
		if (is_new(run, f))
			return true;
	return false;
}

/* Whether the columns are fixed by the time the first record goes out. */
static bool
has_header(const struct run *run)
{
	enum form to = run->options->to;

	return !run_grows(run) ||
	       (run->options->converts && (to == FORM_CSV || to == FORM_TSV));
}

/* First in the head, which costs nothing, then in all of it. */
static bool
look_ahead(struct run *run, bool (*would)(struct run *, void *), void *arg)
{
	bool found = false;

	run->looking = run->peeking = true;
	while (!found && run_next(run))
		found = would(run, arg);
	run->looking = run->peeking = false;
	reader_start(run->reader);
	dates_forget(&run->dates);
	if (found)
		return true;
	run_look(run);
	while (!found && run_next(run))
		found = would(run, arg);
	run_again(run);
	return found;
}

void
run_prepare(struct run *run, const struct act *act,
    bool (*would)(struct run *run, void *arg), void *arg)
{
	struct error err;

	error_clear(&err);
	if (run->lost || !has_header(run) || !any_is_new(run, act->deed) ||
	    (would != NULL && !look_ahead(run, would, arg)))
		return;
	for (const struct fill *f = fills[act->deed]; f->with != FILL_END; f++)
		if (is_new(run, f) && add_column(run, f->role, &err) < 0) {
			run_fail(run, &err);
			run->lost = true;
		}
}
