/* proofs - what an export can prove, judged by its columns and their values */
#ifndef OWNUP_SHOW_PROOFS_H
#define OWNUP_SHOW_PROOFS_H

#include <stdint.h>

#include "show/report.h"

/* Shared reference, exports, section 8: its columns. */
enum claim {
	CLAIM_RECEIVED,
	CLAIM_CLOSED,
	CLAIM_OWNER,
	CLAIM_FIRST_RESPONSE,
	CLAIM_DUE,
	CLAIM_RESOLVED,
	CLAIM_REOPENED,
	CLAIM_HAND_OVERS,
	CLAIM_TEXT,
	CLAIM_RESOLUTION,
	CLAIM_SATISFIED,
	CLAIMS
};

enum verdict { VERDICT_CANNOT, VERDICT_PARTLY, VERDICT_CAN };

struct proof {
	enum verdict verdict;
	uint64_t filled, of; /* records, unless of is 0 */
	const char *why;     /* N_(), for people and programs; may be empty */
};

const char *claim_name(enum claim claim); /* "first_response" */
/* "when it was first answered", for people */
const char *claim_text(enum claim claim);
const char *verdict_name(enum verdict verdict);
const char *verdict_word(enum verdict verdict); /* for people */

/*
 * Never by the name of the system alone: a role without a column, or whose
 * column is empty throughout, proves nothing; one that is filled in part
 * proves that much.  What only resolved complaints can have (the date, what
 * was done, satisfied) is measured against those.
 */
struct proof proof_of(const struct report *report, enum claim claim);

#endif
