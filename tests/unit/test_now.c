/* now: the order of own --next, and the same few whatever the order they come
 * in */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "case/promise.h"
#include "tally/causes.h"
#include "tally/done.h"
#include "tally/now.h"

static struct span
get(void *from)
{
	return span_of(from);
}

static void
add(struct now *now, const char *name, const char *id, int64_t due,
    int64_t received)
{
	char words[] = "  the first words ";
	struct now_words ask = {get, words};
	struct now_case one = {.id = span_of(id),
	    .due = due,
	    .received = received,
	    .late = due != NOW_NEVER && due < 0};

	assert_int_equal(now_add(now, span_of(name), &one, &ask), 0);
}

/* Instants such that what is broken is before 0. */
static const int64_t instants[] = {NOW_NEVER, -9, -8, 3, 4};
#define INSTANTS (sizeof(instants) / sizeof(instants[0]))

static bool
is_first(int64_t due, int64_t received, int64_t due2, int64_t received2)
{
	struct now *now = now_new();
	const struct now_person *people;
	size_t len;
	bool first;

	assert_non_null(now);
	add(now, "jan", "b", due2, received2);
	add(now, "jan", "a", due, received);
	people = now_people(now, &len);
	assert_non_null(people);
	assert_int_equal(len, 1);
	assert_int_equal(people[0].kept_len, 2);
	first = span_is(example_text(&people[0].kept[0]->id), "a");
	now_free(now);
	return first;
}

static void
order_is_that_of_own_next(void **unused)
{
	(void)unused;
	for (size_t i = 0; i < INSTANTS * INSTANTS; i++)
		for (size_t k = 0; k < INSTANTS * INSTANTS; k++) {
			struct urgency a = {instants[i / INSTANTS],
			    instants[i % INSTANTS], false};
			struct urgency b = {instants[k / INSTANTS],
			    instants[k % INSTANTS], false};

			a.broken = a.nearest != NOW_NEVER && a.nearest < 0;
			b.broken = b.nearest != NOW_NEVER && b.nearest < 0;
			assert_int_equal(is_first(a.nearest, a.received,
					     b.nearest, b.received),
			    urgency_compare(&a, &b) <= 0);
		}
}

enum { PEOPLE = 3000, EACH = 9, MANY = PEOPLE * EACH };

static void
add_numbered(struct now *now, size_t n)
{
	char name[16], id[16];

	(void)snprintf(name, sizeof(name), "%zu", n % PEOPLE);
	(void)snprintf(id, sizeof(id), "%zu", n);
	/* all are as urgent as some other */
	add(now, n % PEOPLE == 0 ? NULL : name, id,
	    (int64_t)(n * 7919 % 5003 / 2), (int64_t)(n % 3));
}

static struct now *
add_many(size_t stride)
{
	struct now *now = now_new();

	assert_non_null(now);
	for (size_t i = 0; i < MANY; i++)
		add_numbered(now, i * stride % MANY);
	return now;
}

static void
the_same_are_kept_in_any_order(void **unused)
{
	static const size_t strides[] = {MANY - 1, 7, 10007};
	struct now *now = add_many(1);
	size_t len, kept = 0;
	const struct now_person *people = now_people(now, &len);

	(void)unused;
	assert_non_null(people);
	assert_int_equal(len, PEOPLE);
	assert_null(people[0].name.at);
	for (size_t i = 0; i < len; i++) {
		assert_int_equal(people[i].open, EACH);
		kept += people[i].kept_len;
	}
	assert_int_equal(kept, NOW_MOST);
	for (size_t s = 0; s < sizeof(strides) / sizeof(strides[0]); s++) {
		struct now *other = add_many(strides[s]);
		const struct now_person *others = now_people(other, &len);

		assert_non_null(others);
		for (size_t i = 0; i < len; i++) {
			assert_true(span_equal(people[i].name, others[i].name));
			assert_int_equal(
			    people[i].kept_len, others[i].kept_len);
			for (size_t k = 0; k < people[i].kept_len; k++)
				assert_true(span_equal(
				    example_text(&people[i].kept[k]->id),
				    example_text(&others[i].kept[k]->id)));
		}
		now_free(other);
	}
	now_free(now);
	now_free(NULL);
}

