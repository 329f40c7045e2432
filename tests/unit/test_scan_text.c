/* scan_text: what goes by unread in a JSON string, of every kind of processor
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "stream/scan.h"
#include "stream/scan_bytes.h"
#include "stream/scan_wide.h"

#define MOST 400

/* Where, byte by byte, the first thing stands that needs a closer look. */
static size_t
stop_by_hand(const char *p, size_t n)
{
	size_t i = 0;

	while (i < n) {
		unsigned char c = (unsigned char)p[i];

		if (c < 0x20 || c > 0x7f || c == '"')
			break;
		if (c == '\\' && (i + 1 == n || p[i + 1] == '\0' ||
				     strchr("\"\\/bfnrt", p[i + 1]) == NULL))
			break;
		i += c == '\\' ? 2 : 1;
	}
	return i;
}

/* Runs of backslashes over the borders of blocks, odd bytes now and then. */
static void
fill(char *p, size_t n, uint32_t *x)
{
	static const char *const parts[] = {"a", "bbbbbbbbbbbbbbbbbbbbb",
	    "\\\\", "\\n", "\\\"", "\\/", "\\", "\"", "\\u00e9", "\xc3\xa9",
	    "\t", "\\x", "cc", "dddd", "\\b\\f\\r\\t",
	    "eeeeeeeeeeeeeeeeeeeeeeeeee"};
	uint32_t kinds;

	*x ^= *x << 13;
	kinds = *x >> 8 & 1 ? 6 : 16;
	for (size_t at = 0; at < n;) {
		const char *part;
		size_t len;

		*x ^= *x << 13;
		*x ^= *x >> 17;
		*x ^= *x << 5;
		part = parts[*x % kinds];
		len = strlen(part);
		len = len > n - at ? n - at : len;
		memcpy(p + at, part, len);
		at += len;
	}
}

#ifdef OWNUP_WIDE

/* Whether at stands between two characters, an escape being one. */
static bool
is_between(const char *p, size_t at)
{
	size_t i = 0;

	while (i < at)
		i += p[i] == '\\' ? 2 : 1;
	return i == at;
}

static void
check(size_t (*scan)(const char *, size_t, bool *), const char *p, size_t n)
{
	size_t stop = stop_by_hand(p, n), got;
	bool escaped = false;

	got = scan(p, n, &escaped);
	assert_true(got <= stop);
	assert_true(is_between(p, got));
	/* the backslash that it stops at may count already */
	if (got == n || p[got] != '\\')
		assert_int_equal(
		    escaped, got > 0 && memchr(p, '\\', got) != NULL);
	/* a quote in sight is found, and whole blocks are not left to others */
	if (stop < n && p[stop] == '"' && stop / 64 < n / 64)
		assert_int_equal(got, stop);
	else
		assert_true(got + 65 > stop || got + 65 > n);
}

static void
rounds(size_t (*scan)(const char *, size_t, bool *))
{
	uint32_t x = 88172645;

	for (int i = 0; i < 100000; i++) {
		size_t n = x % MOST;
		char *p = malloc(n + (n == 0)); /* no byte more can be read */

		assert_non_null(p);
		fill(p, n, &x);
		check(scan, p, n);
		free(p);
	}
}

static void
check_ahead(const char *p, const uint64_t *odd)
{
	for (size_t i = 0; i < SCAN_AHEAD; i++)
		assert_int_equal(
		    odd[i / 64] >> i % 64 & 1, !scan_is_plain(p[i]));
}

/* Exactly the bytes that it may read, among them each that there is. */
static void
test_ahead(void **state)
{
	char *p = malloc(SCAN_AHEAD);
	uint64_t odd[SCAN_AHEAD / 64];
	uint32_t x = 88172645;

	(void)state;
	assert_non_null(p);
	for (int i = 0; i < 1000; i++) {
		fill(p, SCAN_AHEAD, &x);
		p[x % SCAN_AHEAD] = (char)i;
		assert_int_equal(scan_ahead(p, odd), scan_has_avx2());
		if (!scan_has_avx2())
			continue;
		check_ahead(p, odd);
		scan_ahead_avx2(p, odd);
		check_ahead(p, odd);
	}
	free(p);
}

static void
test_wide(void **state)
{
	(void)state;
	if (scan_has_avx2())
		rounds(scan_text_avx2);
	if (scan_has_avx512())
		rounds(scan_text_avx512);
}

/* Every byte after a backslash, and alone, at the borders of a block. */
static void
test_each_byte(void **state)
{
	char text[192];

	(void)state;
	for (size_t at = 60; scan_has_avx2() && at < 132; at++)
		for (int c = 0; c < 512; c++) {
			memset(text, 'a', sizeof(text));
			text[at] = c < 256 ? (char)c : '\\';
			if (c >= 256)
				text[at + 1] = (char)c;
			check(scan_text_avx2, text, sizeof(text));
			if (scan_has_avx512())
				check(scan_text_avx512, text, sizeof(text));
		}
}

#endif

/* On any processor it may leave all to others, but not go too far. */
static void
test_any(void **state)
{
	bool escaped = false;
	uint32_t x = 2463534242U;
	char text[MOST];

	(void)state;
	for (int i = 0; i < 10000; i++) {
		fill(text, sizeof(text), &x);
		assert_true(scan_text(text, sizeof(text), &escaped) <=
			    stop_by_hand(text, sizeof(text)));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#ifdef OWNUP_WIDE
	    cmocka_unit_test(test_wide),
	    cmocka_unit_test(test_ahead),
	    cmocka_unit_test(test_each_byte),
#endif
	    cmocka_unit_test(test_any),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
