/* similar: BM25 by hand, words, ties, hostile and many texts */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "test_similar.h"

/*
 * Three complaints, of 3, 2 and 1 terms: the mean is 2.  Asked is for refund
 * and late; stop words and the second "refund" make no difference.
 *
 *   refund stands in 1 of 3: ln(1 + 2.5 / 1.5) = 0.980829253
 *   late   stands in 2 of 3: ln(1 + 1.5 / 2.5) = 0.470003629
 *
 * A: k1 * (0.25 + 0.75 * 3 / 2) = 1.65
 *    0.980829253 * 2 * 2.2 / (2 + 1.65) + 0.470003629 * 1 * 2.2 / (1 + 1.65)
 *    = 1.182369513 + 0.390191692 = 1.572561203
 * B: k1 * (0.25 + 0.75 * 2 / 2) = 1.2
 *    0.470003629 * 1 * 2.2 / (1 + 1.2) = 0.470003629
 * C has none of them.
 *
 * What was done for A failed 3 times of 3: 1/5, so its rank is 0.314512241;
 * for B it held once of once: 2/3, 0.313335753; then another time, 3/4,
 * 0.352502722: B comes first.
 */
static void
test_by_hand(void **state)
{
	struct similar *similar = similar_new(TERMS_UNDECIDED);
	struct similar_end failed = {span_of("wrote"), true, 0};
	struct similar_end held = {span_of("called!"), false, WORKED_ACCEPTED};
	struct similar_found found[3];

	(void)state;
	assert_non_null(similar);
	add(similar, "A", span_of("a refund, refunded late"), "Wrote.", true);
	add(similar, "B", span_of("the train is late"), "called", false);
	add(similar, "C", span_of("and noises"), "called them", false);
	finish(similar);
	for (int i = 0; i < 2; i++)
		assert_int_equal(similar_count(similar, &failed, &err), 0);
	for (int i = 0; i < 2; i++) {
		const struct similar_found *a = &found[i], *b = &found[1 - i];

		assert_int_equal(
		    query(similar, "D", "Refunds so late! Refund me", found, 3),
		    2);
		assert_true(span_is(a->id, "A"));
		assert_near(a->likeness, 1.572561203, 1e-9);
		assert_near(a->weight, 0.2, 1e-15);
		assert_true(span_is(a->times.did, "Wrote."));
		assert_int_equal(a->times.done, 3);
		assert_int_equal(a->times.held, 0);
		assert_false(a->held);
		assert_true(span_is(b->id, "B"));
		assert_near(b->likeness, 0.470003629, 1e-9);
		assert_near(b->weight, (i + 2) / (i + 3.), 1e-15);
		assert_int_equal(b->times.done, i + 1);
		assert_int_equal(b->times.accepted, i);
		assert_true(b->held);
		assert_int_equal(similar_count(similar, &held, &err), 0);
	}
	similar_free(similar);
}

/* Each text is found by what is asked, or not. */
static const struct {
	const char *resolved, *open;
	bool found;
} words[] = {
    {"De klachten zijn niet afgehandeld", "Een klacht", true},
    {"They refunded the charges", "I want a refund", true},
    {"the and of", "the and of", false},
    {"", "refund", false},
    {"refund", "", false},
    {"--", "?!", false},
    {"CAF\xc3\x89 lawaai", "cafe\xcc\x81", true},
    {"CAF\xc9 lawaai", "caf\xc3\xa9", true},
};

static void
test_words(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		struct similar *similar = similar_new(TERMS_UNDECIDED);
		struct similar_found found;

		assert_non_null(similar);
		add(similar, "1", span_of(words[i].resolved), "x", false);
		finish(similar);
		if ((query(similar, "2", words[i].open, &found, 1) == 1) !=
		    words[i].found)
			fail_msg("%s", words[i].resolved);
		/* never itself */
		assert_int_equal(
		    query(similar, "1", words[i].open, &found, 1), 0);
		similar_free(similar);
	}
}

static void
check_language(enum terms_language given, const char *other,
    const char *resolved, const char *open, size_t len)
{
	struct similar *similar = similar_new(given);
	struct similar_found found;

	assert_non_null(similar);
	add(similar, "1", span_of(resolved), "x", false);
	add(similar, "2", span_of(other), "x", false);
	finish(similar);
	assert_int_equal(query(similar, "3", open, &found, 1), len);
	similar_free(similar);
}

/* What no stop word decides is of the language of most others. */
static void
test_language(void **state)
{
	static const struct {
		const char *other;
		enum terms_language given;
		size_t found;
	} rows[] = {
	    {"de trein van het spoor", TERMS_UNDECIDED, 1},
	    {"the train of the railway", TERMS_UNDECIDED, 0},
	    {"spoor", TERMS_UNDECIDED, 0},
	    {"the train of the railway", TERMS_DUTCH, 1},
	    {"de trein van het spoor", TERMS_ENGLISH, 0},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		check_language(rows[i].given, rows[i].other, "klacht",
		    "klachten", rows[i].found);
		check_language(rows[i].given, rows[i].other, "klachten",
		    "klacht", rows[i].found);
	}
}

