/* sincerity: rules, guards, components and the verdict */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "letter/sincerity.h"
#include "stream/buffer.h"

#define EN LANGUAGE_EN
#define NL LANGUAGE_NL

/* What a text must be found guilty of, of which words. */
static const struct {
	enum language language;
	const char *text;
	enum rule rule;
	const char *words;
} hits[] = {
    {EN, "I'm sorry if you were upset.", RULE_CONDITIONAL, "sorry if"},
    {EN, "If you were offended, I apologise.", RULE_CONDITIONAL,
	"If you were offended, I apologise"},
    {EN, "I apologise\nin case it was late.", RULE_CONDITIONAL,
	"apologise\nin case"},
    {EN, "I\xe2\x80\x99m sorry you feel that way.", RULE_FEELINGS,
	"sorry you feel"},
    {EN, "Mistakes were made.", RULE_PASSIVE, "Mistakes were made"},
    {EN, "Your form has been lost.", RULE_PASSIVE, "has been lost"},
    {EN, "Sorry, but you missed the date.", RULE_BUT, "Sorry, but"},
    {EN, "We apologise for the delay. However, it was a busy month.", RULE_BUT,
	"However"},
    {EN, "You failed to sign the form.", RULE_BLAME, "You failed to"},
    {EN, "The delay is due to your late reply.", RULE_BLAME,
	"due to your late reply"},
    {EN, "I regret any miscommunication.", RULE_DILUTED,
	"regret any miscommunication"},
    {EN, "I regret any miscommunication.", RULE_REGRET_ONLY, "I regret"},
    {EN, "It was not my intention to be rude.", RULE_INTENT,
	"not my intention"},
    {EN, "Please ignore any inconvenience caused.", RULE_INCONVENIENCE,
	"any inconvenience"},
    {EN, "Thank you for your patience.", RULE_UNDERSTANDING,
	"Thank you for your patience"},
    {EN, "Dear customer,\n\nhello", RULE_IMPERSONAL, "Dear customer"},
    {EN, "Pursuant to clause 4 it ended.", RULE_JARGON, "Pursuant"},
    {EN, "Dear {{customer}}, hello", RULE_PLACEHOLDER, "{{customer}}"},
    {EN, "Dear ,\nhello", RULE_PLACEHOLDER, "Dear ,"},
    {EN, "Your order XXXX is here.", RULE_PLACEHOLDER, "XXXX"},
    {EN, "Subject: for [NAME]\n\nhello", RULE_PLACEHOLDER, "[NAME]"},
    {EN, "As to the bin: should any of us have sworn, I apologise.",
	RULE_CONDITIONAL, "should any of us have sworn, I apologise"},
    {EN, "I am sorry that you found him rude.", RULE_FEELINGS,
	"sorry that you found him"},
    {EN, "It came about through your own doing.", RULE_BLAME,
	"through your own doing"},
    {EN, "If you had read page three, you would have known.", RULE_BLAME,
	"If you had read page three, you would"},
    {EN, "It was wrongly assumed that he was away.", RULE_PASSIVE,
	"was wrongly assumed"},
    {NL, "Sorry als je dit als vervelend hebt ervaren.", RULE_CONDITIONAL,
	"Sorry als je"},
    {NL, "Mocht u hinder hebben gehad, dan spijt ons dat.", RULE_CONDITIONAL,
	"Mocht u hinder hebben gehad, dan spijt"},
    {NL, "Sorry dat jij je zo voelde.", RULE_FEELINGS,
	"Sorry dat jij je zo voelde"},
    {NL, "Er is iets misgegaan.", RULE_PASSIVE, "Er is iets misgegaan"},
    {NL, "Sorry, maar ons systeem is nu eenmaal zo.", RULE_BUT, "Sorry, maar"},
    {NL, "Sorry, maar ons systeem is nu eenmaal zo.", RULE_BLAME,
	"ons systeem is nu eenmaal"},
    {NL, "U had eerder moeten bellen.", RULE_BLAME, "U had eerder moeten"},
    {NL, "Wij hebben er zelf niets mee van doen; wij zelf niets van doen.",
	RULE_BLAME, "wij zelf niets van doen"},
    {NL, "Uw koffer is daar in handen van derden.", RULE_BLAME,
	"in handen van derden"},
    {NL, "Mijn excuses, tenminste als het klopt.", RULE_CONDITIONAL,
	"excuses, tenminste als"},
    {NL, "Onze excuses voor de overlast.", RULE_INCONVENIENCE,
	"excuses voor de overlast"},
    {NL, "Excuses voor mogelijk ongemak of vertraging.", RULE_DILUTED,
	"Excuses voor mogelijk"},
    {NL, "Sorry voor de eventuele overlast.", RULE_DILUTED,
	"Sorry voor de eventuele"},
    {NL, "Bedankt voor uw begrip.", RULE_UNDERSTANDING,
	"Bedankt voor uw begrip"},
    {NL, "Wij betreuren de vertraging.", RULE_REGRET_ONLY, "Wij betreuren"},
    {NL, "Het was niet onze bedoeling.", RULE_INTENT, "niet onze bedoeling"},
    {NL, "Geachte klant,\n\nhallo", RULE_IMPERSONAL, "Geachte klant"},
    {NL, "Inzake uw brief.", RULE_JARGON, "Inzake"},
    {NL, "Uw klacht van <datum> is gelezen.", RULE_PLACEHOLDER, "<datum>"},
    {NL, "Het ligt op [ADRES\nINVULLEN] voor u.", RULE_PLACEHOLDER,
	"[ADRES\nINVULLEN]"},
};

