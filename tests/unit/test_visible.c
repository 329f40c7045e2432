/* visible: every piece of hostile text as it is shown */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "stream/buffer.h"
#include "stream/visible.h"

#define TEXT(text)                                                             \
	{                                                                      \
		text, sizeof(text) - 1                                         \
	}

static const struct {
	struct span text;
	const char *shown;
} cases[] = {
    {TEXT(""), ""},
    {TEXT("plain ~ text"), "plain ~ text"},
    {TEXT("back\\slash"), "back\\slash"},
    {TEXT("caf\xc3\xa9 \xe6\xbc\xa2 \xf0\x9f\x98\x80"),
	"caf\xc3\xa9 \xe6\xbc\xa2 \xf0\x9f\x98\x80"},
    {TEXT("\t\r\n"), "\\t\\r\\n"},
    {TEXT("\x1b[2J\a"), "\\x1b[2J\\x07"},
    {TEXT("a\0b"), "a\\x00b"},
    {TEXT("\x7f"), "\\x7f"},
    /* C1: CSI as UTF-8 and as a raw byte; U+00A0 is harmless */
    {TEXT("\xc2\x80\xc2\x9b"), "\\u0080\\u009b"},
    {TEXT("\x9b"), "\\x9b"},
    {TEXT("\xc2\xa0"), "\xc2\xa0"},
    /* direction and line controls, and their harmless neighbours */
    {TEXT("\xe2\x80\x8e\xe2\x80\x8f\xd8\x9c"), "\\u200e\\u200f\\u061c"},
    {TEXT("\xe2\x80\xaa\xe2\x80\xae"), "\\u202a\\u202e"},
    {TEXT("\xe2\x81\xa6\xe2\x81\xa9"), "\\u2066\\u2069"},
    {TEXT("\xe2\x80\xa8\xe2\x80\xa9"), "\\u2028\\u2029"},
    {TEXT("\xe2\x80\x8d\xe2\x80\xa7\xe2\x80\xaf\xe2\x81\xa5\xe2\x81\xaa"),
	"\xe2\x80\x8d\xe2\x80\xa7\xe2\x80\xaf\xe2\x81\xa5\xe2\x81\xaa"},
    /* not UTF-8: cut short, overlong, surrogate, too large, stray */
    {TEXT("a\xc3"), "a\\xc3"},
    {TEXT("\xe2\x82z"), "\\xe2\\x82z"},
    {TEXT("\xc0\xaf"), "\\xc0\\xaf"},
    {TEXT("\xed\xa0\x80"), "\\xed\\xa0\\x80"},
    {TEXT("\xf4\x90\x80\x80"), "\\xf4\\x90\\x80\\x80"},
    {TEXT("\xff\xfe"), "\\xff\\xfe"},
};

static void
shows_and_never_obeys(void **unused)
{
	(void)unused;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct buffer out = {0};

		assert_int_equal(visible_add(&out, cases[i].text), 0);
		assert_int_equal(buffer_add_char(&out, '\0'), 0);
		assert_string_equal(out.at, cases[i].shown);
		buffer_free(&out);
	}
}

/* What comes out is harmless itself, for any two bytes. */
static void
shown_once_is_shown_for_good(void **unused)
{
	(void)unused;
	for (unsigned int pair = 0; pair < 0x10000; pair++) {
		char bytes[2] = {(char)(pair >> 8), (char)(pair & 0xff)};
		struct buffer once = {0}, twice = {0};

		(void)visible_add(&once, (struct span){bytes, 2});
		(void)visible_add(&twice, buffer_span(&once));
		assert_true(
		    span_equal(buffer_span(&once), buffer_span(&twice)));
		buffer_free(&once);
		buffer_free(&twice);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(shows_and_never_obeys),
	    cmocka_unit_test(shown_once_is_shown_for_good),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
