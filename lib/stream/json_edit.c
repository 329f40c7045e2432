#include <stdlib.h>
#include <string.h>

#include "stream/json_text.h"
#include "stream/writer_parts.h"

/* One edit: bytes from..upto of the record give way to it. */
struct change {
	size_t from;
	size_t upto;
	const struct json_field *field; /* the value, or null, in its place */
	size_t open;	  /* else: the braces of the object that gets ... */
	size_t close;	  /* ... a member */
	struct span path; /* of the member from there on; empty: no member */
	struct span value;
	int column;
};

/* How the object's own members are set apart, to do it alike. */
struct style {
	struct span before; /* blanks before a member's name */
	bool spaced;	    /* a blank after the colon */
};

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static struct style
style_of(struct span body, size_t open, size_t close)
{
	struct style style = {{body.at + open + 1, 0}, false};
	const char *colon;
	size_t i = open + 1;

	while (i < close && is_blank(body.at[i]))
		i++;
	style.before.len = i - open - 1;
	if (i == close)
		return (struct style){{body.at, 0}, false};
	/* the first name may hold no escaped quote for this to be exact */
	colon = memchr(body.at + i + 1, '"', close - i - 1);
	if (colon != NULL && colon + 2 < body.at + close && colon[1] == ':')
		style.spaced = is_blank(colon[2]);
	return style;
}

static int
add_value(struct buffer *out, struct span value)
{
	if (value.len == 0)
		return buffer_add(out, "null", 4);
	return json_quote(out, value);
}

/* A number stays a number: a count that was one more before. */
static bool
is_count(struct span value)
{
	if (value.len == 0 || (value.len > 1 && value.at[0] == '0'))
		return false;
	for (size_t i = 0; i < value.len; i++)
		if (value.at[i] < '0' || value.at[i] > '9')
			return false;
	return true;
}

static int
replace(struct buffer *out, const struct change *change)
{
	if (change->field->kind == VALUE_NUMBER && is_count(change->value))
		return buffer_add_span(out, change->value);
	if (change->field->kind != VALUE_LIST)
		return add_value(out, change->value);
	(void)buffer_add_char(out, '[');
	if (change->value.len > 0)
		(void)json_quote(out, change->value);
	return buffer_add_char(out, ']');
}

static bool
begins(struct span text, struct span with)
{
	return text.len >= with.len && memcmp(text.at, with.at, with.len) == 0;
}

/* The name of a member below the first skip bytes of the path, which end with
 * a dot. */
static struct span
key_of(const struct change *change, size_t skip)
{
	const char *at = change->path.at + skip;
	size_t left = change->path.len - skip;
	const char *dot = memchr(at, '.', left);

	return (struct span){at, dot == NULL ? left : (size_t)(dot - at)};
}

/* Whether a change before this one made the same member, or made the object
 * that this one is in. */
static bool
is_made(const struct change *first, const struct change *change,
    struct span above, struct span key)
{
	for (const struct change *c = first; c < change; c++)
		if (begins(c->path, above) &&
		    span_equal(key_of(c, above.len), key))
			return true;
	return false;
}

/*
 * The members of n changes whose paths begin with above: "b.c" and "b.d" make
 * one "b".  No deeper than record_set allows.
 */
static int
add_members(struct buffer *out, const struct change *changes, size_t n,
    struct span above, const struct style *style)
{
	const struct change *end = changes + n;
	const char *apart = "";

	for (const struct change *c = changes; c < end; c++) {
		struct span key;

		if (!begins(c->path, above))
			continue;
		key = key_of(c, above.len);
		if (is_made(changes, c, above, key))
			continue;
		(void)buffer_add_span(out, span_of(apart));
		(void)buffer_add_span(out, style->before);
		(void)json_quote(out, key);
		(void)buffer_add(out, ": ", style->spaced ? 2 : 1);
		if (above.len + key.len == c->path.len) {
			(void)add_value(out, c->value);
		} else {
			struct style inner = {{"", 0}, style->spaced};

			(void)buffer_add_char(out, '{');
			(void)add_members(out, changes, n,
			    (struct span){c->path.at, above.len + key.len + 1},
			    &inner);
			(void)buffer_add_char(out, '}');
		}
		apart = style->spaced && style->before.len == 0 ? ", " : ",";
	}
	return out->failed ? -1 : 0;
}

