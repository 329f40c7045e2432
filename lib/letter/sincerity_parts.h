/* sincerity_parts - what the files of the judge share; private to them */
#ifndef OWNUP_LETTER_SINCERITY_PARTS_H
#define OWNUP_LETTER_SINCERITY_PARTS_H

#include "letter/patterns.h"
#include "letter/prose.h"
#include "letter/sincerity.h"

struct sincerity {
	struct patterns *en, *nl;
	struct patterns *en_kinds, *nl_kinds;
	/* of the letter at hand */
	const struct sincerity_letter *letter;
	struct prose prose;
	struct hits hits;
	struct hits kinds; /* of words */
	struct sincerity_finding *findings;
	size_t findings_count, findings_cap;
	struct sincerity_evidence *evidence;
	size_t evidence_count, evidence_cap;
	size_t shown[COMPONENT_COUNT]; /* how often */
	bool vivid;	    /* told by one who was there and did it, ... */
	bool plain;	    /* ... as people tell what they did ... */
	bool form;	    /* ... or as forms are */
	bool recent;	    /* somewhere: something of today, ... */
	bool mending;	    /* ... things that change hands today, ... */
	bool counted;	    /* ... something that can be counted, ... */
	bool confessed;	    /* ... or I and a fault in one sentence */
	bool owned, mended; /* shown, or there is reason to believe it */
	bool whole;	    /* sorry, owned and mended: doubts only warn */
	bool no_memory;
	struct sincerity_verdict verdict;
};

/* Notes a finding, unless its rule is allowed; words.at == NULL: the letter
 * as a whole. */
void sincerity_find(struct sincerity *judge, enum rule rule,
    enum severity severity, size_t line, size_t column, struct span words);

/* Of the words first to last. */
void sincerity_find_words(struct sincerity *judge, enum rule rule,
    enum severity severity, size_t first, size_t last);

/* Takes away the hits that their guards and their context silence. */
void sincerity_guard(struct sincerity *judge);

/* Of what was done the fault and the repair, where no phrase tells them. */
void sincerity_infer(struct sincerity *judge);

/* Weighs how the letter is told: plain, form and recent.  What forms say of
 * repairs is taken away, unless it says what and when. */
void sincerity_weigh(struct sincerity *judge);

/* Places that nobody filled, in the whole text, headers and quotes too. */
void sincerity_placeholders(struct sincerity *judge);

/* Whether anything of this complaint stands in the letter. */
bool sincerity_has_fact(struct sincerity *judge);

/* Nobody addressed, nobody speaking, nobody signing. */
void sincerity_impersonal(struct sincerity *judge);

/* By function words; LANGUAGE_BOTH on a draw. */
enum language sincerity_language(const struct prose *prose);

#endif
