/* json: what is a record, where its members are, how it ends */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "stream/buffer.h"
#include "stream/json.h"

static void
begin(struct json_index *index)
{
	struct columns *columns = columns_new();

	assert_non_null(columns);
	assert_int_equal(json_index_init(index, columns), 0);
}

static void
end(struct json_index *index)
{
	columns_free(index->columns);
	json_index_free(index);
}

/* From memory of just this size, so that a sanitizer sees a look too far. */
static enum json_got
take_of(struct json_index *index, struct span text, bool alone, size_t *used,
    const char **why)
{
	char *copy = malloc(text.len);
	enum json_got got;

	assert_non_null(copy);
	memcpy(copy, text.at, text.len);
	if (alone)
		index->settled = index->bare = false;
	got = json_index_record(index, copy, text.len, used, why);
	free(copy);
	return got;
}

/* A stream by itself: nothing is settled by those before it. */
static enum json_got
take(struct json_index *index, struct span text, size_t *used, const char **why)
{
	return take_of(index, text, true, used, why);
}

/* What stands in a column: kind and bytes, "" for an absent one. */
static void
expect(struct json_index *index, const char *text, const char *column,
    enum value_kind kind, const char *want)
{
	int number = columns_find(index->columns, span_of(column));
	const struct json_field *field = json_index_field(index, number);
	struct span value = {"", 0};

	if (field != NULL)
		value = (struct span){text + field->at, field->len};
	if (!span_is(value, want))
		fail_msg(
		    "%s: %s is %.*s", text, column, (int)value.len, value.at);
	assert_int_equal(field == NULL ? VALUE_ABSENT : field->kind, kind);
}

/* The first record that tells settles whether there are wrappers. */
static void
test_settled(void **state)
{
	static const struct {
		const char *text, *column;
		bool alone;
	} cases[] = {
	    {"{\"id\":1}", "id", true},
	    {"{\"t\":{\"id\":2}}", "id", false},
	    {"{\"id\":3,\"x\":0}", "id", false},
	    {"{\"t\":{\"id\":4}}", "id", false},
	    {"{\"id\":5,\"x\":0}", "id", true},
	    {"{\"t\":{\"id\":6}}", "t.id", false},
	    {"{\"t\":{\"id\":7,\"x\":0}}", "t.id", false},
	};
	struct json_index index;
	const char *why;
	size_t used;

	(void)state;
	begin(&index);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		assert_int_equal(take_of(&index, span_of(cases[i].text),
				     cases[i].alone, &used, &why),
		    JSON_RECORD);
		expect(&index, cases[i].text, cases[i].column, VALUE_NUMBER,
		    (char[]){(char)('1' + i), '\0'});
	}
	end(&index);
}

static void
test_verdicts(void **state)
{
	static const struct {
		const char *text;
		enum json_got got;
		bool whole;
		size_t used;
		const char *why;
	} cases[] = {
	    {"{}", JSON_RECORD, false, 2, NULL},
	    {"{ } x", JSON_RECORD, false, 3, NULL},
	    {"{\"a\":1}\n{\"a\":2}", JSON_RECORD, false, 7, NULL},
	    {"{\"a\":1e400,\"b\":-99999999999999999999}", JSON_RECORD, false,
		37, NULL},
	    {"{\"a\":\"\\u0000\"}", JSON_RECORD, false, 14, NULL},
	    {"[1,{\"a\":[]},\"x\"],", JSON_BAD, true, 16, "not an object"},
	    {"12,", JSON_BAD, true, 2, "not an object"},
	    {"\"x\"", JSON_BAD, true, 3, "not an object"},
	    {"null]", JSON_BAD, true, 4, "not an object"},
	    {"12", JSON_MORE, false, 2, NULL},
	    {"tru", JSON_MORE, false, 0, NULL},
	    {"truex", JSON_BAD, false, 4, "no value that JSON has"},
	    {"NaN", JSON_BAD, false, 0, "no value that JSON has"},
	    {"{", JSON_MORE, false, 1, NULL},
	    {"{\"a\":1,", JSON_MORE, false, 7, NULL},
	    {"{\"a\":1", JSON_MORE, false, 6, NULL},
	    {"{\"a\":\"\\ud83d", JSON_MORE, false, 6, NULL},
	    {"{\"a\":\"\xe2\x82", JSON_MORE, false, 8, NULL},
	    {"{\"a\":1,}", JSON_BAD, false, 7, "no name of a member here"},
	    {"{,}", JSON_BAD, false, 1, "no name of a member here"},
	    {"{\"a\" 1}", JSON_BAD, false, 5, "no colon after a name"},
	    {"{\"a\":1 \"b\":2}", JSON_BAD, false, 7,
		"no comma and no end after a value"},
	    {"{\"a\":[1,]}", JSON_BAD, false, 8, "no value that JSON has"},
	    {"{\"a\":[1}}", JSON_BAD, false, 7,
		"no comma and no end after a value"},
	    {"{\"a\":01}", JSON_BAD, false, 5,
		"a number that JSON does not have"},
	    {"{\"a\":1.}", JSON_BAD, false, 7,
		"a number that JSON does not have"},
	    {"{\"a\":-x}", JSON_BAD, false, 6,
		"a number that JSON does not have"},
	    {"{\"a\":\"\t\"}", JSON_BAD, false, 6,
		"a control character in a string"},
	    {"{\"a\":\"\\x\"}", JSON_BAD, false, 6,
		"an escape that JSON does not have"},
	    {"{\"a\":\"\\udc00\"}", JSON_BAD, false, 6,
		"half of a surrogate pair"},
	    {"{\"a\":\"\xc0\x80\"}", JSON_BAD, false, 6,
		"bytes that are not UTF-8"},
	    {"{\"\\u0000\":1}", JSON_BAD, false, 2, "a NUL in a member's name"},
	    {"{\"a\":[{\"x\\u0000\":1}]}", JSON_BAD, false, 9,
		"a NUL in a member's name"},
	};
	struct json_index index;
	const char *why;
	size_t i, used;

	(void)state;
	begin(&index);
	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct span text = span_of(cases[i].text);

		if (take(&index, text, &used, &why) != cases[i].got ||
		    index.whole != cases[i].whole)
			fail_msg("%s: another verdict", cases[i].text);
		if (cases[i].got != JSON_MORE && used != cases[i].used)
			fail_msg("%s: used %zu", cases[i].text, used);
		if (cases[i].why != NULL)
			assert_string_equal(why, cases[i].why);
		else
			assert_null(why);
	}
	index.last = true;
	assert_int_equal(take(&index, span_of("12"), &used, &why), JSON_BAD);
	assert_true(index.whole);
	end(&index);
}

