/* scan: rows, fields and irregular quotes; the fast one as the slow one */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "scan_twins.h"

static void
test_twins(void **state)
{
	struct twins twins = {.random = 2463534242U};
	bool agree = twins_agree(&twins, 400000);

	(void)state;
	if (!agree) {
		print_error("%s; delimiter %c, end %d, last %d:\n",
		    twins.differ, twins.delimiter, twins.end, twins.last);
		for (size_t i = 0; i < twins.len; i++)
			print_error("\\%03o", (unsigned char)twins.text[i]);
	}
	free(twins.text);
	assert_true(agree);
}

/* Windows of which the rows are known, not only the same for both. */
static const struct window {
	const char *text;
	char end;
	bool last;
	size_t odd;
	bool inside;
	const char *rows; /* how many fields each row has */
} windows[] = {
    {"", '\n', true, SCAN_REGULAR, false, ""},
    {"a,b\nc,d\n", '\n', false, SCAN_REGULAR, false, "22"},
    {"a,b\nc,d", '\n', false, SCAN_REGULAR, false, "2"},
    {"a,b\nc,d", '\n', true, SCAN_REGULAR, false, "22"},
    {"a,b\rc\r", '\r', true, SCAN_REGULAR, false, "21"},
    {"\n\n", '\n', true, SCAN_REGULAR, false, "11"},
    {",\n", '\n', true, SCAN_REGULAR, false, "2"},
    {"\"a,\n\"\"b\",c\n", '\n', true, SCAN_REGULAR, false, "2"},
    {"\"\"\n\"\"\"\"\n", '\n', true, SCAN_REGULAR, false, "11"},
    {"\"a\"\r\nb\r\n", '\n', true, SCAN_REGULAR, false, "11"},
    {"\"a\"\r", '\n', true, SCAN_REGULAR, false, "1"},
    {"a\n\"b,c\n", '\n', true, SCAN_REGULAR, true, "1"},
    {"a\n\"b\"c,d\n", '\n', true, 5, false, "1"},
    {"a\nb\"c\",d\n", '\n', true, 3, false, "1"},
    {"a\n\"b\" ,d\n", '\n', true, 5, false, "1"},
    {"\"a\"\rb\n", '\n', true, 3, false, ""},
    {"\"a\"\r\n", '\r', true, SCAN_REGULAR, false, "11"},
};

static void
check_window(const struct window *window, const char *text, size_t n,
    void (*run)(struct scan *, const char *, size_t, char, char, bool))
{
	struct scan scan = {0};
	size_t before = 0;

	assert_int_equal(scan_reserve(&scan, n), 0);
	run(&scan, text, n, ',', window->end, window->last);
	assert_int_equal(scan.odd, window->odd);
	assert_int_equal(scan.inside, window->inside);
	assert_int_equal(scan.rows_len, strlen(window->rows));
	for (size_t i = 0; i < scan.rows_len; i++) {
		assert_int_equal(
		    scan.rows[i].upto - before, window->rows[i] - '0');
		before = scan.rows[i].upto;
		assert_int_equal(scan.ends[before - 1], scan.rows[i].end);
	}
	scan_free(&scan);
}

static void
test_windows(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(windows) / sizeof(*windows); i++) {
		const struct window *window = &windows[i];
		size_t n = strlen(window->text);

		check_window(window, window->text, n, scan_window);
		check_window(window, window->text, n, scan_window_portable);
	}
}

static void
test_reserve(void **state)
{
	struct scan scan = {0};

	(void)state;
	assert_int_equal(scan_reserve(&scan, SCAN_MOST + 1), -1);
	assert_int_equal(scan_reserve(&scan, 0), 0);
	assert_int_equal(scan_reserve(&scan, 100), 0);
	assert_int_equal(scan_reserve(&scan, 50), 0);
	assert_int_equal(scan.cap, 100);
	scan_free(&scan);
	assert_null(scan.ends);
	scan_free(&scan);
}

static void
test_count(void **state)
{
	struct twins random = {.random = 88172645};
	char text[700];

	(void)state;
	for (size_t i = 0; i < sizeof(text); i++)
		text[i] = "a\n\n\n\xff"[twins_random(&random, 5)];
	for (size_t from = 0; from < 70; from++) {
		uint64_t want = 0;

		for (size_t n = 0; from + n < sizeof(text); n++) {
			assert_int_equal(
			    scan_count(text + from, n, '\n'), want);
			want += text[from + n] == '\n';
		}
	}
	/* no lane of bytes may run over */
	memset(text, '\n', sizeof(text));
	assert_int_equal(scan_count(text, sizeof(text), '\n'), sizeof(text));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_twins),
	    cmocka_unit_test(test_windows),
	    cmocka_unit_test(test_reserve),
	    cmocka_unit_test(test_count),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
