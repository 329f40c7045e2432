#include <errno.h>
#include <string.h>

#include "stream/charset.h"
#include "stream/columns_path.h"
#include "stream/parts.h"

#define WINDOW ((size_t)256 * 1024)

static int
out_of_memory(const struct reader *reader, struct error *err)
{
	error_at(err, source_name(reader->source), reader->line);
	return error_set(err, "%s", strerror(ENOMEM));
}

/* ---- header ---- */

static const char delimiters[] = ",;\t|";

/* The first line end outside quotes; candidates outside quotes are counted.
 * n when there is none. */
static size_t
header_length(const char *p, size_t n, size_t counts[4])
{
	bool inside = false, bound = true;
	size_t i;

	for (i = 0; i < n; i++) {
		const char *which;

		if (p[i] == '"' && (inside || bound))
			inside = !inside;
		else if (!inside && (p[i] == '\n' || p[i] == '\r'))
			break;
		which =
		    inside || p[i] == '\0' ? NULL : strchr(delimiters, p[i]);
		if (which != NULL)
			counts[which - delimiters]++;
		bound = which != NULL || (bound && p[i] == '"');
	}
	return i;
}

/* Empty lines before the header belong to it. */
static size_t
blank_lines(const char *p, size_t n)
{
	size_t i = 0;

	while (i < n && (p[i] == '\n' || p[i] == '\r'))
		i++;
	return i;
}

static char
most_frequent(const size_t counts[4])
{
	size_t best = 0;

	for (size_t i = 1; i < 4; i++)
		if (counts[i] > counts[best])
			best = i;
	return delimiters[best];
}

/*
 * Finds the end of the header that begins at buf[start + from], and on the
 * way line end and delimiter.  Returns its length without line end, or
 * SIZE_MAX on failure.
 */
static size_t
find_header(struct reader *reader, size_t from, struct error *err)
{
	size_t counts[4], len, have;
	int got = 1;

	for (;;) {
		const char *p = reader->buf + reader->start + from;

		have = reader->stop - reader->start - from;
		memset(counts, 0, sizeof(counts));
		len = header_length(p, have, counts);
		/* a CR at the very end may have its LF still to come */
		if (len + 1 < have || got == 0)
			break;
		got = reader_fill(reader, err);
		if (got == -1)
			return SIZE_MAX;
	}
	reader->end = '\n';
	if (len + 1 <= have) {
		const char *e = reader->buf + reader->start + from + len;

		if (*e == '\r' && (len + 1 == have || e[1] != '\n'))
			reader->end = '\r';
	}
	if (reader->delimiter == 0)
		reader->delimiter = most_frequent(counts);
	return len;
}

/* The names of a row that is the header: made columns, or compared with the
 * columns that there are. */
static int
take_names(struct reader *reader, bool known, struct error *err)
{
	struct record *record = &reader->record;
	size_t own = (size_t)columns_own(reader->columns);
	bool same = !known || record->fields == own;

	for (size_t i = 0; same && i < record->fields; i++) {
		struct span name = record_get(record, (int)i);

		if (record->failed)
			return out_of_memory(reader, err);
		if (known)
			same = span_equal(
			    name, columns_name(reader->columns, (int)i));
		else if (columns_add(reader->columns, name) == -1)
			return out_of_memory(reader, err);
	}
	if (!same) {
		error_at(err, record->file, record_line(record));
		(void)error_set(
		    err, "its header is not that of %s", reader->first);
		error_remedy(err, "give them to two runs");
		return -1;
	}
	columns_settle(reader->columns);
	return 0;
}