/* Records of one stream; after each, one look into it. */
static void
test_members(void **state)
{
	static const struct {
		const char *text, *column;
		enum value_kind kind;
		const char *want;
	} cases[] = {
	    {"{\"id\":1,\"status\":{\"state\":\"o\\n\"},\"t\":[{\"x\":1}]}",
		"status.state", VALUE_TEXT, "o\\n"},
	    {"{\"id\":1,\"status\":{\"state\":\"o\"},\"t\":[{\"x\":1}]}", "t",
		VALUE_LIST, "[{\"x\":1}]"},
	    {"{\"id\":1,\"status\":{\"state\":\"o\"},\"t\":[{\"x\":1}]}", "t.x",
		VALUE_ABSENT, ""},
	    {"{\"id\":2}", "status.state", VALUE_ABSENT, ""},
	    {"{\"id\":  -0.5e3 }", "id", VALUE_NUMBER, "-0.5e3"},
	    {"{\"id\":null}", "id", VALUE_NULL, "null"},
	    {"{\"id\":false,\"x\":{}}", "id", VALUE_BOOL, "false"},
	    {"{\"id\":3,\"status\":{\"state\":\"o\",\"by\":{}}}", "status",
		VALUE_OBJECT, "{\"state\":\"o\",\"by\":{}}"},
	    {"{\"id\":1,\"id\":2}", "id", VALUE_NUMBER, "2"},
	    {"{\"a\":{\"b\":1},\"a\":{\"c\":2}}", "a.b", VALUE_ABSENT, ""},
	    {"{\"a\":{\"b\":1},\"a\":{\"c\":2}}", "a.c", VALUE_NUMBER, "2"},
	    {"{\"a\":{\"b\":1},\"a\":7}", "a.b", VALUE_ABSENT, ""},
	    {"{\"a\":{\"b\":1},\"a.b\":7}", "a.b", VALUE_NUMBER, "7"},
	    {"{\"\\u0069d\":8}", "id", VALUE_NUMBER, "8"},
	    {"{\"\":\"\"}", "", VALUE_TEXT, ""},
	    {"{\"ticket\":{\"id\":9}}", "id", VALUE_NUMBER, "9"},
	    {"{\"ticket\":{\"id\":9}}", "ticket.id", VALUE_ABSENT, ""},
	    {"{\"ticket\":{\"id\":9},\"x\":0}", "ticket.id", VALUE_NUMBER, "9"},
	    {"{\"ticket\":{\"id\":9},\"x\":0}", "id", VALUE_ABSENT, ""},
	    {"{\"d\":{\"ticket\":{\"id\":9}}}", "ticket.id", VALUE_NUMBER, "9"},
	    {"{ \"ticket\" : { \"id\" : 9 } }", "id", VALUE_NUMBER, "9"},
	    {"{\"id\":4}", "id", VALUE_NUMBER, "4"},
	};
	struct json_index index;
	const char *why;
	size_t i, used;
	struct span text;
	int round;

	(void)state;
	begin(&index);
	/* the second round has guesses to go by */
	for (round = 0; round < 2; round++) {
		for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
			text = span_of(cases[i].text);
			assert_int_equal(
			    take(&index, text, &used, &why), JSON_RECORD);
			assert_int_equal(used, text.len);
			assert_int_equal(text.at[index.open], '{');
			assert_int_equal(text.at[index.close], '}');
			expect(&index, text.at, cases[i].column, cases[i].kind,
			    cases[i].want);
		}
	}
	end(&index);
}

