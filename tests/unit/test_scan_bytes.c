/* scan_bytes: the intrinsics and their portable twin say the same */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "stream/scan_bytes.h"

#define MOST 100

/* Byte by byte, from RFC 8259: unescaped, and one byte long. */
static size_t
plain_by_hand(const unsigned char *p, size_t n)
{
	size_t i = 0;

	while (i < n && p[i] >= 0x20 && p[i] <= 0x7f && p[i] != 0x22 &&
	       p[i] != 0x5c)
		i++;
	return i;
}

/* Every byte, at every place of texts of every length. */
static void
test_plain(void **state)
{
	size_t n, at, want;
	unsigned int c;
	char *text;

	(void)state;
	for (n = 0; n < MOST; n++) {
		text = malloc(n == 0 ? 1 : n);
		assert_non_null(text);
		memset(text, 'a', n);
		assert_int_equal(scan_plain(text, n), n);
		for (at = 0; at < n; at++) {
			for (c = 0; c < 256; c++) {
				text[at] = (char)c;
				want = plain_by_hand(
				    (const unsigned char *)text, n);
				assert_int_equal(scan_plain(text, n), want);
				assert_int_equal(
				    scan_plain_portable(text, n), want);
			}
			text[at] = (char)(' ' + n % 2);
		}
		free(text);
	}
}

/* Texts of random bytes near the borders of what is plain. */
static void
test_plain_random(void **state)
{
	static const unsigned char odd[] = {0x00, 0x1f, 0x20, 0x21, 0x22, 0x23,
	    0x5b, 0x5c, 0x5d, 0x7e, 0x7f, 0x80, 0x9f, 0xa0, 0xa2, 0xff};
	unsigned char text[64];
	uint32_t x = 2463534242U;
	size_t i, want;
	int round;

	(void)state;
	for (round = 0; round < 20000; round++) {
		for (i = 0; i < sizeof(text); i++) {
			x ^= x << 13;
			x ^= x >> 17;
			x ^= x << 5;
			text[i] =
			    x % 8 == 0 ? odd[(x >> 8) % sizeof(odd)] : 'a';
		}
		want = plain_by_hand(text, sizeof(text));
		assert_int_equal(
		    scan_plain((const char *)text, sizeof(text)), want);
		assert_int_equal(
		    scan_plain_portable((const char *)text, sizeof(text)),
		    want);
	}
}

static void
test_same(void **state)
{
	char a[SCAN_SAME], b[SCAN_SAME];
	unsigned int len, at;

	(void)state;
	memset(a, 0xff, sizeof(a));
	memset(b, 0xff, sizeof(b));
	for (len = 0; len <= SCAN_SAME; len++) {
		assert_int_equal(scan_same(a, b, len), len > 0);
		for (at = 0; at < SCAN_SAME; at++) {
			b[at] = 'b';
			assert_int_equal(
			    scan_same(a, b, len), len > 0 && at >= len);
			b[at] = (char)0xff;
		}
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_plain),
	    cmocka_unit_test(test_plain_random),
	    cmocka_unit_test(test_same),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
