#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "meaning/caseless.h"
#include "meaning/where.h"

/* One complaint: its columns, what stands in them, and its words. */
#define CELLS 9
static const char *const header[CELLS] = {"Ticket ID", "Subject", "Status",
    "Agent", "Created time", "Due by Time", "Complaint Type", "Cost",
    "Time spent"};
static const char *const row[CELLS] = {"4711", "Café \xc3\x89toile: no light",
    "Waiting on Us", "jan", "2026-11-13 12:00:00", "", "Noise, loud", "12.50",
    "90m"};
static const bool word_holds[WORDS] = {
    [WORD_OPEN] = true, [WORD_OWNED] = true, [WORD_OVERDUE] = true};

struct fixture {
	struct columns *columns;
	struct role_map *map;
	struct roles roles;
	struct zone *zone;
};

static int
set_up(void **state)
{
	static struct fixture fixture;
	struct error err;

	error_clear(&err);
	fixture.columns = columns_new();
	fixture.map = role_map_new();
	fixture.zone = zone_open("Europe/Amsterdam", &err);
	if (fixture.columns == NULL || fixture.map == NULL ||
	    fixture.zone == NULL)
		return -1;
	for (size_t i = 0; i < CELLS; i++)
		if (columns_add(fixture.columns, span_of(header[i])) < 0)
			return -1;
	*state = &fixture;
	return roles_bind(
	    &fixture.roles, fixture.columns, fixture.map, NULL, false, &err);
}

static int
tear_down(void **state)
{
	struct fixture *fixture = *state;

	columns_free(fixture->columns);
	role_map_free(fixture->map);
	zone_close(fixture->zone);
	return 0;
}

static struct span
give_text(void *context, int role, int column)
{
	struct fixture *fixture = context;

	if (role >= 0)
		column = fixture->roles.column[role];
	return column < 0 ? (struct span){NULL, 0} : span_of(row[column]);
}

static bool
give_instant(void *context, int role, int64_t *at)
{
	struct fixture *fixture = context;
	struct when when;

	if (when_parse(give_text(context, role, -1), ORDER_UNKNOWN,
		fixture->zone, &when) < 0)
		return false;
	*at = when.at;
	return true;
}

static bool
give_word(void *context, enum where_word word)
{
	(void)context;
	return word_holds[word];
}

/* Parses, binds and settles; -1: err says why not. */
static int
prepare(struct fixture *fixture, struct where *where, const char *terms,
    struct error *err)
{
	error_clear(err);
	if (where_add(where, terms, err) < 0 ||
	    where_bind(where, &fixture->roles, fixture->columns, false, err) <
		0)
		return -1;
	return where_settle(where, fixture->zone, ORDER_UNKNOWN, err);
}

static bool
matches(struct fixture *fixture, const struct where *where)
{
	struct where_source source = {give_text, give_instant, give_word,
	    fixture, 0, fixture->zone, ORDER_UNKNOWN};
	struct when now;

	assert_int_equal(when_parse(span_of("2026-11-23T11:00:00Z"),
			     ORDER_UNKNOWN, fixture->zone, &now),
	    0);
	source.now = now.at;
	return where_match(where, &source);
}

static const struct {
	const char *terms;
	bool met;
} cases[] = {
    /* words */
    {"open", true},
    {"!open", false},
    {"!!open", true},
    {"resolved", false},
    {"open overdue", true},
    {"open reopened", false},
    {"owned !unowned !apology-owed !delegated !due-today", true},
    /* text */
    {"owner=jan", true},
    {"owner=JAN", true},
    {"owner=els", false},
    {"owner=els,jan", true},
    {"owner!=els,jan", false},
    {"!owner!=jan", true},
    {"owner=\"jan\"", true},
    {"owner=els,\"jan\",x", true},
    {"owner=ja", false},
    {"owner=", false},
    {"owner!=", true},
    {"status=\"waiting on us\"", true},
    {"status=closed", false},
    {"category=\"noise, loud\"", true},
    {"\"Complaint Type\"=\"Noise, loud\"", true},
    {"complainttype=\"Noise, loud\"", true},
    {"\"Subject\"=\"caf\xc3\xa9 \xc3\xa9toile: no light\"", true},
    {"basis=", true},
    {"apologised=", true},
    {"cost=,12.50", true},
    {" \t\n open \r\n ", true},
    /* patterns */
    {"category~noise", true},
    {"category~NOISE", true},
    {"category!~noise", false},
    {"category~noises", false},
    {"category~^loud", false},
    {"category~^noise.*loud$", true},
    {"category~(quiet|loud)", true},
    {"category~\"noise, l\"", true},
    {"category~o{1,2},", false},
    {"category~oi{1,2}", true},
    {"subject~CAF\xc3\x89", true},
    {"subject~\"^caf\xc3\xa9 \xc3\xa9toile\"", true},
    {"subject~caf\xc3\xa9+", true},
    {"subject~[]x]", false},
    {"received~2026", true},
    /* dates */
    {"received=2026-11-13", true},
    {"received=2026-11-12,2026-11-13", true},
    {"received=2026-11-14", false},
    {"received>2026-11-13", false},
    {"received>=2026-11-13", true},
    {"received<2026-11-13", false},
    {"received<=2026-11-13", true},
    {"received>2026-11-12", true},
    {"received<2026-11-14", true},
    {"received=2026-11-13T12:00:00", true},
    {"received=2026-11-13T11:00:00Z", true},
    {"received>2026-11-13T11:59:59", true},
    {"due=", true},
    {"due<2030-01-01", false},
    {"!due<2030-01-01", true},
    {"due!=2026-01-01", true},
    {"\"Created time\">2026-11-12", true},
    {"\"Created time\"=2026-11-13", true},
    /* durations, numbers, bytes */
    {"age>9d", true},
    {"age>10d", false},
    {"age<=10d", true},
    {"age<1.5w", true},
    {"age>239h", true},
    {"\"time spent\">1h", true},
    {"\"time spent\">2h", false},
    {"cost>9", true},
    {"cost<=12.5", true},
    {"cost>1e2", false},
    {"id>999", true},
    {"status>A", true},
    {"status<A", false},
    {"basis<z", false},
};

