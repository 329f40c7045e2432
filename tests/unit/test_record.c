/* record: what a field holds, of what kind, and what may be set */
#include "test_stream.h"

/* The only record of an input, for as long as the reader is open. */
struct one {
	struct input input;
	struct feed feed;
	struct reader *reader;
	struct record *record;
};

static void
one_open(struct one *one, struct span text)
{
	struct error err;

	*one = (struct one){.input = {.files = {text}}};
	one->feed = feed_open(&one->input, false);
	one->reader = feed_read(&one->feed, &one->input, &err);
	assert_non_null(one->reader);
	assert_int_equal(
	    reader_next(one->reader, &one->record, &err), READER_RECORD);
}

static void
one_close(struct one *one)
{
	reader_close(one->reader);
	feed_close(&one->feed);
}

static int
column(const struct one *one, const char *name)
{
	return columns_find(reader_columns(one->reader), span_of(name));
}

static const struct field {
	struct span text;
	const char *name;
	const char *value; /* NULL: none */
	enum value_kind kind;
	size_t length; /* as it is spelt */
} fields[] = {
    {BYTES("a,b\n1,2\n"), "a", "1", VALUE_TEXT, 1},
    {BYTES("a,b\n1,2\n"), "c", NULL, VALUE_ABSENT, 0},
    {BYTES("a,b\n,2\n"), "a", "", VALUE_TEXT, 0},
    {BYTES("a,b\n1,\" x \"\r\n"), "b", " x ", VALUE_TEXT, 3},
    {BYTES("a,b\n\"say \"\"no\"\"\",2\n"), "a", "say \"no\"", VALUE_TEXT, 10},
    {BYTES("a,b\n\"\"\"\",\"\"\n"), "a", "\"", VALUE_TEXT, 2},
    {BYTES("a,b\n\"\"\"\",\"\"\n"), "b", "", VALUE_TEXT, 0},
    {BYTES("{\"a\":\"x\"}"), "a", "x", VALUE_TEXT, 1},
    {BYTES("{\"a\":\"\"}"), "a", "", VALUE_TEXT, 0},
    {BYTES("{\"a\":\"\\u00e9\\n\"}"), "a", "\xc3\xa9\n", VALUE_TEXT, 8},
    {BYTES("{\"a\":1.50e2}"), "a", "1.50e2", VALUE_NUMBER, 6},
    {BYTES("{\"a\":false}"), "a", "false", VALUE_BOOL, 5},
    {BYTES("{\"a\":null}"), "a", NULL, VALUE_NULL, 0},
    {BYTES("{\"a\":[1, {}]}"), "a", "[1, {}]", VALUE_LIST, 7},
    {BYTES("{\"z\":0,\"a\":{\"b\": {} }}"), "a", "{\"b\": {} }", VALUE_OBJECT,
	10},
    {BYTES("{\"z\":0,\"a\":{\"b\": {} }}"), "a.b", "{}", VALUE_OBJECT, 2},
    {BYTES("{\"a\":1,\"a\":\"2\"}"), "a", "2", VALUE_TEXT, 1},
};

static void
test_fields(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(fields); i++) {
		const struct field *field = &fields[i];
		struct one one;
		struct span value;
		int c;

		one_open(&one, field->text);
		c = column(&one, field->name);
		value = record_get(one.record, c);
		assert_int_equal(value.at == NULL, field->value == NULL);
		assert_bytes(value, span_of(field->value));
		assert_int_equal(record_kind(one.record, c), field->kind);
		assert_int_equal(record_length(one.record, c), field->length);
		assert_false(record_failed(one.record));
		one_close(&one);
	}
}

/* No column, or one beyond what the record has. */
static void
test_no_column(void **state)
{
	struct one one;

	(void)state;
	one_open(&one, (struct span)BYTES("a,b\n1,2\n"));
	assert_null(record_get(one.record, -1).at);
	assert_null(record_get(one.record, 1000).at);
	assert_int_equal(record_kind(one.record, -1), VALUE_ABSENT);
	assert_int_equal(record_length(one.record, 1000), 0);
	assert_int_equal(record_set(one.record, -1, span_of("x")), -1);
	assert_false(record_changed(one.record));
	one_close(&one);
}

