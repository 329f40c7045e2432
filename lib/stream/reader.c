#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "stream/columns_path.h"
#include "stream/parts.h"

#define CHUNK ((size_t)256 * 1024)

void
reader_close(struct reader *reader)
{
	if (reader == NULL)
		return;
	source_free(reader->source);
	columns_free(reader->columns);
	json_index_free(&reader->index);
	scan_free(&reader->scan);
	record_free(&reader->record);
	buffer_free(&reader->header);
	free(reader->buf);
	free(reader);
}

int
reader_no_memory(struct reader *reader, struct error *err)
{
	reader->no_memory |= reader->still;
	error_at(err, source_name(reader->source), reader->line);
	return error_set(err, "%s", strerror(ENOMEM));
}

/* The bytes that are still to be read come first in the buffer. */
static void
move_down(struct reader *reader)
{
	if (reader->start == 0)
		return;
	if (reader->settle != NULL)
		reader->settle(reader->settle_arg);
	memmove(reader->buf, reader->buf + reader->start,
	    reader->stop - reader->start);
	reader->stop -= reader->start;
	reader->start = 0;
}

static int
make_room(struct reader *reader, struct error *err)
{
	size_t cap = reader->cap * 2;
	char *buf;

	move_down(reader);
	if (reader->cap - reader->stop >= CHUNK)
		return 0;
	if (reader->settle != NULL)
		reader->settle(reader->settle_arg);
	buf = cap < reader->cap ? NULL : realloc(reader->buf, cap);
	if (buf == NULL)
		return reader_no_memory(reader, err);
	reader->buf = buf;
	reader->cap = cap;
	return 0;
}

int
reader_fill(struct reader *reader, struct error *err)
{
	struct error *failed = &reader->failed;
	ssize_t got = -1;

	if (reader->ended || reader->still)
		return 0;
	/* a failure stays, even if another try would do */
	if (failed->what[0] == '\0' && make_room(reader, failed) == 0)
		got = source_read(
		    reader->source, reader->buf + reader->stop, CHUNK, failed);
	if (got == -1) {
		if (err->what[0] == '\0')
			*err = *failed;
		return -1;
	}
	reader->stop += (size_t)got;
	reader->ended = got == 0;
	if (got > 0)
		reader->last = reader->buf[reader->stop - 1];
	return got > 0;
}

int
reader_fill_twice(struct reader *reader, struct error *err)
{
	size_t want = 2 * (reader->stop - reader->start);
	int got, any = 0;

	do {
		got = reader_fill(reader, err);
		any |= got;
	} while (got > 0 && reader->stop - reader->start < want);
	return got == -1 ? -1 : any;
}

/* Whether the header is all of its file, and has no line end. */
static bool
is_header_torn(const struct reader *reader)
{
	return reader->form == FORM_CSV && reader->header.len > 0 &&
	       reader->header_end == reader->header.len;
}

struct span
reader_line_end(const struct reader *reader)
{
	const struct buffer *header = &reader->header;

	if (reader->form == FORM_CSV && reader->header_end < header->len)
		return (struct span){header->at + reader->header_end,
		    header->len - reader->header_end};
	return span_of(reader->end == '\n' ? "\n" : "\r");
}

/* Not before something follows: at the very end nothing is added. */
static void
mend_line(struct reader *reader)
{
	if (reader->torn && reader->glue != NULL && !reader->quiet)
		reader->glue(reader->glue_arg, reader_line_end(reader));
	reader->torn = false;
}

void
reader_put_glue(struct reader *reader, struct span bytes)
{
	if (bytes.len == 0 || reader->glue == NULL || reader->quiet)
		return;
	mend_line(reader);
	reader->given = true;
	reader->glue(reader->glue_arg, bytes);
}

void
reader_set(struct reader *reader, size_t raw, size_t body)
{
	struct record *record = &reader->record;

	record_renew(record);
	record->form = reader->form;
	record->file = source_name(reader->source);
	record->line = reader->line;
	record->counted = NULL;
	record->end = reader->end;
	record->number = ++reader->number;
	record->raw = (struct span){reader->buf + reader->start, raw};
	record->body = (struct span){reader->buf + reader->start, body};
	record->columns = reader->columns;
	record->index = &reader->index;
}

