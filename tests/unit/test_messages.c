#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "tool/messages.h"

/* What stands on standard error after say(). */
static size_t
heard(char *text, size_t size, void (*say)(struct messages *, const void *),
    struct messages *messages, const void *arg)
{
	FILE *file = tmpfile();
	int old = dup(STDERR_FILENO);
	size_t len;

	assert_non_null(file);
	assert_true(old >= 0);
	assert_true(dup2(fileno(file), STDERR_FILENO) >= 0);
	say(messages, arg);
	assert_true(dup2(old, STDERR_FILENO) >= 0);
	(void)close(old);
	rewind(file);
	len = fread(text, 1, size - 1, file);
	text[len] = '\0';
	(void)fclose(file);
	return len;
}

static void
say_error(struct messages *messages, const void *err)
{
	messages_error(messages, STATUS_REFUSED, err);
}

static const struct {
	struct error err;
	const char *line;
} lines[] = {
    {{"march.csv:41", "3 fields, the header has 12", ""},
	"own: march.csv:41: 3 fields, the header has 12\n"},
    {{"4711", "jan owns this already", "say --give to hand it over"},
	"own: 4711: jan owns this already; say --give to hand it over\n"},
    {{"", "who are you", ""}, "own: who are you\n"},
    {{"a\nb.csv", "x", ""}, "own: a\\nb.csv: x\n"},
    {{"\033]0;owned\007", "\033[2J", "\x7f"},
	"own: \\x1b]0;owned\\x07: \\x1b[2J; \\x7f\n"},
    {{"\x9b"
      "31m",
	 "\xc2\x9b"
	 "31m",
	 "\xff"},
	"own: \\x9b31m: \\u009b31m; \\xff\n"},
    {{"\xe2\x80\xae"
      "gpj",
	 "\xe2\x80\xa8", "caf\xc3\xa9"},
	"own: \\u202egpj: \\u2028; caf\xc3\xa9\n"},
};

static void
messages_are_harmless(void **state)
{
	char text[4096];

	(void)state;
	for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++) {
		struct messages messages = {.program = "own"};

		(void)heard(
		    text, sizeof(text), say_error, &messages, &lines[i].err);
		assert_string_equal(text, lines[i].line);
		assert_int_equal(messages.status, STATUS_REFUSED);
	}
}

static void
the_longest_message_fits(void **state)
{
	struct messages messages = {.program = "own"};
	struct error err;
	char text[16384];

	(void)state;
	memset(&err, 0xff, sizeof(err));
	err.where[sizeof(err.where) - 1] = '\0';
	err.what[sizeof(err.what) - 1] = '\0';
	err.remedy[sizeof(err.remedy) - 1] = '\0';
	assert_int_equal(heard(text, sizeof(text), say_error, &messages, &err),
	    5 + 4 * (319 + 639 + 639) + 2 + 2 + 1);
}

static void
say_twice(struct messages *messages, const void *arg)
{
	messages_say(messages, STATUS_FAILED, NULL, "%s", (const char *)arg);
	messages_say(messages, STATUS_REFUSED, "x", "%d", 1);
	messages_say(messages, STATUS_DONE, "x", "note");
}

static void
the_highest_status_stays(void **state)
{
	struct messages messages = {.program = "report"};
	char text[256];

	(void)state;
	(void)heard(text, sizeof(text), say_twice, &messages, "%s");
	assert_string_equal(
	    text, "report: %s\nreport: x: 1\nreport: x: note\n");
	assert_int_equal(messages.status, STATUS_FAILED);
}

static void
say_over_progress(struct messages *messages, const void *arg)
{
	(void)arg;
	messages_progress(messages, "own: 10 %");
	messages_say(messages, STATUS_REFUSED, "x", "y");
	messages_progress(messages, NULL);
}

static void
messages_take_the_progress_away(void **state)
{
	struct messages messages = {.program = "own"};
	char text[256];

	(void)state;
	(void)heard(text, sizeof(text), say_over_progress, &messages, NULL);
	assert_string_equal(text, "\rown: 10 %\033[K\r\033[Kown: x: y\n");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(messages_are_harmless),
	    cmocka_unit_test(the_longest_message_fits),
	    cmocka_unit_test(the_highest_status_stays),
	    cmocka_unit_test(messages_take_the_progress_away),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
