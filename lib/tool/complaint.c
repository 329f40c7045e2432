#include <inttypes.h>
#include <stdio.h>

#include "tool/complaint_parts.h"

void
complaint_begin(struct complaint *complaint, struct record *record)
{
	complaint->record = record;
	complaint->known = 0;
	complaint->instants = 0;
	complaint->asked = false;
	complaint->laid = 0;
	complaint->promised = false;
	complaint->status_told = false;
}

void
complaint_free(struct complaint *complaint)
{
	buffer_free(&complaint->wrapped);
}

struct span
complaint_field(struct complaint *complaint, enum role role)
{
	return record_get(complaint->record, complaint->roles->column[role]);
}

/* ---- persons ---- */

/* A person in JSON may be an object, or a list of one. */
static struct span
person_of(struct complaint *complaint, enum role role, bool *many)
{
	int column = complaint->roles->column[role];
	enum value_kind kind = record_kind(complaint->record, column);
	struct span text = complaint_field(complaint, role);
	struct span raw = text;
	int count;

	*many = false;
	if (kind == VALUE_BOOL) /* false is nobody, and true is no name */
		return (struct span){NULL, 0};
	if (kind == VALUE_OBJECT && role == ROLE_OWNER) {
		struct buffer *wrapped = &complaint->wrapped;

		buffer_clear(wrapped);
		(void)buffer_add_char(wrapped, '[');
		(void)buffer_add_span(wrapped, text);
		if (buffer_add_char(wrapped, ']') == 0)
			raw = buffer_span(wrapped);
	} else if (kind != VALUE_LIST) {
		return text;
	}
	count = record_list(complaint->record, raw, &text);
	*many = count > 1;
	return count == 0 ? (struct span){NULL, 0} : *many ? raw : text;
}

enum { NOBODY = 1, PERSON = 2 };

static unsigned char
judge_owner(const struct complaint *complaint, struct span owner)
{
	if (roles_nobody(complaint->roles, owner))
		return NOBODY;
	return owner_is_person(owner) ? PERSON : 0;
}

static void
fill_owner(struct complaint *complaint, struct state *state)
{
	struct verdict *known;
	unsigned char flags;
	bool many;

	if (complaint->roles->column[ROLE_OWNER] < 0)
		return;
	state->owner = person_of(complaint, ROLE_OWNER, &many);
	known = verdicts_slot(&complaint->owners, state->owner);
	if (verdict_is_of(known, state->owner)) {
		flags = known->flags;
	} else {
		flags = judge_owner(complaint, state->owner);
		verdict_keep(known, state->owner, flags);
	}
	state->owner_person = !many && (flags & PERSON) != 0;
	if ((flags & NOBODY) != 0)
		state->owner = (struct span){NULL, 0};
}

static void
fill_delegate(struct complaint *complaint, struct state *state)
{
	bool many;

	if (complaint->roles->column[ROLE_DELEGATE] < 0)
		return;
	state->delegate = person_of(complaint, ROLE_DELEGATE, &many);
	if (owner_is_nobody(state->delegate))
		state->delegate = (struct span){NULL, 0};
}

/* ---- dates ---- */

int64_t
complaint_date(struct complaint *complaint, enum role role)
{
	struct dates *dates = complaint->dates;
	struct when when;
	int64_t at = STATE_NEVER;

	if ((complaint->instants & ROLE_BIT(role)) != 0)
		return complaint->instant[role];
	if (dates_read(dates, role, complaint->record, &when)) {
		at = when.at;
		if (when.day && role == ROLE_DUE)
			at = zone_day_end(
			    dates->zone, zone_day(dates->zone, at));
	}
	complaint->instants |= ROLE_BIT(role);
	complaint->instant[role] = at;
	return at;
}

static enum status_says
judge_status(struct complaint *complaint, struct span status)
{
	enum status_says says = STATUS_OPENS;
	struct verdict *known;

	if (status.len == 0)
		return STATUS_SILENT;
	known = verdicts_slot(&complaint->statuses, status);
	if (verdict_is_of(known, status))
		return (enum status_says)known->flags;
	if (when_is_none(status))
		says = STATUS_SILENT;
	else if (roles_closing(complaint->roles, status))
		says = STATUS_CLOSES;
	verdict_keep(known, status, (unsigned char)says);
	return says;
}

enum status_says
complaint_status(struct complaint *complaint)
{
	if (!complaint->status_told)
		complaint->status = judge_status(
		    complaint, complaint_field(complaint, ROLE_STATUS));
	complaint->status_told = true;
	return complaint->status;
}

