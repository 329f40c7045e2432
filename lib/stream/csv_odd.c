#include <csv.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "stream/parts.h"

/* What libcsv reads of the row. */
struct verdict {
	struct record *record;
	size_t cap;
	bool row;    /* a whole row was read */
	bool failed; /* no memory */
};

static void
take_cell(void *cell, size_t len, void *arg)
{
	struct verdict *verdict = arg;
	struct record *record = verdict->record;
	char *copy = arena_take(&record->arena, len + 1);

	if (record->fields == verdict->cap && copy != NULL) {
		size_t cap = verdict->cap * 2 + 16;
		char *cells = arena_take(
		    &record->arena, cap * sizeof(*record->cells) + 16);

		if (cells == NULL) {
			verdict->failed = true;
			return;
		}
		cells += 16 - (uintptr_t)cells % 16;
		if (record->fields > 0)
			memcpy(cells, record->cells,
			    record->fields * sizeof(*record->cells));
		record->cells = (struct span *)(void *)cells;
		verdict->cap = cap;
	}
	if (copy == NULL) {
		verdict->failed = true;
		return;
	}
	if (len > 0)
		memcpy(copy, cell, len);
	record->cells[record->fields++] = (struct span){copy, len};
}

static void
take_row(int end, void *arg)
{
	struct verdict *verdict = arg;

	(void)end;
	verdict->row = true;
}

static int
is_cr(unsigned char c)
{
	return c == '\r';
}

static int
is_lf(unsigned char c)
{
	return c == '\n';
}

static int
is_nothing(unsigned char c)
{
	(void)c;
	return 0;
}

/*
 * Feeds the row at buf[start], line by line, to libcsv.  Returns the length
 * up to and with the line end after which reading goes on, 0 when more bytes
 * are needed.
 */
static size_t
feed(const struct reader *reader, struct csv_parser *parser,
    struct verdict *verdict)
{
	const char *p = reader->buf + reader->start;
	size_t n = reader->stop - reader->start;
	size_t fed = 0;

	while (fed < n) {
		const char *end = memchr(p + fed, reader->end, n - fed);
		size_t upto = end == NULL ? n : (size_t)(end - p) + 1;

		if (end == NULL && !reader->ended)
			return 0;
		if (csv_parse(parser, p + fed, upto - fed, take_cell, take_row,
			verdict) != upto - fed ||
		    verdict->row)
			return upto;
		fed = upto;
	}
	return reader->ended ? n : 0;
}

static enum reader_got
give(struct reader *reader, size_t raw, bool good, struct error *err)
{
	struct record *record = &reader->record;
	size_t fields = record->fields;
	struct span *cells = record->cells;
	struct arena arena = record->arena;
	size_t body = raw;
	const char *p = reader->buf + reader->start;

	if (p[raw - 1] == reader->end)
		body--;
	if (body > 0 && reader->end == '\n' && p[body - 1] == '\r')
		body--;
	record->arena = (struct arena){0};
	reader_set(reader, raw, body);
	record->arena = arena;
	record->cells = cells;
	record->fields = fields;
	reader->line += scan_count(p, raw, reader->end);
	reader->start += raw;
	if (good && csv_fits(reader, fields, err))
		return READER_RECORD;
	record->odd = true;
	error_at(err, record->file, record_line(record));
	(void)error_set(err, "a quote stands within a field");
	error_remedy(err, "a field with a quote needs quotes around it, and "
			  "each quote in it twice");
	return READER_ODD;
}

enum reader_got
csv_judge(struct reader *reader, struct error *err)
{
	struct csv_parser parser;
	struct verdict verdict = {.record = &reader->record};
	size_t raw;

	for (;;) {
		int got, why;

		record_renew(&reader->record);
		reader->record.fields = 0;
		verdict.cap = 0;
		verdict.row = verdict.failed = false;
		if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) != 0)
			break;
		csv_set_delim(&parser, (unsigned char)reader->delimiter);
		csv_set_space_func(
		    &parser, reader->end == '\n' ? is_cr : is_nothing);
		csv_set_term_func(&parser, reader->end == '\n' ? is_lf : is_cr);
		raw = feed(reader, &parser, &verdict);
		why = csv_error(&parser);
		if (raw > 0 && why == 0 && !verdict.row)
			why = csv_fini(&parser, take_cell, take_row, &verdict);
		csv_free(&parser);
		if (verdict.failed || why == CSV_ENOMEM || why == CSV_ETOOBIG)
			break;
		if (raw > 0)
			return give(reader, raw, why == 0 && verdict.row, err);
		got = reader_fill(reader, err);
		if (got == -1)
			return READER_FAILED;
		if (got == 0 && reader->still)
			return READER_END;
	}
	error_at(err, source_name(reader->source), reader->line);
	(void)error_set(err, "%s", strerror(ENOMEM));
	return READER_FAILED;
}
