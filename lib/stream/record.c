#include <stdlib.h>
#include <string.h>

#include "stream/json_text.h"
#include "stream/parts.h"

void
record_renew(struct record *record)
{
	record->edits_len = 0;
	record->odd = false;
	record->failed = false;
	if (record->arena.top != NULL)
		arena_clear(&record->arena);
}

void
record_free(struct record *record)
{
	free(record->edits);
	arena_free(&record->arena);
}

struct span
record_field(const struct record *record, size_t column)
{
	const char *from = column == 0
			       ? record->body.at
			       : record->window + record->ends[column - 1] + 1;
	const char *to = column + 1 == record->fields
			     ? record->body.at + record->body.len
			     : record->window + record->ends[column];

	return (struct span){from, (size_t)(to - from)};
}

static struct span
out_of_memory(struct record *record)
{
	record->failed = true;
	return (struct span){NULL, 0};
}

/* Without the quotes around it, each doubled quote inside once. */
static struct span
unquoted(struct record *record, struct span field)
{
	struct span inside = {field.at + 1, field.len - 2};
	const char *quote = memchr(inside.at, '"', inside.len);
	char *out, *to;

	if (quote == NULL)
		return inside;
	to = out = arena_take(&record->arena, inside.len);
	if (out == NULL)
		return out_of_memory(record);
	for (size_t i = 0; i < inside.len; i++) {
		*to++ = inside.at[i];
		if (inside.at[i] == '"')
			i++;
	}
	return (struct span){out, (size_t)(to - out)};
}

static const struct json_field *
member(const struct record *record, int column)
{
	return json_index_field(record->index, column);
}

static struct span
json_value(struct record *record, int column)
{
	const struct json_field *field = member(record, column);
	struct buffer decoded = {0};
	struct span value;
	char *copy;

	if (field == NULL || field->kind == VALUE_NULL)
		return (struct span){NULL, 0};
	value = (struct span){record->body.at + field->at, field->len};
	if (!field->escaped)
		return value;
	if (json_decode(&decoded, value) == -1 ||
	    (copy = arena_take(&record->arena, decoded.len + 1)) == NULL) {
		buffer_free(&decoded);
		return out_of_memory(record);
	}
	if (decoded.len > 0)
		memcpy(copy, decoded.at, decoded.len);
	value = (struct span){copy, decoded.len};
	buffer_free(&decoded);
	return value;
}

static struct edit *
edit_of(const struct record *record, int column)
{
	for (size_t i = 0; i < record->edits_len; i++)
		if (record->edits[i].column == column)
			return &record->edits[i];
	return NULL;
}

struct span
record_get(struct record *record, int column)
{
	const struct edit *edit = edit_of(record, column);
	struct span field;

	if (edit != NULL)
		return edit->value;
	if (column < 0 || record->odd)
		return (struct span){NULL, 0};
	if (record->form != FORM_CSV)
		return json_value(record, column);
	if ((size_t)column >= record->fields)
		return (struct span){NULL, 0};
	field = record_field(record, (size_t)column);
	if (!record->plain && field.len >= 2 && field.at[0] == '"')
		return unquoted(record, field);
	return field;
}

size_t
record_length(const struct record *record, int column)
{
	const struct edit *edit = edit_of(record, column);
	const struct json_field *field;
	struct span text;

	if (edit != NULL)
		return edit->value.len;
	if (column < 0 || record->odd)
		return 0;
	if (record->form != FORM_CSV) {
		field = member(record, column);
		return field == NULL || field->kind == VALUE_NULL ? 0
								  : field->len;
	}
	if ((size_t)column >= record->fields)
		return 0;
	text = record_field(record, (size_t)column);
	return !record->plain && text.len >= 2 && text.at[0] == '"'
		   ? text.len - 2
		   : text.len;
}

