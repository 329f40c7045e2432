/* sincerity: letters that no phrase knows are weighed by how they are told */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "letter/sincerity.h"
#include "stream/buffer.h"

#define EN LANGUAGE_EN
#define NL LANGUAGE_NL

#define CARD                                                                   \
	"Dear Mr Ode,\n\nOur card on your door says five days. It took nine "  \
	"weeks, four\ncalls and a walk to town with your bad knee before "     \
	"there was an\nanswer, and the answer was about another street. Two "  \
	"people do the\nwork of five here, and that is for me to solve, not "  \
	"for you. "
#define MONEY                                                                  \
	"The money went to your bank today, with 20 pounds on top for the "    \
	"bus."
#define KAART                                                                  \
	"Beste mevrouw Prins,\n\nOp ons kaartje staat vijf dagen. Het werden " \
	"negen weken, vier\ntelefoontjes en een wandeling naar de stad met "   \
	"een slechte knie, en toen\nging het antwoord nog over een andere "    \
	"straat. Twee mensen doen hier het\nwerk van vijf, en dat is mijn "    \
	"zorg en niet de uwe. "
#define FORM                                                                   \
	"Dear Mr Ode,\n\nThank you for sharing your experience with our "      \
	"service team. We truly\nvalue your feedback and understand how "      \
	"disappointing this must have been.\nWe are sorry that we failed to "  \
	"meet the standards that you may expect. "
#define STIFF                                                                  \
	"Dear Mr Ode,\n\nFurther to your letter regarding the penalty "        \
	"notice, the Council has\nreviewed the relevant photographs. They "    \
	"show that the permit was displayed.\nThe rejection of your appeal"
#define SIGNED STIFF ", which I signed, was wrong. "
#define UNSIGNED STIFF " was wrong. "

enum { ABSENT = -1 };

