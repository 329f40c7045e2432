/* reader: every form of input to records, from files and from pipes */
#include "test_stream.h"

/*
 * What a reader says, as text: "=" the delimiter and the header, "@" a record
 * with its line, "?" what is not understood, "!" why it cannot go on.
 */
static void
say_columns(struct buffer *said, struct reader *reader)
{
	const struct columns *columns = reader_columns(reader);

	(void)buffer_text(said, "=%c", reader_delimiter(reader));
	for (int i = 0; i < columns_own(columns); i++) {
		struct span name = columns_name(columns, i);

		(void)buffer_text(
		    said, "%s%.*s", i > 0 ? "|" : "", (int)name.len, name.at);
	}
	(void)buffer_add_char(said, '\n');
}

static void
say_record(struct buffer *said, struct reader *reader, struct record *record)
{
	const struct columns *columns = reader_columns(reader);
	bool csv = reader_form(reader) == FORM_CSV;
	const char *apart = "";

	(void)buffer_text(said, "@%d ", (int)record_line(record));
	for (int i = 0; i < columns_count(columns); i++) {
		struct span value = record_get(record, i);

		if (record_kind(record, i) == VALUE_ABSENT)
			continue;
		(void)buffer_text(said, "%s", apart);
		if (!csv) {
			(void)buffer_add_span(said, columns_name(columns, i));
			(void)buffer_text(
			    said, "%c", "?0=#!*{"[record_kind(record, i)]);
		}
		(void)buffer_add_span(said, value);
		apart = "|";
	}
	(void)buffer_add_char(said, '\n');
}

static enum reader_got
say_next(struct buffer *said, struct reader *reader)
{
	struct error err = {.what = ""};
	struct record *record;
	enum reader_got got = reader_next(reader, &record, &err);

	if (got == READER_RECORD)
		say_record(said, reader, record);
	else if (got == READER_ODD)
		(void)buffer_text(said, "?%s: %s\n", err.where, err.what);
	else if (got == READER_FAILED)
		(void)buffer_text(said, "!%s: %s\n", err.where, err.what);
	return got;
}

/* Whether the last thing said is that it cannot go on. */
static bool
has_failed(const struct buffer *said)
{
	size_t at = said->len == 0 ? 0 : said->len - 1;

	while (at > 0 && said->at[at - 1] != '\n')
		at--;
	return said->len > 0 && said->at[at] == '!';
}

static void
say_all(struct buffer *said, struct reader *reader)
{
	enum reader_got got;

	buffer_clear(said);
	if (reader_form(reader) == FORM_CSV)
		say_columns(said, reader);
	do
		got = say_next(said, reader);
	while (got > READER_END);
	/* at the end it stays */
	if (got == READER_END)
		assert_int_equal(say_next(said, reader), READER_END);
}

/* Peeks first, then looks twice when asked to: both looks must be the same. */
static void
read_input(
    struct buffer *said, const struct input *input, bool piped, bool twice)
{
	struct feed feed = feed_open(input, piped);
	struct error err;
	struct reader *reader = feed_read(&feed, input, &err);
	struct buffer again = {0};
	struct record *record;

	buffer_clear(said);
	if (reader == NULL) {
		(void)buffer_text(said, "!%s: %s\n", err.where, err.what);
		feed_close(&feed);
		return;
	}
	while (reader_peek(reader, &record) == READER_RECORD)
		assert_false(record_failed(record));
	reader_start(reader);
	if (twice)
		assert_int_equal(reader_keep(reader, &err), 0);
	say_all(said, reader);
	if (twice && !has_failed(said)) {
		if (reader_again(reader, &err) == -1)
			(void)buffer_text(
			    said, "again %s: %s\n", err.where, err.what);
		say_all(&again, reader);
		if (!span_equal(buffer_span(&again), buffer_span(said)))
			(void)buffer_add_span(said, buffer_span(&again));
		buffer_free(&again);
	}
	reader_close(reader);
	feed_close(&feed);
}

/* How many of the four ways give something else. */
static int
check_said(const struct input *input, struct span want)
{
	struct buffer said = {0};
	int bad = 0;

	for (int way = 0; way < 4; way++) {
		read_input(&said, input, way & 1, way & 2);
		if (span_equal(buffer_span(&said), want))
			continue;
		bad++;
		print_error("%s%s\n%.*s\ninstead of\n%.*s\n",
		    way & 1 ? "piped" : "a file", way & 2 ? ", twice" : "",
		    said.len < 300 ? (int)said.len : 300, said.at,
		    want.len < 300 ? (int)want.len : 300, want.at);
	}
	buffer_free(&said);
	return bad;
}

