/* csv_oracle - what libcsv thinks of a text */
#include "csv_oracle.h"

#include <csv.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static void *
grow(void *at, size_t *room, size_t want, size_t size)
{
	if (want <= *room)
		return at;
	*room = want * 2 + 64;
	if ((at = realloc(at, *room * size)) == NULL)
		abort();
	return at;
}

static int
never(unsigned char byte)
{
	(void)byte;
	return 0;
}

static int
is_lf(unsigned char byte)
{
	return byte == '\n';
}

static int
is_cr(unsigned char byte)
{
	return byte == '\r';
}

static void
on_field(void *at, size_t len, void *arg)
{
	struct csv_oracle *oracle = arg;

	oracle->fields = grow(oracle->fields, &oracle->fields_room,
	    oracle->fields_len + 1, sizeof(*oracle->fields));
	oracle->text = grow(
	    oracle->text, &oracle->text_room, oracle->text_len + len + 1, 1);
	if (len > 0)
		memcpy(oracle->text + oracle->text_len, at, len);
	oracle->fields[oracle->fields_len++] =
	    (struct field){oracle->text_len, len};
	oracle->text_len += len;
}

static void
on_row(int byte, void *arg)
{
	(void)byte;
	((struct csv_oracle *)arg)->ended = true;
}

static void
add_row(struct csv_oracle *oracle, enum verdict verdict, size_t first)
{
	oracle->rows = grow(oracle->rows, &oracle->rows_room,
	    oracle->rows_len + 1, sizeof(*oracle->rows));
	if (verdict == BAD)
		oracle->fields_len = first;
	oracle->rows[oracle->rows_len++] =
	    (struct row){verdict, first, oracle->fields_len - first};
}

static void
parser_start(struct csv_parser *parser, const struct csv_oracle *oracle)
{
	unsigned char options =
	    CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL | CSV_APPEND_NULL;

	if (csv_init(parser, options) != 0)
		abort();
	csv_set_delim(parser, CSV_ORACLE_DELIMITER);
	csv_set_space_func(parser, never);
	csv_set_term_func(parser, oracle->cr ? is_cr : is_lf);
}

/* Feeds one byte; false: libcsv refuses it. */
static bool
feed(struct csv_parser *parser, struct csv_oracle *oracle, char byte)
{
	oracle->ended = false;
	return csv_parse(parser, &byte, 1, on_field, on_row, oracle) == 1;
}

/* Whether the parser is inside quotes: the last quote was not a closing one. */
static bool
inside(const struct csv_parser *parser)
{
	return parser->quoted && parser->pstate == 2;
}

/*
 * One row from at: adds it and returns where the next begins.
 */
static size_t
read_row(struct csv_oracle *oracle, const char *data, size_t len, size_t at)
{
	struct csv_parser parser;
	size_t first = oracle->fields_len, start = at;
	char end = oracle->cr ? '\r' : '\n';
	const char *next;
	bool pending = false;

	parser_start(&parser, oracle);
	for (; at < len; at++) {
		if (!oracle->cr && data[at] == '\r' && !inside(&parser) &&
		    (at + 1 == len || data[at + 1] == '\n'))
			continue;
		if (!feed(&parser, oracle, data[at])) {
			csv_free(&parser);
			add_row(oracle, BAD, first);
			next = memchr(data + at, end, len - at);
			return next == NULL ? len : (size_t)(next - data) + 1;
		}
		pending = !oracle->ended;
		if (oracle->ended)
			break;
	}
	if (pending && inside(&parser)) {
		oracle->unclosed = true;
		oracle->fields_len = first;
	} else if (pending) {
		if (csv_fini(&parser, on_field, on_row, oracle) != 0)
			abort();
		add_row(oracle, GOOD, first);
	} else if (at < len || at > start) {
		add_row(
		    oracle, oracle->fields_len == first ? BLANK : GOOD, first);
	}
	csv_free(&parser);
	return at < len ? at + 1 : len;
}

/* The line end is that of the header: CR alone, or LF. */
static bool
ends_with_cr(const char *data, size_t len)
{
	bool quoted = false;
	size_t i;

	for (i = 0; i < len; i++) {
		if (data[i] == '"')
			quoted = !quoted;
		else if (!quoted && data[i] == '\n')
			return false;
		else if (!quoted && data[i] == '\r')
			return i + 1 == len || data[i + 1] != '\n';
	}
	return false;
}

void
csv_oracle_read(struct csv_oracle *oracle, const char *data, size_t len)
{
	size_t at = 0, i;

	oracle->rows_len = oracle->fields_len = oracle->text_len = 0;
	oracle->unclosed = false;
	oracle->cr = ends_with_cr(data, len);
	while (at < len && !oracle->unclosed)
		at = read_row(oracle, data, len, at);
	for (i = 1; i < oracle->rows_len; i++) {
		struct row *row = &oracle->rows[i];

		if (row->verdict == BLANK && oracle->rows[0].count == 1)
			row->verdict = GOOD;
		else if (row->verdict == GOOD &&
			 row->count != oracle->rows[0].count)
			row->verdict = BAD;
	}
}

void
csv_oracle_free(struct csv_oracle *oracle)
{
	free(oracle->rows);
	free(oracle->fields);
	free(oracle->text);
	memset(oracle, 0, sizeof(*oracle));
}
