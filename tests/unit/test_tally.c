/* tally: ages, people, repeated ids, totals */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "meaning/when.h"
#include "tally/tally.h"

#define NOW (INT64_C(20000) * WHEN_DAY)

/* ---- ages ---- */

static const struct {
	int64_t age;
	int range;
} ages[] = {
    {-WHEN_DAY, 0},
    {0, 0},
    {WHEN_DAY - 1, 0},
    {WHEN_DAY, 1},
    {3 * WHEN_DAY - 1, 1},
    {3 * WHEN_DAY, 2},
    {7 * WHEN_DAY, 3},
    {14 * WHEN_DAY, 4},
    {30 * WHEN_DAY, 5},
    {60 * WHEN_DAY, 6},
    {90 * WHEN_DAY, 7},
    {180 * WHEN_DAY, 8},
    {365 * WHEN_DAY - 1, 8},
    {365 * WHEN_DAY, 9},
    {20000 * WHEN_DAY, 9},
};

static void
ages_fall_into_ranges(void **unused)
{
	(void)unused;
	for (size_t i = 0; i < sizeof(ages) / sizeof(ages[0]); i++) {
		struct ageing ageing = {0};

		ageing_add(&ageing, NOW, NOW - ages[i].age, span_of("x"));
		for (int range = 0; range < AGES; range++)
			assert_int_equal(
			    ageing.open[range], range == ages[i].range);
	}
}

static void
the_oldest_is_named(void **unused)
{
	struct ageing ageing = {0};

	(void)unused;
	ageing_add(&ageing, NOW, INT64_MIN, span_of("undated"));
	assert_int_equal(ageing.dated, 0);
	ageing_add(&ageing, NOW, NOW - 5, span_of("first"));
	ageing_add(&ageing, NOW, NOW - 9, span_of("oldest"));
	ageing_add(&ageing, NOW, NOW - 9, span_of("as old"));
	assert_int_equal(ageing.undated, 1);
	assert_int_equal(ageing.dated, 3);
	assert_int_equal(ageing.oldest, NOW - 9);
	assert_true(span_is(example_text(&ageing.oldest_id), "as old"));
}

/* ---- examples ---- */

static void
examples_are_cut_between_characters(void **unused)
{
	struct example example;
	char text[60];

	(void)unused;
	memset(text, 'a', sizeof(text));
	example_set(&example, (struct span){text, 47});
	assert_int_equal(example.len, 47);
	example_set(&example, (struct span){text, 60});
	assert_int_equal(example.len, 47);
	text[46] = '\xc3';
	text[47] = '\xa9';
	example_set(&example, (struct span){text, 60});
	assert_int_equal(example.len, 46);
	memset(text, '\x80', sizeof(text));
	example_set(&example, (struct span){text, 60});
	assert_int_equal(example.len, 0);
}

/* ---- people ---- */

static void
people_are_ranked(void **unused)
{
	static const struct {
		const char *name;
		uint64_t open, overdue, resolved;
	} ranked[] = {
	    {NULL, 0, 0, 1},
	    {"most open", 9, 0, 0},
	    {"most overdue", 3, 2, 0},
	    {"most resolved", 3, 1, 7},
	    {"a", 3, 1, 6},
	    {"aa", 3, 1, 6},
	    {"b", 3, 1, 6},
	};
	enum { PEOPLE = sizeof(ranked) / sizeof(ranked[0]) };
	struct people *people = people_new();
	const struct person *got;
	size_t len;

	(void)unused;
	assert_non_null(people);
	for (size_t i = PEOPLE; i-- > 0;) {
		struct person *person =
		    people_find(people, span_of(ranked[i].name));

		assert_non_null(person);
		assert_int_equal(person->oldest, INT64_MAX);
		person->open = ranked[i].open;
		person->overdue = ranked[i].overdue;
		person->resolved = ranked[i].resolved;
	}
	got = people_ranked(people, &len);
	assert_non_null(got);
	assert_int_equal(len, PEOPLE);
	for (size_t i = 0; i < PEOPLE; i++)
		assert_true(span_equal(got[i].name, span_of(ranked[i].name)));
	people_free(people);
	people_free(NULL);
}

/* ---- repeated ids ---- */

static void
add_ids(struct repeats *repeats, int from, int to)
{
	char id[16];

	for (int i = from; i < to; i++) {
		(void)snprintf(id, sizeof(id), "C-%d", i);
		assert_int_equal(repeats_add(repeats, span_of(id)), 0);
	}
}

