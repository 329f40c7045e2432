#include <string.h>

#include "stream/charset.h"
#include "stream/parts.h"

static const char *
at(const struct reader *reader, size_t i)
{
	return reader->buf + reader->start + i;
}

static size_t
have(const struct reader *reader)
{
	return reader->stop - reader->start;
}

static uint64_t
count_lines(const char *p, size_t n)
{
	uint64_t lines = 0;
	const char *end = p + n;

	while ((p = memchr(p, '\n', (size_t)(end - p))) != NULL) {
		lines++;
		p++;
	}
	return lines;
}

/* Glue of n bytes, its lines counted. */
static void
pass(struct reader *reader, size_t n)
{
	reader->line += count_lines(at(reader, 0), n);
	reader_put_glue(reader, (struct span){at(reader, 0), n});
	reader->start += n;
}

static bool
is_mark(const struct reader *reader, size_t i)
{
	return have(reader) - i >= CHARSET_BOM_LEN &&
	       memcmp(at(reader, i), CHARSET_BOM, CHARSET_BOM_LEN) == 0;
}

/* How much of what stands at i belongs to no value: blanks, byte order marks
 * between values, what holds a list together. */
static size_t
glue_length(struct reader *reader, size_t i)
{
	char c = *at(reader, i);

	if (c == ' ' || c == '\t' || c == '\r' || c == '\n')
		return 1;
	if (reader->list == LIST_NONE && is_mark(reader, i))
		return CHARSET_BOM_LEN;
	/* among objects on lines of their own a list is no record */
	if (reader->list == LIST_NONE && c == '[' && reader->lists) {
		reader->list = LIST_FIRST;
		return 1;
	}
	if (reader->list == LIST_NONE)
		return 0;
	if (c == ',' && reader->list == LIST_COMMA) {
		reader->list = LIST_VALUE;
		return 1;
	}
	if (c == ']' && reader->list != LIST_VALUE) {
		reader->list = LIST_NONE;
		return 1;
	}
	return 0;
}

/* Up to a value.  READER_RECORD: one begins at buf[start]. */
static enum reader_got
pass_glue(struct reader *reader, struct error *err)
{
	size_t i = 0;

	for (;;) {
		size_t left = have(reader) - i, n;
		int got;

		if (left >= CHARSET_BOM_LEN || reader->ended ||
		    (left > 0 && *at(reader, i) != CHARSET_BOM[0])) {
			n = left == 0 ? 0 : glue_length(reader, i);
			i += n;
			if (n > 0)
				continue;
			pass(reader, i);
			return left == 0 ? READER_END : READER_RECORD;
		}
		/* nothing is left, or what may be a mark is cut */
		pass(reader, i);
		i = 0;
		got = reader_fill(reader, err);
		if (got == -1)
			return READER_FAILED;
		if (got == 0 && reader->still)
			return READER_END;
	}
}

static enum reader_got
broken_list(struct reader *reader, const char *why, struct error *err)
{
	error_at(err, source_name(reader->source), reader->line);
	(void)error_set(err, "the list is broken here: %s", why);
	error_remedy(err, "mend it, or give one object a line: then a broken "
			  "one does not stop the others");
	return READER_FAILED;
}

/* That it cannot be read is said when the next record is asked for. */
static bool
fill_quietly(struct reader *reader)
{
	struct error ignored = {.what = ""};

	return reader_fill(reader, &ignored) == 1;
}

/* More blanks than this after a record are glue: they fill no memory. */
#define BLANKS_MOST 4096

/*
 * Where the line of a record of n bytes ends: with the blanks and the line end
 * after it, or, when something else follows, with the record.  In a list it
 * has none.
 */
static size_t
raw_length(struct reader *reader, size_t n)
{
	size_t raw = n;

	if (reader->list != LIST_NONE)
		return n;
	for (;;) {
		while (raw < have(reader) &&
		       (*at(reader, raw) == ' ' || *at(reader, raw) == '\t' ||
			   *at(reader, raw) == '\r'))
			raw++;
		if (raw < have(reader))
			return *at(reader, raw) == '\n' ? raw + 1 : n;
		if (raw - n > BLANKS_MOST || !fill_quietly(reader))
			return n;
	}
}

