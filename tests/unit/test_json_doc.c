/* json_doc, json_out: small documents read, JSON written */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "stream/json_doc.h"
#include "stream/json_out.h"

static void
test_read(void **state)
{
	static const char text[] = "{\"at\":\"2026\",\"n\":41,\"x\":1.5,"
				   "\"ok\":true,\"no\":null,\"l\":[1,\"a\"],"
				   "\"o\":{\"k\":-2}}\n";
	static const char *const names[] = {
	    "at", "n", "x", "ok", "no", "l", "o"};
	static const enum value_kind kinds[] = {VALUE_TEXT, VALUE_NUMBER,
	    VALUE_NUMBER, VALUE_BOOL, VALUE_NULL, VALUE_LIST, VALUE_OBJECT};
	const struct json_node *root, *node;
	struct error err = {.what = ""};
	struct json_doc *doc = json_doc_open(span_of(text), &err);
	void *place = NULL;
	struct span key;
	int64_t integer = 0;
	double number = 0;
	bool yes = false;
	size_t i = 0;

	(void)state;
	assert_non_null(doc);
	root = json_doc_root(doc);
	assert_int_equal(json_node_count(root), 7);
	for (; json_node_next(root, &place, &key, &node); i++) {
		assert_true(span_is(key, names[i]));
		assert_int_equal(json_node_kind(node), kinds[i]);
		assert_ptr_equal(node, json_node_member(root, names[i]));
	}
	assert_int_equal(i, 7);
	assert_true(
	    span_is(json_node_text(json_node_member(root, "at")), "2026"));
	assert_null(json_node_text(json_node_member(root, "n")).at);
	node = json_node_member(root, "n");
	assert_int_equal(json_node_integer(node, &integer), 0);
	assert_int_equal(integer, 41);
	assert_int_equal(json_node_number(node, &number), 0);
	assert_true(number == 41.0);
	node = json_node_member(root, "x");
	assert_int_equal(json_node_integer(node, &integer), -1);
	assert_int_equal(json_node_number(node, &number), 0);
	assert_true(number == 1.5);
	assert_int_equal(json_node_bool(json_node_member(root, "ok"), &yes), 0);
	assert_true(yes);
	assert_int_equal(
	    json_node_bool(json_node_member(root, "no"), &yes), -1);
	node = json_node_member(root, "l");
	assert_int_equal(json_node_count(node), 2);
	assert_true(span_is(json_node_text(json_node_element(node, 1)), "a"));
	assert_null(json_node_element(node, 2));
	assert_null(json_node_member(node, "a"));
	node = json_node_member(json_node_member(root, "o"), "k");
	assert_int_equal(json_node_integer(node, &integer), 0);
	assert_int_equal(integer, -2);
	assert_int_equal(json_node_kind(NULL), VALUE_ABSENT);
	assert_int_equal(json_node_count(NULL), 0);
	assert_null(json_node_text(NULL).at);
	place = NULL;
	assert_false(json_node_next(NULL, &place, &key, &node));
	json_doc_close(doc);
	json_doc_close(NULL);
}

static void
test_refused(void **state)
{
	static const struct span cases[] = {{"", 0}, {NULL, 0}, {"{", 1},
	    {"1", 1}, {"{\"a\":1,\"a\":2}", 13}, {"{\"a\":\"\\u0000\"}", 14},
	    {"{\"a\":\"\0\"}", 9}, {"{} x", 4}, {"{}\0", 3},
	    {"{\"a\":99999999999999999999}", 26}, {"{\"a\":\"\xff\"}", 9}};
	char deep[200];
	struct error err;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		error_clear(&err);
		assert_null(json_doc_open(cases[i], &err));
		assert_int_not_equal(err.what[0], '\0');
	}
	memset(deep, '[', 100);
	memset(deep + 100, ']', 100);
	error_clear(&err);
	assert_null(json_doc_open((struct span){deep, 200}, &err));
	assert_string_equal(err.what, "JSON nested deeper than 64");
	error_clear(&err);
	json_doc_close(json_doc_open((struct span){deep + 36, 128}, &err));
	assert_string_equal(err.what, "");
}

static void
write_some(struct json_out *out)
{
	json_out_object(out);
	json_out_key(out, "id");
	json_out_text(out, "47\"11");
	json_out_key_span(out, (struct span){"l", 1});
	json_out_list(out);
	json_out_integer(out, INT64_MIN);
	json_out_number(out, 2.0 / 3, 3);
	json_out_number(out, (double)NAN, 3);
	json_out_bool(out, true);
	json_out_object(out);
	json_out_object_end(out);
	json_out_list_end(out);
	json_out_key(out, "none");
	json_out_null(out);
	json_out_key(out, "raw");
	json_out_raw(out, span_of("[1]"));
	json_out_key(out, "empty");
	json_out_list(out);
	json_out_list_end(out);
	json_out_object_end(out);
}

static void
test_write(void **state)
{
	static const char *const want[] = {
	    "{\"id\":\"47\\\"11\",\"l\":[-9223372036854775808,0.667,null,"
	    "true,{}],\"none\":null,\"raw\":[1],\"empty\":[]}",
	    "{\n  \"id\": \"47\\\"11\",\n  \"l\": [\n"
	    "    -9223372036854775808,\n    0.667,\n    null,\n    true,\n"
	    "    {}\n  ],\n  \"none\": null,\n  \"raw\": [1],\n"
	    "  \"empty\": []\n}"};
	struct buffer to = {0};
	struct json_out out;
	int indent;

	(void)state;
	for (indent = 0; indent < 2; indent++) {
		buffer_clear(&to);
		json_out_start(&out, &to, indent == 1);
		write_some(&out);
		assert_false(to.failed);
		if (!span_is(buffer_span(&to), want[indent]))
			fail_msg("%.*s", (int)to.len, to.at);
	}
	buffer_free(&to);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_read),
	    cmocka_unit_test(test_refused),
	    cmocka_unit_test(test_write),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