static void
repeats_are_counted(void **unused)
{
	struct repeats *repeats = repeats_new();
	struct repeats_found found;

	(void)unused;
	assert_non_null(repeats);
	assert_int_equal(repeats_found(repeats, &found), 0);
	assert_int_equal(found.watched, 0);
	add_ids(repeats, 0, 100000);
	assert_int_equal(repeats_found(repeats, &found), 0);
	assert_int_equal(found.ids, 0);
	assert_int_equal(found.watched, 100000);
	add_ids(repeats, 70, 80);
	add_ids(repeats, 75, 78);
	assert_int_equal(repeats_found(repeats, &found), 0);
	assert_int_equal(found.ids, 10);
	assert_int_equal(found.records, 13);
	assert_int_equal(found.watched, 100000);
	assert_true(found.all);
	assert_true(span_is(example_text(&found.first), "C-70"));
	repeats_free(repeats);
	repeats_free(NULL);
}

/* Beyond the most every second id is watched, the same ones in whatever order
 * they come. */
static void
repeats_are_bounded(void **unused)
{
	struct repeats *up = repeats_new(), *down = repeats_new();
	struct repeats_found found, other;

	(void)unused;
	assert_non_null(up);
	assert_non_null(down);
	add_ids(up, 0, REPEATS_MOST + 1000);
	add_ids(up, REPEATS_MOST - 1000, REPEATS_MOST + 1000);
	for (int i = REPEATS_MOST + 1000; i-- > 0;) {
		add_ids(down, i, i + 1);
		if (i >= REPEATS_MOST - 1000)
			add_ids(down, i, i + 1);
	}
	assert_int_equal(repeats_found(up, &found), 0);
	assert_int_equal(repeats_found(down, &other), 0);
	assert_false(found.all);
	assert_int_equal(found.share, 2);
	assert_true(found.watched > REPEATS_MOST / 2 - 5000);
	assert_true(found.watched < REPEATS_MOST / 2 + 5000);
	assert_true(found.ids > 800 && found.ids < 1200);
	assert_int_equal(found.records, found.ids);
	assert_int_equal(found.watched, other.watched);
	assert_int_equal(found.ids, other.ids);
	assert_int_equal(found.records, other.records);
	assert_int_equal(example_compare(&found.first, &other.first), 0);
	repeats_free(up);
	repeats_free(down);
}

/* ---- all ---- */

static void
sections_have_names(void **unused)
{
	(void)unused;
	for (int i = 0; i < SECTIONS; i++)
		assert_int_equal(
		    section_find(span_of(section_name((enum section)i))), i);
	assert_int_equal(section_find(span_of("")), -1);
	assert_int_equal(section_find(span_of("Totals")), -1);
}

static void
what_ran_backwards_took_no_time(void **unused)
{
	struct tally *tally = tally_new(SECTIONS_ALL, 0, NOW, NOW / WHEN_DAY);
	struct standing standing = {.id = span_of("early"),
	    .received = NOW - 5 * WHEN_DAY,
	    .took = {[TOOK_OWN] = 30,
		[TOOK_APOLOGISE] = TALLY_NEVER,
		[TOOK_RESOLVE] = -4 * 1440}};

	(void)unused;
	assert_non_null(tally);
	assert_int_equal(tally_add(tally, &standing), 0);
	standing.id = span_of("late");
	standing.took[TOOK_RESOLVE] = 70;
	assert_int_equal(tally_add(tally, &standing), 0);
	standing.took[TOOK_RESOLVE] = TALLY_NEVER;
	assert_int_equal(tally_add(tally, &standing), 0);
	standing.open = true;
	standing.took[TOOK_RESOLVE] = 50; /* of an open one nothing counts */
	assert_int_equal(tally_add(tally, &standing), 0);
	assert_int_equal(tally_finish(tally), 0);
	assert_int_equal(tally->complaints, 4);
	assert_int_equal(tally->open, 1);
	assert_int_equal(tally->took[TOOK_OWN].n, 4); /* of an open one, too */
	assert_int_equal(durations_at(&tally->took[TOOK_OWN], 50), 30);
	assert_int_equal(tally->took[TOOK_APOLOGISE].n, 0);
	assert_int_equal(tally->took[TOOK_RESOLVE].n, 2);
	assert_int_equal(durations_at(&tally->took[TOOK_RESOLVE], 0), 0);
	assert_int_equal(durations_at(&tally->took[TOOK_RESOLVE], 50), 70);
	assert_int_equal(tally->backwards.count, 1);
	assert_true(span_is(example_text(&tally->backwards.first), "early"));
	tally_free(tally);
	tally_free(NULL);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(ages_fall_into_ranges),
	    cmocka_unit_test(the_oldest_is_named),
	    cmocka_unit_test(examples_are_cut_between_characters),
	    cmocka_unit_test(people_are_ranked),
	    cmocka_unit_test(repeats_are_counted),
	    cmocka_unit_test(repeats_are_bounded),
	    cmocka_unit_test(sections_have_names),
	    cmocka_unit_test(what_ran_backwards_took_no_time),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