/* New members at the end of an object. */
static int
insert(struct buffer *out, struct span body, const struct change *changes,
    size_t n)
{
	struct style style = style_of(body, changes->open, changes->close);

	if (changes->from > changes->open + 1)
		(void)buffer_add(
		    out, ", ", style.spaced && style.before.len == 0 ? 2 : 1);
	return add_members(out, changes, n, (struct span){"", 0}, &style);
}

/* null becomes an object. */
static int
insert_below(struct buffer *out, const struct change *changes, size_t n)
{
	const struct style style = {{"", 0}, false};

	(void)buffer_add_char(out, '{');
	(void)add_members(out, changes, n, (struct span){"", 0}, &style);
	return buffer_add_char(out, '}');
}

static void
set_place(struct change *change, const struct json_field *field)
{
	size_t quote = field->kind == VALUE_TEXT ? 1 : 0;

	change->field = field;
	change->from = field->at - quote;
	change->upto = field->at + field->len + quote;
}

static void
set_object(struct change *change, struct span body, size_t open, size_t close)
{
	size_t end = close;

	while (end > open + 1 && is_blank(body.at[end - 1]))
		end--;
	change->open = open;
	change->close = close;
	change->from = change->upto = end;
}

static void
find_place(struct change *change, const struct record *record)
{
	const struct json_index *index = record->index;
	struct span name = columns_name(record->columns, change->column);
	const struct json_field *field =
	    json_index_field(index, change->column);

	if (field != NULL) {
		set_place(change, field);
		return;
	}
	for (size_t dot = name.len; dot > 0; dot--) {
		if (name.at[dot - 1] != '.')
			continue;
		field = json_index_field(
		    index, columns_find(record->columns,
			       (struct span){name.at, dot - 1}));
		if (field == NULL)
			continue;
		change->path = (struct span){name.at + dot, name.len - dot};
		if (field->kind == VALUE_OBJECT)
			set_object(change, record->body, field->at,
			    field->at + field->len - 1);
		else
			set_place(change, field);
		return;
	}
	change->path = name;
	set_object(change, record->body, index->open, index->close);
}

/* Changes of one place one after another, in the order of the columns. */
static int
by_place(const void *a, const void *b)
{
	const struct change *x = a, *y = b;

	if (x->from != y->from)
		return x->from < y->from ? -1 : 1;
	return (x->column > y->column) - (x->column < y->column);
}

/* The changes at one place; how many there are. */
static size_t
put_place(struct buffer *out, struct span body, const struct change *changes,
    size_t n)
{
	size_t same = 1;

	while (same < n && changes[same].from == changes->from)
		same++;
	if (changes->path.at == NULL)
		(void)replace(out, changes);
	else if (changes->field != NULL)
		(void)insert_below(out, changes, same);
	else
		(void)insert(out, body, changes, same);
	return same;
}

int
json_edited(struct buffer *out, struct record *record)
{
	size_t n = record->edits_len, at = 0;
	struct change *changes = calloc(n + 1, sizeof(*changes));

	if (changes == NULL)
		return -1;
	for (size_t i = 0; i < n; i++) {
		changes[i].column = record->edits[i].column;
		changes[i].value = record->edits[i].value;
		find_place(&changes[i], record);
	}
	qsort(changes, n, sizeof(*changes), by_place);
	for (size_t i = 0; i < n;) {
		const struct change *first = &changes[i];

		(void)buffer_add(out, record->body.at + at, first->from - at);
		i += put_place(out, record->body, first, n - i);
		at = first->upto;
	}
	(void)buffer_add(out, record->body.at + at, record->body.len - at);
	free(changes);
	return out->failed ? -1 : 0;
}

int
json_compact(struct buffer *out, struct span text)
{
	bool inside = false;

	for (size_t i = 0; i < text.len; i++) {
		char c = text.at[i];

		if (!inside && is_blank(c))
			continue;
		(void)buffer_add_char(out, c);
		if (c == '"')
			inside = !inside;
		else if (inside && c == '\\')
			(void)buffer_add_char(out, text.at[++i]);
	}
	return out->failed ? -1 : 0;
}
