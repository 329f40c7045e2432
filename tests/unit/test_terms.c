/* token, bag, terms: what texts are compared by */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "tally/stop_words.h"
#include "tally/terms.h"
#include "tally/token.h"

#define TEXT(text)                                                             \
	{                                                                      \
		text, sizeof(text) - 1                                         \
	}

/* Tokens with a bar between. */
static const struct {
	struct span text;
	const char *tokens;
} tokens[] = {
    {TEXT(""), ""},
    {TEXT("  -- \r\n\t!?"), ""},
    {TEXT("Refunded the DOUBLE charge."), "refunded|the|double|charge"},
    {TEXT("don't; zo'n"), "don|t|zo|n"},
    {TEXT("a\0b"), "a|b"},
    {TEXT("order_4711-b"), "order|4711|b"},
    {TEXT("Ge\xc3\xafnd GEI\xcc\x88ND gei\xcc\x88nd"), "geind|geind|geind"},
    {TEXT("STRASSE Stra\xc3\x9f"
	  "e"),
	"strasse|strasse"},
    {TEXT("\xce\x9f\xce\x94\xce\x9f\xce\xa3 \xce\xbf\xce\xb4\xce\xbf\xcf\x82"),
	"\xce\xbf\xce\xb4\xce\xbf\xcf\x83|\xce\xbf\xce\xb4\xce\xbf\xcf\x83"},
    /* soft hyphen; marks with nothing to stand on; no-break space */
    {TEXT("af\xc2\xadval"), "afval"},
    {TEXT("\xcc\x88 x\xc2\xa0y \xcc\x88"), "x|y"},
    /* no UTF-8: Latin-1, whose 0x92 is a control, and 0xd7 a sign */
    {TEXT("ge\xefnd na\xefve \x92x\xd7y"), "geind|naive|x|y"},
    {TEXT("caf\xc3"), "cafa"},
    {TEXT("\xff\xfe\x80\xf0\x9f"), "y\xc3\xbe|\xc3\xb0"},
    {TEXT("\xed\xa0\x80"), "i"}, /* a surrogate */
    {TEXT("\xe5\x99\xaa\xe9\x9f\xb3"), "\xe5\x99\xaa\xe9\x9f\xb3"},
};

static void
test_tokens(void **state)
{
	struct buffer token = {0}, all = {0};

	(void)state;
	for (size_t i = 0; i < sizeof(tokens) / sizeof(tokens[0]); i++) {
		struct span rest = tokens[i].text;

		buffer_clear(&all);
		while (token_next(&rest, &token) > 0) {
			assert_true(token.len > 0);
			if (all.len > 0)
				(void)buffer_add_char(&all, '|');
			(void)buffer_add_span(&all, buffer_span(&token));
		}
		if (!span_is(buffer_span(&all), tokens[i].tokens))
			fail_msg("%zu: %.*s, not %s", i, (int)all.len,
			    buffer_span(&all).at, tokens[i].tokens);
	}
	buffer_free(&token);
	buffer_free(&all);
}

static uint32_t
word(struct terms *terms, const char *text)
{
	struct bag bag = {0};
	uint32_t number;

	assert_int_equal(terms_read(terms, span_of(text), &bag), 0);
	assert_int_equal(bag.len, 1);
	number = bag.member[0];
	bag_free(&bag);
	return number;
}

/* The same stem or not. */
static const struct {
	enum terms_language language;
	const char *a, *b;
	bool same;
} stems[] = {
    {TERMS_ENGLISH, "refunded", "refund", true},
    {TERMS_ENGLISH, "Refunds", "refunding", true},
    {TERMS_ENGLISH, "complaints", "complaint", true},
    {TERMS_ENGLISH, "charge", "charged", true},
    {TERMS_ENGLISH, "charge", "change", false},
    {TERMS_ENGLISH, "klachten", "klacht", false},
    {TERMS_DUTCH, "klachten", "klacht", true},
    {TERMS_DUTCH, "containers", "container", true},
    {TERMS_DUTCH, "bakken", "bak", true},
    {TERMS_DUTCH, "ge\xc3\xafnd", "geind", true},
    {TERMS_DUTCH, "4711", "4712", false},
};

static void
test_stems(void **state)
{
	struct terms *terms = terms_new();

	(void)state;
	assert_non_null(terms);
	for (size_t i = 0; i < sizeof(stems) / sizeof(stems[0]); i++) {
		uint32_t a = word(terms, stems[i].a), b;
		size_t stem = terms_stem(terms, a, stems[i].language);

		b = word(terms, stems[i].b);
		assert_true(stem < terms_count(terms));
		if ((stem == terms_stem(terms, b, stems[i].language)) !=
		    stems[i].same)
			fail_msg("%s, %s", stems[i].a, stems[i].b);
		/* and again, as it is known now */
		assert_int_equal(terms_stem(terms, a, stems[i].language), stem);
	}
	terms_free(terms);
}

