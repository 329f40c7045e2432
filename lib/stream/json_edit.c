#include <stdlib.h>
#include <string.h>

#include "stream/json_text.h"
#include "stream/writer_parts.h"

/* Bytes from..upto of the record give way to text. */
struct splice {
	size_t from;
	size_t upto;
	struct buffer text;
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

/* Leaves the quotes of a string out of the span: put them back. */
static void
value_place(const struct json_field *field, struct splice *splice)
{
	size_t quote = field->kind == VALUE_TEXT ? 1 : 0;

	splice->from = field->at - quote;
	splice->upto = field->at + field->len + quote;
}

static int
replace(
    struct splice *splice, const struct json_field *field, struct span value)
{
	value_place(field, splice);
	if (field->kind != VALUE_LIST)
		return add_value(&splice->text, value);
	(void)buffer_add_char(&splice->text, '[');
	if (value.len > 0)
		(void)json_quote(&splice->text, value);
	return buffer_add_char(&splice->text, ']');
}

/* "b.c" of a new member: {"b":{"c":value}} without the outer braces. */
static int
add_path(struct buffer *out, struct span path, struct span value,
    const struct style *style)
{
	const char *dot = memchr(path.at, '.', path.len);
	struct span key = {
	    path.at, dot == NULL ? path.len : (size_t)(dot - path.at)};

	(void)json_quote(out, key);
	(void)buffer_add(out, ": ", style->spaced ? 2 : 1);
	if (dot == NULL)
		return add_value(out, value);
	(void)buffer_add_char(out, '{');
	(void)add_path(out, (struct span){dot + 1, path.len - key.len - 1},
	    value, &(struct style){{NULL, 0}, style->spaced});
	return buffer_add_char(out, '}');
}

/* A new member at the end of the object whose braces are at open and close. */
static int
insert(struct splice *splice, struct span body, size_t open, size_t close,
    struct span path, struct span value)
{
	struct style style = style_of(body, open, close);
	size_t end = close;

	while (end > open + 1 && is_blank(body.at[end - 1]))
		end--;
	splice->from = splice->upto = end;
	if (end > open + 1) {
		(void)buffer_add_char(&splice->text, ',');
		if (style.before.len == 0 && style.spaced)
			(void)buffer_add_char(&splice->text, ' ');
	}
	(void)buffer_add_span(&splice->text, style.before);
	return add_path(&splice->text, path, value, &style);
}

static int
make_splice(
    struct splice *splice, const struct record *record, const struct edit *edit)
{
	struct span name = columns_name(record->columns, edit->column);
	const struct json_field *field =
	    json_index_field(record->index, edit->column);

	if (field != NULL && field->kind != VALUE_OBJECT)
		return replace(splice, field, edit->value);
	for (size_t dot = name.len; dot > 0; dot--) {
		struct span rest = {name.at + dot, name.len - dot};

		if (name.at[dot - 1] != '.')
			continue;
		field = json_index_field(
		    record->index, columns_find(record->columns,
				       (struct span){name.at, dot - 1}));
		if (field == NULL)
			continue;
		if (field->kind == VALUE_OBJECT)
			return insert(splice, record->body, field->at,
			    field->at + field->len - 1, rest, edit->value);
		value_place(field, splice);
		(void)buffer_add_char(&splice->text, '{');
		(void)add_path(&splice->text, rest, edit->value,
		    &(struct style){{NULL, 0}, false});
		return buffer_add_char(&splice->text, '}');
	}
	return insert(splice, record->body, record->index->open,
	    record->index->close, name, edit->value);
}

static int
by_place(const void *a, const void *b)
{
	const struct splice *x = a, *y = b;

	return (x->from > y->from) - (x->from < y->from);
}

int
json_edited(struct buffer *out, struct record *record)
{
	struct splice *splices =
	    calloc(record->edits_len + 1, sizeof(*splices));
	size_t at = 0;
	int failed = splices == NULL ? -1 : 0;

	for (size_t i = 0; failed == 0 && i < record->edits_len; i++)
		failed = make_splice(&splices[i], record, &record->edits[i]);
	if (failed == 0)
		qsort(splices, record->edits_len, sizeof(*splices), by_place);
	for (size_t i = 0; failed == 0 && i < record->edits_len; i++) {
		(void)buffer_add(
		    out, record->body.at + at, splices[i].from - at);
		failed = buffer_add_span(out, buffer_span(&splices[i].text));
		at = splices[i].upto;
	}
	if (failed == 0)
		failed = buffer_add(
		    out, record->body.at + at, record->body.len - at);
	for (size_t i = 0; splices != NULL && i < record->edits_len; i++)
		buffer_free(&splices[i].text);
	free(splices);
	return failed;
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
