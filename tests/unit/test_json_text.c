/* json_text, json_page: texts to and from JSON, lists, pages */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "stream/json_page.h"
#include "stream/json_text.h"

/* decoded NULL: raw is not well-formed. */
static void
test_decode(void **state)
{
	static const struct {
		const char *raw;
		const char *decoded;
		size_t len;
	} cases[] = {
	    {"", "", 0},
	    {"plain \xc3\xa9", "plain \xc3\xa9", 8},
	    {"a\\\"\\\\\\/\\b\\f\\n\\r\\tz", "a\"\\/\b\f\n\r\tz", 10},
	    {"\\u00e9\\u20AC", "\xc3\xa9\xe2\x82\xac", 5},
	    {"\\ud83d\\ude00", "\xf0\x9f\x98\x80", 4},
	    {"x\\u0000y", "x\0y", 3},
	    {"\\x", NULL, 0},
	    {"\\", NULL, 0},
	};
	struct buffer out = {0};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		buffer_clear(&out);
		buffer_add(&out, "=", 1);
		if (cases[i].decoded == NULL) {
			assert_int_equal(
			    json_decode(&out, span_of(cases[i].raw)), -1);
			assert_int_equal(out.len, 1);
			continue;
		}
		assert_int_equal(json_decode(&out, span_of(cases[i].raw)), 0);
		assert_int_equal(out.len, cases[i].len + 1);
		assert_memory_equal(out.at + 1, cases[i].decoded, cases[i].len);
	}
	buffer_free(&out);
}

static void
test_quote(void **state)
{
	static const struct {
		struct span text;
		const char *quoted;
	} cases[] = {
	    {{"", 0}, "\"\""},
	    {{"plain, longer than sixteen bytes", 32},
		"\"plain, longer than sixteen bytes\""},
	    {{"a\"b\\c/\b\f\n\r\t", 11}, "\"a\\\"b\\\\c/\\b\\f\\n\\r\\t\""},
	    {{"\0\x01\x1b\x1f\x7f.", 6},
		"\"\\u0000\\u0001\\u001b\\u001f\\u007f.\""},
	    {{"sixteen bytes an\x7f", 17}, "\"sixteen bytes an\\u007f\""},
	    {{"\xc3\xa9\xe2\x80\xa7\xe2\x80\xa8\xe2\x80\xa9", 11},
		"\"\xc3\xa9\xe2\x80\xa7\\u2028\\u2029\""},
	    {{"\xf0\x9f\x98\x80", 4}, "\"\xf0\x9f\x98\x80\""},
	    {{"a\xff.\xc3", 4}, "\"a\xef\xbf\xbd.\xef\xbf\xbd\""},
	    {{"\xed\xa0\x80", 3}, "\"\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\""},
	};
	struct buffer out = {0};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		buffer_clear(&out);
		assert_int_equal(json_quote(&out, cases[i].text), 0);
		if (!span_is(buffer_span(&out), cases[i].quoted))
			fail_msg(
			    "%s: %.*s", cases[i].quoted, (int)out.len, out.at);
	}
	buffer_free(&out);
}

static void
test_list(void **state)
{
	static const struct {
		const char *raw;
		int count;
		const char *first;
	} cases[] = {
	    {"[]", 0, ""},
	    {"[ ]", 0, ""},
	    {"[\"j\\u0061n\",\"els\"]", 2, "jan"},
	    {"[ \"\" , 1, [2] ]", 3, ""},
	    {"[{\"id\":1,\"name\":\"Jan\",\"login\":\"jan\"}]", 1, "jan"},
	    {"[{\"email\":\"j@x\",\"displayName\":\"Jan\"},{}]", 2, "Jan"},
	    {"[{\"login\":null,\"key\":\"k\"}]", 1, "k"},
	    {"[{\"name\":\"a\",\"name\":\"b\"}]", 1, "b"},
	    {"[{\"x\":{\"name\":\"inner\"}},\"second\"]", 2, ""},
	    {"[12345678901234567890123,1e999]", 2, ""},
	    {"{\"a\":1}", -1, ""},
	    {"\"jan\"", -1, ""},
	    {"", -1, ""},
	};
	struct buffer first = {0};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		buffer_clear(&first);
		assert_int_equal(
		    json_list(&first, span_of(cases[i].raw)), cases[i].count);
		if (!span_is(buffer_span(&first), cases[i].first))
			fail_msg(
			    "%s: %.*s", cases[i].raw, (int)first.len, first.at);
	}
	buffer_free(&first);
}

