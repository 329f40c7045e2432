#include <errno.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "stream/json.h"
#include "stream/json_doc.h"
#include "stream/json_scan.h"

/* A node is jansson's value under a name of ours, so that no other room needs
 * jansson.h; it is never looked into. */
struct json_doc {
	json_t *root;
};

static json_t *
value_of(const struct json_node *node)
{
	return (json_t *)(uintptr_t)node;
}

static const struct json_node *
node_of(const json_t *value)
{
	return (const struct json_node *)(const void *)value;
}

/* jansson would go deeper, by recursion. */
static int
check_depth(struct span text, struct error *err)
{
	struct json_scan scan = {.end = text.at + text.len, .room = JSON_DEPTH};
	const char *p = json_scan_blanks(&scan, text.at);

	if (p < scan.end)
		(void)json_scan_value(&scan, p);
	free(scan.nest);
	if (scan.why == json_no_memory)
		return error_set(err, "%s", strerror(ENOMEM));
	if (scan.deep)
		return error_set(err, "JSON nested deeper than %d", JSON_DEPTH);
	return 0;
}

/*
 * Without memory jansson drops a byte of a text and says nothing, or stops at
 * an assertion (2.14).  So it is left at once, wherever it is; what it had
 * taken by then is lost, and whoever asked ends for want of memory.
 */
static _Thread_local jmp_buf *no_memory;

static void *
take(size_t size)
{
	void *at = malloc(size);

	if (at == NULL && no_memory != NULL)
		longjmp(*no_memory, 1);
	return at;
}

/* -1: no memory; *root is NULL when it is not JSON, and why tells. */
static int
load(struct span text, json_t **root, json_error_t *why)
{
	jmp_buf out;

	json_set_alloc_funcs(take, free);
	if (setjmp(out) != 0) {
		no_memory = NULL;
		return -1;
	}
	no_memory = &out;
	*root = json_loadb(text.at, text.len, JSON_REJECT_DUPLICATES, why);
	no_memory = NULL;
	return 0;
}

struct json_doc *
json_doc_open(struct span text, struct error *err)
{
	struct json_doc *doc;
	json_error_t why;

	if (text.at == NULL)
		text.at = "";
	if (check_depth(text, err) == -1)
		return NULL;
	doc = calloc(1, sizeof(*doc));
	if (doc == NULL) {
		(void)error_set(err, "%s", strerror(ENOMEM));
		return NULL;
	}
	if (load(text, &doc->root, &why) == -1) {
		(void)error_set(err, "%s", strerror(ENOMEM));
		free(doc);
		return NULL;
	}
	if (doc->root == NULL) {
		(void)error_set(
		    err, "not JSON at byte %d: %s", why.position, why.text);
		free(doc);
		return NULL;
	}
	return doc;
}

void
json_doc_close(struct json_doc *doc)
{
	if (doc == NULL)
		return;
	json_decref(doc->root);
	free(doc);
}

const struct json_node *
json_doc_root(const struct json_doc *doc)
{
	return node_of(doc->root);
}

enum value_kind
json_node_kind(const struct json_node *node)
{
	if (node == NULL)
		return VALUE_ABSENT;
	switch (json_typeof(value_of(node))) {
	case JSON_OBJECT:
		return VALUE_OBJECT;
	case JSON_ARRAY:
		return VALUE_LIST;
	case JSON_STRING:
		return VALUE_TEXT;
	case JSON_INTEGER:
	case JSON_REAL:
		return VALUE_NUMBER;
	case JSON_TRUE:
	case JSON_FALSE:
		return VALUE_BOOL;
	case JSON_NULL:
		break;
	}
	return VALUE_NULL;
}

const struct json_node *
json_node_member(const struct json_node *node, const char *key)
{
	return node_of(json_object_get(value_of(node), key));
}

size_t
json_node_count(const struct json_node *node)
{
	/* either is 0 for what it is not meant for */
	return json_array_size(value_of(node)) +
	       json_object_size(value_of(node));
}

const struct json_node *
json_node_element(const struct json_node *node, size_t i)
{
	return node_of(json_array_get(value_of(node), i));
}

bool
json_node_next(const struct json_node *node, void **place, struct span *key,
    const struct json_node **value)
{
	json_t *object = value_of(node);

	*place = *place == NULL ? json_object_iter(object)
				: json_object_iter_next(object, *place);
	if (*place == NULL)
		return false;
	*key = span_of(json_object_iter_key(*place));
	*value = node_of(json_object_iter_value(*place));
	return true;
}

struct span
json_node_text(const struct json_node *node)
{
	const json_t *value = value_of(node);

	if (!json_is_string(value))
		return (struct span){NULL, 0};
	return (struct span){
	    json_string_value(value), json_string_length(value)};
}

int
json_node_integer(const struct json_node *node, int64_t *out)
{
	if (!json_is_integer(value_of(node)))
		return -1;
	*out = json_integer_value(value_of(node));
	return 0;
}

int
json_node_number(const struct json_node *node, double *out)
{
	if (!json_is_number(value_of(node)))
		return -1;
	*out = json_number_value(value_of(node));
	return 0;
}

int
json_node_bool(const struct json_node *node, bool *out)
{
	if (!json_is_boolean(value_of(node)))
		return -1;
	*out = json_is_true(value_of(node));
	return 0;
}
