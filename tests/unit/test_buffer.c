/* buffer: what is added stands there, growth is checked, failure stays */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "stream/buffer.h"

static void
test_add(void **state)
{
	struct buffer b = {0};

	(void)state;
	assert_true(span_is(buffer_span(&b), ""));
	assert_non_null(buffer_span(&b).at);
	assert_int_equal(buffer_add(&b, NULL, 0), 0);
	assert_int_equal(buffer_add(&b, "own", 3), 0);
	assert_int_equal(buffer_add_char(&b, '\0'), 0);
	assert_int_equal(buffer_add_span(&b, span_of("up")), 0);
	assert_int_equal(b.len, 6);
	assert_memory_equal(b.at, "own\0up", 6);
	buffer_clear(&b);
	assert_int_equal(b.len, 0);
	assert_int_equal(buffer_text(&b, "%s:%d", "march.csv", 41), 0);
	assert_true(span_is(buffer_span(&b), "march.csv:41"));
	assert_int_equal(buffer_text(&b, "%s", ""), 0);
	assert_int_equal(b.len, 12);
	buffer_free(&b);
	assert_null(b.at);
}

static void
test_growth(void **state)
{
	struct buffer b = {0};
	int i;

	(void)state;
	for (i = 0; i < 100000; i++)
		assert_int_equal(buffer_text(&b, "%05d", i), 0);
	assert_int_equal(b.len, 500000);
	assert_memory_equal(b.at + 5 * 4711, "04711", 5);
	buffer_free(&b);
}

static void
test_failure_stays(void **state)
{
	struct buffer b = {0};

	(void)state;
	assert_int_equal(buffer_add(&b, "ab", 2), 0);
	assert_int_equal(buffer_reserve(&b, SIZE_MAX), -1);
	assert_int_equal(buffer_reserve(&b, SIZE_MAX / 2 - 1), -1);
	assert_int_equal(buffer_add(&b, "c", 1), -1);
	assert_int_equal(buffer_text(&b, "c"), -1);
	assert_int_equal(b.len, 2);
	buffer_clear(&b);
	assert_int_equal(buffer_add(&b, "c", 1), 0);
	assert_true(span_is(buffer_span(&b), "c"));
	buffer_free(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_add),
	    cmocka_unit_test(test_growth),
	    cmocka_unit_test(test_failure_stays),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