/* jq NULL: a record. */
static void
test_page(void **state)
{
	static const struct {
		const char *text;
		const char *jq;
	} cases[] = {
	    {"{\"count\":2,\"results\":[{\"id\":1}]}", "'.results[]'"},
	    {"{\"expand\":\"names\",\"issues\":[{\"key\":\"A\"}],"
	     "\"total\":1}",
		"'.issues[]'"},
	    {"{\"took\":3,\"hits\":{\"total\":{\"value\":1},"
	     "\"hits\":[{\"_source\":{}}]}}",
		"'.hits.hits[]._source'"},
	    {"{\"data\":{\"repository\":{\"name\":\"r\",\"issues\":"
	     "{\"nodes\":[{\"number\":1}]}}}}",
		"'.data.repository.issues.nodes[]'"},
	    {"{\"_links\":{\"self\":{}},\"_embedded\":{\"container\":"
	     "[{\"id\":1}]},\"page\":{\"size\":20}}",
		"'._embedded.container[]'"},
	    {"{\"a b\":[{\"x\":1}]}", "'.[\"a b\"][]'"},
	    {"{\"data\":{\"it's\":[{\"x\":1}]}}", "'.data[\"it\\u0027s\"][]'"},
	    {"{\"tickets\":[],\"meta\":{},\"links\":{}}", "'.tickets[]'"},
	    {"{\"count\":0,\"results\": [ ] }", "'.results[]'"},
	    /* torn: the head of a long one */
	    {"{\"tickets\":[{\"url\":\"https:", "'.tickets[]'"},
	    {"{\"journals\":[{\"url\":\"https:", NULL},
	    {"{\"count\":1,\"results\":[", NULL},
	    /* records with lists in them */
	    {"{\"id\":1,\"labels\":[{\"name\":\"x\"}]}", NULL},
	    {"{\"labels\":[{\"name\":\"x\"}],\"id\":1}", NULL},
	    {"{\"issue\":{\"id\":7311,\"journals\":[{\"id\":1}]}}", NULL},
	    {"{\"ticket\":{\"id\":1,\"tags\":[],\"items\":[{}]}}", NULL},
	    {"{\"text\":\"loud\",\"extra_properties\":[]}", NULL},
	    {"{\"date\":\"2024-01-02\",\"product\":\"x\",\"items\":[{}]}",
		NULL},
	    {"{\"tags\":[\"a\"],\"values\":[1,2]}", NULL},
	    {"{\"values\":[],\"zip\":\"02118\"}", NULL},
	    {"{\"status\":{\"state\":\"o\"}}", NULL},
	    {"{}", NULL},
	    {"{", NULL},
	};
	struct error err;
	size_t i, len;
	char *text;
	int got;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		len = strlen(cases[i].text);
		text = malloc(len);
		assert_non_null(text);
		memcpy(text, cases[i].text, len);
		error_clear(&err);
		got = json_page((struct span){text, len}, &err);
		if ((got == -1) != (cases[i].jq != NULL))
			fail_msg("%s: %s", cases[i].text, err.remedy);
		if (got == -1 && strstr(err.remedy, cases[i].jq) == NULL)
			fail_msg("%s: %s", cases[i].text, err.remedy);
		free(text);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_decode),
	    cmocka_unit_test(test_quote),
	    cmocka_unit_test(test_list),
	    cmocka_unit_test(test_page),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