static void
terms_are_met(void **state)
{
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct where *where = where_new();
		struct error err;

		assert_non_null(where);
		if (prepare(*state, where, cases[i].terms, &err) < 0)
			fail_msg("%s: %s", cases[i].terms, err.what);
		if (matches(*state, where) != cases[i].met)
			fail_msg("%s", cases[i].terms);
		where_free(where);
	}
}

/* What is wrong, and a word that the message must have. */
static const struct {
	const char *terms;
	const char *what;
} wrong[] = {
    {"", "expected a term at character 1"},
    {"  ", "expected a term at character 3"},
    {"!", "expected a name at character 2"},
    {"=x", "expected a name at character 1"},
    {"open status", "expected one of = != ~"},
    {"status=\"a", "expected a closing quote"},
    {"\"a=b", "expected a closing quote at character 5"},
    {"status=\"a\"b", "expected a blank at character 11"},
    {"status=a\"b\"", "expected a blank at character 9"},
    {"status~", "expected a value"},
    {"cost<", "expected a value"},
    {"age>5", "expected one duration, such as 4h, 5d or 2w"},
    {"status~(", "is no regular expression"},
    {"colour=red", "neither a role nor a column; there are: Ticket ID, Sub"},
    {"customer=x", "no column for customer"},
    {"received<soon", "\"soon\" is no date"},
    {"received<1/2/2026", "\"1/2/2026\" is no date"},
};

static void
wrong_terms_are_named(void **state)
{
	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		struct where *where = where_new();
		struct error err;

		assert_non_null(where);
		if (prepare(*state, where, wrong[i].terms, &err) == 0)
			fail_msg("%s was accepted", wrong[i].terms);
		if (strstr(err.what, wrong[i].what) == NULL)
			fail_msg("%s: %s", wrong[i].terms, err.what);
		where_free(where);
	}
}

static void
alternatives_and_needs(void **state)
{
	struct where *where = where_new();
	struct error err;

	assert_non_null(where);
	assert_true(where_is_empty(where));
	assert_true(matches(*state, where));
	assert_int_equal(prepare(*state, where, "resolved age>1d", &err), 0);
	assert_false(where_is_empty(where));
	assert_false(matches(*state, where));
	assert_int_equal(where_add(where, "x=\"", &err), -1);
	assert_false(matches(*state, where));
	assert_true(where_needs(where, ROLE_RECEIVED));
	assert_false(where_needs(where, ROLE_OWNER));
	assert_true(where_needs_word(where, WORD_RESOLVED));
	assert_false(where_needs_word(where, WORD_OPEN));
	assert_int_equal(prepare(*state, where, "open owner=jan", &err), 0);
	assert_true(matches(*state, where));
	assert_true(where_needs(where, ROLE_OWNER));
	where_free(where);
}

static void
too_much_is_refused(void **state)
{
	size_t len = 70000;
	char *terms = malloc(len + 1);
	struct where *where = where_new();
	struct error err;

	(void)state;
	assert_non_null(terms);
	assert_non_null(where);
	memset(terms, 'a', len);
	terms[len] = '\0';
	error_clear(&err);
	assert_int_equal(where_add(where, terms, &err), -1);
	assert_true(where_is_empty(where));
	where_free(where);
	free(terms);
}

static void
patterns_and_names_of_any_bytes(void **state)
{
	static const struct {
		struct span ere, text;
		bool found;
	} found[] = {
	    {{"b.c", 3}, {"a\0b\0c", 5}, true},
	    {{"bc", 2}, {"a\0BC", 4}, true},
	    {{"^c", 2}, {"a\0c", 3}, false},
	    {{"c$", 2}, {"a\0c", 3}, true},
	    {{"\xff", 1}, {"a\xff", 2}, true},
	    {{"x", 1}, {"", 0}, false},
	    {{"^$", 2}, {"", 0}, true},
	    {{"\xc3\x9f", 2},
		{"Stra\xc3\x9f"
		 "e",
		    7},
		true},
	};
	struct error err;

	(void)state;
	for (size_t i = 0; i < sizeof(found) / sizeof(found[0]); i++) {
		struct pattern *pattern;

		error_clear(&err);
		pattern = pattern_new(found[i].ere, &err);
		assert_non_null(pattern);
		assert_int_equal(
		    pattern_find(pattern, found[i].text), found[i].found);
		pattern_free(pattern);
	}
	assert_true(
	    caseless_same_name(span_of("Created_At"), span_of("created at")));
	assert_false(caseless_same_name(span_of("#"), span_of("-")));
	assert_false(caseless_equal(span_of("a"), span_of("ab")));
	assert_false(caseless_equal(span_of("\xff"), span_of("\xfe")));
	assert_true(caseless_equal(
	    span_of("\xc3\x89t\xc3\xa9"), span_of("\xc3\xa9T\xc3\x89")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(terms_are_met),
	    cmocka_unit_test(wrong_terms_are_named),
	    cmocka_unit_test(alternatives_and_needs),
	    cmocka_unit_test(too_much_is_refused),
	    cmocka_unit_test(patterns_and_names_of_any_bytes),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
