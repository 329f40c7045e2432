#include <string.h>

#include "stream/writer_parts.h"

int
csv_cell(struct buffer *out, struct span value, char delimiter, bool quoted)
{
	for (size_t i = 0; !quoted && i < value.len; i++) {
		char c = value.at[i];

		quoted = c == delimiter || c == '"' || c == '\n' || c == '\r';
	}
	if (!quoted)
		return buffer_add_span(out, value);
	(void)buffer_add_char(out, '"');
	for (size_t i = 0; i < value.len; i++) {
		if (value.at[i] == '"')
			(void)buffer_add_char(out, '"');
		(void)buffer_add_char(out, value.at[i]);
	}
	return buffer_add_char(out, '"');
}

static bool
is_quoted(const struct record *record, struct span field)
{
	return !record->plain && field.len > 0 && field.at[0] == '"';
}

static const struct edit *
next_edit(const struct record *record, int after)
{
	const struct edit *best = NULL;

	for (size_t i = 0; i < record->edits_len; i++) {
		const struct edit *edit = &record->edits[i];

		if (edit->column > after &&
		    (size_t)edit->column < record->fields &&
		    (best == NULL || edit->column < best->column))
			best = edit;
	}
	return best;
}

/* The untouched bytes as they came, between them the new values. */
static void
put_fields(struct writer *writer, struct record *record)
{
	const char *from = record->body.at;
	const char *end = record->body.at + record->body.len;
	const struct edit *edit = next_edit(record, -1);

	for (; edit != NULL; edit = next_edit(record, edit->column)) {
		struct span field = record_field(record, (size_t)edit->column);

		output_borrow(&writer->output,
		    (struct span){from, (size_t)(field.at - from)});
		buffer_clear(&writer->text);
		(void)csv_cell(&writer->text, edit->value, writer->delimiter,
		    is_quoted(record, field));
		output_copy(&writer->output, writer->text.at, writer->text.len);
		from = field.at + field.len;
	}
	output_borrow(
	    &writer->output, (struct span){from, (size_t)(end - from)});
}

void
csv_put_changed(struct writer *writer, struct record *record)
{
	struct span body = record->body;
	/* the last field has quotes if it ends with one */
	bool quoted =
	    !record->plain && body.len > 0 && body.at[body.len - 1] == '"';

	put_fields(writer, record);
	buffer_clear(&writer->text);
	for (int i = writer->own; i < writer->columns; i++) {
		struct span value = record_get(record, i);

		(void)buffer_add_char(&writer->text, writer->delimiter);
		(void)csv_cell(&writer->text, value, writer->delimiter,
		    quoted && value.len > 0);
	}
	output_copy(&writer->output, writer->text.at, writer->text.len);
}
