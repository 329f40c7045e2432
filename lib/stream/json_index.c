#include <stdlib.h>

#include "stream/columns_path.h"
#include "stream/json_walk.h"

int
json_index_init(struct json_index *index, struct columns *columns)
{
	*index = (struct json_index){.columns = columns};
	index->walk = calloc(1, sizeof(*index->walk));
	if (index->walk != NULL && json_walk_grow(index) == 0)
		return 0;
	json_index_free(index);
	return -1;
}

void
json_index_free(struct json_index *index)
{
	free(index->walk);
	free(index->fields);
	free(index->guesses);
	free(index->nest);
	buffer_free(&index->key);
	*index = (struct json_index){0};
}

const struct json_field *
json_index_field(const struct json_index *index, int column)
{
	const struct json_field *field, *parent;

	if (column < 0 || (size_t)column >= index->fields_cap)
		return NULL;
	field = &index->fields[column];
	if (field->generation != index->generation)
		return NULL;
	if (field->parent < 0)
		return field;
	/* a member of an object that a later one of its name replaced? */
	parent = json_index_field(index, field->parent);
	if (parent == NULL || field->at < parent->at ||
	    field->at >= parent->at + parent->len)
		return NULL;
	return field;
}

/* The record as an object; *misfit: it is to be looked through instead. */
static const char *
as_object(struct json_walk *w, const char *p, bool *misfit)
{
	p = json_walk_object(w, p, 0);
	*misfit =
	    p != NULL && w->members == 1 && w->first_object && !w->index->bare;
	return p;
}

/* The record looked through; *misfit: it is not to be. */
static const char *
as_wrapper(struct json_walk *w, const char *p, bool *misfit)
{
	struct json_key key;
	const char *inner = json_scan_blanks(&w->scan, p + 1);

	*misfit = false;
	if (inner < w->scan.end && *inner != '}')
		inner = json_scan_key(&w->scan, inner, &key);
	if (inner == NULL || inner == w->scan.end)
		return inner == NULL ? NULL
				     : json_scan_stop(&w->scan, inner, NULL);
	*misfit = *inner != '{';
	if (*misfit)
		return NULL;
	p = json_walk_object(w, inner, 1);
	if (p == NULL)
		return NULL;
	p = json_scan_blanks(&w->scan, p);
	if (p < w->scan.end && *p == '}')
		return p + 1;
	*misfit = p < w->scan.end && *p == ',';
	return json_scan_stop(&w->scan, p,
	    p == w->scan.end ? NULL : "no comma and no end after a value");
}

/* The first record that tells says it of all. */
static void
settle(struct json_index *index)
{
	index->settled = true;
	index->bare = !index->wrapped;
}

/* A value that is no object; a number or a word must not run on. */
static const char *
as_value(struct json_walk *w, const char *p)
{
	const char *after;

	w->scan.room = JSON_DEPTH;
	after = json_scan_value(&w->scan, p);
	if (after == NULL || *p == '"' || *p == '[')
		return after;
	if (after == w->scan.end)
		return w->index->last ? after
				      : json_scan_stop(&w->scan, after, NULL);
	if (*after != ',' && *after != ']' &&
	    json_scan_blanks(&w->scan, after) == after)
		return json_scan_stop(
		    &w->scan, after, "no value that JSON has");
	return after;
}

static enum json_got
judge(struct json_walk *w, const char *after, size_t *used, const char **why)
{
	bool object = *w->start == '{';

	*used = (size_t)((after == NULL ? w->scan.bad : after) - w->start);
	*why = after == NULL ? w->scan.why : NULL;
	if (after == NULL)
		return *why == NULL		? JSON_MORE
		       : *why == json_no_memory ? JSON_NO_MEMORY
						: JSON_BAD;
	if (object && !w->scan.deep)
		return JSON_RECORD;
	*why = object ? "nested deeper than 64" : "not an object";
	w->index->whole = true;
	return JSON_BAD;
}

enum json_got
json_index_record(struct json_index *index, const char *p, size_t n,
    size_t *used, const char **why)
{
	int count = columns_count(index->columns);
	bool misfit = false;
	const char *after;
	enum json_got got;
	struct json_walk *w = index->walk;

	w->index = index;
	w->scan = (struct json_scan){
	    .end = p + n, .nest = index->nest, .nest_cap = index->nest_cap};
	w->start = p;
	index->whole = false;
	if (*p != '{') {
		after = as_value(w, p);
	} else {
		do {
			if (misfit)
				json_walk_forget(index, count);
			index->wrapped ^= misfit;
			after = index->wrapped ? as_wrapper(w, p, &misfit)
					       : as_object(w, p, &misfit);
		} while (misfit);
	}
	index->lined = w->scan.lined;
	index->nest = w->scan.nest;
	index->nest_cap = w->scan.nest_cap;
	got = judge(w, after, used, why);
	if (got != JSON_RECORD)
		json_walk_forget(index, count);
	else if (!index->settled && (index->wrapped || w->members > 1))
		settle(index);
	return got;
}
