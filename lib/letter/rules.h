/* rules - what a letter is judged by: names, severities, messages */
#ifndef OWNUP_LETTER_RULES_H
#define OWNUP_LETTER_RULES_H

#include <stdbool.h>

#include "stream/span.h"

enum severity { SEVERITY_ERROR, SEVERITY_WARNING, SEVERITY_NOTE };

/* A letter with an error is refused; warnings and notes are only told. */
enum rule {
	RULE_CONDITIONAL,
	RULE_FEELINGS,
	RULE_PASSIVE,
	RULE_BUT,
	RULE_BLAME,
	RULE_NO_FACT,
	RULE_NO_RESPONSIBILITY,
	RULE_NO_REPAIR,
	RULE_NO_REGRET,
	RULE_NO_EXPLANATION,
	RULE_NO_REPENTANCE,
	RULE_PLACEHOLDER,
	RULE_INCONVENIENCE,
	RULE_DILUTED,
	RULE_UNDERSTANDING,
	RULE_REGRET_ONLY,
	RULE_INTENT,
	RULE_IMPERSONAL,
	RULE_JARGON,
	RULE_OVERDONE,
	RULE_ENCODING,
	RULE_COUNT
};

/* Source: Lewicki, Polin and Lount 2016, by rank. */
enum component {
	COMPONENT_RESPONSIBILITY,
	COMPONENT_REPAIR,
	COMPONENT_REGRET,
	COMPONENT_EXPLANATION,
	COMPONENT_REPENTANCE,
	COMPONENT_FORGIVENESS,
	COMPONENT_COUNT
};

const char *rule_name(enum rule rule);	     /* "conditional" */
const char *rule_message(enum rule rule);    /* goes on after the words */
enum severity rule_severity(enum rule rule); /* where nothing lessens it */

/* By its name or its short name ("feel" is feelings); -1: there is none. */
int rule_named(struct span name);

const char *severity_name(enum severity severity);    /* "error" */
const char *component_name(enum component component); /* "repair" */
int component_named(struct span name);		      /* -1: there is none */
int component_weight(enum component component); /* in the score of 0 to 8 */

#endif
