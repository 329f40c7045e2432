#include <string.h>

#include "stream/charset.h"
#include "stream/json_page.h"
#include "stream/parts.h"

static size_t
blanks(const char *p, size_t n)
{
	size_t i = 0;

	while (i < n && p[i] != '\0' && strchr(" \t\r\n", p[i]) != NULL)
		i++;
	return i;
}

/* "[id],[name]": a name in brackets, and what parts it from the next. */
static bool
is_bracketed_header(const char *p, size_t n)
{
	size_t i = 1;

	if (n < 2 || strchr("[]{}\"-0123456789", p[1]) != NULL)
		return false;
	while (i < n && p[i] != ']' && p[i] != '\n' && p[i] != ',')
		i++;
	return i + 1 < n && p[i] == ']' && p[i + 1] != '\0' &&
	       strchr(",;\t|", p[i + 1]) != NULL;
}

/* FORM_JSONL when a file begins with an object, FORM_JSON when with a list. */
static enum form
look(const char *p, size_t n)
{
	size_t i = blanks(p, n);

	if (i < n && p[i] == '{')
		return FORM_JSONL;
	if (i < n && p[i] == '[' && !is_bracketed_header(p + i, n - i))
		return FORM_JSON;
	return FORM_CSV;
}

/* What people give by mistake begins so, and is no text. */
static int
refuse_binary(const struct reader *reader, struct error *err)
{
	static const struct {
		struct span begins;
		const char *what, *remedy;
	} kinds[] = {
	    {{"PK\x03\x04", 4}, "a spreadsheet or a zip file, no text",
		"save it as CSV first"},
	    {{"\xd0\xcf\x11\xe0", 4}, "an old spreadsheet, no text",
		"save it as CSV first"},
	    {{"\x1f\x8b", 2}, "compressed by gzip", "zcat it into a pipe"},
	};

	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		struct span begins = kinds[i].begins;

		if (reader->stop < begins.len ||
		    memcmp(reader->buf, begins.at, begins.len) != 0)
			continue;
		error_at(err, source_name(reader->source), 0);
		error_remedy(err, "%s", kinds[i].remedy);
		return error_set(err, "this is %s", kinds[i].what);
	}
	return 0;
}

static int
other_form(const struct reader *reader, enum form form, struct error *err)
{
	error_at(err, source_name(reader->source), 0);
	error_remedy(err, "give them to two runs");
	return error_set(err, "this is %s, %s is %s",
	    form == FORM_CSV ? "CSV" : "JSON", reader->first,
	    form == FORM_CSV ? "JSON" : "CSV");
}

/* The open file from its first byte: mark, form, header. */
static int
begin_file(struct reader *reader, struct error *err)
{
	struct error why = {.what = ""};
	enum form form = FORM_CSV;
	const char *p;
	size_t n;
	int got = 1;

	/* a failure after some bytes is said when these are read */
	while (reader->stop < READER_HEAD && got > 0)
		got = reader_fill(reader, &why);
	p = reader->buf;
	n = reader->stop;
	if (n == 0 && got == -1)
		*err = why;
	if (n == 0)
		return got;
	if (refuse_binary(reader, err) == -1)
		return -1;
	if (n >= CHARSET_BOM_LEN &&
	    memcmp(p, CHARSET_BOM, CHARSET_BOM_LEN) == 0) {
		p += CHARSET_BOM_LEN;
		n -= CHARSET_BOM_LEN;
	}
	if (!reader->told)
		form = look(p, n);
	if (reader->formed && reader->ended && blanks(p, n) == n) {
		reader->start = reader->stop;
		return 0;
	}
	if (reader->formed && (form == FORM_CSV) != (reader->form == FORM_CSV))
		return other_form(reader, form, err);
	if (!reader->formed) {
		reader->form = form;
		reader->first = source_name(reader->source);
	}
	if (form == FORM_CSV)
		return csv_header(reader, err);
	reader->formed = true;
	reader->lists = form == FORM_JSON;
	reader->list = LIST_NONE;
	return 0;
}

int
reader_file(struct reader *reader, struct error *err)
{
	int got;

	if (reader->settle != NULL)
		reader->settle(reader->settle_arg);
	reader->start = reader->stop = reader->window = reader->row = 0;
	reader->scan.rows_len = 0;
	reader->scan.odd = SCAN_REGULAR;
	reader->ended = false;
	error_clear(&reader->failed);
	reader->line = 1;
	got = source_next(reader->source, err);
	if (got <= 0)
		return got;
	if (reader->given)
		reader->torn = reader->last != reader->end;
	reader->given = false;
	return begin_file(reader, err) == -1 ? -1 : 1;
}

int
reader_refuse_page(struct reader *reader, struct error *err)
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
