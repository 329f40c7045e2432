#include <stdlib.h>
#include <string.h>

#include "stream/json_text.h"
#include "stream/writer_parts.h"

/* Whether a JSON column is nothing but the object that others are in. */
static bool
holds_others(const struct columns *columns, int column)
{
	struct span name = columns_name(columns, column);

	for (int i = 0; i < columns_count(columns); i++) {
		struct span other = columns_name(columns, i);

		if (other.len > name.len && other.at[name.len] == '.' &&
		    memcmp(other.at, name.at, name.len) == 0)
			return true;
	}
	return false;
}

static bool
is_taken(const struct writer *writer, struct span name)
{
	for (int i = 0; i < writer->chosen_len; i++)
		if (span_equal(writer->names[i], name))
			return true;
	return false;
}

/* As Miller does: a name that stands again becomes name_2, name_3 ... */
static int
make_name(struct writer *writer, struct span name)
{
	size_t from = writer->made.len;
	int n = 1;

	do {
		writer->made.len = from;
		(void)buffer_add_span(&writer->made, name);
		if (n > 1)
			(void)buffer_text(&writer->made, "_%d", n);
		if (writer->made.failed)
			return -1;
		n++;
	} while (is_taken(writer,
	    (struct span){writer->made.at + from, writer->made.len - from}));
	writer->names[writer->chosen_len] =
	    (struct span){writer->made.at + from, writer->made.len - from};
	return 0;
}

int
convert_choose(struct writer *writer)
{
	const struct columns *columns = reader_columns(writer->reader);
	bool from_json = reader_form(writer->reader) != FORM_CSV;
	size_t n = (size_t)columns_count(columns), bytes = 1;

	for (int i = 0; i < (int)n; i++)
		bytes += columns_name(columns, i).len + 16;
	writer->chosen = calloc(n + 1, sizeof(*writer->chosen));
	writer->names = calloc(n + 1, sizeof(*writer->names));
	/* all the room at once: the names must stay where they are */
	if (writer->chosen == NULL || writer->names == NULL ||
	    buffer_reserve(&writer->made, bytes) == -1)
		return -1;
	for (int i = 0; i < (int)n; i++) {
		if (from_json && holds_others(columns, i))
			continue;
		if (make_name(writer, columns_name(columns, i)) == -1)
			return -1;
		writer->chosen[writer->chosen_len++] = i;
	}
	return 0;
}

/* Whether a spreadsheet would take the cell for a formula. */
static bool
is_formula(struct span value)
{
	if (value.len == 0 || value.at[0] == '\0' ||
	    strchr("=+-@\t\r", value.at[0]) == NULL)
		return false;
	for (size_t i = 1; i < value.len; i++)
		if (value.at[i] == '\0' ||
		    strchr("0123456789.,", value.at[i]) == NULL)
			return true;
	return value.len > 1 && strchr("+-", value.at[0]) == NULL;
}

static void
add_cell(struct writer *writer, struct span value)
{
	size_t from = writer->text.len;

	if (writer->options.guard && is_formula(value)) {
		struct buffer guarded = {0};

		(void)buffer_add_char(&guarded, '\'');
		(void)buffer_add_span(&guarded, value);
		(void)csv_cell(&writer->text, buffer_span(&guarded),
		    writer->delimiter, false);
		writer->text.failed |= guarded.failed;
		buffer_free(&guarded);
		writer->guarded++;
		return;
	}
	(void)csv_cell(&writer->text, value, writer->delimiter, false);
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
		add_cell(writer, writer->names[i]);
	}
	if (writer->chosen_len > 0)
		(void)buffer_add_char(&writer->text, '\n');
	output_copy(&writer->output, writer->text.at, writer->text.len);
	return writer->text.failed ? -1 : 0;
}

/* Whether the record has something that no chosen column holds. */
static bool
has_more(struct writer *writer, struct record *record)
{
	const struct columns *columns = record->columns;
	int next = 0;

	if (record->form == FORM_CSV)
		return false;
	for (int i = 0; i < columns_count(columns); i++) {
		enum value_kind kind;

		if (next < writer->chosen_len && writer->chosen[next] == i) {
			next++;
			continue;
		}
		kind = record_kind(record, i);
		if (kind != VALUE_ABSENT && kind != VALUE_NULL &&
		    kind != VALUE_OBJECT)
			return true;
	}
	return false;
}

static int
to_cells(struct writer *writer, struct record *record)
{
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
	return has_more(writer, record) ? 1 : 0;
}

static void
add_members(struct writer *writer, struct record *record)
{
	(void)buffer_add_char(&writer->text, '{');
	for (int i = 0; i < writer->chosen_len; i++) {
		if (i > 0)
			(void)buffer_add_char(&writer->text, ',');
		(void)json_quote(&writer->text, writer->names[i]);
		(void)buffer_add_char(&writer->text, ':');
		(void)json_quote(
		    &writer->text, record_get(record, writer->chosen[i]));
	}
	(void)buffer_add_char(&writer->text, '}');
}

static int
to_object(struct writer *writer, struct record *record)
{
	struct buffer edited = {0};

	buffer_clear(&writer->text);
	if (record->form == FORM_CSV) {
		add_members(writer, record);
	} else if (json_edited(&edited, record) == -1 ||
		   json_compact(&writer->text, buffer_span(&edited)) == -1) {
		buffer_free(&edited);
		return -1;
	}
	buffer_free(&edited);
	if (writer->form == FORM_JSONL)
		(void)buffer_add_char(&writer->text, '\n');
	output_copy(&writer->output, writer->text.at, writer->text.len);
	return writer->text.failed || record->failed ? -1 : 0;
}

int
convert_record(struct writer *writer, struct record *record)
{
	if (record->odd)
		return 1;
	if (writer->form == FORM_CSV || writer->form == FORM_TSV)
		return to_cells(writer, record);
	return to_object(writer, record);
}
