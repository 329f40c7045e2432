#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "stream/cell.h"
#include "stream/json_text.h"
#include "stream/writer_parts.h"

static void
settle(void *arg)
{
	struct writer *writer = arg;

	output_settle(&writer->output);
}

static void
glue(void *arg, struct span bytes)
{
	struct writer *writer = arg;

	output_borrow(&writer->output, bytes);
}

struct writer *
writer_open(const struct writer_options *options, struct reader *reader,
    struct error *err)
{
	struct writer *writer = calloc(1, sizeof(*writer));
	bool json;

	if (writer == NULL) {
		(void)error_set(err, "%s", strerror(ENOMEM));
		return NULL;
	}
	writer->options = *options;
	writer->reader = reader;
	writer->form = options->as_is ? reader_form(reader) : options->to;
	writer->delimiter = reader_delimiter(reader);
	if (!options->as_is)
		writer->delimiter = writer->form == FORM_TSV ? '\t' : ',';
	json = writer->form == FORM_JSON;
	writer->plain_list = json && (options->only || !options->as_is);
	if (output_init(&writer->output, options->fd,
		options->as_is ? source_mark(reader->source) : NULL,
		err) == -1) {
		writer_free(writer);
		return NULL;
	}
	reader_before_move(reader, settle, writer);
	if (options->as_is && !options->only)
		reader_glue(reader, glue, writer);
	return writer;
}

void
writer_free(struct writer *writer)
{
	if (writer == NULL)
		return;
	reader_before_move(writer->reader, NULL, NULL);
	reader_glue(writer->reader, NULL, NULL);
	output_free(&writer->output);
	buffer_free(&writer->text);
	buffer_free(&writer->none);
	free(writer->chosen);
	columns_free(writer->names);
	free(writer);
}

static int
check(struct writer *writer, int failed, struct error *err)
{
	if (failed == -1)
		return error_set(err, "%s", strerror(ENOMEM));
	if (!writer->output.failed)
		return failed;
	if (err->what[0] == '\0')
		*err = writer->output.err;
	return -1;
}

/* The header as it came, the names of new columns before its line end. */
static int
head_as_is(struct writer *writer)
{
	const struct columns *columns = reader_columns(writer->reader);
	struct buffer *header = &writer->reader->header;
	size_t end = writer->reader->header_end;
	bool quoted = end > 0 && header->at[end - 1] == '"';

	if (header->at == NULL)
		return 0;
	output_copy(&writer->output, header->at, end);
	buffer_clear(&writer->text);
	for (int i = writer->own; i < writer->columns; i++) {
		(void)buffer_add_char(&writer->text, writer->delimiter);
		(void)cell_add(&writer->text, columns_name(columns, i),
		    writer->delimiter, quoted);
		(void)buffer_add_char(&writer->none, writer->delimiter);
	}
	output_copy(&writer->output, writer->text.at, writer->text.len);
	output_copy(&writer->output, header->at + end, header->len - end);
	writer->open_line = header->at[header->len - 1] != writer->reader->end;
	return writer->text.failed || writer->none.failed ? -1 : 0;
}

/* Files of nothing but blanks before the first value; or, where these are
 * left out, the mark without which nobody knows UTF-16. */
static void
head_json(struct writer *writer)
{
	struct span head = buffer_span(&writer->reader->header);

	if (!writer->options.only)
		output_copy(&writer->output, head.at, head.len);
	else if (source_mark(writer->reader->source) != NULL)
		output_copy(&writer->output, CHARSET_BOM, CHARSET_BOM_LEN);
}

int
writer_head(struct writer *writer, struct error *err)
{
	const struct columns *columns = reader_columns(writer->reader);
	int failed = 0;

	writer->own = columns_own(columns);
	writer->columns = columns_count(columns);
	if (!writer->options.as_is) {
		failed = convert_choose(writer);
		if (failed == 0)
			failed = convert_header(writer);
	} else if (writer->form == FORM_CSV) {
		failed = head_as_is(writer);
	} else {
		head_json(writer);
	}
	return check(writer, failed, err);
}

/* In a list of our own each record but the first has a comma before it. */
static void
set_apart(struct writer *writer)
{
	if (writer->plain_list) {
		const char *apart = writer->records == 0 ? "[\n" : ",\n";

		output_copy(&writer->output, apart, strlen(apart));
	} else if (writer->options.only && writer->open_line) {
		struct span end = reader_line_end(writer->reader);

		output_copy(&writer->output, end.at, end.len);
		writer->open_line = false;
	}
}

static int
put_json(struct writer *writer, struct record *record)
{
	struct span rest = {record->body.at + record->body.len,
	    record->raw.len - record->body.len};

	if (record->edits_len == 0) {
		output_borrow(&writer->output, record->body);
	} else {
		buffer_clear(&writer->text);
		if (json_edited(&writer->text, record) == -1)
			return -1;
		output_copy(&writer->output, writer->text.at, writer->text.len);
	}
	if (!writer->plain_list)
		output_borrow(&writer->output, rest);
	return 0;
}

static int
put_as_is(struct writer *writer, struct record *record)
{
	struct span rest = {record->body.at + record->body.len,
	    record->raw.len - record->body.len};

	if (writer->options.only && writer->form != FORM_JSON)
		writer->open_line =
		    record->raw.len == 0 ||
		    record->raw.at[record->raw.len - 1] != writer->reader->end;
	if (record->odd) {
		output_borrow(&writer->output,
		    writer->plain_list ? record->body : record->raw);
		return 0;
	}
	if (record->form != FORM_CSV)
		return put_json(writer, record);
	if (record->edits_len == 0) {
		if (writer->none.len == 0)
			output_borrow(&writer->output, record->body);
		else
			output_put(&writer->output, record->body,
			    writer->none.at, writer->none.len);
		output_borrow(&writer->output, rest);
		return 0;
	}
	csv_put_changed(writer, record);
	output_borrow(&writer->output, rest);
	return writer->text.failed ? -1 : 0;
}

int
writer_put(struct writer *writer, struct record *record, struct error *err)
{
	int got;

	if (record->odd && !writer->options.as_is)
		return 1;
	set_apart(writer);
	writer->records++;
	got = writer->options.as_is ? put_as_is(writer, record)
				    : convert_record(writer, record, err);
	return check(writer, got, err);
}

int
writer_flush(struct writer *writer, struct error *err)
{
	return output_flush(&writer->output, err);
}

int
writer_finish(struct writer *writer, struct error *err)
{
	if (writer->plain_list) {
		const char *end = writer->records == 0 ? "[]\n" : "\n]\n";

		output_copy(&writer->output, end, strlen(end));
	}
	return output_close(&writer->output, err);
}

uint64_t
writer_guarded(const struct writer *writer)
{
	return writer->guarded;
}