/* What would be a false alarm of the rule. */
static const struct {
	enum language language;
	const char *text;
	enum rule rule;
} silent[] = {
    {EN, "I am sorry that we lost your form. If you have questions, call me.",
	RULE_CONDITIONAL},
    {EN, "I am sorry that I did not ask if you were well.", RULE_CONDITIONAL},
    {EN, "I am sorry. If you have any questions, I apologise in advance.",
	RULE_CONDITIONAL},
    {NL,
	"Mijn excuses als behandelaar van uw zaak: ik heb uw brief niet "
	"beantwoord.",
	RULE_CONDITIONAL},
    {EN,
	"I am sorry that you were charged twice: I booked the invoice a "
	"second time.",
	RULE_FEELINGS},
    {EN, "I am sorry that we upset you.", RULE_FEELINGS},
    {NL, "Het spijt mij dat wij u hebben laten wachten.", RULE_FEELINGS},
    {NL, "Ik begrijp dat u teleurgesteld bent.", RULE_FEELINGS},
    {EN, "A mistake was made by us: we sent the card to the old address.",
	RULE_PASSIVE},
    {EN, "Something went wrong. I entered the wrong date.", RULE_PASSIVE},
    {NL, "Er is iets misgegaan. Ik heb uw brief niet gelezen.", RULE_PASSIVE},
    {EN, "I apologise not only for the delay but also for not calling you.",
	RULE_BUT},
    {EN, "I cannot undo it, but I am sorry.", RULE_BUT},
    {NL, "Sorry, maar vooral: ik had u moeten bellen.", RULE_BUT},
    {NL, "Het spijt mij dat wij uw container helaas niet hebben geleegd.",
	RULE_BUT},
    {EN, "I am sorry, but I have refunded the fee.", RULE_BUT},
    {NL, "Het spijt mij. Helaas is de zaal dicht.", RULE_BUT},
    {NL, "Niet alleen sorry voor de brief, maar ook voor het wachten.",
	RULE_BUT},
    {EN,
	"Your policy number is 4711. Our system shows both payments, because "
	"we ran the batch twice.",
	RULE_BLAME},
    {EN, "You should have had an answer in May.", RULE_BLAME},
    {EN, "I signed on the word of a contractor and did not look.", RULE_BLAME},
    {EN, "Boxes were never numbered, and we guessed.", RULE_PASSIVE},
    {EN, "Your son sat at an empty desk.", RULE_PASSIVE},
    {NL, "Sorry, maar met alleen sorry bent u er niet.", RULE_BUT},
    {NL, "Ik had u moeten bellen.", RULE_BLAME},
    {NL, "Dat had ik u moeten vertellen.", RULE_BLAME},
    {EN, "You may have received two letters.", RULE_DILUTED},
    {EN, "I do not ask for your understanding.", RULE_UNDERSTANDING},
    {EN, "I regret that I did not call you. I am sorry.", RULE_REGRET_ONLY},
    {EN, "I intend to call you.", RULE_INTENT},
    {EN, "The binding of the book is loose.", RULE_JARGON},
    {EN, "Dear Ms Jones,\n\nhello", RULE_PLACEHOLDER},
    {EN, "He wrote [I\nAM\nLATE] and left.", RULE_PLACEHOLDER},
    {EN, "Write to <jan@example.org> or see [1] and {A}.", RULE_PLACEHOLDER},
    {EN, "Subject: sorry if\n\nhello", RULE_CONDITIONAL},
    {EN, "You wrote:\n> I am sorry if you feel so.\n\nI did not.",
	RULE_CONDITIONAL},
};

