/*
 * mustache_render: standard input is one JSON list of cases, each a list of a
 * template and its data; one line of JSON a case: what came out and the names
 * that found nothing, or what is wrong with the template.
 */
#include <stdio.h>
#include <stdlib.h>

#include "letter/template.h"
#include "stream/json_doc.h"
#include "stream/json_out.h"

/* What a node of JSON is to a template; numbers are spelt in numbers. */
struct data {
	const struct json_node *root;
	char number[16][32];
	size_t numbers;
};

static struct span
number_text(struct data *data, const struct json_node *node)
{
	char *text = data->number[data->numbers++ % 16];
	double number = 0;

	if (json_node_number(node, &number) != 0)
		return (struct span){NULL, 0};
	(void)snprintf(text, sizeof(data->number[0]), "%.15g", number);
	return span_of(text);
}

static void
value_of(struct data *data, const struct json_node *node,
    struct template_value *value)
{
	bool yes = false;

	*value = (struct template_value){
	    .node = node, .count = json_node_count(node)};
	switch (json_node_kind(node)) {
	case VALUE_LIST:
		value->kind = TEMPLATE_LIST;
		break;
	case VALUE_OBJECT:
		value->kind = TEMPLATE_OBJECT;
		break;
	case VALUE_TEXT:
		value->text = json_node_text(node);
		break;
	case VALUE_NUMBER:
		value->text = number_text(data, node);
		break;
	case VALUE_BOOL:
		if (json_node_bool(node, &yes) != 0 || !yes)
			value->kind = TEMPLATE_FALSE;
		value->text = span_of("true");
		break;
	case VALUE_NULL:
	case VALUE_ABSENT:
		value->kind = TEMPLATE_FALSE;
		break;
	}
}

/* The first part of a dotted name decides where the others are looked for. */
static bool
find(void *of, const void *within, struct span name,
    struct template_value *value)
{
	struct data *data = of;
	const struct json_node *node = within == NULL ? data->root : within;
	char *key = calloc(1, name.len + 1), *part, *dot;
	bool first = true, found = true;

	if (key == NULL)
		return false;
	(void)memcpy(key, name.at, name.len);
	if (strcmp(key, ".") == 0) {
		value_of(data, node, value);
		free(key);
		return true;
	}
	for (part = key; part != NULL && found; part = dot) {
		dot = strchr(part, '.');
		if (dot != NULL)
			*dot++ = '\0';
		node = json_node_member(node, part);
		found = node != NULL || !first;
		first = false;
	}
	free(key);
	value_of(data, node, value);
	return found;
}

static void
element(void *of, const void *list, size_t i, struct template_value *value)
{
	value_of(of, json_node_element(list, i), value);
}

static void
put_gaps(struct json_out *json, const struct template_gaps *gaps)
{
	json_out_key(json, "gaps");
	json_out_list(json);
	for (size_t i = 0; i < gaps->count && i < TEMPLATE_GAPS; i++)
		json_out_span(json, gaps->first[i].name);
	json_out_list_end(json);
}

static void
render(struct json_out *json, struct span text, const struct json_node *root)
{
	struct template_source source = {
	    .name = "t", .whole = text, .to = text.len};
	struct data data = {.root = root};
	struct template_names names = {find, element, &data};
	struct template_gaps gaps = {0};
	struct buffer out = {0};
	struct error err = {0};
	struct template *template = template_new(&source, &err);

	if (template == NULL ||
	    template_render(template, &names, &out, &gaps, &err) != 0) {
		json_out_key(json, "where");
		json_out_text(json, err.where);
		json_out_key(json, "error");
		json_out_text(json, err.what);
	} else {
		json_out_key(json, "out");
		json_out_span(json, buffer_span(&out));
		put_gaps(json, &gaps);
	}
	buffer_free(&out);
	template_free(template);
}

static int
run(struct span text)
{
	struct error err = {0};
	struct json_doc *doc = json_doc_open(text, &err);
	const struct json_node *cases, *one;

	if (doc == NULL) {
		fprintf(stderr, "mustache_render: %s\n", err.what);
		return 2;
	}
	cases = json_doc_root(doc);
	for (size_t i = 0; i < json_node_count(cases); i++) {
		struct buffer line = {0};
		struct json_out json = {.to = &line};

		one = json_node_element(cases, i);
		json_out_object(&json);
		render(&json, json_node_text(json_node_element(one, 0)),
		    json_node_element(one, 1));
		json_out_object_end(&json);
		printf("%.*s\n", (int)line.len, line.at);
		buffer_free(&line);
	}
	json_doc_close(doc);
	return 0;
}

int
main(void)
{
	struct buffer text = {0};
	size_t got = 1;
	int status = 2;

	while (got > 0 && buffer_reserve(&text, 65536) == 0) {
		got = fread(text.at + text.len, 1, 65536, stdin);
		text.len += got;
	}
	if (!text.failed)
		status = run(buffer_span(&text));
	buffer_free(&text);
	return status;
}