struct sample {
	struct input input;
	const char *says;
};

static void
check_samples(const struct sample *samples, size_t len)
{
	int bad = 0;

	for (size_t i = 0; i < len; i++)
		bad += check_said(&samples[i].input, span_of(samples[i].says));
	assert_int_equal(bad, 0);
}

static const struct sample csv_forms[] = {
    /* delimiters and line ends */
    {{{BYTES("a,b\n1,2\n3,4\n")}, 0, NULL}, "=,a|b\n@2 1|2\n@3 3|4\n"},
    {{{BYTES("a;b\r\n1;2\r\n3;4")}, 0, NULL}, "=;a|b\n@2 1|2\n@3 3|4\n"},
    {{{BYTES("a\tb\r1\t2\r3\t4\r")}, 0, NULL}, "=\ta|b\n@2 1|2\n@3 3|4\n"},
    {{{BYTES("a|b\n1|2\n")}, 0, NULL}, "=|a|b\n@2 1|2\n"},
    {{{BYTES("a,b;c\n1,2;3\n")}, ';', NULL}, "=;a,b|c\n@2 1,2|3\n"},
    {{{BYTES("{a,b\n1,2\n")}, ',', NULL}, "=,{a|b\n@2 1|2\n"},
    {{{BYTES("a:b\n1:2\n")}, ':', NULL}, "=:a|b\n@2 1|2\n"},
    {{{BYTES("\"a,b,c\";d\n1;2\n")}, 0, NULL}, "=;a,b,c|d\n@2 1|2\n"},
    {{{BYTES("\"a \"\"b, c, d\"\"\";e\n1;2\n")}, 0, NULL},
	"=;a \"b, c, d\"|e\n@2 1|2\n"},
    {{{BYTES("\"a \"\"b\"\"\nc\",d\r1,2\r")}, 0, NULL},
	"=,a \"b\"\nc|d\n@2 1|2\n"},
    {{{BYTES("[id],b\n1,2\n")}, 0, NULL}, "=,[id]|b\n@2 1|2\n"},
    /* marks and charsets */
    {{{BYTES("\xef\xbb\xbf"
	     "a,b\n1,2\n")},
	 0, NULL},
	"=,a|b\n@2 1|2\n"},
    {{{BYTES("\xef\xbb\xbf\"a\",b\n1,2\n")}, 0, NULL}, "=,a|b\n@2 1|2\n"},
    {{{BYTES("\xff\xfe"
	     "a\0,\0b\0\n\0\xe9\0,\0\xac\x20\n\0")},
	 0, NULL},
	"=,a|b\n@2 \xc3\xa9|\xe2\x82\xac\n"},
    {{{BYTES("\xfe\xff\0a\0,\0b\0\r\0\n\0\xe9\0,\x20\xac")}, 0, NULL},
	"=,a|b\n@2 \xc3\xa9|\xe2\x82\xac\n"},
    {{{BYTES("a;b\n\xe9;\x80\n")}, 0, "windows-1252"},
	"=;a|b\n@2 \xc3\xa9|\xe2\x82\xac\n"},
    {{{BYTES("a;b\n\xe9;\x80\n")}, 0, NULL}, "=;a|b\n@2 \xe9|\x80\n"},
    {{{BYTES("a;b\n1;\xe9\n")}, 0, "no-such"},
	"!: no charset is called \"no-such\" here\n"},
    {{{BYTES("a,b\n1,2\n3,\xff\n")}, 0, "UTF-8"},
	"=,a|b\n@2 1|2\n!1: byte 11 is none of UTF-8\n"},
    {{{BYTES("\xff\xfe"
	     "a\0\n\0b\0\n\0c")},
	 0, NULL},
	"=,a\n@2 b\n!1: byte 11 begins what does not end in UTF-16LE\n"},
    /* blank lines, few columns, no rows */
    {{{BYTES("\n\na,b\n\n1,2\n\r\n\n3,4\n\n")}, 0, NULL},
	"=,a|b\n@5 1|2\n@8 3|4\n"},
    {{{BYTES("a\n1\n\n2\n")}, 0, NULL}, "=,a\n@2 1\n@3 \n@4 2\n"},
    {{{BYTES("a,b")}, 0, NULL}, "=,a|b\n"},
    {{{BYTES("a,b\r\n")}, 0, NULL}, "=,a|b\n"},
    {{{BYTES("")}, 0, NULL}, "=,\n"},
    {{{BYTES("\n\r\n\n")}, 0, NULL}, "=,\n"},
    {{{BYTES("\xef\xbb\xbf")}, 0, NULL}, "=,\n"},
    {{{BYTES("\xff\xfe")}, 0, NULL}, "=,\n"},
    {{{BYTES(",,a,a\n1,2,3,4\n")}, 0, NULL}, "=,||a|a\n@2 1|2|3|4\n"},
    /* quotes */
    {{{BYTES("a,b\n\"1\n\"\"x\"\", y\",2\n3,\"\"\n")}, 0, NULL},
	"=,a|b\n@2 1\n\"x\", y|2\n@4 3|\n"},
    {{{BYTES("a,b\n1,\"2\"\r\n3,\"4\"")}, 0, NULL}, "=,a|b\n@2 1|2\n@3 3|4\n"},
    /* what is not understood goes by alone */
    {{{BYTES("a,b\n1\n1,2,3\n\"4\n\",5\n6\n")}, 0, NULL},
	"=,a|b\n?1:2: 1 field, the header has 2\n"
	"?1:3: 3 fields, the header has 2\n@4 4\n|5\n"
	"?1:6: 1 field, the header has 2\n"},
    {{{BYTES("a,b\nx\"y,2\n3,4\n5,\"6\"7\n8,9\n")}, 0, NULL},
	"=,a|b\n?1:2: a quote stands within a field\n@3 3|4\n"
	"?1:4: a quote stands within a field\n@5 8|9\n"},
    {{{BYTES("a,b\n1,2\n\"x\n\"\"y\"\"\nz,4\n")}, 0, NULL},
	"=,a|b\n@2 1|2\n!1:3: a quote that opens here is never closed\n"},
    {{{BYTES("a,\"b\n1,2\n")}, 0, NULL},
	"!1:1: a quote that opens here is never closed\n"},
    {{{BYTES("\na,b\"c\n1,2\n")}, 0, NULL},
	"!1:2: the header cannot be read: a quote stands within a field\n"},
};

