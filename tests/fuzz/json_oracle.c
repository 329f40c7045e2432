#include "json_oracle.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "stream/json_text.h"

struct compare {
	const struct json_index *index;
	const char *p;
	char *seen; /* a column that was met */
	int met;
	const char *differs;
	bool twice; /* two members share a path */
};

static bool
same_text(const struct compare *c, const struct json_field *field,
    const json_t *value)
{
	struct buffer text = {0};
	struct span raw = {c->p + field->at, field->len};
	bool backslash = memchr(raw.at, '\\', raw.len) != NULL, same;

	same = json_is_string(value) && field->escaped == backslash &&
	       json_decode(&text, raw) == 0 &&
	       text.len == json_string_length(value) &&
	       (text.len == 0 ||
		   memcmp(text.at, json_string_value(value), text.len) == 0);
	buffer_free(&text);
	return same;
}

/* Any but a string: its raw text is read again by jansson. */
static bool
same_value(const struct compare *c, const struct json_field *field,
    const json_t *value)
{
	static const int kinds[] = {[JSON_OBJECT] = VALUE_OBJECT,
	    [JSON_ARRAY] = VALUE_LIST,
	    [JSON_STRING] = VALUE_TEXT,
	    [JSON_INTEGER] = VALUE_NUMBER,
	    [JSON_REAL] = VALUE_NUMBER,
	    [JSON_TRUE] = VALUE_BOOL,
	    [JSON_FALSE] = VALUE_BOOL,
	    [JSON_NULL] = VALUE_NULL};
	json_t *again;
	bool same;

	if (field->kind != kinds[json_typeof(value)])
		return false;
	if (field->kind == VALUE_TEXT)
		return same_text(c, field, value);
	again = json_loadb(c->p + field->at, field->len,
	    JSON_DECODE_ANY | JSON_ALLOW_NUL, NULL);
	same = again != NULL && json_equal(again, value);
	json_decref(again);
	return same;
}

/* Every member of object is in the index. */
static void
compare_members(struct compare *c, json_t *object, const struct buffer *prefix)
{
	const struct json_field *field;
	struct buffer path = {0};
	const char *key;
	json_t *value;
	int column;

	json_object_foreach(object, key, value)
	{
		buffer_clear(&path);
		buffer_add_span(&path, buffer_span(prefix));
		buffer_text(&path, "%s%s", prefix->at == NULL ? "" : ".", key);
		column = columns_find(c->index->columns, buffer_span(&path));
		if (column >= 0 && c->seen[column]) {
			c->twice = true;
			continue;
		}
		field = json_index_field(c->index, column);
		if (field == NULL || !same_value(c, field, value)) {
			c->differs = field == NULL ? "a member is missing"
						   : "another value";
			continue;
		}
		c->seen[column] = 1;
		c->met++;
		if (json_is_object(value))
			compare_members(c, value, &path);
	}
	buffer_free(&path);
}

/* The one member of an object that has no other, when it is an object. */
static json_t *
wrapped(json_t *object)
{
	json_t *value;

	if (json_object_size(object) != 1)
		return NULL;
	value = json_object_iter_value(json_object_iter(object));
	return json_is_object(value) ? value : NULL;
}

static bool
has_doubles(const char *p, size_t n)
{
	json_t *strict = json_loadb(p, n,
	    JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL | JSON_DISABLE_EOF_CHECK,
	    NULL);

	json_decref(strict);
	return strict == NULL;
}

static const char *
compare_record(
    const struct json_index *index, const char *p, size_t used, json_t *root)
{
	int i, columns = columns_count(index->columns), present = 0;
	json_t *inner = wrapped(root);
	const struct buffer none = {0};
	struct compare c = {.index = index, .p = p};

	if (p[index->open] != '{' || p[index->close] != '}' ||
	    index->close >= used)
		return "braces elsewhere";
	if ((inner != NULL) != (index->open > 0)) {
		/* {"a":{},"a":{}} has two members, for us */
		if (inner != NULL && has_doubles(p, used))
			inner = NULL;
		else
			return "looked through or not";
	}
	c.seen = calloc((size_t)columns + 1, 1);
	if (c.seen == NULL)
		abort();
	compare_members(&c, inner == NULL ? root : inner, &none);
	for (i = 0; i < columns; i++)
		present += json_index_field(index, i) != NULL;
	if (c.differs == NULL && present != c.met)
		c.differs = "members that are not there";
	free(c.seen);
	return c.twice ? NULL : c.differs;
}

static const char *
compare_verdict(const struct json_index *index, enum json_got got,
    const char *p, size_t used, json_t *root, const json_error_t *error)
{
	enum json_error_code code = json_error_code(error);

	if (root == NULL) {
		if (code == json_error_numeric_overflow ||
		    code == json_error_stack_overflow)
			return NULL;
		if (got == JSON_RECORD || (got == JSON_BAD && index->whole))
			return "jansson refuses it";
		return NULL;
	}
	if (got == JSON_MORE)
		return "jansson needs no more";
	if (got == JSON_BAD && !index->whole)
		return "jansson takes it";
	if (used != (size_t)error->position)
		return "another length";
	if ((got == JSON_RECORD) && !json_is_object(root))
		return "no object";
	return got == JSON_RECORD ? compare_record(index, p, used, root) : NULL;
}

const char *
json_oracle_compare(struct json_index *index, const char *p, size_t n)
{
	char *copy = malloc(n);
	const char *why, *differs;
	json_error_t error;
	enum json_got got;
	json_t *root;
	size_t used;

	if (copy == NULL)
		abort();
	memcpy(copy, p, n);
	index->settled = index->bare = false; /* each is a stream */
	got = json_index_record(index, copy, n, &used, &why);
	root = json_loadb(copy, n,
	    JSON_ALLOW_NUL | JSON_DISABLE_EOF_CHECK | JSON_DECODE_ANY, &error);
	/* 12x: jansson ends the number there and does not look on; and it
	 * overlooks a NUL after a number */
	if (strchr("{[\"", *copy) == NULL)
		differs = NULL;
	else if (got != JSON_RECORD && memchr(copy, '\0', n) != NULL)
		differs = NULL;
	else
		differs = compare_verdict(index, got, copy, used, root, &error);
	json_decref(root);
	free(copy);
	return differs;
}
