#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "stream/charset.h"
#include "stream/columns_path.h"
#include "stream/json_page.h"
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

static int
out_of_memory(const struct reader *reader, struct error *err)
{
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
		return out_of_memory(reader, err);
	reader->buf = buf;
	reader->cap = cap;
	return 0;
}

int
reader_fill(struct reader *reader, struct error *err)
{
	ssize_t got;

	if (reader->ended || reader->still)
		return 0;
	if (make_room(reader, err) == -1)
		return -1;
	got =
	    source_read(reader->source, reader->buf + reader->stop, CHUNK, err);
	if (got == -1)
		return -1;
	reader->stop += (size_t)got;
	reader->ended = got == 0;
	if (got > 0)
		reader->last = reader->buf[reader->stop - 1];
	return got > 0;
}

void
reader_pass(struct reader *reader, size_t n)
{
	if (n == 0)
		return;
	if (reader->glue != NULL && !reader->quiet)
		reader->glue(reader->glue_arg,
		    (struct span){reader->buf + reader->start, n});
	reader->start += n;
}

void
reader_set(struct reader *reader, size_t raw, size_t body)
{
	struct record *record = &reader->record;

	record_renew(record);
	record->form = reader->form;
	record->file = source_name(reader->source);
	record->line = reader->line;
	record->end = reader->end;
	record->number = ++reader->number;
	record->raw = (struct span){reader->buf + reader->start, raw};
	record->body = (struct span){reader->buf + reader->start, body};
	record->columns = reader->columns;
	record->index = &reader->index;
}

/* ---- files ---- */

/* Whether the bytes at the start of a file are JSON: an object, or a list
 * whose first byte could begin a JSON value ("[id]" is a CSV header). */
static bool
looks_like_json(const char *p, size_t n, enum form *form)
{
	size_t i = 0;

	while (i < n && strchr(" \t\r\n", p[i]) != NULL && p[i] != '\0')
		i++;
	if (i == n || (p[i] != '{' && p[i] != '['))
		return false;
	*form = p[i] == '{' ? FORM_JSONL : FORM_JSON;
	if (p[i++] == '{')
		return true;
	while (i < n && strchr(" \t\r\n", p[i]) != NULL && p[i] != '\0')
		i++;
	return i == n || (p[i] != '\0' && strchr("{[]\"-0123456789", p[i])) ||
	       (n - i >= 4 && (memcmp(p + i, "true", 4) == 0 ||
				  memcmp(p + i, "null", 4) == 0)) ||
	       (n - i >= 5 && memcmp(p + i, "false", 5) == 0);
}

static int
other_form(const struct reader *reader, struct error *err)
{
	error_at(err, source_name(reader->source), 0);
	(void)error_set(
	    err, "one of this and %s is JSON, the other is CSV", reader->first);
	error_remedy(err, "give them to two runs");
	return -1;
}

/* The open file from its first byte: mark, form, header. */
static int
begin_file(struct reader *reader, size_t head, struct error *err)
{
	enum form form = FORM_CSV;
	size_t mark = 0;
	int got = 1;

	while (reader->stop - reader->start < head &&
	       (got = reader_fill(reader, err)) > 0)
		;
	if (got == -1)
		return -1;
	if (reader->start == reader->stop)
		return 0;
	if (reader->stop - reader->start >= CHARSET_BOM_LEN &&
	    memcmp(reader->buf + reader->start, CHARSET_BOM, CHARSET_BOM_LEN) ==
		0)
		mark = CHARSET_BOM_LEN;
	if (reader->delimiter != 0 && !reader->formed)
		form = FORM_CSV;
	else
		(void)looks_like_json(reader->buf + reader->start + mark,
		    reader->stop - reader->start - mark, &form);
	if (reader->formed && (form == FORM_CSV) != (reader->form == FORM_CSV))
		return other_form(reader, err);
	if (!reader->formed) {
		reader->form = form;
		reader->first = source_name(reader->source);
	}
	if (form == FORM_CSV)
		return csv_header(reader, err);
	reader->formed = true;
	reader->list = LIST_NONE;
	return 0;
}

/* 1: the next file stands at its first record; 0: there is none; -1. */
static int
next_file(struct reader *reader, size_t head, struct error *err)
{
	int got;

	if (reader->settle != NULL)
		reader->settle(reader->settle_arg);
	reader->start = reader->stop = reader->window = reader->row = 0;
	reader->scan.rows_len = 0;
	reader->scan.odd = SCAN_REGULAR;
	reader->ended = false;
	reader->line = 1;
	got = source_next(reader->source, err);
	if (got <= 0)
		return got;
	/* a file that ends within a line must not run into the next one */
	if (reader->last != '\0' && reader->last != reader->end &&
	    reader->glue != NULL && !reader->quiet)
		reader->glue(reader->glue_arg, (struct span){&reader->end, 1});
	reader->last = '\0';
	return begin_file(reader, head, err) == -1 ? -1 : 1;
}

/* ---- open, peek, start ---- */

/* A page that holds its list in a member is no complaint. */
static int
refuse_page(struct reader *reader, struct error *err)
{
	const char *p = reader->buf + reader->start;
	const char *open = memchr(p, '{', reader->stop - reader->start);

	if (reader->form != FORM_JSONL || open == NULL)
		return 0;
	error_at(err, source_name(reader->source), reader->line);
	if (json_page((struct span){open,
			  (size_t)(reader->buf + reader->stop - open)},
		err) == -1)
		return -1;
	error_clear(err);
	return 0;
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
	reader->cap = READER_HEAD + CHUNK;
	reader->buf = malloc(reader->cap);
	reader->columns = columns_new();
	reader->source = source_new(
	    options->files, options->files_len, options->encoding, err);
	if (reader->source == NULL)
		goto failed;
	if (reader->buf == NULL || reader->columns == NULL ||
	    json_index_init(&reader->index, reader->columns) == -1) {
		(void)out_of_memory(reader, err);
		goto failed;
	}
	do {
		int got = next_file(reader, READER_HEAD, err);

		if (got == -1)
			goto failed;
		if (got == 0)
			break;
	} while (!reader->formed);
	reader->head =
	    (struct place){reader->start, reader->line, reader->list};
	if (refuse_page(reader, err) == -1)
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
	for (;;) {
		got = next(reader, err);
		if (got != READER_END)
			return got;
		switch (next_file(reader, 1, err)) {
		case 0:
			return READER_END;
		case -1:
			return READER_FAILED;
		default:
			break;
		}
	}
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
	reader->last = '\0';
	source_again(reader->source);
	return next_file(reader, 1, err) == -1 ? -1 : 0;
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
