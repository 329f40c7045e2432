#include <string.h>

#include "stream/charset.h"
#include "stream/columns_path.h"
#include "stream/parts.h"

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

		if (p[i] == '"' && (inside || bound)) {
			inside = !inside;
			bound = !inside; /* a second quote opens it again */
			continue;
		}
		if (inside)
			continue;
		if (p[i] == '\n' || p[i] == '\r')
			break;
		which = p[i] == '\0' ? NULL : strchr(delimiters, p[i]);
		if (which != NULL)
			counts[which - delimiters]++;
		bound = which != NULL;
	}
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

/* Line end and delimiter of the header that begins at buf[start + from]. */
static int
find_header(struct reader *reader, size_t from, struct error *err)
{
	size_t counts[4], len, have;
	const char *p;
	int got = 1;

	for (;;) {
		p = reader->buf + reader->start + from;
		have = reader->stop - reader->start - from;
		memset(counts, 0, sizeof(counts));
		len = header_length(p, have, counts);
		/* a CR at the very end may have its LF still to come */
		if (len + 1 < have || got == 0)
			break;
		got = reader_fill_twice(reader, err);
		if (got == -1)
			return -1;
	}
	reader->end = '\n';
	if (len < have && p[len] == '\r' &&
	    (len + 1 == have || p[len + 1] != '\n'))
		reader->end = '\r';
	if (reader->delimiter == 0)
		reader->delimiter = most_frequent(counts);
	return 0;
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
			return reader_no_memory(reader, err);
		if (known)
			same = span_equal(
			    name, columns_name(reader->columns, (int)i));
		else if (columns_add(reader->columns, name) == -1)
			return reader_no_memory(reader, err);
	}
	if (!same) {
		error_at(err, record->file, record_line(record));
		(void)error_set(
		    err, "its header is not that of %s", reader->first);
		error_remedy(err, "give them to two runs");
		return -1;
	}
	if (!known) /* columns of ours may have been added since */
		columns_settle(reader->columns);
	return 0;
}

/*
 * The length of a first line "sep=;", with which Excel is told the delimiter;
 * 0: there is none.  *delimiter becomes what it says.
 */
static size_t
sep_length(const char *p, size_t n, char *delimiter)
{
	size_t quote = n > 0 && p[0] == '"', i = quote + 5 + quote;

	if (n <= i || strncasecmp(p + quote, "sep=", 4) != 0 ||
	    (quote == 1 && p[i - 1] != '"') ||
	    strchr(delimiters, p[quote + 4]) == NULL || p[quote + 4] == '\0' ||
	    (p[i] != '\n' && p[i] != '\r'))
		return 0;
	*delimiter = p[quote + 4];
	return i + 1;
}

/* The mark, what Excel is told, and the empty lines before the names; SIZE_MAX
 * on failure. */
static size_t
pass_blank(struct reader *reader, struct error *err)
{
	size_t from = 0;
	char said = '\0';
	int got = 1;

	if (reader->stop - reader->start >= CHARSET_BOM_LEN &&
	    memcmp(reader->buf + reader->start, CHARSET_BOM, CHARSET_BOM_LEN) ==
		0)
		from = CHARSET_BOM_LEN;
	from += sep_length(reader->buf + reader->start + from,
	    reader->stop - reader->start - from, &said);
	if (said != '\0' && reader->delimiter == 0)
		reader->delimiter = said;
	while (got > 0) {
		const char *p = reader->buf + reader->start;
		size_t have = reader->stop - reader->start;

		while (from < have && (p[from] == '\n' || p[from] == '\r'))
			from++;
		if (from < have)
			break;
		got = reader_fill_twice(reader, err);
	}
	return got == -1 ? SIZE_MAX : from;
}

static int
unreadable(struct reader *reader, enum reader_got got, const struct error *why,
    struct error *err)
{
	const struct record *record = &reader->record;

	if (got == READER_FAILED) {
		*err = *why;
		return -1;
	}
	error_at(err, record->file, record_line(record));
	error_remedy(err, "%s", why->remedy);
	return error_set(err, "the header cannot be read: %s", why->what);
}

/* The row at buf[start] names the columns. */
/*
 * Fields parted by tabs are often written without quotes (RT): then a quote
 * is a character like any.  They are, when the head cannot be read otherwise.
 */
static int
settle_quotes(struct reader *reader, struct error *err)
{
	struct scan *scan = &reader->scan;
	size_t have = reader->stop - reader->start;
	size_t n = have < CSV_WINDOW ? have : CSV_WINDOW;

	if (reader->delimiter != '\t' || n == 0)
		return 0;
	if (scan_reserve(scan, n) == -1)
		return reader_no_memory(reader, err);
	scan_window(
	    scan, reader->buf + reader->start, n, '\t', reader->end, false);
	scan->plain = scan->odd != SCAN_REGULAR ||
		      (scan->inside && reader->ended && n == have);
	scan->rows_len = 0;
	scan->odd = SCAN_REGULAR;
	return 0;
}

static int
read_names(struct reader *reader, bool known, struct error *err)
{
	struct record *record = &reader->record;
	struct error why = {.what = ""};
	enum reader_got got;

	reader->formed = true;
	reader->want = CSV_WINDOW;
	reader->naming = true;
	got = csv_next(reader, &why);
	reader->naming = false;
	if (got != READER_RECORD)
		return unreadable(reader, got, &why, err);
	if (take_names(reader, known, err) == -1)
		return -1;
	reader->number = 0;
	if (!known) {
		reader->header_end = reader->header.len + record->body.len;
		if (buffer_add_span(&reader->header, record->raw) == -1)
			return reader_no_memory(reader, err);
	}
	/* the rows after it are read from a window of their own */
	if (reader->window > 0) {
		reader->line +=
		    scan_count(record->raw.at, record->raw.len, reader->end);
		reader->start += record->raw.len;
	}
	reader->window = reader->row = reader->scan.rows_len = 0;
	return 0;
}

int
csv_header(struct reader *reader, struct error *err)
{
	bool known = reader->formed;
	size_t from = pass_blank(reader, err);
	const char *p;

	if (from == SIZE_MAX)
		return -1;
	p = reader->buf + reader->start;
	if (!known && buffer_add(&reader->header, p, from) == -1)
		return reader_no_memory(reader, err);
	reader->header_end = known ? reader->header_end : reader->header.len;
	if (from == reader->stop - reader->start) {
		reader->start += from; /* nothing but mark and empty lines */
		return 0;
	}
	if (find_header(reader, from, err) == -1)
		return -1;
	p = reader->buf + reader->start;
	for (size_t i = 0; i < from; i++)
		reader->line += p[i] == reader->end;
	reader->start += from;
	if (!known && settle_quotes(reader, err) == -1)
		return -1;
	return read_names(reader, known, err);
}