struct reader *
reader_open(const struct reader_options *options, struct error *err)
{
	struct reader *reader = calloc(1, sizeof(*reader));

	if (reader == NULL) {
		(void)error_set(err, "%s", strerror(ENOMEM));
		return NULL;
	}
	reader->quiet = true;
	reader->end = '\n';
	reader->delimiter = options->delimiter;
	reader->told = options->delimiter != 0;
	reader->cap = READER_HEAD + CHUNK;
	reader->buf = malloc(reader->cap);
	reader->columns = columns_new();
	reader->source = source_new(
	    options->files, options->files_len, options->encoding, err);
	if (reader->source == NULL)
		goto failed;
	if (reader->buf == NULL || reader->columns == NULL ||
	    json_index_init(&reader->index, reader->columns) == -1) {
		(void)reader_no_memory(reader, err);
		goto failed;
	}
	do {
		int got = reader_file(reader, err);

		if (got == -1)
			goto failed;
		if (got == 0)
			break;
	} while (!reader->formed);
	reader->torn = is_header_torn(reader);
	reader->head =
	    (struct place){reader->start, reader->line, reader->list};
	if (reader_refuse_page(reader, err) == -1)
		goto failed;
	return reader;
failed:
	reader_close(reader);
	return NULL;
}

static enum reader_got
next(struct reader *reader, struct error *err)
{
	return reader->form == FORM_CSV ? csv_next(reader, err)
					: json_next(reader, err);
}

enum reader_got
reader_peek(struct reader *reader, struct record **record)
{
	struct error ignored;
	enum reader_got got;

	reader->still = true;
	do {
		error_clear(&ignored);
		got = next(reader, &ignored);
	} while (got == READER_ODD);
	reader->still = false;
	*record = &reader->record;
	return got == READER_RECORD ? got : READER_END;
}

void
reader_start(struct reader *reader)
{
	reader->start = reader->head.start;
	reader->line = reader->head.line;
	reader->list = reader->head.list;
	reader->window = reader->row = 0;
	reader->scan.rows_len = 0;
	reader->scan.odd = SCAN_REGULAR;
	reader->number = 0;
	if (reader->form != FORM_CSV)
		columns_settle(reader->columns);
}

/* The next record of whatever file has one. */
static enum reader_got
next_of_all(struct reader *reader, struct error *err)
{
	for (;;) {
		enum reader_got got = next(reader, err);
		int file;

		if (got != READER_END)
			return got;
		file = reader_file(reader, err);
		if (file <= 0)
			return file == 0 ? READER_END : READER_FAILED;
	}
}

enum reader_got
reader_next(struct reader *reader, struct record **record, struct error *err)
{
	enum reader_got got;

	if (!reader->begun) {
		reader->begun = true;
		reader->quiet = reader->look;
		source_start(reader->source);
	}
	*record = &reader->record;
	if (reader->no_memory) {
		(void)reader_no_memory(reader, err);
		return READER_FAILED;
	}
	got = next_of_all(reader, err);
	if (got > READER_END) {
		mend_line(reader);
		reader->given = true;
	} else if (reader->look) {
		if (got == READER_FAILED)
			reader->missed = *err;
	} else if (got == READER_END && reader->missed.what[0] != '\0') {
		/* not all was there to choose from when it was looked at */
		*err = reader->missed;
		got = READER_FAILED;
	}
	return got;
}

int
reader_keep(struct reader *reader, struct error *err)
{
	reader->look = true;
	return source_keep(reader->source, err);
}

int
reader_again(struct reader *reader, struct error *err)
{
	reader->look = false;
	reader->begun = false;
	reader->quiet = true;
	reader->number = 0;
	reader->given = false;
	reader->torn = is_header_torn(reader);
	source_again(reader->source);
	if (reader_file(reader, err) == -1)
		return -1;
	reader->head =
	    (struct place){reader->start, reader->line, reader->list};
	return 0;
}

/* ---- what it is ---- */

enum form
reader_form(const struct reader *reader)
{
	return reader->form;
}

char
reader_delimiter(const struct reader *reader)
{
	return reader->delimiter == 0 ? ',' : reader->delimiter;
}

struct columns *
reader_columns(struct reader *reader)
{
	return reader->columns;
}

void
reader_progress(const struct reader *reader, uint64_t *done, uint64_t *total)
{
	source_progress(reader->source, done, total);
}

void
reader_before_move(struct reader *reader, void (*settle)(void *arg), void *arg)
{
	reader->settle = settle;
	reader->settle_arg = arg;
}

void
reader_glue(struct reader *reader, void (*glue)(void *arg, struct span bytes),
    void *arg)
{
	reader->glue = glue;
	reader->glue_arg = arg;
}