static void
test_csv(void **state)
{
	(void)state;
	check_samples(csv_forms, COUNT(csv_forms));
	/* a NUL is a byte like any other */
	assert_int_equal(
	    check_said(&(struct input){{BYTES("a,b\n1,2\0002\n")}, 0, NULL},
		(struct span)BYTES("=,a|b\n@2 1|2\0002\n")),
	    0);
}

static const struct sample json_forms[] = {
    {{{BYTES("{\"a\":1,\"b\":\"x\"}\n{\"b\":null,\"c\":true}\n")}, 0, NULL},
	"@1 a#1|b=x\n@2 b0|c!true\n"},
    {{{BYTES("{\"a\":1}{\"a\":2} {\"a\":3}\r\n\n{\"a\":4}")}, 0, NULL},
	"@1 a#1\n@1 a#2\n@1 a#3\n@3 a#4\n"},
    {{{BYTES("[{\"a\":1},\n{\"a\":2}\n]\n")}, 0, NULL}, "@1 a#1\n@2 a#2\n"},
    {{{BYTES(" \n[ ]\n[{\"a\":1}]")}, 0, NULL}, "@3 a#1\n"},
    {{{BYTES("[]")}, 0, NULL}, ""},
    {{{BYTES("\xef\xbb\xbf[{\"a\":\"\\u20ac\\n\"}]")}, 0, NULL},
	"@1 a=\xe2\x82\xac\n\n"},
    {{{BYTES("\xef\xbb\xbf{\"a\":1}\n\xef\xbb\xbf{\"a\":2}\n")}, 0, NULL},
	"@1 a#1\n@2 a#2\n"},
    {{{BYTES("\xff\xfe{\0\"\0a\0\"\0:\0001\0}\0\n\0")}, 0, NULL}, "@1 a#1\n"},
    {{{BYTES("{\"a\":{\"b\":[1, {}],\"c\":{}},\"d\":2}\n")}, 0, NULL},
	"@1 a{{\"b\":[1, {}],\"c\":{}}|a.b*[1, {}]|a.c{{}|d#2\n"},
    {{{BYTES("{\"ticket\":{\"a\":1}}\n{\"ticket\":{\"a\":2}}\n")}, 0, NULL},
	"@1 a#1\n@2 a#2\n"},
    /* bad lines go by alone, in a list there is no line to go by */
    {{{BYTES("{\"a\":1}\n7\n[[1]]\n{\"a\":4}\n")}, 0, NULL},
	"@1 a#1\n?1:2: not an object\n?1:3: not an object\n@4 a#4\n"},
    {{{BYTES("{\"a\":1}\n[{\"a\":2}]\n[\n{\"a\":4}\n")}, 0, NULL},
	"@1 a#1\n?1:2: not an object\n?1:3: it ends in the middle of a "
	"value\n@4 a#4\n"},
    {{{BYTES("[{\"a\":1},2,[{\"a\":3}],{\"a\":4}]\n")}, 0, NULL},
	"@1 a#1\n?1:1: not an object\n?1:1: not an object\n@1 a#4\n"},
    {{{BYTES("[{\"a\":1}\n{\"a\":2}]\n")}, 0, NULL},
	"@1 a#1\n!1:2: the list is broken here: neither a comma nor ] "
	"follows\n"},
    {{{BYTES("['a']\n")}, 0, NULL},
	"!1:1: the list is broken here: no value that JSON has\n"},
    {{{BYTES("[{\"a\":1},\n")}, 0, NULL},
	"@1 a#1\n!1:2: the list is broken here: it is never closed\n"},
    {{{BYTES("[{\"a\":1},\n{\"a\"")}, 0, NULL},
	"@1 a#1\n!1:2: the list is broken here: it ends in the middle of a "
	"value\n"},
};

