#include <csv.h>
#include <string.h>

#include "stream/parts.h"

static void
take_row(int end, void *arg)
{
	bool *row = arg;

	(void)end;
	*row = true;
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

/* One line to libcsv, without the CR that belongs to its line end.  Whether
 * libcsv goes on reading the row. */
static bool
feed_line(struct csv_parser *parser, const char *line, size_t len, char end)
{
	size_t text = len;
	bool row = false;

	if (text > 0 && line[text - 1] == end)
		text--;
	if (text > 0 && end == '\n' && line[text - 1] == '\r')
		text--;
	return csv_parse(parser, line, text, NULL, take_row, &row) == text &&
	       csv_parse(parser, &end, 1, NULL, take_row, &row) == 1 && !row;
}

/*
 * Feeds the row at buf[start], line by line, to libcsv.  Returns the length
 * up to and with the line end after the offence, where reading goes on; 0 when
 * more bytes are needed.
 */
static size_t
feed(const struct reader *reader, struct csv_parser *parser)
{
	const char *p = reader->buf + reader->start;
	size_t n = reader->stop - reader->start;

	for (size_t fed = 0; fed < n;) {
		const char *end = memchr(p + fed, reader->end, n - fed);
		size_t upto = end == NULL ? n : (size_t)(end - p) + 1;

		if (end == NULL && !reader->ended)
			return 0;
		if (!feed_line(parser, p + fed, upto - fed, reader->end))
			return upto;
		fed = upto;
	}
	return reader->ended ? n : 0;
}

static enum reader_got
give_odd(struct reader *reader, size_t raw, struct error *err)
{
	struct record *record = &reader->record;
	const char *p = reader->buf + reader->start;

	reader_set(reader, raw, raw);
	record->odd = true;
	reader->line += scan_count(p, raw, reader->end);
	reader->start += raw;
	error_at(err, record->file, record_line(record));
	(void)error_set(err, "a quote stands within a field");
	error_remedy(err, "a field with a quote needs quotes around it, and "
			  "each quote in it twice");
	return READER_ODD;
}

enum reader_got
csv_judge(struct reader *reader, struct error *err)
{
	for (;;) {
		struct csv_parser parser;
		bool failed;
		size_t raw;
		int got;

		if (csv_init(&parser, CSV_STRICT) != 0)
			break;
		/* else it grows a huge field 128 bytes at a time */
		csv_set_blk_size(&parser, 65536);
		csv_set_delim(&parser, (unsigned char)reader->delimiter);
		csv_set_space_func(&parser, is_nothing);
		csv_set_term_func(&parser, reader->end == '\n' ? is_lf : is_cr);
		raw = feed(reader, &parser);
		failed = csv_error(&parser) == CSV_ENOMEM ||
			 csv_error(&parser) == CSV_ETOOBIG;
		csv_free(&parser);
		if (failed)
			break;
		if (raw > 0)
			return give_odd(reader, raw, err);
		got = reader_fill_twice(reader, err);
		if (got == -1)
			return READER_FAILED;
		if (got == 0 && reader->still)
			return READER_END;
	}
	(void)reader_no_memory(reader, err);
	return READER_FAILED;
}