static void
words_are_cut_between_characters(void **unused)
{
	char words[2 * NOW_WORDS + 2] = "a";
	struct now_words ask = {get, words};
	struct now_case one = {.due = NOW_NEVER, .received = NOW_NEVER};
	struct now *now = now_new();
	const struct now_person *people;
	size_t len;

	(void)unused;
	assert_non_null(now);
	for (size_t i = 1; i + 1 < sizeof(words); i += 2)
		memcpy(words + i, "\xc3\xa9", 2);
	assert_int_equal(now_add(now, (struct span){NULL, 0}, &one, &ask), 0);
	people = now_people(now, &len);
	assert_non_null(people);
	assert_true(people[0].kept[0]->words_cut);
	assert_int_equal(people[0].kept[0]->words_len, NOW_WORDS - 1);
	now_free(now);
}

/* ---- causes ---- */

static void
causes_are_ranked(void **unused)
{
	static const char *const names[] = {
	    "b", "", "a", " b ", "c", "", "a", "b", ""};
	static const struct {
		const char *name;
		uint64_t complaints;
	} want[] = {{"b", 3}, {"a", 2}, {"c", 1}, {"", 3}};
	struct causes *causes = causes_new();
	const struct cause *ranked;
	size_t len;

	(void)unused;
	assert_non_null(causes);
	assert_true(causes_empty(causes));
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		assert_int_equal(
		    causes_add(causes, span_of(names[i]), i % 2 == 0, i == 0),
		    0);
	assert_false(causes_empty(causes));
	ranked = causes_ranked(causes, &len);
	assert_non_null(ranked);
	assert_int_equal(len, 4);
	for (size_t i = 0; i < len; i++) {
		assert_true(span_is(ranked[i].name, want[i].name));
		assert_int_equal(ranked[i].complaints, want[i].complaints);
	}
	assert_int_equal(ranked[0].open, 1);
	assert_int_equal(ranked[0].reopened, 1);
	causes_free(causes);
	causes = causes_new();
	assert_non_null(causes);
	assert_int_equal(causes_add(causes, span_of("-"), true, false), 0);
	assert_int_equal(causes_add(causes, span_of("[]"), true, false), 0);
	assert_true(causes_empty(causes));
	ranked = causes_ranked(causes, &len);
	assert_non_null(ranked);
	assert_int_equal(len, 1);
	assert_int_equal(ranked[0].complaints, 2);
	causes_free(causes);
	causes_free(NULL);
}

static void
too_many_causes_are_none(void **unused)
{
	struct causes *causes = causes_new();

	(void)unused;
	assert_non_null(causes);
	for (int i = 0; i < CAUSES_MOST + 2; i++) {
		char name[16];

		(void)snprintf(name, sizeof(name), "%d", i);
		assert_int_equal(causes_too_many(causes), i > CAUSES_MOST);
		assert_int_equal(
		    causes_add(causes, span_of(name), false, false), 0);
	}
	assert_false(causes_empty(causes));
	causes_free(causes);
}

/* ---- done ---- */