static void
test_json(void **state)
{
	(void)state;
	check_samples(json_forms, COUNT(json_forms));
}

/* What json_* words the reason of is theirs; here, where, and what follows. */
static void
test_json_bad(void **state)
{
	static const struct sample forms[] = {
	    {{{BYTES("{\"a\":1}\n{\"a\":}\n{\"a\":3}\n")}, 0, NULL},
		"@1 a#1\n?1:2: @3 a#3\n"},
	    {{{BYTES("{\"a\":1}\n{\"a\":\n{\"a\":3}\n")}, 0, NULL},
		"@1 a#1\n?1:2: @3 a#3\n"},
	    {{{BYTES("{\n\"a\":1,\n}\n{\n\"a\":2}")}, 0, NULL},
		"?1:1: @4 a#2\n"},
	    {{{BYTES("{\"a\":1}\n{\"a\":\"x\n")}, 0, NULL}, "@1 a#1\n?1:2: "},
	    {{{BYTES("{\"count\":1,\"results\":[{\"a\":1}]}")}, 0, NULL},
		"!1:1: "},
	};
	struct buffer said = {0}, short_said = {0};

	(void)state;
	for (size_t i = 0; i < 4 * COUNT(forms); i++) {
		const struct sample *form = &forms[i / 4];

		read_input(&said, &form->input, i & 1, i & 2);
		buffer_clear(&short_said);
		for (size_t at = 0, skip = 0; at < said.len; at++) {
			if (skip == 0 || said.at[at] == '@')
				(void)buffer_add_char(&short_said, said.at[at]);
			if (said.at[at] == '@')
				skip = 0;
			if (at > 0 && said.at[at] == ' ' &&
			    said.at[at - 1] == ':')
				skip = 1;
		}
		assert_bytes(buffer_span(&short_said), span_of(form->says));
	}
	buffer_free(&said);
	buffer_free(&short_said);
}