/* By the bytes of the id, a shorter one first; the same id as they came. */
static void
test_ties(void **state)
{
	static const char *const ids[] = {
	    "b", "\xc3\xa9", "10", "9", "", "a", "ab", "a"};
	static const char *const sorted[] = {
	    "", "10", "9", "a", "a", "ab", "b", "\xc3\xa9"};
	enum { IDS = sizeof(ids) / sizeof(ids[0]) };
	struct similar *similar = similar_new(TERMS_ENGLISH);
	struct similar_found found[IDS];

	(void)state;
	assert_non_null(similar);
	for (size_t i = 0; i < IDS; i++)
		add(similar, ids[i], span_of("noise"), i < 6 ? "x" : "X", 0);
	finish(similar);
	for (size_t most = 0; most <= IDS; most++) {
		assert_int_equal(
		    query(similar, "?", "noise", found, most), most);
		for (size_t i = 0; i < most; i++)
			assert_true(span_is(found[i].id, sorted[i]));
	}
	assert_true(span_is(found[3].times.did, "x"));
	assert_true(span_is(found[4].times.did, "X"));
	similar_free(similar);
}

static void
test_empty(void **state)
{
	struct similar *similar = similar_new(TERMS_UNDECIDED);
	struct similar_case open = {{NULL, 0}, NULL, 0};
	struct similar_end end = {{NULL, 0}, false, WORKED_BASIS_UNKNOWN};
	struct similar_found found;
	size_t len = 1;

	(void)state;
	assert_non_null(similar);
	finish(similar);
	assert_int_equal(similar_query(similar, &open, &found, &len, &err), 0);
	assert_int_equal(len, 0);
	similar_free(similar);

	similar = similar_new(TERMS_UNDECIDED);
	assert_int_equal(similar_add(similar, &open, &end, &err), 0);
	add(similar, "1", span_of("noise"), "-", false);
	assert_int_equal(similar_documents(similar), 2);
	finish(similar);
	assert_int_equal(query(similar, "2", "noise", &found, 1), 1);
	assert_null(found.times.did.at);
	assert_near(found.weight, 0.5, 0);
	assert_int_equal(query(similar, "2", "", &found, 1), 0);
	similar_free(similar);
	similar_free(NULL);
}

static void
test_hostile(void **state)
{
	struct similar *similar = similar_new(TERMS_UNDECIDED);
	struct similar_found found[4];
	char bytes[400];

	(void)state;
	assert_non_null(similar);
	for (int i = 0; i < 2000; i++) {
		size_t len = any(sizeof(bytes));
		struct span text = {bytes, len};
		struct similar_case resolved = {text, &text, 1};
		struct similar_end end = {text, i % 3 == 0, 0};

		for (size_t n = 0; n < len; n++)
			bytes[n] = (char)any(256);
		assert_int_equal(
		    similar_add(similar, &resolved, &end, &err), 0);
	}
	finish(similar);
	for (int i = 0; i < 200; i++) {
		struct span text = {bytes, any(sizeof(bytes))};
		struct similar_case open = {text, &text, 1};
		size_t len = 4;

		for (size_t n = 0; n < text.len; n++)
			bytes[n] = (char)any(256);
		assert_int_equal(
		    similar_query(similar, &open, found, &len, &err), 0);
		for (size_t n = 0; n < len; n++)
			assert_true(found[n].likeness > 0);
	}
	similar_free(similar);
}

/* Each has a word of its own, which nobody else has. */
static void
test_many(void **state)
{
	enum { MANY = 100000 };
	struct similar *similar = similar_new(TERMS_UNDECIDED);
	struct similar_found found[5];
	char id[16], text[160];

	(void)state;
	assert_non_null(similar);
	for (uint32_t n = 0; n < MANY; n++) {
		(void)snprintf(id, sizeof(id), "%u", (unsigned int)n);
		(void)snprintf(text, sizeof(text),
		    "the noise of bar %u in street %u is w%u again and again",
		    (unsigned int)any(50), (unsigned int)any(3000),
		    (unsigned int)n);
		add(similar, id, span_of(text), "spoke with the owner", 0);
	}
	finish(similar);
	for (uint32_t n = 7; n < MANY; n += 9973) {
		(void)snprintf(
		    text, sizeof(text), "noise, w%u", (unsigned int)n);
		(void)snprintf(id, sizeof(id), "%u", (unsigned int)n);
		assert_int_equal(query(similar, "?", text, found, 5), 5);
		assert_true(span_is(found[0].id, id));
		assert_true(found[0].likeness > 5 * found[1].likeness);
		assert_true(span_is(found[1].id, n == 0 ? "1" : "0"));
		assert_int_equal(found[4].times.held, MANY);
	}
	similar_free(similar);
}

static void
test_most(void **state)
{
	struct similar *similar = similar_new(TERMS_UNDECIDED);
	struct similar_case resolved = {span_of("1"), NULL, 0};
	struct similar_end end = {{NULL, 0}, false, WORKED_BASIS_UNKNOWN};

	(void)state;
	assert_non_null(similar);
	error_clear(&err);
	for (size_t n = 0; n < SIMILAR_MOST; n++)
		if (similar_add(similar, &resolved, &end, &err) < 0)
			fail_msg("%s", err.what);
	assert_int_equal(similar_add(similar, &resolved, &end, &err), -1);
	assert_string_equal(
	    err.what, "more than 1000000 resolved complaints to compare with");
	assert_int_equal(similar_documents(similar), SIMILAR_MOST);
	error_clear(&err);
	similar_free(similar);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_by_hand),
	    cmocka_unit_test(test_words),
	    cmocka_unit_test(test_language),
	    cmocka_unit_test(test_ties),
	    cmocka_unit_test(test_empty),
	    cmocka_unit_test(test_hostile),
	    cmocka_unit_test(test_many),
	    cmocka_unit_test(test_most),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
