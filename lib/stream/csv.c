#include <string.h>

#include "stream/parts.h"

bool
csv_fits(const struct reader *reader, size_t fields, struct error *err)
{
	size_t own = (size_t)columns_own(reader->columns);

	if (reader->naming || fields == own)
		return true;
	error_at(
	    err, source_name(reader->source), record_line(&reader->record));
	(void)error_set(err, "%zu field%s, the header has %zu", fields,
	    fields == 1 ? "" : "s", own);
	return false;
}

/* What the rows of a window have in common. */
static void
begin_window(struct reader *reader)
{
	struct record *record = &reader->record;

	record->form = FORM_CSV;
	record->file = source_name(reader->source);
	record->line = reader->line;
	record->window = record->counted = reader->buf + reader->start;
	record->end = reader->end;
	record->plain = reader->scan.plain;
	record->columns = reader->columns;
}

/* The row of the window that is next; false: an empty line, passed over. */
static bool
take_row(struct reader *reader)
{
	const struct scan *scan = &reader->scan;
	const struct scan_row *row = &scan->rows[reader->row];
	const struct scan_row *above = reader->row > 0 ? row - 1 : NULL;
	size_t from = above == NULL ? 0 : (size_t)above->end + 1;
	size_t first = above == NULL ? 0 : above->upto;
	/* NOLINTNEXTLINE(clang-analyzer-core.NullDereference): row is there */
	size_t body = row->end - from;
	size_t raw = body + (row->end < reader->window);
	struct record *record = &reader->record;

	reader->row++;
	if (body > 0 && reader->end == '\n' &&
	    reader->buf[reader->start + row->end - 1] == '\r')
		body--;
	if (body == 0 && columns_own(reader->columns) != 1) {
		reader_put_glue(reader,
		    (struct span){reader->buf + reader->start + from, raw});
		return false;
	}
	record_renew(record);
	record->number = ++reader->number;
	record->raw = (struct span){record->window + from, raw};
	record->body = (struct span){record->window + from, body};
	record->ends = scan->ends + first;
	record->fields = row->upto - first;
	return true;
}

/* The line ends of the window's rows: there may be more in quotes. */
static uint64_t
lines_of_rows(const struct reader *reader, size_t upto)
{
	const char *p = reader->buf + reader->start;

	if (reader->scan.odd != SCAN_REGULAR)
		return scan_count(p, upto, reader->end);
	return reader->scan.lines -
	       scan_count(p + upto, reader->window - upto, reader->end);
}

/* The rows of the window are read: the next byte is that after them. */
static void
leave_window(struct reader *reader)
{
	struct scan *scan = &reader->scan;

	if (scan->rows_len > 0) {
		const struct scan_row *row = &scan->rows[scan->rows_len - 1];
		size_t upto = (size_t)row->end + (row->end < reader->window);

		reader->line += lines_of_rows(reader, upto);
		reader->start += upto;
		reader->want = CSV_WINDOW;
	} else if (scan->odd == SCAN_REGULAR) {
		reader->want = reader->window * 2;
	}
	scan->rows_len = 0;
	reader->window = reader->row = 0;
}

/* A quote that is never closed: the line where it opened. */
static enum reader_got
unclosed(struct reader *reader, struct error *err)
{
	const char *p = reader->buf + reader->start;
	size_t n = reader->stop - reader->start;
	uint64_t line = reader->line, opened = line;
	bool inside = false;

	for (size_t i = 0; i < n; i++) {
		line += p[i] == reader->end;
		if (p[i] != '"')
			continue;
		if (inside && i + 1 < n && p[i + 1] == '"') {
			i++;
			continue;
		}
		inside = !inside;
		if (inside)
			opened = line;
	}
	error_at(err, source_name(reader->source), opened);
	(void)error_set(err, "a quote that opens here is never closed");
	if (reader->naming)
		error_remedy(err, "mend the quotes of the header");
	else
		error_remedy(err, "mend the quotes of this row; the rows "
				  "before it have been written");
	return READER_FAILED;
}

static enum reader_got
too_long(struct reader *reader, struct error *err)
{
	error_at(err, source_name(reader->source), reader->line);
	(void)error_set(err, "a row of more than 2 GiB");
	error_remedy(err, "look for a quote that opens here and should not");
	return READER_FAILED;
}

/* Indexes the next window.  READER_RECORD: it has rows, or is irregular. */
static enum reader_got
index_window(struct reader *reader, struct error *err)
{
	struct scan *scan = &reader->scan;

	for (;;) {
		size_t have = reader->stop - reader->start;
		size_t n = have < reader->want ? have : reader->want;
		int got;

		if (n > 0) {
			if (n > SCAN_MOST)
				return too_long(reader, err);
			if (scan_reserve(scan, n) == -1) {
				(void)reader_no_memory(reader, err);
				return READER_FAILED;
			}
			reader->window = n;
			scan_window(scan, reader->buf + reader->start, n,
			    reader->delimiter, reader->end,
			    reader->ended && n == have);
			if (scan->rows_len > 0 || scan->odd != SCAN_REGULAR) {
				begin_window(reader);
				return READER_RECORD;
			}
		}
		if (n < have) {
			reader->want *= 2;
			continue;
		}
		if (reader->ended && n > 0)
			return unclosed(reader, err);
		got = reader_fill_twice(reader, err);
		if (got == -1)
			return READER_FAILED;
		if (got == 0 && (n == 0 || reader->still))
			return READER_END;
		if (n == reader->want)
			reader->want *= 2;
	}
}

enum reader_got
csv_next(struct reader *reader, struct error *err)
{
	enum reader_got got;

	for (;;) {
		while (reader->row < reader->scan.rows_len) {
			if (!take_row(reader))
				continue;
			if (csv_fits(reader, reader->record.fields, err))
				return READER_RECORD;
			reader->record.odd = true;
			return READER_ODD;
		}
		if (reader->window > 0) {
			bool odd = reader->scan.odd != SCAN_REGULAR;

			leave_window(reader);
			if (odd) {
				reader->scan.odd = SCAN_REGULAR;
				return csv_judge(reader, err);
			}
		}
		got = index_window(reader, err);
		if (got != READER_RECORD)
			return got;
	}
}