/* What is found of a letter in parts. */
static const struct {
	enum language language;
	const char *story, *sorry, *end;
	enum rule rule;
	int severity;
} letters[] = {
    /* no row knows the fault; it is told plainly */
    {EN, CARD, "I am sorry.", MONEY, RULE_NO_RESPONSIBILITY, SEVERITY_WARNING},
    {NL, KAART, "Sorry.", "", RULE_NO_RESPONSIBILITY, SEVERITY_WARNING},
    /* ... by one who is not sorry, or takes it back */
    {EN, CARD, "", MONEY, RULE_NO_RESPONSIBILITY, SEVERITY_ERROR},
    {EN, CARD, "", MONEY, RULE_NO_REGRET, SEVERITY_ERROR},
    {NL, KAART, "", "", RULE_NO_RESPONSIBILITY, SEVERITY_ERROR},
    /* ... by one who is sorry for how the reader fares alone */
    {NL, KAART, "Het spijt me dat u in deze situatie zit.", "",
	RULE_NO_RESPONSIBILITY, SEVERITY_ERROR},
    {EN, CARD, "I am sorry if it was long.", MONEY, RULE_NO_RESPONSIBILITY,
	SEVERITY_ERROR},
    {EN, CARD, "Mistakes were made. I am sorry.", MONEY, RULE_NO_RESPONSIBILITY,
	SEVERITY_ERROR},
    {EN, CARD, "Mistakes were made. I am sorry.", MONEY, RULE_PASSIVE,
	SEVERITY_ERROR},
    /* nor is it known for a repair, but it is of today */
    {EN, CARD, "I am sorry.", MONEY, RULE_NO_REPAIR, SEVERITY_WARNING},
    {EN, CARD, "I am sorry.", "", RULE_NO_REPAIR, SEVERITY_ERROR},
    {NL, KAART, "Sorry.", "", RULE_NO_REPAIR, SEVERITY_ERROR},
    {EN, CARD, "I am sorry.", "I will refund what you paid.", RULE_NO_REPAIR,
	SEVERITY_ERROR},
    {EN, CARD, "I am sorry.",
	"I have passed your letter on to my manager today.", RULE_NO_REPAIR,
	SEVERITY_ERROR},
    {EN, CARD, "I am sorry.", "We are investigating this now, and shall write.",
	RULE_NO_REPAIR, SEVERITY_ERROR},
    {EN, CARD, "I am sorry.", "Please call me today.", RULE_NO_REPAIR,
	SEVERITY_ERROR},
    /* a form is not believed, unless it says what, and when or how much */
    {EN, FORM, "", "We have sent your comments to the relevant department.",
	RULE_NO_REPAIR, SEVERITY_ERROR},
    {EN, FORM, "", "We have refunded 40 pounds to you.", RULE_NO_REPAIR,
	ABSENT},
    /* a stiff hand is, for I with a fault, and for things of today */
    {EN, SIGNED, "Please accept my apology.",
	"The sum of 70 pounds has been refunded to the card.",
	RULE_NO_RESPONSIBILITY, SEVERITY_WARNING},
    {EN, UNSIGNED, "Please accept my apology.",
	"The sum of 70 pounds has been refunded to the card.",
	RULE_NO_RESPONSIBILITY, SEVERITY_ERROR},
    {EN, SIGNED, "Please accept my apology.", "", RULE_NO_RESPONSIBILITY,
	SEVERITY_ERROR},
    {EN, SIGNED, "Please accept my apology.",
	"As from today a new glass hangs there.", RULE_NO_REPAIR,
	SEVERITY_WARNING},
    {EN, SIGNED, "Please accept my apology.", "A glass hangs there.",
	RULE_NO_REPAIR, SEVERITY_ERROR},
    /* who tells plainly may tell of what the record does not name */
    {EN, CARD, "I am sorry.", MONEY, RULE_NO_FACT, SEVERITY_WARNING},
    {EN, CARD, "I am sorry.", "", RULE_NO_FACT, SEVERITY_ERROR},
    {EN, FORM, "", "", RULE_NO_FACT, SEVERITY_ERROR},
    /* who owns and mends may tell of it in the passive, but not far away */
    {EN, CARD, "I lost it. I am sorry. Your form has been mislaid.",
	"I refunded you today.", RULE_PASSIVE, ABSENT},
    {EN, CARD,
	"I lost it. I am sorry. It rains. It snows. It pours. It hails. Your "
	"form "
	"has been mislaid.",
	"I refunded you today.", RULE_PASSIVE, SEVERITY_ERROR},
    /* one who was there and did it needs no row for one part of it */
    {EN, CARD, "That was careless of me. I am sorry.",
	"My wife waits at your gate with the car at eight each day.",
	RULE_NO_REPAIR, SEVERITY_WARNING},
    {EN, CARD, "That was careless of me. I am sorry.",
	"I will refund what you paid.", RULE_NO_REPAIR, SEVERITY_ERROR},
    {EN, CARD, "That was careless of me. I am sorry.", MONEY,
	RULE_NO_EXPLANATION, ABSENT},
    {EN, CARD, "", MONEY, RULE_NO_EXPLANATION, SEVERITY_WARNING},
    /* too short to weigh */
    {EN, "Dear Mr Ode, ", "I am sorry. ", MONEY, RULE_NO_REPAIR,
	SEVERITY_ERROR},
};

static int
severity_of(const struct sincerity_verdict *verdict, enum rule rule)
{
	for (size_t i = 0; i < verdict->findings_count; i++)
		if (verdict->findings[i].rule == rule)
			return (int)verdict->findings[i].severity;
	return ABSENT;
}

static void
test_weighed(void **state)
{
	static const struct sincerity_fact facts[] = {
	    {FACT_ID, {"AB-4711", 7}}, {FACT_TEXT, {"Bin not emptied", 15}}};
	struct error err = {0};
	struct sincerity *judge = sincerity_new(&err);

	(void)state;
	assert_non_null(judge);
	for (size_t i = 0; i < sizeof(letters) / sizeof(letters[0]); i++) {
		struct buffer text = {0};
		struct sincerity_letter letter = {
		    .language = letters[i].language,
		    .has_record = true,
		    .facts = facts,
		    .facts_count = 2};
		const struct sincerity_verdict *verdict;
		int severity;

		assert_int_equal(
		    buffer_text(&text, "%s%s\n\n%s\n\nJan Bakker\n",
			letters[i].story, letters[i].sorry, letters[i].end),
		    0);
		letter.text = buffer_span(&text);
		verdict = sincerity_judge(judge, &letter);
		assert_non_null(verdict);
		severity = severity_of(verdict, letters[i].rule);
		if (severity != letters[i].severity)
			fail_msg("%s: %s is %d, not %d", text.at,
			    rule_name(letters[i].rule), severity,
			    letters[i].severity);
		buffer_free(&text);
	}
	sincerity_free(judge);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_weighed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
