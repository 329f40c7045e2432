/* patterns - the phrases of one language, ready to be found; private */
#ifndef OWNUP_LETTER_PATTERNS_H
#define OWNUP_LETTER_PATTERNS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "letter/phrases.h"
#include "letter/prose.h"
#include "letter/rules.h"
#include "stream/error.h"

/* What finding a phrase means; the rules and components stand before it. */
enum meaning {
	MEANING_COMPONENT = RULE_COUNT,
	MEANING_LATER = RULE_COUNT + COMPONENT_COUNT, /* repair.later */
	MEANING_DATE,
	MEANING_APOLOGY,
	MEANING_BUT_AFTER, /* but.after: after a sentence of apology */
	MEANING_DEED,	   /* what the writer did, for good or ill ... */
	MEANING_DEED_DONE, /* ... in the perfect tense */
	MEANING_SIGN,	   /* that something may be put right */
	MEANING_FORM,	   /* what letters by the thousand say */
	MEANING_PITY,	   /* sorry for the reader's state, not for a deed */
	MEANING_CLOSING,   /* "Kind regards": a name comes after it */
	MEANING_SELF,	   /* the kinds of words: see kinds_en.c */
	MEANING_OFFICE,
	MEANING_OTHER,
	MEANING_NUMBER,
	MEANING_WHEN,
	MEANING_NOW,
	MEANING_TOLD,
	MEANING_UNDONE,
	MEANING_FAULT,
	MEANING_MEND,
	MEANING_STIFF,
	MEANING_POLITE,
	MEANING_MAYBE,
	MEANING_BEING,
	MEANING_COUNT
};

/* A phrase found: words first to last, both counted in. */
struct hit {
	size_t first, last;
	uint16_t meaning; /* a rule, a component, or one of the above */
	bool guard;	  /* the row began with a "-" */
	bool unsure;	  /* its name ended with a "?" */
};

struct hits {
	struct hit *items;
	size_t count, cap;
};

/* phrases: tables ended by NULL, the list of them as well.  NULL: no memory,
 * or a row is malformed, and err names it. */
struct patterns *patterns_new(const struct phrase *const *tables,
    struct error *err) __attribute__((warn_unused_result));
void patterns_free(struct patterns *patterns);

/* Adds what is found to hits, in the order of the first words. 0 or -1. */
int patterns_find(const struct patterns *patterns, const struct prose *prose,
    struct hits *hits) __attribute__((warn_unused_result));

#endif
