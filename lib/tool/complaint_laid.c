/* What the ledger says, laid over what the record says. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "tool/complaint_parts.h"

/* ---- laying ---- */

static const struct {
	unsigned bit;
	uint32_t roles;
} shows[] = {
    {LEDGER_OWNER, ROLE_BIT(ROLE_OWNER)},
    {LEDGER_OWNED, ROLE_BIT(ROLE_OWNED)},
    {LEDGER_DELEGATE, ROLE_BIT(ROLE_DELEGATE)},
    {LEDGER_PROMISED, ROLE_BIT(ROLE_DUE)},
    {LEDGER_APOLOGISED, ROLE_BIT(ROLE_APOLOGISED)},
    {LEDGER_RESOLVED, ROLE_BIT(ROLE_RESOLVED) | ROLE_BIT(ROLE_STATUS)},
    {LEDGER_REOPENED, ROLE_BIT(ROLE_REOPENED)},
    {LEDGER_SAID, ROLE_BIT(ROLE_RESOLUTION) | ROLE_BIT(ROLE_CAUSE) |
		      ROLE_BIT(ROLE_BASIS)},
};

/* Where what the record says may stand beside what the ledger says. */
#define BESIDE                                                                 \
	(ROLE_BIT(ROLE_OWNED) | ROLE_BIT(ROLE_APOLOGISED) |                    \
	    ROLE_BIT(ROLE_REOPENED) | ROLE_BIT(ROLE_RESOLUTION) |              \
	    ROLE_BIT(ROLE_CAUSE) | ROLE_BIT(ROLE_BASIS))

uint32_t
complaint_shows(unsigned bits)
{
	uint32_t roles = 0;

	for (size_t i = 0; bits != 0 && i < sizeof(shows) / sizeof(shows[0]);
	     i++)
		if ((bits & shows[i].bit) != 0)
			roles |= shows[i].roles;
	return roles;
}

void
complaint_lay(struct complaint *complaint)
{
	struct state *state = &complaint->state;

	complaint->asked = true;
	state_clear(state);
	complaint_fill(complaint, ROLE_BIT(ROLE_ID) | BESIDE, state);
	complaint->laid = ledger_lay(complaint->ledger, state->id, state);
	complaint->known =
	    ROLE_BIT(ROLE_ID) | BESIDE | complaint_shows(complaint->laid);
}

unsigned
complaint_laid(struct complaint *complaint)
{
	if (complaint->ledger != NULL && !complaint->asked)
		complaint_lay(complaint);
	return complaint->laid;
}

/* ---- shown ---- */

int64_t
complaint_laid_date(const struct state *state, enum role role)
{
	switch (role) {
	case ROLE_DUE:
		return state->promised;
	case ROLE_RESOLVED:
		return state->resolved;
	case ROLE_OWNED:
		return state->owned;
	case ROLE_APOLOGISED:
		return state->apologised;
	default:
		return STATE_NEVER;
	}
}

/* Of one run most are now. */
static struct span
date_shown(struct complaint *complaint, int64_t at, char text[SHOWN_TEXT])
{
	if (at == STATE_NEVER)
		return span_of("");
	if (complaint->written_len == 0 || complaint->written_at != at) {
		when_write(at, complaint->written);
		complaint->written_len = strlen(complaint->written);
		complaint->written_at = at;
	}
	memcpy(text, complaint->written, WHEN_TEXT);
	return (struct span){text, complaint->written_len};
}

/* What its own word would close is open by ours. */
static struct span
status_shown(struct complaint *complaint, const struct state *state)
{
	if (!state->closed && complaint_status(complaint) == STATUS_CLOSES)
		return span_of("open");
	return complaint_field(complaint, ROLE_STATUS);
}

static struct span
count_shown(int64_t count, char text[SHOWN_TEXT])
{
	(void)snprintf(text, SHOWN_TEXT, "%" PRId64, count);
	return span_of(count == 0 ? "" : text);
}

struct span
complaint_shown(struct complaint *complaint, enum role role,
    const struct state *state, char text[SHOWN_TEXT])
{
	switch (role) {
	case ROLE_OWNER:
		return span_trim(state->owner);
	case ROLE_DELEGATE:
		return span_trim(state->delegate);
	case ROLE_RESOLUTION:
		return state->did;
	case ROLE_CAUSE:
		return state->cause;
	case ROLE_BASIS:
		return state->basis;
	case ROLE_STATUS:
		return status_shown(complaint, state);
	case ROLE_REOPENED:
		return count_shown(state->reopened, text);
	case ROLE_DUE:
	case ROLE_RESOLVED:
	case ROLE_OWNED:
	case ROLE_APOLOGISED:
		return date_shown(
		    complaint, complaint_laid_date(state, role), text);
	default:
		return complaint_field(complaint, role);
	}
}