/* Only records name columns, in the order of their coming. */
static void
test_columns(void **state)
{
	static const char *const texts[] = {"{\"ticket\":{\"b\":1,\"bad\":}}",
	    "{\"ticket\":{\"b\":1", "{\"ticket\":{\"b\":1,\"c\":{\"d\":2}}}",
	    "{\"x\":1,\"y\":}", "{\"a\":1,\"b\":2}", "[{\"z\":1}]",
	    "{\"c\":{},\"e\":1}"};
	static const char *const want[] = {"b", "c", "c.d", "a", "e"};
	struct json_index index;
	const char *why;
	size_t i, used;

	(void)state;
	begin(&index);
	for (i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		(void)take(&index, span_of(texts[i]), &used, &why);
	assert_int_equal(columns_count(index.columns), 5);
	for (i = 0; i < 5; i++)
		assert_true(
		    span_is(columns_name(index.columns, (int)i), want[i]));
	end(&index);
}

/* n levels: objects, or lists in one, or an object in lists. */
static void
nest(struct buffer *text, size_t n, const char *open, char close)
{
	size_t i;

	buffer_clear(text);
	buffer_text(text, "{\"x\":0,\"a\":");
	for (i = 1; i < n; i++)
		buffer_text(text, "%s", open);
	buffer_text(text, "1");
	for (i = 1; i < n; i++)
		buffer_add_char(text, close);
	assert_int_equal(buffer_text(text, "}\n"), 0);
}

static void
test_depth(void **state)
{
	struct buffer text = {0};
	struct json_index index;
	const char *why;
	size_t i, used;

	(void)state;
	begin(&index);
	for (i = 62; i < 68; i++) {
		nest(&text, i, "{\"a\":", '}');
		assert_int_equal(take(&index, buffer_span(&text), &used, &why),
		    i > 64 ? JSON_BAD : JSON_RECORD);
		assert_int_equal(index.whole, i > 64);
		assert_int_equal(used, text.len - 1);
		nest(&text, i, "[", ']');
		assert_int_equal(take(&index, buffer_span(&text), &used, &why),
		    i > 64 ? JSON_BAD : JSON_RECORD);
		assert_int_equal(index.whole, i > 64);
	}
	nest(&text, 10 * 1000 * 1000, "[", ']');
	assert_int_equal(
	    take(&index, buffer_span(&text), &used, &why), JSON_BAD);
	assert_true(index.whole);
	assert_int_equal(used, text.len - 1);
	assert_string_equal(why, "nested deeper than 64");
	text.len -= 2;
	assert_int_equal(
	    take(&index, buffer_span(&text), &used, &why), JSON_MORE);
	text.at[text.len - 1] = '}';
	assert_int_equal(
	    take(&index, buffer_span(&text), &used, &why), JSON_BAD);
	assert_false(index.whole);
	buffer_free(&text);
	end(&index);
}

/* Names without end fill no memory, and what is named is still found. */
static void
test_full(void **state)
{
	struct buffer text = {0};
	struct json_index index;
	const char *why;
	size_t used;
	int i;

	(void)state;
	begin(&index);
	buffer_text(&text, "{\"id\":1");
	for (i = 0; i < 20000; i++)
		buffer_text(&text, ",\"n%d\":{\"m\":%d}", i, i);
	assert_int_equal(buffer_text(&text, ",\"last\":2}"), 0);
	for (i = 0; i < 2; i++) {
		assert_int_equal(
		    take(&index, buffer_span(&text), &used, &why), JSON_RECORD);
		assert_int_equal(used, text.len);
		assert_int_equal(columns_count(index.columns), COLUMNS_MOST);
		expect(&index, text.at, "n4711.m", VALUE_NUMBER, "4711");
		expect(&index, text.at, "last", VALUE_ABSENT, "");
	}
	i = columns_add(index.columns, span_of("last"));
	assert_int_equal(i, COLUMNS_MOST);
	assert_int_equal(
	    take(&index, buffer_span(&text), &used, &why), JSON_RECORD);
	expect(&index, text.at, "last", VALUE_NUMBER, "2");
	buffer_free(&text);
	end(&index);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_verdicts),
	    cmocka_unit_test(test_settled),
	    cmocka_unit_test(test_members),
	    cmocka_unit_test(test_columns),
	    cmocka_unit_test(test_depth),
	    cmocka_unit_test(test_full),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