/* lined: n bytes go over more than one line. */
static void
take(struct reader *reader, size_t n, bool lined)
{
	size_t raw = raw_length(reader, n);
	size_t known = lined ? 0 : n; /* they end no line */

	if (reader->list != LIST_NONE)
		reader->list = LIST_COMMA;
	reader_set(reader, raw, n);
	reader->line += count_lines(at(reader, known), raw - known);
	reader->start += raw;
}

static enum reader_got
take_odd(struct reader *reader, size_t n, const char *why, struct error *err)
{
	take(reader, n, true);
	reader->record.odd = true;
	error_at(err, reader->record.file, reader->record.line);
	(void)error_set(err, "%s", why);
	return READER_ODD;
}

/*
 * How much of a stream of objects goes by unread after an offence at byte
 * used: the line, when the offence is in it or an object begins on the next
 * one (JSON Lines); else all up to the next line that begins an object.
 * 0: more bytes are needed to tell.
 */
static size_t
odd_length(const struct reader *reader, size_t used)
{
	const char *p = at(reader, 0);
	const char *end = p + have(reader);
	const char *line = memchr(p, '\n', have(reader));

	if (line != NULL && (size_t)(line - p) >= used)
		return (size_t)(line - p);
	while (line != NULL) {
		if (line + 1 == end)
			return reader->ended ? (size_t)(line - p) : 0;
		if (line[1] == '{')
			return (size_t)(line - p);
		line = memchr(line + 1, '\n', (size_t)(end - line - 1));
	}
	return reader->ended ? have(reader) : 0;
}

/* Among objects on lines of their own, what stands on the line of a value that
 * is none goes with it. */
static size_t
rest_of_line(const struct reader *reader, size_t used)
{
	const char *p = at(reader, used);
	size_t left = have(reader) - used;
	const char *end = memchr(p, '\n', left);
	size_t n = end == NULL ? left : (size_t)(end - p);

	return span_trim((struct span){p, n}).len == 0 ? used : used + n;
}

static enum reader_got
no_record(struct reader *reader, enum json_got got, size_t used,
    const char *why, struct error *err)
{
	if (got == JSON_NO_MEMORY) {
		(void)reader_no_memory(reader, err);
		return READER_FAILED;
	}
	if (got == JSON_BAD && reader->index.whole)
		return take_odd(reader,
		    reader->list == LIST_NONE ? rest_of_line(reader, used)
					      : used,
		    why, err);
	if (got == JSON_MORE) {
		used = have(reader);
		why = "it ends in the middle of a value";
	}
	if (reader->list != LIST_NONE)
		return broken_list(reader, why, err);
	for (;;) {
		size_t n = odd_length(reader, used);
		int more;

		if (n > 0)
			return take_odd(reader, n, why, err);
		more = reader_fill_twice(reader, err);
		if (more == -1)
			return READER_FAILED;
		if (more == 0 && reader->still)
			return READER_END;
	}
}

enum reader_got
json_next(struct reader *reader, struct error *err)
{
	enum reader_got glue = pass_glue(reader, err);

	if (glue == READER_END && reader->list != LIST_NONE && reader->ended)
		return broken_list(reader, "it is never closed", err);
	if (glue != READER_RECORD)
		return glue;
	if (reader->list == LIST_COMMA)
		return broken_list(
		    reader, "neither a comma nor ] follows", err);
	for (;;) {
		size_t used;
		const char *why;
		enum json_got got;
		int more;

		reader->index.last = reader->ended;
		got = json_index_record(
		    &reader->index, at(reader, 0), have(reader), &used, &why);
		if (got == JSON_RECORD) {
			take(reader, used, reader->index.lined);
			return READER_RECORD;
		}
		if (got != JSON_MORE || reader->ended)
			return no_record(reader, got, used, why, err);
		more = reader_fill_twice(reader, err);
		if (more == -1)
			return READER_FAILED;
		if (more == 0 && reader->still)
			return READER_END;
	}
}