int
csv_header(struct reader *reader, struct error *err)
{
	bool known = reader->formed;
	char *p = reader->buf + reader->start;
	size_t from = 0, len, raw;
	enum reader_got got;

	if (reader->stop - reader->start >= CHARSET_BOM_LEN &&
	    memcmp(p, CHARSET_BOM, CHARSET_BOM_LEN) == 0)
		from = CHARSET_BOM_LEN;
	from += blank_lines(p + from, reader->stop - reader->start - from);
	len = find_header(reader, from, err);
	if (len == SIZE_MAX)
		return -1;
	p = reader->buf + reader->start;
	raw = from + len;
	if (!known && buffer_add(&reader->header, p, from) == -1)
		return out_of_memory(reader, err);
	if (raw == reader->stop - reader->start && len == 0) {
		reader->start += raw; /* nothing but a mark and empty lines */
		return 0;
	}
	for (size_t i = 0; i < from; i++)
		reader->line += p[i] == reader->end;
	reader->start += from;
	reader->formed = true;
	reader->want = WINDOW;
	reader->naming = true;
	got = csv_next(reader, err);
	reader->naming = false;
	if (got == READER_FAILED)
		return -1;
	if (got != READER_RECORD) {
		error_clear(err);
		error_at(err, source_name(reader->source), reader->line);
		error_remedy(err, "mend its first row");
		return error_set(err, "the header cannot be read");
	}
	if (take_names(reader, known, err) == -1)
		return -1;
	reader->number = 0;
	if (!known) {
		reader->header_end = from + reader->record.body.len;
		if (buffer_add_span(&reader->header, reader->record.raw) == -1)
			return out_of_memory(reader, err);
	}
	/* the rows after it are read from a window of their own */
	if (reader->window > 0) {
		reader->line += scan_count(
		    reader->record.raw.at, reader->record.raw.len, reader->end);
		reader->start += reader->record.raw.len;
	}
	reader->window = reader->row = reader->scan.rows_len = 0;
	return 0;
}

/* ---- rows ---- */

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

/* The row of the window that is next; false: an empty line, passed over. */
static bool
take_row(struct reader *reader)
{
	const struct scan *scan = &reader->scan;
	const struct scan_row *row = &scan->rows[reader->row];
	const struct scan_row *above = reader->row > 0 ? row - 1 : NULL;
	size_t from = above == NULL ? 0 : (size_t)above->end + 1;
	size_t first = above == NULL ? 0 : above->upto;
	size_t body = row->end - from;
	size_t raw = body + (row->end < reader->window);
	struct record *record = &reader->record;

	reader->row++;
	if (body > 0 && reader->end == '\n' &&
	    reader->buf[reader->start + row->end - 1] == '\r')
		body--;
	if (body == 0 && columns_own(reader->columns) != 1) {
		if (reader->glue != NULL && !reader->quiet)
			reader->glue(reader->glue_arg,
			    (struct span){
				reader->buf + reader->start + from, raw});
		return false;
	}
	record_renew(record);
	record->form = FORM_CSV;
	record->file = source_name(reader->source);
	record->line = reader->line;
	record->number = ++reader->number;
	record->window = record->counted = reader->buf + reader->start;
	record->end = reader->end;
	record->raw = (struct span){record->window + from, raw};
	record->body = (struct span){record->window + from, body};
	record->columns = reader->columns;
	record->ends = scan->ends + first;
	record->fields = row->upto - first;
	return true;
}

/* The rows of the window are read: the next byte is that after them. */
static void
leave_window(struct reader *reader)
{
	struct scan *scan = &reader->scan;

	if (scan->rows_len > 0) {
		const struct scan_row *row = &scan->rows[scan->rows_len - 1];
		size_t upto = (size_t)row->end + (row->end < reader->window);

		reader->line += scan->quoted
				    ? scan_count(reader->buf + reader->start,
					  upto, reader->end)
				    : scan->rows_len;
		reader->start += upto;
		reader->want = WINDOW;
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
		inside = !inside;
		if (inside)
			opened = line;
	}
	error_at(err, source_name(reader->source), opened);
	(void)error_set(err, "a quote that opens here is never closed");
	error_remedy(err, "mend the quotes of this row; the rows before it "
			  "have been written");
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
				(void)out_of_memory(reader, err);
				return READER_FAILED;
			}
			reader->window = n;
			scan_window(scan, reader->buf + reader->start, n,
			    reader->delimiter, reader->end,
			    reader->ended && n == have);
			if (scan->rows_len > 0 || scan->odd != SCAN_REGULAR)
				return READER_RECORD;
		}
		if (n < have) {
			reader->want *= 2;
			continue;
		}
		if (reader->ended && n > 0)
			return unclosed(reader, err);
		got = reader_fill(reader, err);
		if (got == -1)
			return READER_FAILED;
		if (got == 0 && (n == 0 || reader->still))
			return READER_END;
		/* twice as much at least: a huge row is not read in steps */
		while (got > 0 && reader->stop - reader->start < 2 * n)
			got = reader_fill(reader, err);
		if (got == -1)
			return READER_FAILED;
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