/* A copy, the last one counts, and it is gone with the record. */
static void
test_set(void **state)
{
	struct one one;
	struct error err;
	char value[] = "jan";

	(void)state;
	one_open(&one, (struct span)BYTES("a,b\n1,2\n3,4\n"));
	assert_int_equal(record_set(one.record, 1, span_of("els")), 0);
	assert_int_equal(record_set(one.record, 1, span_of(value)), 0);
	value[0] = '?';
	assert_bytes(record_get(one.record, 1), span_of("jan"));
	assert_int_equal(record_length(one.record, 1), 3);
	assert_true(record_changed(one.record));
	assert_int_equal(record_set(one.record, 0, span_of(NULL)), 0);
	assert_null(record_get(one.record, 0).at);
	assert_int_equal(record_kind(one.record, 0), VALUE_NULL);
	for (int i = 2; i < 50; i++)
		assert_int_equal(record_set(one.record, i, span_of("x")), 0);
	assert_bytes(record_get(one.record, 1), span_of("jan"));
	assert_int_equal(
	    reader_next(one.reader, &one.record, &err), READER_RECORD);
	assert_false(record_changed(one.record));
	assert_bytes(record_get(one.record, 1), span_of("4"));
	assert_int_equal(record_line(one.record), 3);
	assert_int_equal(record_number(one.record), 2);
	assert_string_equal(record_file(one.record), "1");
	one_close(&one);
}

/* Two columns, set one after the other: whether there is a place for them. */
static const struct place {
	struct span text;
	const char *names[2];
	int want[2];
} places[] = {
    {BYTES("{\"z\":0,\"a\":null}"), {"a.b", "a.c"}, {0, 0}},
    {BYTES("{\"z\":0,\"a\":{}}"), {"a.b", "a.c.d"}, {0, 0}},
    {BYTES("{\"z\":0}"), {"a.b", "a.c"}, {0, 0}},
    {BYTES("{\"z\":0,\"a\":[]}"), {"a.b", "a.b.c"}, {-1, -1}},
    {BYTES("{\"z\":0,\"a\":\"x\"}"), {"a.b", "a"}, {-1, 0}},
    {BYTES("{\"z\":0,\"a\":5}"), {"a.b.c", "a"}, {-1, 0}},
    /* what is to be a text cannot be an object, nor the other way round */
    {BYTES("{\"z\":0}"), {"a", "a.b"}, {0, -1}},
    {BYTES("{\"z\":0}"), {"a.b", "a"}, {0, -1}},
    {BYTES("{\"z\":0,\"a\":{\"b\":1}}"), {"a", "a.b"}, {0, -1}},
    {BYTES("{\"z\":0,\"a\":{\"b\":1}}"), {"a.b", "a"}, {0, -1}},
    {BYTES("{\"z\":0}"), {"a", "ab.c"}, {0, 0}},
};

static void
test_places(void **state)
{
	struct buffer deep = {0};

	(void)state;
	for (size_t i = 0; i < COUNT(places); i++) {
		struct one one;

		one_open(&one, places[i].text);
		for (int k = 0; k < 2; k++) {
			struct span name = span_of(places[i].names[k]);
			int c = column(&one, places[i].names[k]);

			if (c == -1)
				c = columns_add(
				    reader_columns(one.reader), name);
			if (record_set(one.record, c, span_of("x")) !=
			    places[i].want[k])
				fail_msg("%.*s: %s", (int)places[i].text.len,
				    places[i].text.at, places[i].names[k]);
		}
		one_close(&one);
	}
	for (int i = 0; i < 100000; i++)
		(void)buffer_text(&deep, "a.");
	for (size_t len = 127; len <= deep.len; len += deep.len - 127) {
		struct one one;
		int c;

		one_open(&one, (struct span)BYTES("{\"z\":0}"));
		c = columns_add(
		    reader_columns(one.reader), (struct span){deep.at, len});
		assert_int_equal(record_set(one.record, c, span_of("x")),
		    len == 127 ? 0 : -1);
		one_close(&one);
	}
	buffer_free(&deep);
}

static void
test_lists(void **state)
{
	static const struct {
		const char *raw;
		int count;
		const char *first;
	} lists[] = {
	    {"[]", 0, NULL},
	    {"[\"jan\",\"els\"]", 2, "jan"},
	    {"[{\"name\":\"Jan\",\"login\":\"jan\"}]", 1, "jan"},
	    {"[1]", 1, ""},
	    {"\"jan\"", -1, NULL},
	    {"{}", -1, NULL},
	};
	struct one one;

	(void)state;
	one_open(&one, (struct span)BYTES("{\"z\":0}"));
	for (size_t i = 0; i < COUNT(lists); i++) {
		struct span first;

		assert_int_equal(
		    record_list(one.record, span_of(lists[i].raw), &first),
		    lists[i].count);
		assert_bytes(first, span_of(lists[i].first));
	}
	one_close(&one);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_fields),
	    cmocka_unit_test(test_no_column),
	    cmocka_unit_test(test_set),
	    cmocka_unit_test(test_places),
	    cmocka_unit_test(test_lists),
	};

	return cmocka_run_group_tests(tests, folder_enter, folder_leave);
}