/* The components that a text shows, one letter each: (R)esponsibility,
 * re(P)air, re(G)ret, (E)xplanation, repen(T)ance, (F)orgiveness. */
static const char letters[] = "RPGETF";
static const struct {
	enum language language;
	const char *text;
	const char *shown;
} shows[] = {
    {EN, "We did not call you back.", "R"},
    {EN, "I should have told you.", "R"},
    {EN, "We sent the card to the wrong address.", "R"},
    {EN, "We have sent the card to the wrong address.", "R"},
    {EN, "Your letter was overlooked by me.", "R"},
    {EN, "We did not receive your form.", ""},
    {EN, "We did not find a fault.", ""},
    {EN, "It was not our fault.", ""},
    {EN, "We are sorry you were charged twice.", "G"},
    {EN, "Sorry if we failed you.", "G"},
    {EN, "I have refunded the fee.", "P"},
    {EN, "I will refund the fee.", ""},
    {EN, "I will refund the fee by Friday.", "P"},
    {EN, "I will refund the fee. You will have it by 1 December.", "P"},
    {EN, "I'll refund the fee by {{due}}.", "P"},
    {EN, "We will not refund the fee on Friday.", ""},
    {EN, "We will look into this by Friday.", ""},
    {EN, "It happened because the van broke down.", "E"},
    {EN, "It will not happen again.", "T"},
    {EN, "I hope you can forgive me.", "F"},
    {NL, "Wij hebben u niet teruggebeld.", "R"},
    {NL, "Helaas heb ik uw brief niet beantwoord.", "R"},
    {NL, "Ik had u moeten bellen.", "R"},
    {NL, "Wij hebben uw formulier niet ontvangen.", ""},
    {NL, "Wij zijn niet aansprakelijk.", ""},
    {NL, "Dit had niet mogen gebeuren.", ""},
    {NL, "Het spijt ons dat wij u hebben laten wachten.", "RG"},
    {NL, "Ik heb het bedrag teruggestort.", "P"},
    {NL, "Ik bel u.", ""},
    {NL, "Ik bel u v\xc3\xb3\xc3\xb3r 1 december.", "P"},
    {NL, "Ik bel u vo\xcc\x81o\xcc\x81r 1 december.", "P"},
    {NL, "Wij gaan vrijdag uitzoeken wat er was.", ""},
    {NL, "Dat kwam doordat de wagen kapot was.", "E"},
    {NL, "Ik hoop dat u ons kunt vergeven.", "F"},
};

static struct sincerity *judge;

static const struct sincerity_verdict *
judged(enum language language, const char *text)
{
	struct sincerity_letter letter = {
	    .text = span_of(text), .language = language};
	const struct sincerity_verdict *verdict =
	    sincerity_judge(judge, &letter);

	assert_non_null(verdict);
	return verdict;
}

static const struct sincerity_finding *
finding(const struct sincerity_verdict *verdict, enum rule rule)
{
	for (size_t i = 0; i < verdict->findings_count; i++)
		if (verdict->findings[i].rule == rule &&
		    verdict->findings[i].words.at != NULL)
			return &verdict->findings[i];
	return NULL;
}

static void
test_hits(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(hits) / sizeof(hits[0]); i++) {
		const struct sincerity_finding *f = finding(
		    judged(hits[i].language, hits[i].text), hits[i].rule);

		if (f == NULL || !span_is(f->words, hits[i].words))
			fail_msg("%s: %s: \"%.*s\"", hits[i].text,
			    rule_name(hits[i].rule),
			    f == NULL ? 0 : (int)f->words.len,
			    f == NULL ? "" : f->words.at);
	}
}

static void
test_silent(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(silent) / sizeof(silent[0]); i++)
		if (finding(judged(silent[i].language, silent[i].text),
			silent[i].rule) != NULL)
			fail_msg("%s: %s", silent[i].text,
			    rule_name(silent[i].rule));
}

static void
test_components(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(shows) / sizeof(shows[0]); i++) {
		const struct sincerity_verdict *verdict =
		    judged(shows[i].language, shows[i].text);
		char shown[COMPONENT_COUNT + 1] = "";
		size_t count = 0;

		for (int c = 0; c < COMPONENT_COUNT; c++) {
			bool there = false;

			for (size_t e = 0; e < verdict->evidence_count; e++)
				there |=
				    (int)verdict->evidence[e].component == c;
			if (there)
				shown[count++] = letters[c];
		}
		if (strcmp(shown, shows[i].shown) != 0)
			fail_msg("%s: %s, not %s", shows[i].text, shown,
			    shows[i].shown);
	}
}

