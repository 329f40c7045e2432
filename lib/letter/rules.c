#include "letter/rules.h"

/*
 * A message goes on where the words stop: "sorry if" makes the harm doubtful.
 * The short names are those that --allow takes too.
 */
static const struct {
	const char *name;
	const char *short_name;
	enum severity severity;
	const char *message;
} rules[RULE_COUNT] = {
    [RULE_CONDITIONAL] = {"conditional", "if", SEVERITY_ERROR,
	"makes the harm doubtful; say what went wrong"},
    [RULE_FEELINGS] = {"feelings", "feel", SEVERITY_ERROR,
	"regrets what the person feels; say what you did"},
    [RULE_PASSIVE] = {"passive", "passive", SEVERITY_ERROR,
	"hides who did it; say I or we"},
    [RULE_BUT] = {"but", "but", SEVERITY_ERROR,
	"takes the apology back; end the sentence before it"},
    [RULE_BLAME] = {"blame", "shift", SEVERITY_ERROR,
	"gives the fault to another; say what is yours"},
    [RULE_NO_FACT] = {"no-fact", "no-fact", SEVERITY_ERROR,
	"nothing of this complaint stands in the letter; say what it is about"},
    [RULE_NO_RESPONSIBILITY] = {"no-responsibility", "responsibility",
	SEVERITY_ERROR, "nobody says what he did wrong; begin with I or we"},
    [RULE_NO_REPAIR] = {"no-repair", "repair", SEVERITY_ERROR,
	"nothing is put right; say what you did, or will do by which date"},
    [RULE_NO_REGRET] = {"no-regret", "regret", SEVERITY_ERROR,
	"no word of regret; say that you are sorry"},
    [RULE_NO_EXPLANATION] = {"no-explanation", "explanation", SEVERITY_WARNING,
	"does not say how it came about"},
    [RULE_NO_REPENTANCE] = {"no-repentance", "repentance", SEVERITY_WARNING,
	"does not say how it is kept from happening again"},
    [RULE_PLACEHOLDER] = {"placeholder", "placeholder", SEVERITY_ERROR,
	"is a place that nobody filled"},
    [RULE_INCONVENIENCE] = {"inconvenience", "inconvenience", SEVERITY_WARNING,
	"is what forms say; name what it did to this person"},
    [RULE_DILUTED] = {"diluted", "dilute", SEVERITY_WARNING,
	"makes it smaller; say what happened"},
    [RULE_UNDERSTANDING] = {"understanding", "understand", SEVERITY_WARNING,
	"asks the person who was wronged; leave it out"},
    [RULE_REGRET_ONLY] = {"regret-only", "regret-only", SEVERITY_WARNING,
	"regrets without apologising; say that you are sorry"},
    [RULE_INTENT] = {"intent", "intent", SEVERITY_WARNING,
	"speaks of what you meant; say what you did"},
    [RULE_IMPERSONAL] = {"impersonal", "impersonal", SEVERITY_WARNING,
	"could be sent to anybody, by anybody; write to one person, as one"},
    [RULE_JARGON] = {"jargon", "jargon", SEVERITY_WARNING,
	"is a word of lawyers and offices; say it plainly"},
    [RULE_OVERDONE] = {"overdone", "over", SEVERITY_NOTE,
	"is more than once too often; once, and meant, is enough"},
    [RULE_ENCODING] = {"encoding", "encoding", SEVERITY_ERROR,
	"the letter is not UTF-8; save the letter as UTF-8; for the export say "
	"--encoding NAME"},
};

static const struct {
	const char *name;
	int weight;
} components[COMPONENT_COUNT] = {
    [COMPONENT_RESPONSIBILITY] = {"responsibility", 3},
    [COMPONENT_REPAIR] = {"repair", 2},
    [COMPONENT_REGRET] = {"regret", 1},
    [COMPONENT_EXPLANATION] = {"explanation", 1},
    [COMPONENT_REPENTANCE] = {"repentance", 1},
    [COMPONENT_FORGIVENESS] = {"forgiveness", 0},
};

const char *
rule_name(enum rule rule)
{
	return rules[rule].name;
}

const char *
rule_message(enum rule rule)
{
	return rules[rule].message;
}

enum severity
rule_severity(enum rule rule)
{
	return rules[rule].severity;
}

int
rule_named(struct span name)
{
	for (int i = 0; i < RULE_COUNT; i++)
		if (span_is_nocase(name, rules[i].name) ||
		    span_is_nocase(name, rules[i].short_name))
			return i;
	return -1;
}

const char *
severity_name(enum severity severity)
{
	static const char *const names[] = {"error", "warning", "note"};

	return names[severity];
}

const char *
component_name(enum component component)
{
	return components[component].name;
}

int
component_named(struct span name)
{
	for (int i = 0; i < COMPONENT_COUNT; i++)
		if (span_is_nocase(name, components[i].name))
			return i;
	return -1;
}

int
component_weight(enum component component)
{
	return components[component].weight;
}
