#include <string.h>
#include <utf8proc.h>

#include "stream/cell.h"
#include "stream/json_text.h"
#include "stream/writer_parts.h"

static void
add_cell(struct writer *writer, struct span value)
{
	size_t from = writer->text.len;

	if (writer->options.guard && cell_is_formula(value)) {
		(void)cell_add_guarded(&writer->text, value, writer->delimiter);
		writer->guarded++;
		return;
	}
	(void)cell_add(&writer->text, value, writer->delimiter, false);
	/* a row of one empty cell would be no row */
	if (writer->chosen_len == 1 && writer->text.len == from)
		(void)buffer_add(&writer->text, "\"\"", 2);
}

int
convert_header(struct writer *writer)
{
	if (writer->form != FORM_CSV && writer->form != FORM_TSV)
		return 0;
	buffer_clear(&writer->text);
	for (int i = 0; i < writer->chosen_len; i++) {
		if (i > 0)
			(void)buffer_add_char(&writer->text, writer->delimiter);
		add_cell(writer, columns_name(writer->names, i));
	}
	if (writer->chosen_len > 0)
		(void)buffer_add_char(&writer->text, '\n');
	output_copy(&writer->output, writer->text.at, writer->text.len);
	return writer->text.failed ? -1 : 0;
}

/* A column of the record that has a value and was not chosen, or -1. */
static int
left_out(struct writer *writer, struct record *record)
{
	const struct columns *columns = record->columns;
	int next = 0;

	if (record->form == FORM_CSV)
		return -1;
	for (int i = 0; i < columns_count(columns); i++) {
		enum value_kind kind;

		if (next < writer->chosen_len && writer->chosen[next] == i) {
			next++;
			continue;
		}
		kind = record_kind(record, i);
		if (kind != VALUE_ABSENT && kind != VALUE_NULL &&
		    kind != VALUE_OBJECT)
			return i;
	}
	return -1;
}

static int
to_cells(struct writer *writer, struct record *record, struct error *err)
{
	int left = left_out(writer, record);

	buffer_clear(&writer->text);
	for (int i = 0; i < writer->chosen_len; i++) {
		if (i > 0)
			(void)buffer_add_char(&writer->text, writer->delimiter);
		add_cell(writer, record_get(record, writer->chosen[i]));
	}
	(void)buffer_add_char(&writer->text, '\n');
	output_copy(&writer->output, writer->text.at, writer->text.len);
	if (writer->text.failed || record->failed)
		return -1;
	if (left < 0)
		return 0;
	(void)error_set(err, "\"%.*s\" was left out: no column has it",
	    (int)(columns_name(record->columns, left).len > 200
		      ? 200
		      : columns_name(record->columns, left).len),
	    columns_name(record->columns, left).at);
	error_remedy(err, "the header is made from the head of the stream; "
			  "--to jsonl keeps all");
	return 1;
}

/* Whether JSON can hold the bytes as they are. */
static bool
is_utf8(struct span text)
{
	size_t i = 0;

	while (i < text.len) {
		utf8proc_int32_t code;
		utf8proc_ssize_t n = 1;

		if ((unsigned char)text.at[i] >= 0x80)
			n = utf8proc_iterate(
			    (const utf8proc_uint8_t *)text.at + i,
			    (utf8proc_ssize_t)(text.len - i), &code);
		if (n <= 0)
			return false;
		i += (size_t)n;
	}
	return true;
}

/* False: bytes that are not UTF-8 had to be replaced. */
static bool
add_members(struct writer *writer, struct record *record)
{
	bool whole = true;

	(void)buffer_add_char(&writer->text, '{');
	for (int i = 0; i < writer->chosen_len; i++) {
		struct span value = record_get(record, writer->chosen[i]);

		if (i > 0)
			(void)buffer_add_char(&writer->text, ',');
		(void)json_quote(&writer->text, columns_name(writer->names, i));
		(void)buffer_add_char(&writer->text, ':');
		(void)json_quote(&writer->text, value);
		whole &= is_utf8(value);
	}
	(void)buffer_add_char(&writer->text, '}');
	return whole;
}

static int
to_object(struct writer *writer, struct record *record, struct error *err)
{
	struct buffer edited = {0};
	bool whole = true;

	buffer_clear(&writer->text);
	if (record->form == FORM_CSV) {
		whole = add_members(writer, record);
	} else if (json_edited(&edited, record) == -1 ||
		   json_compact(&writer->text, buffer_span(&edited)) == -1) {
		buffer_free(&edited);
		return -1;
	}
	buffer_free(&edited);
	if (writer->form == FORM_JSONL)
		(void)buffer_add_char(&writer->text, '\n');
	output_copy(&writer->output, writer->text.at, writer->text.len);
	if (writer->text.failed || record->failed)
		return -1;
	if (whole)
		return 0;
	(void)error_set(err, "bytes that are not UTF-8 became U+FFFD");
	error_remedy(err, "--encoding says what they are, as in: "
			  "--encoding windows-1252");
	return 1;
}

int
convert_record(struct writer *writer, struct record *record, struct error *err)
{
	if (writer->form == FORM_CSV || writer->form == FORM_TSV)
		return to_cells(writer, record, err);
	return to_object(writer, record, err);
}
