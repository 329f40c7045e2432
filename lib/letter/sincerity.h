/* sincerity - is this letter an apology?  English and Dutch */
#ifndef OWNUP_LETTER_SINCERITY_H
#define OWNUP_LETTER_SINCERITY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "letter/rules.h"
#include "stream/error.h"
#include "stream/span.h"

/*
 * The judge: the phrases of both languages, made ready once and used for any
 * number of letters.  Pure: no I/O, no clock, no locale.  NULL: no memory, or
 * a phrase of our own tables is malformed, which err names.
 */
struct sincerity *sincerity_new(struct error *err)
    __attribute__((warn_unused_result));
void sincerity_free(struct sincerity *judge);

enum language {
	LANGUAGE_FIND, /* by counting function words; both on a draw */
	LANGUAGE_EN,
	LANGUAGE_NL,
	LANGUAGE_BOTH
};
/* "en", "nl"; LANGUAGE_FIND when it is neither. */
enum language language_named(struct span name);
const char *language_name(enum language language); /* "en", "nl", "en+nl" */

/* What the record says of the complaint.  Give neither the customer's name
 * nor the owner's as a fact: a name does not show that somebody read. */
enum sincerity_fact_kind {
	FACT_ID,   /* found as these words, one after the other */
	FACT_DATE, /* YYYY-MM-DD, found in any form that people write */
	FACT_TEXT  /* subject, text, category, any other field: found when the
		      letter shares a word or a number with it */
};
struct sincerity_fact {
	enum sincerity_fact_kind kind;
	struct span value;
};

struct sincerity_letter {
	struct span text; /* headers may stand before the first blank line */
	enum language language;
	bool is_template;     /* {{fields}} are still to be filled */
	bool has_promise;     /* --promise gives the date of the repair */
	bool customer_known;  /* the record has the customer's name */
	struct span customer; /* it, else at == NULL */
	bool has_record;      /* else no-fact is not judged, but of templates */
	const struct sincerity_fact *facts;
	size_t facts_count;
	uint32_t allowed; /* 1 << rule for each rule switched off */
};

/* line and column count from 1, column in characters; of what is missing in
 * the whole letter line and column are 1 and words.at is NULL. */
struct sincerity_finding {
	enum rule rule;
	enum severity severity;
	size_t line, column;
	struct span words;   /* of the text, may hold line ends */
	const char *message; /* goes on after the words; stays */
};

/* The words that show a component. */
struct sincerity_evidence {
	enum component component;
	size_t line, column;
	struct span words;
};

struct sincerity_verdict {
	const struct sincerity_finding *findings; /* in the order of the text */
	size_t findings_count;
	const struct sincerity_evidence *evidence; /* likewise */
	size_t evidence_count;
	int score;		/* 0 to 8: weights of the components found */
	bool pass;		/* no finding is an error */
	enum language language; /* never LANGUAGE_FIND */
};

/*
 * Judges one letter; time and memory are linear in its length, whatever it
 * holds.  The verdict is borrowed until the next call and points into the
 * letter's text.  NULL: no memory.  Source of the rules: rules.c, phrases_*.c.
 */
const struct sincerity_verdict *sincerity_judge(struct sincerity *judge,
    const struct sincerity_letter *letter) __attribute__((warn_unused_result));

#endif
