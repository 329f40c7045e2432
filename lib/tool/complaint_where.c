#include <stdio.h>

#include "tool/complaint_parts.h"

void
complaint_where(struct complaint *complaint, struct error *err)
{
	struct span id = complaint_state(complaint, ROLE_BIT(ROLE_ID))->id;

	if (id.len == 0)
		error_at(err, record_file(complaint->record),
		    record_line(complaint->record));
	else
		(void)snprintf(err->where, sizeof(err->where), "%.*s",
		    id.len > 200 ? 200 : (int)id.len, id.at);
}

/* ---- what -w asks ---- */

/* Whether the ledger says what the role is now. */
static bool
is_laid(struct complaint *complaint, int role)
{
	unsigned laid = complaint_laid(complaint);

	return laid != 0 && (complaint_shows(laid) & ROLE_BIT(role)) != 0;
}

struct span
complaint_text(void *context, int role, int column)
{
	struct complaint *complaint = context;

	if (role < 0)
		return record_get(complaint->record, column);
	if (role == ROLE_OWNER)
		return complaint_state(complaint, ROLE_BIT(role))->owner;
	if (role == ROLE_DELEGATE)
		return complaint_state(complaint, ROLE_BIT(role))->delegate;
	if (is_laid(complaint, role))
		return complaint_shown(complaint, (enum role)role,
		    &complaint->state, complaint->text);
	return complaint_field(complaint, (enum role)role);
}

bool
complaint_instant(void *context, int role, int64_t *at)
{
	struct complaint *complaint = context;

	if (is_laid(complaint, role))
		*at = complaint_laid_date(&complaint->state, (enum role)role);
	else
		*at = complaint_date(complaint, (enum role)role);
	return *at != STATE_NEVER;
}

uint32_t
complaint_word_roles(enum where_word word)
{
	switch (word) {
	case WORD_OPEN:
	case WORD_RESOLVED:
		return ROLE_BIT(ROLE_STATUS);
	case WORD_OWNED:
	case WORD_UNOWNED:
		return ROLE_BIT(ROLE_OWNER);
	case WORD_APOLOGISED:
		return ROLE_BIT(ROLE_APOLOGISED);
	case WORD_APOLOGY_OWED:
		return ROLE_BIT(ROLE_APOLOGISED) | ROLE_BIT(ROLE_STATUS);
	case WORD_DELEGATED:
		return ROLE_BIT(ROLE_DELEGATE);
	case WORD_REOPENED:
		return ROLE_BIT(ROLE_REOPENED);
	default:
		return PROMISE_ROLES;
	}
}

bool
complaint_word(void *context, enum where_word word)
{
	struct complaint *complaint = context;
	const struct state *state =
	    complaint_state(complaint, complaint_word_roles(word));

	switch (word) {
	case WORD_OPEN:
		return !state->closed;
	case WORD_RESOLVED:
		return state->closed;
	case WORD_OWNED:
		return state->owner_person;
	case WORD_UNOWNED:
		return !state->owner_person;
	case WORD_APOLOGISED:
		return state->apologised != STATE_NEVER;
	case WORD_APOLOGY_OWED:
		return !state->closed && state->apologised == STATE_NEVER &&
		       !state->apology_waived;
	case WORD_DELEGATED:
		return state->delegate.len > 0;
	case WORD_OVERDUE:
		return promise_overdue(
		    complaint_promises(complaint), state, complaint->now);
	case WORD_DUE_TODAY:
		return promise_due_today(complaint_promises(complaint), state,
		    complaint->now, complaint->dates->zone);
	case WORD_REOPENED:
		return state->reopened > 0;
	case WORDS:
		break;
	}
	return false;
}
