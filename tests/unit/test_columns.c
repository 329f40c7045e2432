/* columns: numbers never change, the first of a name is found, memory ends */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "stream/columns_path.h"

static int
member(struct columns *columns, int parent, const char *key)
{
	int column = -2;

	assert_int_equal(
	    columns_member(columns, parent, span_of(key), &column), 0);
	return column;
}

static void
test_header(void **state)
{
	struct columns *c = columns_new();

	(void)state;
	assert_non_null(c);
	assert_int_equal(columns_count(c), 0);
	assert_int_equal(columns_find(c, span_of("id")), -1);
	assert_int_equal(columns_add(c, span_of("id")), 0);
	assert_int_equal(columns_add(c, span_of("")), 1);
	assert_int_equal(columns_add(c, span_of("id")), 2);
	assert_int_equal(columns_add(c, (struct span){"a\0b", 3}), 3);
	columns_settle(c);
	assert_int_equal(columns_add(c, span_of("owner")), 4);
	assert_int_equal(columns_own(c), 4);
	assert_int_equal(columns_count(c), 5);
	assert_int_equal(columns_find(c, span_of("id")), 0);
	assert_int_equal(columns_find(c, span_of("")), 1);
	assert_int_equal(columns_find(c, span_of("a")), -1);
	assert_int_equal(columns_find(c, (struct span){"a\0b", 3}), 3);
	assert_true(span_is(columns_name(c, 4), "owner"));
	columns_free(c);
	columns_free(NULL);
}

static void
test_paths(void **state)
{
	struct columns *c = columns_new();
	int status, added;

	(void)state;
	assert_non_null(c);
	added = columns_add(c, span_of("status.state"));
	status = member(c, -1, "status");
	assert_int_equal(member(c, status, "state"), added);
	assert_int_equal(member(c, -1, "status.state"), added);
	assert_int_equal(member(c, status, "text"), 2);
	assert_int_equal(member(c, member(c, status, "by"), "name"), 4);
	assert_true(span_is(columns_name(c, 4), "status.by.name"));
	assert_true(span_is(columns_name(c, member(c, status, "")), "status."));
	columns_free(c);
}

static void
test_forget(void **state)
{
	struct columns *c = columns_new();
	char name[16];
	int i, round;

	(void)state;
	assert_non_null(c);
	assert_int_equal(member(c, -1, "id"), 0);
	for (round = 0; round < 3; round++) {
		for (i = 1; i <= 1000; i++) {
			(void)snprintf(name, sizeof(name), "n%d", i);
			assert_int_equal(member(c, -1, name), i);
		}
		columns_forget(c, 500);
		assert_int_equal(columns_count(c), 500);
		assert_int_equal(columns_find(c, span_of("n499")), 499);
		assert_int_equal(columns_find(c, span_of("n500")), -1);
		assert_int_equal(member(c, -1, "n1000"), 500);
		columns_forget(c, 1);
		assert_int_equal(columns_find(c, span_of("n1")), -1);
		assert_int_equal(columns_find(c, span_of("id")), 0);
	}
	assert_int_equal(columns_add(c, span_of("id")), 1);
	columns_forget(c, 1);
	assert_int_equal(columns_find(c, span_of("id")), 0);
	columns_free(c);
}

static void
test_full(void **state)
{
	struct columns *c = columns_new();
	char *key = malloc(COLUMNS_BYTES + 1), name[16];
	int i, column;

	(void)state;
	assert_non_null(c);
	assert_non_null(key);
	memset(key, 'k', COLUMNS_BYTES + 1);
	assert_int_equal(columns_member(c, -1,
			     (struct span){key, COLUMNS_BYTES + 1}, &column),
	    0);
	assert_int_equal(column, -1);
	for (i = 0; i < 4; i++) {
		key[0] = (char)('0' + i);
		assert_int_equal(
		    columns_member(
			c, -1, (struct span){key, COLUMNS_BYTES / 4}, &column),
		    0);
		assert_int_equal(column, i);
	}
	assert_int_equal(member(c, -1, "x"), -1);
	columns_forget(c, 0);
	for (i = 0; i < COLUMNS_MOST; i++) {
		(void)snprintf(name, sizeof(name), "%d", i);
		assert_int_equal(member(c, -1, name), i);
	}
	assert_int_equal(member(c, -1, "x"), -1);
	assert_int_equal(member(c, -1, "4711"), 4711);
	assert_int_equal(columns_add(c, span_of("owner")), COLUMNS_MOST);
	assert_int_equal(member(c, -1, "owner"), COLUMNS_MOST);
	free(key);
	columns_free(c);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_header),
	    cmocka_unit_test(test_paths),
	    cmocka_unit_test(test_forget),
	    cmocka_unit_test(test_full),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