static void
deeds_are_classes(void **unused)
{
	static const struct {
		const char *did;
		bool reopened;
		enum worked_basis basis;
	} rows[] = {
	    {"Closed on 2026-01-05 10:07:33.12: swept the street!", false,
		WORKED_BASIS_UNKNOWN},
	    {"-", false, WORKED_BASIS_UNKNOWN},
	    {"closed on 6/1: Swept the street", true, WORKED_BASIS_UNKNOWN},
	    {"", false, WORKED_ACCEPTED},
	    {"Refunded 12", false, WORKED_ACCEPTED},
	    {"refunded 3,50", false, WORKED_NOT_ACCEPTED},
	    {"closed on 7: swept the street", false, WORKED_ACCEPTED},
	};
	struct done *done = done_new();
	const struct deed_class *ranked;
	size_t len;

	(void)unused;
	assert_non_null(done);
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		assert_int_equal(done_add(done, span_of(rows[i].did),
				     rows[i].reopened, rows[i].basis),
		    0);
	ranked = done_ranked(done, &len);
	assert_non_null(ranked);
	assert_int_equal(len, 2);
	assert_int_equal(done_unsaid(done), 2);
	assert_int_equal(done_judged(done), 3); /* none of the unsaid */
	assert_true(span_is(ranked[0].did, "closed on #: Swept the street"));
	assert_int_equal(ranked[0].done, 3);
	assert_int_equal(ranked[0].held, 2);
	assert_int_equal(ranked[0].accepted, 1);
	assert_true(span_is(ranked[1].did, "Refunded #"));
	assert_int_equal(ranked[1].held, 1);
	done_free(done);
	done_free(NULL);
}

/* So long that what was done stands where a text was cut once. */
#define LONG                                                                   \
	"The Department of Housing Preservation and Development inspected "    \
	"the "                                                                 \
	"following conditions, as the complaint of the tenant had them, and "  \
	"it spoke with the owner, with the tenant and with the neighbours. "

static void
deeds_are_shown(void **unused)
{
	static const struct {
		const char *did, *shown;
	} rows[] = {
	    {"Closed date : Sun Jan 05 10:37:00 EST 2020 Noted",
		"Closed date : # Noted"},
	    {"On 3 May 2026, 10PM called", "On # called"},
	    {"Saturday, January 4, 2020: swept", "#: swept"},
	    {"in May we paid 3,50", "in May we paid #"},
	    {"the 2nd of 4 on 12-05-2026", "the #nd of # on #"},
	    {"C3 swept by march4 and 4march", "C# swept by march# and #"},
	    {"maandag gebeld", "maandag gebeld"},
	    {LONG "No violations were issued.",
		LONG "No violations were issued."},
	    {LONG "Violations were issued.", LONG "Violations were issued."},
	    {LONG "Nothing was found that the tenant had not told of in so "
		  "many words, but the owner will paint the stairs of the "
		  "whole house before winter.",
		LONG "Nothing was found that the tenant had not told of in so "
		     "many words, but the owner will paint the stairs of the "
		     "whole..."},
	};

	(void)unused;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct done *done = done_new();
		const struct deed_class *ranked;
		size_t len;

		assert_non_null(done);
		assert_int_equal(done_add(done, span_of(rows[i].did), false,
				     WORKED_BASIS_UNKNOWN),
		    0);
		ranked = done_ranked(done, &len);
		assert_non_null(ranked);
		assert_int_equal(len, 1);
		if (!span_is(ranked[0].did, rows[i].shown))
			fail_msg("row %zu: %.*s", i, (int)ranked[0].did.len,
			    ranked[0].did.at);
		done_free(done);
	}
}

static void
too_many_deeds_are_none(void **unused)
{
	struct done *done = done_new();
	size_t len;

	(void)unused;
	assert_non_null(done);
	for (int i = 0; i < DONE_MOST + 2; i++) {
		char did[8] = {'d', (char)('a' + i / 676 / 26),
		    (char)('a' + i / 676 % 26), (char)('a' + i / 26 % 26),
		    (char)('a' + i % 26)};

		assert_int_equal(done_too_many(done), i > DONE_MOST);
		assert_int_equal(
		    done_add(done, span_of(did), false, WORKED_BASIS_UNKNOWN),
		    0);
	}
	assert_non_null(done_ranked(done, &len));
	assert_int_equal(len, 0);
	done_free(done);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(order_is_that_of_own_next),
	    cmocka_unit_test(the_same_are_kept_in_any_order),
	    cmocka_unit_test(words_are_cut_between_characters),
	    cmocka_unit_test(causes_are_ranked),
	    cmocka_unit_test(too_many_causes_are_none),
	    cmocka_unit_test(deeds_are_classes),
	    cmocka_unit_test(deeds_are_shown),
	    cmocka_unit_test(too_many_deeds_are_none),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