static const struct sample file_forms[] = {
    {{{BYTES("a,b\n1,2\n"), BYTES("a,b\n3,4\n"), BYTES("a,b\n")}, 0, NULL},
	"=,a|b\n@2 1|2\n@2 3|4\n"},
    {{{BYTES("a,b\n1,2"), BYTES(""), BYTES("\"a\",b\r\n\r\n3,4")}, 0, NULL},
	"=,a|b\n@2 1|2\n@3 3|4\n"},
    {{{BYTES(""), BYTES("\n"), BYTES("a;b\n3;4\n")}, 0, NULL},
	"=;a|b\n@2 3|4\n"},
    {{{BYTES("a,b"), BYTES("a,b\r3,4")}, 0, NULL}, "=,a|b\n@2 3|4\n"},
    {{{BYTES("\xef\xbb\xbf"
	     "a,b\n1,2\n"),
	  BYTES("\xef\xbb\xbf"
		"a,b\n3,4\n")},
	 0, NULL},
	"=,a|b\n@2 1|2\n@2 3|4\n"},
    {{{BYTES("a,b\n1,2\n"), BYTES("\xff\xfe"
				  "a\0,\0b\0\n\0003\0,\0004\0")},
	 0, NULL},
	"=,a|b\n@2 1|2\n@2 3|4\n"},
    {{{BYTES("a,b\n1,2\n"), BYTES("a,c\n3,4\n")}, 0, NULL},
	"=,a|b\n@2 1|2\n!2:1: its header is not that of 1\n"},
    {{{BYTES("a,b\n1,2\n"), BYTES("a\n3\n")}, 0, NULL},
	"=,a|b\n@2 1|2\n!2:1: its header is not that of 1\n"},
    {{{BYTES("a,b\n1,2\n"), BYTES("{\"a\":1}\n")}, 0, NULL},
	"=,a|b\n@2 1|2\n!2: this is JSON, 1 is CSV\n"},
    {{{BYTES("{\"a\":1}\n"), BYTES("a,b\n1,2\n")}, 0, NULL},
	"@1 a#1\n!2: this is CSV, 1 is JSON\n"},
    {{{BYTES("{\"a\":1}"), BYTES("\xef\xbb\xbf  \n[{\"a\":2}]"),
	  BYTES("\n\n{\"a\":3}")},
	 0, NULL},
	"@1 a#1\n@2 a#2\n@3 a#3\n"},
    {{{BYTES("\n"), BYTES("[{\"a\":2}]")}, 0, NULL}, "@1 a#2\n"},
    {{{BYTES("{a,b\n1,2\n"), BYTES("{a,b\n3,4\n")}, ',', NULL},
	"=,{a|b\n@2 1|2\n@2 3|4\n"},
};

static void
test_files(void **state)
{
	struct reader_options options = {
	    .files = (const char *const[]){"1", "missing"}, .files_len = 2};
	struct buffer said = {0};
	struct error err = {.what = ""};
	struct reader *reader;

	(void)state;
	check_samples(file_forms, COUNT(file_forms));
	pour("1", (struct span)BYTES("a,b\n1,2\n"), false);
	reader = reader_open(&options, &err);
	say_all(&said, reader);
	assert_bytes(buffer_span(&said),
	    span_of("=,a|b\n@2 1|2\n!missing: cannot be opened: No such file "
		    "or directory\n"));
	reader_close(reader);
	buffer_free(&said);
	options.files = (const char *const[]){"."};
	options.files_len = 1;
	assert_null(reader_open(&options, &err));
	assert_string_equal(err.where, ".");
	(void)unlink("1");
}

/* Standard input is a file that somebody else may have read a part of. */
static void
test_standard_input(void **state)
{
	struct reader_options options = {.files_len = 0};
	struct buffer said = {0};
	struct error err = {.what = ""};
	struct reader *reader;
	int kept = dup(STDIN_FILENO), fd;

	(void)state;
	pour("1", (struct span)BYTES("not ours\na,b\n1,2\n"), false);
	fd = open("1", O_RDONLY);
	assert_int_equal(lseek(fd, 9, SEEK_SET), 9);
	assert_int_equal(dup2(fd, STDIN_FILENO), STDIN_FILENO);
	reader = reader_open(&options, &err);
	assert_non_null(reader);
	assert_int_equal(reader_keep(reader, &err), 0);
	for (int look = 0; look < 2; look++) {
		say_all(&said, reader);
		assert_bytes(buffer_span(&said), span_of("=,a|b\n@2 1|2\n"));
		if (look == 0)
			assert_int_equal(reader_again(reader, &err), 0);
	}
	reader_close(reader);
	buffer_free(&said);
	(void)close(fd);
	if (kept != -1)
		assert_int_equal(dup2(kept, STDIN_FILENO), STDIN_FILENO);
	(void)close(kept);
	(void)unlink("1");
}

/* From anywhere, as far as was read: no record goes by, none comes twice. */
static void
check_ahead(struct span text)
{
	struct input input = {.files = {text}};
	struct feed feed = feed_open(&input, false);
	struct error err;
	struct reader *reader = feed_read(&feed, &input, &err);
	struct reader_mark mark;
	struct record *record;
	uint64_t read = 0, line;

	while (read < 6) {
		assert_int_equal(
		    reader_next(reader, &record, &err), READER_RECORD);
		assert_int_equal(record_number(record), ++read);
		line = record_line(record);
		reader_mark(reader, &mark);
		for (uint64_t i = 1; i < 4 && read + i <= 6; i++) {
			assert_int_equal(
			    reader_ahead(reader, &record), READER_RECORD);
			assert_int_equal(record_number(record), read + i);
			assert_int_equal(record_line(record), line + i);
		}
		reader_back(reader, &mark);
	}
	assert_int_equal(reader_next(reader, &record, &err), READER_END);
	reader_close(reader);
	feed_close(&feed);
}

