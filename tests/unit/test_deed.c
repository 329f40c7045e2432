/* deed: which lines are deeds, and how one is written */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "case/deed_members.h"

#define NOW INT64_C(1790000000000) /* 2026-09-21T14:13:20Z */
#define LEN(array) (sizeof(array) / sizeof((array)[0]))

#define OWN "\"id\":\"1\",\"deed\":\"own\",\"by\":\"jan\"}"
#define AT "{\"at\":\"2026-09-01T00:00:00.000Z\","

static const struct {
	const char *line;
	enum deed_found found;
} lines[] = {
    {AT OWN, DEED_FOUND},
    {" " AT " " OWN " ", DEED_FOUND},
    {AT "\"x\":[{\"y\":null}]," OWN, DEED_FOUND},
    {"{\"by\":\"j\\u0061n\",\"deed\":\"own\",\"id\":\"1\","
     "\"at\":\"2026-09-01T02:00:00+02:00\"}",
	DEED_FOUND},
    {AT "\"to\":null,\"why\":null," OWN, DEED_FOUND},
    {AT "\"anyway\":true," OWN, DEED_FOUND},
    {AT "\"anyway\":\"yes\"," OWN, DEED_ODD},
    {AT "\"why\":5," OWN, DEED_ODD},
    {AT "\"id\":\"1\"," OWN, DEED_NONE},
    {AT "\"x\":1,\"x\":2," OWN, DEED_NONE},
    {AT "\"\\u0069d\":\"1\"," OWN, DEED_NONE},
    {AT "\"why\":\"a\\u0000b\"," OWN, DEED_NONE},
    {AT "\"why\":\"a\tb\"," OWN, DEED_NONE},
    {AT "\"why\":\"a\xff"
	"b\"," OWN,
	DEED_NONE},
    {AT OWN "}", DEED_NONE},
    {AT OWN ",", DEED_NONE},
    {AT OWN "x", DEED_NONE},
    {AT "\"id\":1,\"deed\":\"own\",\"by\":\"jan\"}", DEED_ODD},
    {AT "\"id\":\" \",\"deed\":\"own\",\"by\":\"jan\"}", DEED_ODD},
    {AT "\"deed\":\"own\",\"by\":\"jan\"}", DEED_ODD},
    {AT "\"id\":\"1\",\"deed\":\"sell\",\"by\":\"jan\"}", DEED_ODD},
    {AT "\"id\":\"1\",\"deed\":\"own\"}", DEED_ODD},
    {AT "\"id\":\"1\",\"deed\":\"give\",\"by\":\"jan\"}", DEED_ODD},
    {AT "\"id\":\"1\",\"deed\":\"promise\",\"by\":\"jan\"}", DEED_ODD},
    {AT "\"id\":\"1\",\"deed\":\"promise\",\"by\":\"jan\","
	"\"until\":\"soon\"}",
	DEED_ODD},
    {AT "\"id\":\"1\",\"deed\":\"promise\",\"by\":\"jan\","
	"\"until\":\"2026-12-01\"}",
	DEED_FOUND},
    {AT "\"id\":\"1\",\"deed\":\"promise\",\"by\":\"jan\","
	"\"until\":\"2026-02-30\"}",
	DEED_ODD},
    {"{\"at\":\"2026-09-01T00:00:00\"," OWN, DEED_ODD},
    {"{\"at\":1790000000," OWN, DEED_NONE},
    {"{" OWN, DEED_NONE},
    {"[]", DEED_NONE},
    {"{}", DEED_NONE},
    {"1", DEED_NONE},
    {"id,deed", DEED_NONE},
    {"{", DEED_TORN},
    {"{\"at\":\"2026-09", DEED_TORN},
    {"{\"at\":\"2026-09\",\"why\":\"a\\u00", DEED_TORN},
    {"{\"at\":\"2026-09\",\"why\":\"\xc3", DEED_TORN},
    {"{\"at\":\"2026-09\",\"x\":{\"y\":[1,", DEED_TORN},
};

static void
what_is_a_deed(void **context)
{
	(void)context;
	for (size_t i = 0; i < LEN(lines); i++) {
		struct deed_parser parser = {NULL};
		struct deed_line line;
		struct error err = {.what = ""};
		enum deed_found found = deed_parse(
		    &parser, span_of(lines[i].line), NULL, &line, &err);

		if (found != lines[i].found)
			fail_msg("%s: %d, not %d: %s", lines[i].line, found,
			    lines[i].found, err.what);
		assert_int_equal(found == DEED_FOUND, err.what[0] == '\0');
		if (found == DEED_FOUND)
			assert_true(span_is(line.id, "1"));
		deed_parser_free(&parser);
	}
}

static const struct {
	const char *text;
	int64_t at; /* -1: none */
} instants[] = {
    {"1970-01-01T00:00:00Z", 0},
    {"1970-01-01T00:00:00.001Z", 1},
    {"1970-01-01t00:00:00.0019z", 1},
    {"1970-01-01 01:00:00.5+01:00", 500},
    {"1969-12-31T23:30:00-00:30", 0},
    {"2024-02-29T00:00:00Z", INT64_C(1709164800000)},
    {"2016-12-31T23:59:60Z", INT64_C(1483228800000)},
    {"2023-02-29T00:00:00Z", -1},
    {"2024-13-01T00:00:00Z", -1},
    {"2024-01-00T00:00:00Z", -1},
    {"2024-01-01T24:00:00Z", -1},
    {"2024-01-01T00:60:00Z", -1},
    {"2024-01-01T00:00:00", -1},
    {"2024-01-01T00:00:00.Z", -1},
    {"2024-01-01T00:00:00+0100", -1},
    {"2024-01-01T00:00:00+24:00", -1},
    {"2024-01-01", -1},
    {"0000-01-01T00:00:00+00:01", -1},
    {"", -1},
};