enum value_kind
record_kind(const struct record *record, int column)
{
	const struct edit *edit = edit_of(record, column);
	const struct json_field *field;

	if (edit != NULL)
		return edit->value.at == NULL ? VALUE_NULL : VALUE_TEXT;
	if (column < 0 || record->odd)
		return VALUE_ABSENT;
	if (record->form == FORM_CSV)
		return (size_t)column < record->fields ? VALUE_TEXT
						       : VALUE_ABSENT;
	field = member(record, column);
	return field == NULL ? VALUE_ABSENT : (enum value_kind)field->kind;
}

bool
record_failed(const struct record *record)
{
	return record->failed;
}

/* Whether x is the object that y is in, as "a" of "a.b". */
static bool
holds(struct span x, struct span y)
{
	return y.len > x.len && y.at[x.len] == '.' &&
	       memcmp(x.at, y.at, x.len) == 0;
}

/* Whether another edit makes a text where this one needs an object, or the
 * other way round. */
static bool
is_taken(const struct record *record, int column)
{
	struct span name = columns_name(record->columns, column);

	for (size_t i = 0; i < record->edits_len; i++) {
		int other = record->edits[i].column;
		struct span edited = columns_name(record->columns, other);

		if (holds(edited, name) || holds(name, edited))
			return true;
	}
	return false;
}

/* Whether the writer will find a place for the column: every parent in its
 * path is an object, null or not there. */
static bool
has_place(const struct record *record, int column)
{
	struct span name = columns_name(record->columns, column);
	int depth = 0;

	if (record->form == FORM_CSV)
		return true;
	if (is_taken(record, column))
		return false;
	if (member(record, column) != NULL)
		return true;
	for (size_t dot = name.len; dot > 0; dot--) {
		const struct json_field *parent;

		if (name.at[dot - 1] != '.')
			continue;
		parent = member(record, columns_find(record->columns,
					    (struct span){name.at, dot - 1}));
		if (parent != NULL)
			return parent->kind == VALUE_OBJECT ||
			       parent->kind == VALUE_NULL;
		if (++depth == JSON_DEPTH)
			return false;
	}
	return true;
}

static int
no_memory(struct record *record)
{
	record->failed = true;
	return -1;
}

int
record_set(struct record *record, int column, struct span value)
{
	struct edit *edit = edit_of(record, column);
	char *copy = NULL;

	if (column < 0 || record->odd || !has_place(record, column))
		return -1;
	if (value.at != NULL) {
		copy = arena_take(&record->arena, value.len + 1);
		if (copy == NULL)
			return no_memory(record);
		if (value.len > 0)
			memcpy(copy, value.at, value.len);
	}
	if (edit == NULL && record->edits_len == record->edits_cap) {
		size_t cap = record->edits_cap * 2 + 8;

		edit = realloc(record->edits, cap * sizeof(*edit));
		if (edit == NULL)
			return no_memory(record);
		record->edits = edit;
		record->edits_cap = cap;
		edit = NULL;
	}
	if (edit == NULL)
		edit = &record->edits[record->edits_len++];
	*edit = (struct edit){column, {copy, value.len}};
	return 0;
}

bool
record_changed(const struct record *record)
{
	return record->edits_len > 0;
}

const char *
record_file(const struct record *record)
{
	return record->file;
}

uint64_t
record_line(const struct record *record)
{
	const char *from = record->counted;

	if (from == NULL)
		return record->line;
	return record->line +
	       scan_count(from, (size_t)(record->raw.at - from), record->end);
}

uint64_t
record_number(const struct record *record)
{
	return record->number;
}

int
record_list(struct record *record, struct span raw, struct span *first)
{
	struct buffer text = {0};
	int count = json_list(&text, raw);
	char *copy;

	*first = (struct span){NULL, 0};
	if (count > 0) {
		copy = arena_take(&record->arena, text.len + 1);
		if (copy == NULL) {
			*first = out_of_memory(record);
		} else {
			if (text.len > 0)
				memcpy(copy, text.at, text.len);
			*first = (struct span){copy, text.len};
		}
	}
	buffer_free(&text);
	return count;
}