/* A word beyond what the stemmer is given is its own stem. */
static void
test_long_word(void **state)
{
	struct terms *terms = terms_new();
	struct bag bag = {0};
	static char text[1 << 20];

	(void)state;
	assert_non_null(terms);
	memset(text, 'o', sizeof(text));
	memcpy(text + sizeof(text) - 3, "ing", 3);
	assert_int_equal(
	    terms_read(terms, (struct span){text, sizeof(text)}, &bag), 0);
	assert_int_equal(bag.len, 1);
	assert_int_equal(
	    terms_stem(terms, bag.member[0], TERMS_ENGLISH), bag.member[0]);
	bag_free(&bag);
	terms_free(terms);
}

static const struct {
	const char *text;
	enum terms_language language;
} texts[] = {
    {"The train was late and nobody told us why.", TERMS_ENGLISH},
    {"De trein was te laat en niemand zei ons waarom.", TERMS_DUTCH},
    {"Ik heb het geld nog niet terug", TERMS_DUTCH},
    {"I still don't have my money back", TERMS_ENGLISH},
    {"Noise - Residential", TERMS_UNDECIDED},
    {"in of was", TERMS_UNDECIDED}, /* words of both */
    {"", TERMS_UNDECIDED},
    {"the the the de het", TERMS_ENGLISH},
};

static void
test_language(void **state)
{
	struct terms *terms = terms_new();
	struct bag bag = {0};

	(void)state;
	assert_non_null(terms);
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		bag_clear(&bag);
		assert_int_equal(
		    terms_read(terms, span_of(texts[i].text), &bag), 0);
		if (terms_language_of(terms, &bag) != texts[i].language)
			fail_msg("%s", texts[i].text);
	}
	bag_free(&bag);
	terms_free(terms);
}

/* Each stands in the table as token_next gives it, once. */
static void
check_stop_words(const char *const *words, enum terms_language language)
{
	struct terms *terms = terms_new();
	struct bag bag = {0};
	struct buffer token = {0};

	assert_non_null(terms);
	for (; *words != NULL; words++) {
		struct span rest = span_of(*words);

		assert_int_equal(token_next(&rest, &token), 1);
		assert_int_equal(rest.len, 0);
		assert_true(span_is(buffer_span(&token), *words));
		bag_clear(&bag);
		assert_int_equal(terms_read(terms, span_of(*words), &bag), 0);
		assert_true(
		    terms_stem(terms, bag.member[0], language) == TERMS_STOP);
		for (size_t i = 1; words[i] != NULL; i++)
			if (strcmp(words[0], words[i]) == 0)
				fail_msg("%s stands twice", words[0]);
	}
	buffer_free(&token);
	bag_free(&bag);
	terms_free(terms);
}

static void
test_stop_words(void **state)
{
	struct terms *terms = terms_new();

	(void)state;
	check_stop_words(stop_words_english, TERMS_ENGLISH);
	check_stop_words(stop_words_dutch, TERMS_DUTCH);
	assert_true(
	    terms_stem(terms, word(terms, "the"), TERMS_DUTCH) != TERMS_STOP);
	assert_true(terms_stem(terms, word(terms, "want"), TERMS_ENGLISH) !=
		    TERMS_STOP);
	terms_free(terms);
}

static void
test_bag(void **state)
{
	struct bag bag = {0};

	(void)state;
	for (int round = 0; round < 2; round++) {
		assert_int_equal(bag_add(&bag, 70000, 1), 0);
		assert_int_equal(bag_add(&bag, 3, UINT32_MAX - 3), 0);
		assert_int_equal(bag_add(&bag, 70000, 4), 0);
		assert_int_equal(bag_add(&bag, 3, 9), 0);
		assert_int_equal(bag.len, 2);
		assert_int_equal(bag.member[0], 70000);
		assert_int_equal(bag.count[70000], 5);
		assert_int_equal(bag.count[3], UINT32_MAX);
		bag_clear(&bag);
		assert_int_equal(bag.len, 0);
		assert_int_equal(bag.count[3], 0);
	}
	bag_free(&bag);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_tokens),
	    cmocka_unit_test(test_stems),
	    cmocka_unit_test(test_long_word),
	    cmocka_unit_test(test_language),
	    cmocka_unit_test(test_stop_words),
	    cmocka_unit_test(test_bag),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