static const char sincere[] =
    "Subject: your bin\n\nDear Ms Jones,\n\n"
    "I am sorry that we did not empty your bin on 3 March, because I had\n"
    "taken your street off the list. I have put it back, and the crew\n"
    "emptied it this morning. It will not happen again.\n\n"
    "Kind regards,\nJan Bakker\n";

static struct sincerity_letter
letter_of(const char *text)
{
	static const struct sincerity_fact facts[] = {{FACT_ID, {"AB-4711", 7}},
	    {FACT_DATE, {"2026-03-05", 10}},
	    {FACT_TEXT, {"Bin not emptied", 15}},
	    {FACT_TEXT, {"De stoeptegel ligt los", 22}}};

	return (struct sincerity_letter){.text = span_of(text),
	    .language = LANGUAGE_FIND,
	    .has_record = true,
	    .customer_known = true,
	    .facts = facts,
	    .facts_count = 4};
}

static bool
has_rule(const struct sincerity_verdict *verdict, enum rule rule)
{
	for (size_t i = 0; i < verdict->findings_count; i++)
		if (verdict->findings[i].rule == rule)
			return true;
	return false;
}

static void
test_letter(void **state)
{
	struct sincerity_letter letter = letter_of(sincere);
	const struct sincerity_verdict *verdict =
	    sincerity_judge(judge, &letter);

	(void)state;
	assert_non_null(verdict);
	assert_int_equal(verdict->findings_count, 0);
	assert_true(verdict->pass);
	assert_int_equal(verdict->score, 8);
	assert_int_equal(verdict->language, LANGUAGE_EN);
	assert_int_equal(verdict->evidence[0].component, COMPONENT_REGRET);
	assert_int_equal(verdict->evidence[0].line, 5);
	assert_int_equal(verdict->evidence[0].column, 6);

	letter = letter_of("Sorry if that was bad. Bye, Jan");
	verdict = sincerity_judge(judge, &letter);
	assert_non_null(verdict);
	assert_false(verdict->pass);
	assert_true(has_rule(verdict, RULE_CONDITIONAL));
	assert_true(has_rule(verdict, RULE_NO_RESPONSIBILITY));
	assert_true(has_rule(verdict, RULE_NO_REPAIR));
	assert_true(has_rule(verdict, RULE_NO_FACT));
	letter.allowed = 1U << RULE_CONDITIONAL;
	verdict = sincerity_judge(judge, &letter);
	assert_non_null(verdict);
	assert_false(has_rule(verdict, RULE_CONDITIONAL));
}

/* What shows that it is about this complaint. */
static const struct {
	const char *text;
	bool is_fact;
} about[] = {
    {"We failed you.", false},
    {"We failed you in case AB-4711.", true},
    {"We failed you in case ab 4711.", false},
    {"We failed you on 5 March.", true},
    {"We failed you on March 5th.", true},
    {"We failed you on 05-03-2026.", true},
    {"We failed you on 6 March.", false},
    {"We never came for the bin, which should have been emptied.", true},
    {"We failed you, and the bins.", true},
    {"De tegels liggen weer recht.", true},
    {"De tuintegels liggen weer recht.", true},
    {"De tegenstand was groot.", false},
    {"{{customer}}: we failed you.", false},
    {"{{subject}}: we failed you.", true},
};

static void
test_fact(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(about) / sizeof(about[0]); i++) {
		struct sincerity_letter letter = letter_of(about[i].text);
		const struct sincerity_verdict *verdict =
		    sincerity_judge(judge, &letter);

		assert_non_null(verdict);
		if (has_rule(verdict, RULE_NO_FACT) == about[i].is_fact)
			fail_msg("%s", about[i].text);
	}
}

/* Who is addressed, and who signs. */
static const struct {
	const char *text;
	bool is_impersonal;
} persons[] = {
    {"Dear Ms Jones,\n\nI forgot you.\n\nKind regards,\nJan Bakker", false},
    {"Dear Ms Jones,\n\nI forgot you.\n\nJan Bakker\nPS I did.", false},
    {"Dear Ms Jones,\n\nI forgot you.\n\nWith best wishes for the year,\n\n"
     "Jan Bakker\nThe mayor",
	false},
    {"Dear Ms Jones,\n\nI forgot you.\n\nKind regards,\nYour team", true},
    {"Hello!\n\nI forgot you.\n\nKind regards,\nJan Bakker", true},
    {"Dear Ms Jones,\n\nYou were forgotten.\n\nKind regards,\nJan", true},
};

