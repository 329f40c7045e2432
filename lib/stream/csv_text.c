#include <string.h>

#include "stream/cell.h"
#include "stream/writer_parts.h"

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
		(void)cell_add(&writer->text, edit->value, writer->delimiter,
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
		(void)cell_add(&writer->text, value, writer->delimiter,
		    quoted && value.len > 0);
	}
	output_copy(&writer->output, writer->text.at, writer->text.len);
}