/*
 * Closed needs no settled order of day and month: that the column holds a
 * date of any order is enough (contract, section 12).
 */
static bool
is_closed(struct complaint *complaint)
{
	struct zone *zone = complaint->dates->zone;
	struct span resolved;
	struct when when;

	if (complaint_status(complaint) == STATUS_CLOSES)
		return true;
	if ((complaint->dates->settled & ROLE_BIT(ROLE_RESOLVED)) != 0)
		return complaint_date(complaint, ROLE_RESOLVED) != STATE_NEVER;
	resolved = complaint_field(complaint, ROLE_RESOLVED);
	if (span_trim(resolved).len == 0 || when_is_none(resolved))
		return false;
	return when_parse(resolved, ORDER_DMY, zone, &when) == 0 ||
	       when_parse(resolved, ORDER_MDY, zone, &when) == 0;
}

/* A count, or a date of the last time (Freshdesk), or yes. */
static int64_t
reopened_of(struct span text)
{
	int64_t count = 0;
	size_t i = 0;

	text = span_trim(text);
	if (text.len == 0 || when_is_none(text) || span_is_nocase(text, "no") ||
	    span_is_nocase(text, "nee") || span_is_nocase(text, "false"))
		return 0;
	for (; i < text.len && i < 9 && text.at[i] >= '0' && text.at[i] <= '9';
	     i++)
		count = count * 10 + (text.at[i] - '0');
	return i == text.len ? count : 1;
}

/* What was done, where that is said in words. */
static struct span
words_of(struct complaint *complaint, enum role role)
{
	int column = complaint->roles->column[role];
	struct span text;

	if (role == ROLE_RESOLUTION && complaint->roles->resolution_is_type)
		return (struct span){NULL, 0};
	if (record_kind(complaint->record, column) != VALUE_TEXT)
		return (struct span){NULL, 0};
	text = span_trim(complaint_field(complaint, role));
	return when_is_none(text) ? (struct span){NULL, 0} : text;
}

/* ---- the state ---- */

static void
fill(struct complaint *complaint, enum role role, struct state *state)
{
	switch (role) {
	case ROLE_ID:
		state->id = span_trim(complaint_field(complaint, ROLE_ID));
		break;
	case ROLE_RECEIVED:
		state->received = complaint_date(complaint, role);
		break;
	case ROLE_DUE:
		state->promised = complaint_date(complaint, role);
		break;
	case ROLE_RESOLVED:
		state->resolved = complaint_date(complaint, role);
		break;
	case ROLE_STATUS:
		state->closed = is_closed(complaint);
		break;
	case ROLE_OWNER:
		fill_owner(complaint, state);
		break;
	case ROLE_OWNED:
		state->owned = complaint_date(complaint, role);
		break;
	case ROLE_DELEGATE:
		fill_delegate(complaint, state);
		break;
	case ROLE_APOLOGISED:
		state->apologised = complaint_date(complaint, role);
		break;
	case ROLE_REOPENED:
		state->reopened = reopened_of(complaint_field(complaint, role));
		break;
	case ROLE_RESOLUTION:
		state->did = words_of(complaint, role);
		break;
	case ROLE_CAUSE:
		state->cause = words_of(complaint, role);
		break;
	case ROLE_BASIS:
		state->basis = words_of(complaint, role);
		break;
	default:
		break;
	}
}

void
complaint_fill(struct complaint *complaint, uint32_t roles, struct state *state)
{
	for (; roles != 0; roles &= roles - 1) {
		enum role role = (enum role)__builtin_ctz(roles);

		/* closed may come from the date alone */
		if (complaint->roles->column[role] >= 0 || role == ROLE_STATUS)
			fill(complaint, role, state);
	}
}

const struct state *
complaint_state(struct complaint *complaint, uint32_t roles)
{
	if (complaint->ledger != NULL && !complaint->asked)
		complaint_lay(complaint);
	if (complaint->known == 0)
		state_clear(&complaint->state); /* most are not asked for */
	complaint_fill(complaint, roles & ~complaint->known, &complaint->state);
	complaint->known |= roles;
	return &complaint->state;
}

void
complaint_base(struct complaint *complaint, uint32_t roles, struct state *base)
{
	state_clear(base);
	complaint_fill(complaint, roles, base);
}

const struct promises *
complaint_promises(struct complaint *complaint)
{
	const struct state *state = complaint_state(complaint, PROMISE_ROLES);

	if (!complaint->promised)
		promise_of(complaint->terms, state, &complaint->promises);
	complaint->promised = true;
	return &complaint->promises;
}