static void
instants_as_rfc_3339(void **context)
{
	(void)context;
	for (size_t i = 0; i < LEN(instants); i++) {
		int64_t at = -1;
		int got = deed_instant(span_of(instants[i].text), &at);

		if (got != (instants[i].at < 0 ? -1 : 0) ||
		    (got == 0 && at != instants[i].at))
			fail_msg("%s: %d %lld", instants[i].text, got,
			    (long long)at);
	}
}

static void
written_and_read_again(void **context)
{
	struct deed_line line = {.at = NOW,
	    .id = span_of("47\"11"),
	    .act = {.deed = DEED_RESOLVE,
		.by = span_of("Jos\xc3\xa9"),
		.why = span_of("not ours\n"),
		.did = span_of("paid \xe2\x82\xac 5"),
		.basis = span_of("accepted"),
		.until = STATE_NEVER}};
	struct buffer out = {NULL, 0, 0, false};
	struct error err = {.what = ""};

	(void)context;
	assert_int_equal(deed_write(&out, &line, &err), 0);
	assert_true(span_is(buffer_span(&out),
	    "{\"at\":\"2026-09-21T14:13:20.000Z\",\"id\":\"47\\\"11\","
	    "\"deed\":\"resolve\",\"by\":\"Jos\xc3\xa9\","
	    "\"no_apology\":\"not ours\\n\",\"did\":\"paid \xe2\x82\xac 5\","
	    "\"basis\":\"accepted\"}\n"));
	line.id = span_of("caf\xe9");
	assert_int_equal(deed_write(&out, &line, &err), -1);
	assert_non_null(strstr(err.what, "not UTF-8"));
	error_clear(&err);
	line.id = (struct span){"a\0b", 3};
	assert_int_equal(deed_write(&out, &line, &err), -1);
	error_clear(&err);
	line.id = span_of("1");
	line.act.did = (struct span){calloc(1, 1 << 20), 1 << 20};
	memset((char *)(uintptr_t)line.act.did.at, 'x', 1 << 20);
	assert_int_equal(deed_write(&out, &line, &err), -1);
	assert_non_null(strstr(err.what, "1 MiB"));
	assert_int_equal(out.len, strchr(out.at, '\n') - out.at + 1);
	free((char *)(uintptr_t)line.act.did.at);
	buffer_free(&out);
}

/* The same numbers on every machine. */
static uint32_t
dice(uint32_t n)
{
	static uint64_t seed = 20261123;

	seed = seed * UINT64_C(6364136223846793005) + 1442695040888963407U;
	return (uint32_t)(seed >> 33) % n;
}

static bool
is_alike(const struct deed_line *a, const struct deed_line *b)
{
	return a->at == b->at && span_equal(a->id, b->id) &&
	       a->act.deed == b->act.deed && span_equal(a->act.by, b->act.by) &&
	       span_equal(a->act.to, b->act.to) &&
	       span_equal(a->act.why, b->act.why) &&
	       span_equal(a->act.did, b->act.did) &&
	       a->act.until == b->act.until && a->act.again == b->act.again &&
	       span_equal(a->letter, b->letter) && a->anyway == b->anyway;
}

/* Our own scanner and jansson on lines with a few odd bytes. */
static void
as_jansson_reads_it(void **context)
{
	static const char odd[] = "\"\\{}[]:, \t0-2tfn\x01\x80\xc3\xa9\xffu";
	static const char *const whole[] = {
	    AT OWN,
	    AT "\"again\":true,\"letter\":\"ab\",\"id\":\"1\","
	       "\"deed\":\"apologise\",\"by\":\"Jos\xc3\xa9\"}",
	    AT "\"id\":\"1\",\"deed\":\"promise\",\"by\":\"jan\","
	       "\"until\":\"2026-12-01T00:00:00Z\",\"why\":\"\"}",
	};

	(void)context;
	for (int i = 0; i < 200000; i++) {
		struct deed_parser one = {NULL}, two = {NULL};
		struct deed_line a, b;
		struct error err = {.what = ""};
		char text[300];
		size_t len;
		enum deed_found found;

		(void)snprintf(text, sizeof(text), "%s", whole[dice(3)]);
		len = strlen(text);
		for (uint32_t n = dice(3); n > 0; n--)
			text[dice((uint32_t)len)] = odd[dice(sizeof(odd))];
		if (dice(8) == 0)
			len = dice((uint32_t)len);
		found =
		    deed_parse(&one, (struct span){text, len}, NULL, &a, &err);
		if (found != deed_parse_slowly(&two, (struct span){text, len},
				 NULL, &b, &err) ||
		    (found == DEED_FOUND && !is_alike(&a, &b)))
			fail_msg("%.*s: %d", (int)len, text, found);
		deed_parser_free(&one);
		deed_parser_free(&two);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(what_is_a_deed),
	    cmocka_unit_test(instants_as_rfc_3339),
	    cmocka_unit_test(written_and_read_again),
	    cmocka_unit_test(as_jansson_reads_it),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