static void
test_persons(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(persons) / sizeof(persons[0]); i++) {
		struct sincerity_letter letter = letter_of(persons[i].text);
		const struct sincerity_verdict *verdict;

		letter.customer = span_of("Ada Jones");
		verdict = sincerity_judge(judge, &letter);
		assert_non_null(verdict);
		if (has_rule(verdict, RULE_IMPERSONAL) !=
		    persons[i].is_impersonal)
			fail_msg("%s", persons[i].text);
	}
}

static void
test_promise(void **state)
{
	struct sincerity_letter letter =
	    letter_of("We lost it. I will refund you. Sorry.");
	const struct sincerity_verdict *verdict =
	    sincerity_judge(judge, &letter);

	(void)state;
	assert_non_null(verdict);
	assert_true(has_rule(verdict, RULE_NO_REPAIR));
	letter.has_promise = true;
	verdict = sincerity_judge(judge, &letter);
	assert_non_null(verdict);
	assert_false(has_rule(verdict, RULE_NO_REPAIR));
}

/* Characters, not bytes, are counted; a bad byte is told and ends a word. */
static void
test_places(void **state)
{
	const struct sincerity_verdict *verdict = judged(
	    EN, "\xc3\xa9\xc3\xa9n\nthe caf\xc3\xa9: I'm sorry if it\xff");
	const struct sincerity_finding *f = finding(verdict, RULE_CONDITIONAL);

	(void)state;
	assert_non_null(f);
	assert_int_equal(f->line, 2);
	assert_int_equal(f->column, 15);
	assert_true(has_rule(verdict, RULE_ENCODING));
	assert_int_equal(judged(LANGUAGE_FIND, "")->language, LANGUAGE_BOTH);
	assert_int_equal(
	    judged(LANGUAGE_FIND, "Ik heb u niet gebeld.")->language, NL);
}

static void
test_names(void **state)
{
	(void)state;
	for (int r = 0; r < RULE_COUNT; r++)
		assert_int_equal(
		    rule_named(span_of(rule_name((enum rule)r))), r);
	assert_int_equal(rule_named(span_of("feel")), RULE_FEELINGS);
	assert_int_equal(rule_named(span_of("shift")), RULE_BLAME);
	assert_int_equal(rule_named(span_of("dilute")), RULE_DILUTED);
	assert_int_equal(rule_named(span_of("understand")), RULE_UNDERSTANDING);
	assert_int_equal(rule_named(span_of("over")), RULE_OVERDONE);
	assert_int_equal(rule_named(span_of("kind")), -1);
}

/* Long letters without an end to a sentence; hostile bytes of all kinds. */
static void
test_hostile(void **state)
{
	static const char *const pieces[] = {"sorry ", "we ", "if ", "{{", "<",
	    "[NAME ", "> ", "\n", "'", "n't", "\xff", "\xe2\x80\x99", "1.", "-",
	    "heb ", "ik niet ", "\xcc\x81", "dear "};

	(void)state;
	for (size_t i = 0; i < sizeof(pieces) / sizeof(pieces[0]); i++) {
		struct buffer text = {0};
		struct sincerity_letter letter = letter_of("");

		for (size_t n = 0; n < 20000; n++)
			(void)buffer_add_span(&text, span_of(pieces[i]));
		letter.text = buffer_span(&text);
		letter.language = LANGUAGE_BOTH;
		assert_non_null(sincerity_judge(judge, &letter));
		letter.text = (struct span){"\0sorry if\0you", 13};
		assert_non_null(sincerity_judge(judge, &letter));
		buffer_free(&text);
	}
}

static int
set_up(void **state)
{
	struct error err = {0};

	(void)state;
	judge = sincerity_new(&err);
	if (judge == NULL)
		print_error("%s\n", err.what);
	return judge == NULL ? -1 : 0;
}

static int
tear_down(void **state)
{
	(void)state;
	sincerity_free(judge);
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_hits),
	    cmocka_unit_test(test_silent),
	    cmocka_unit_test(test_components),
	    cmocka_unit_test(test_letter),
	    cmocka_unit_test(test_fact),
	    cmocka_unit_test(test_persons),
	    cmocka_unit_test(test_promise),
	    cmocka_unit_test(test_places),
	    cmocka_unit_test(test_names),
	    cmocka_unit_test(test_hostile),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
