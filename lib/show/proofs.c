#include <stdbool.h>

#include "show/language.h"
#include "show/proofs.h"

static const struct {
	const char *name, *text;
	enum role role;
	bool resolved; /* measured against the resolved ones */
} claims[CLAIMS] = {
    [CLAIM_RECEIVED] = {"received", N_("since when it waits"), ROLE_RECEIVED,
	false},
    [CLAIM_CLOSED] = {"closed", N_("whether it is resolved"), ROLE_STATUS,
	false},
    [CLAIM_OWNER] = {"owner", N_("that one person answers for it"), ROLE_OWNER,
	false},
    [CLAIM_FIRST_RESPONSE] = {"first_response",
	N_("when it was first answered"), ROLE_FIRST_RESPONSE, false},
    [CLAIM_DUE] = {"due", N_("by when it was promised"), ROLE_DUE, false},
    [CLAIM_RESOLVED] = {"resolved", N_("when it was resolved"), ROLE_RESOLVED,
	true},
    [CLAIM_REOPENED] = {"reopened", N_("whether it was reopened"),
	ROLE_REOPENED, false},
    [CLAIM_HAND_OVERS] = {"hand_overs", N_("how often it changed hands"), ROLES,
	false},
    [CLAIM_TEXT] = {"text", N_("the customer's own words"), ROLE_TEXT, false},
    [CLAIM_RESOLUTION] = {"resolution", N_("what was done"), ROLE_RESOLUTION,
	true},
    [CLAIM_SATISFIED] = {"satisfied", N_("whether the customer is satisfied"),
	ROLE_SATISFIED, true},
};

const char *
claim_name(enum claim claim)
{
	return claims[claim].name;
}

const char *
claim_text(enum claim claim)
{
	return _(claims[claim].text);
}

const char *
verdict_name(enum verdict verdict)
{
	static const char *const names[] = {"cannot", "partly", "can"};

	return names[verdict];
}

const char *
verdict_word(enum verdict verdict)
{
	switch (verdict) {
	case VERDICT_CANNOT:
		return IN("it proves it", "cannot");
	case VERDICT_PARTLY:
		return IN("it proves it", "partly");
	default:
		return IN("it proves it", "can");
	}
}

static bool
has(const struct report *report, enum role role)
{
	return report->roles->column[role] >= 0 &&
	       report->tally->filled[role] > 0;
}

static struct proof
proof_of_role(const struct report *report, enum role role, bool resolved)
{
	const struct tally *tally = report->tally;
	struct proof proof = {.why = ""};

	if (report->roles->column[role] < 0) {
		proof.why = N_("no column for it");
		return proof;
	}
	proof.filled =
	    resolved ? tally->filled_resolved[role] : tally->filled[role];
	proof.of = resolved ? tally->resolved_there : tally->complaints;
	if (tally->complaints == 0)
		proof.why = N_("no complaints");
	else if (proof.of == 0)
		proof.why =
		    has(report, ROLE_STATUS) || has(report, ROLE_RESOLVED)
			? N_("none is resolved yet")
			: N_("no column says which are resolved");
	else if (proof.filled == 0)
		proof.why = N_("the column is empty");
	else
		proof.verdict =
		    proof.filled < proof.of ? VERDICT_PARTLY : VERDICT_CAN;
	return proof;
}

/* What another column proves when the role's own does not. */
static void
look_elsewhere(
    const struct report *report, enum claim claim, struct proof *proof)
{
	const struct roles *roles = report->roles;

	if (claim == CLAIM_CLOSED && has(report, ROLE_RESOLVED)) {
		proof->verdict = VERDICT_PARTLY;
		proof->of = 0;
		proof->why = N_("by the date alone");
	} else if (claim == CLAIM_OWNER && proof->of > 0) {
		proof->why = N_("the column names no one person");
	} else if (claim == CLAIM_OWNER && has(report, ROLE_GROUP)) {
		proof->why = N_("a group is there, but no person");
	} else if (claim == CLAIM_FIRST_RESPONSE &&
		   roles->first_response_minutes >= 0) {
		proof->verdict = VERDICT_PARTLY;
		proof->of = 0;
		proof->why = N_("in minutes");
	} else if (claim == CLAIM_TEXT && has(report, ROLE_SUBJECT)) {
		proof->why = N_("a subject is there, but no text");
	}
}

struct proof
proof_of(const struct report *report, enum claim claim)
{
	struct proof proof = {
	    .why = N_("no role for it: only our own deeds show it")};

	if (claims[claim].role == ROLES)
		return proof;
	proof =
	    proof_of_role(report, claims[claim].role, claims[claim].resolved);
	if (claim == CLAIM_REOPENED && report->roles->reopened_is_date &&
	    proof.of > 0) {
		proof.verdict = VERDICT_CAN;
		proof.why = N_("without a date it was not");
	} else if (proof.verdict == VERDICT_CANNOT)
		look_elsewhere(report, claim, &proof);
	else if (claim == CLAIM_RESOLUTION &&
		 report->roles->resolution_is_type) {
		proof.verdict = VERDICT_PARTLY;
		proof.why = N_("a type, not words");
	}
	return proof;
}