static void
test_ahead(void **state)
{
	(void)state;
	check_ahead((struct span)BYTES("a,b\n1,1\n2,2\n3,3\n4,4\n5,5\n6,6\n"));
	check_ahead((struct span)BYTES(
	    "{\"a\":1}\n{\"a\":2}\n{\"a\":3}\n{\"a\":4}\n{\"a\":5}\n"
	    "{\"a\":6}\n"));
	check_ahead((struct span)BYTES(
	    "[{\"a\":1},\n{\"a\":2},\n{\"a\":3},\n{\"a\":4},\n{\"a\":5},\n"
	    "{\"a\":6}]"));
}

/* Records across every border of the buffer, and much larger than it. */
static void
check_large(const char *head, const char *before, size_t len, const char *after,
    const char *tail)
{
	struct buffer text = {0}, want = {0};
	struct span filler;
	char *filling = malloc(len);

	assert_non_null(filling);
	for (size_t i = 0; i < len; i++)
		filling[i] = "abcdefg"[i % 7];
	filler = (struct span){filling, len};
	(void)buffer_add_span(&text, span_of(head));
	(void)buffer_text(&want, *head == '\0' ? "" : "=,a|b\n");
	for (int i = 0; i < 3; i++) {
		int line = i + (*head == '\0' ? 1 : 2);

		(void)buffer_add_span(&text, span_of(before));
		(void)buffer_add_span(&text, filler);
		(void)buffer_add_span(&text, span_of(after));
		(void)buffer_text(
		    &want, "@%d %s", line, *head == '\0' ? "a=" : "");
		(void)buffer_add_span(&want, filler);
		(void)buffer_text(&want, *head == '\0' ? "|b#2\n" : "|2\n");
	}
	(void)buffer_add_span(&text, span_of(tail));
	assert_int_equal(
	    check_said(&(struct input){.files = {buffer_span(&text)}},
		buffer_span(&want)),
	    0);
	buffer_free(&text);
	buffer_free(&want);
	free(filling);
}

static void
test_large(void **state)
{
	(void)state;
	for (size_t len = 262100; len < 262150; len += 7) {
		check_large("a,b\n", "", len, ",2\n", "");
		check_large("a,b\n", "\"", len, "\",2\r\n", "");
		check_large("", "{\"a\":\"", len, "\",\"b\":2}\n", "");
	}
	check_large("a,b\n", "\"", 3000000, "\",2\n", "");
	check_large("a,b\n", "", 3000000, ",2\n", "\n");
	check_large("", "{\"a\":\"", 3000000, "\",\"b\":2}\n", "");
}

/* Peeking ends with the head; progress is counted, of files alone. */
static void
test_head(void **state)
{
	struct input input = {.files = {{NULL, 0}}};
	struct buffer text = {0};
	struct error err;
	struct record *record;
	struct reader *reader;
	struct feed feed;
	uint64_t done, total;
	int peeked = 0, read = 0;

	(void)state;
	(void)buffer_text(&text, "a,b\n");
	for (int i = 0; i < 200000; i++)
		(void)buffer_text(&text, "%06d,x\n", i);
	input.files[0] = buffer_span(&text);
	feed = feed_open(&input, false);
	reader = feed_read(&feed, &input, &err);
	while (reader_peek(reader, &record) == READER_RECORD)
		peeked++;
	assert_in_range(peeked, READER_HEAD / 9 - 2, 2 * READER_HEAD / 9);
	reader_start(reader);
	while (reader_next(reader, &record, &err) == READER_RECORD) {
		read++;
		assert_int_equal(record_number(record), read);
	}
	assert_int_equal(read, 200000);
	reader_progress(reader, &done, &total);
	assert_int_equal(done, text.len);
	assert_int_equal(total, text.len);
	reader_close(reader);
	feed_close(&feed);
	buffer_free(&text);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_csv),
	    cmocka_unit_test(test_json),
	    cmocka_unit_test(test_json_bad),
	    cmocka_unit_test(test_files),
	    cmocka_unit_test(test_standard_input),
	    cmocka_unit_test(test_ahead),
	    cmocka_unit_test(test_large),
	    cmocka_unit_test(test_head),
	};

	return cmocka_run_group_tests(tests, folder_enter, folder_leave);
}
