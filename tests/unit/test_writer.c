/* writer: what was not changed leaves as it came, what was in its style */
#include "test_stream.h"

#define EDITS_MOST 4

/* What is done to every record of an input, and what comes out. */
struct job {
	struct input input;
	struct {
		const char *column; /* made when the input has none */
		const char *value;  /* NULL: none */
	} edits[EDITS_MOST];
	const char *skipped; /* numbers of records that are left out */
	struct writer_options options;
	struct span wants;
};

#define SAME .options = {.as_is = true}
#define ONLY .options = {.as_is = true, .only = true}
#define TO(form) .options = {.to = (form)}
#define IN(text) .input = {.files = {BYTES(text)}}
#define WANT(text) .wants = BYTES(text)

static void
prepare(const struct job *job, struct reader *reader, int *columns)
{
	struct columns *names = reader_columns(reader);
	struct record *record;

	while (reader_peek(reader, &record) == READER_RECORD)
		continue;
	reader_start(reader);
	for (int i = 0; i < EDITS_MOST && job->edits[i].column != NULL; i++) {
		struct span name = span_of(job->edits[i].column);

		columns[i] = columns_find(names, name);
		if (columns[i] == -1)
			columns[i] = columns_add(names, name);
		assert_int_not_equal(columns[i], -1);
	}
}

static void
change(const struct job *job, struct record *record, const int *columns)
{
	for (int i = 0; i < EDITS_MOST && job->edits[i].column != NULL; i++)
		assert_int_equal(record_set(record, columns[i],
				     span_of(job->edits[i].value)),
		    0);
}

static bool
is_skipped(const struct job *job, uint64_t number)
{
	return job->skipped != NULL && number < 10 &&
	       strchr(job->skipped, (char)('0' + number)) != NULL;
}

/* Returns how often writer_put said that something was left out. */
static int
run_job(const struct job *job, bool piped, struct buffer *out)
{
	struct feed feed = feed_open(&job->input, piped);
	struct error err;
	struct reader *reader = feed_read(&feed, &job->input, &err);
	struct writer_options options = job->options;
	struct writer *writer;
	struct record *record;
	enum reader_got got;
	int columns[EDITS_MOST], left = 0;

	assert_non_null(reader);
	prepare(job, reader, columns);
	options.fd = open("out", O_WRONLY | O_CREAT | O_TRUNC, 0600);
	writer = writer_open(&options, reader, &err);
	assert_non_null(writer);
	assert_int_equal(writer_head(writer, &err), 0);
	while ((got = reader_next(reader, &record, &err)) > READER_END) {
		struct error put = {.what = ""};
		int late;

		if (is_skipped(job, record_number(record)))
			continue;
		if (got == READER_RECORD)
			change(job, record, columns);
		late = writer_put(writer, record, &put);
		assert_int_not_equal(late, -1);
		left += late;
	}
	assert_int_equal(writer_finish(writer, &err), 0);
	writer_free(writer);
	reader_close(reader);
	feed_close(&feed);
	*out = file_bytes("out");
	(void)unlink("out");
	return left;
}

static void
check_jobs(const struct job *jobs, size_t len)
{
	int bad = 0;

	for (size_t i = 0; i < 2 * len; i++) {
		const struct job *job = &jobs[i / 2];
		struct buffer out;

		(void)run_job(job, i & 1, &out);
		if (!span_equal(buffer_span(&out), job->wants)) {
			bad++;
			print_error("%s\n%.*s\ninstead of\n%.*s\n",
			    i & 1 ? "piped" : "a file", (int)out.len,
			    buffer_span(&out).at, (int)job->wants.len,
			    job->wants.at);
		}
		buffer_free(&out);
	}
	assert_int_equal(bad, 0);
}

static const struct job csv_jobs[] = {
    /* every other byte stays */
    {IN("a,b,c\r\n1, 2 ,\"3\"\r\n\r\n\"x\"\"y\",\"\",z"), {{"b", "new"}}, NULL,
	SAME, WANT("a,b,c\r\n1,new,\"3\"\r\n\r\n\"x\"\"y\",\"new\",z")},
    {IN("a,b\n1,2\n"), {{"a", "x,y"}, {"b", "say \"no\"\n"}}, NULL, SAME,
	WANT("a,b\n\"x,y\",\"say \"\"no\"\"\n\"\n")},
    {IN("a;b\n1;2\n"), {{"a", "x,y"}, {"b", NULL}}, NULL, SAME,
	WANT("a;b\nx,y;\n")},
    {IN("a,b\r1,2\r"), {{"b", "x\ry"}}, NULL, SAME, WANT("a,b\r1,\"x\ry\"\r")},
    {IN("a,b\n1,2"), {{"b", "3"}, {"b", "4"}}, NULL, SAME, WANT("a,b\n1,4")},
    {IN("a,a\n1,2\n"), {{"a", "x"}}, NULL, SAME, WANT("a,a\nx,2\n")},
    /* new columns, in the style of the last one */
    {IN("a,b\n1,2\n\n\"3\",\"4\"\n"), {{"owner", "jan"}, {"x", NULL}}, NULL,
	SAME, WANT("a,b,owner,x\n1,2,jan,\n\n\"3\",\"4\",\"jan\",\n")},
    {IN("\"a\",\"b\"\r\n\"1\",\"2\"\r\n"), {{"own er", "j,n"}}, NULL, SAME,
	WANT("\"a\",\"b\",\"own er\"\r\n\"1\",\"2\",\"j,n\"\r\n")},
    {IN("a,b"), {{"owner", "jan"}}, NULL, SAME, WANT("a,b,owner")},
    {IN("\xef\xbb\xbf"
	"a,b\r\n1,2"),
	{{"owner", "jan"}}, NULL, SAME,
	WANT("\xef\xbb\xbf"
	     "a,b,owner\r\n1,2,jan")},
    {IN("\n\na,b\n1,2\n"), {{"owner", "jan"}}, NULL, SAME,
	WANT("\n\na,b,owner\n1,2,jan\n")},
    /* what is not understood is not touched */
    {IN("a,b\n1\n2,3,4\nx\"y,5\n6,7\n"), {{"b", "n"}, {"o", "j"}}, NULL, SAME,
	WANT("a,b,o\n1\n2,3,4\nx\"y,5\n6,n,j\n")},
    /* only some records */
    {IN("a,b\r\n1,2\r\n\r\n3,4\r\n5,6"), {{NULL, NULL}}, "1", ONLY,
	WANT("a,b\r\n3,4\r\n5,6")},
    {.input = {.files = {BYTES("a,b\r\n1,2"), BYTES("a,b\r\n3,4")}},
	.skipped = NULL,
	ONLY,
	WANT("a,b\r\n1,2\r\n3,4")},
    {.input = {.files = {BYTES("a,b"), BYTES("a,b\n3,4")}},
	.skipped = NULL,
	ONLY,
	WANT("a,b\n3,4")},
    /* UTF-16 comes out as it came */
    {IN("\xff\xfe"
	"a\0,\0b\0\r\0\n\0001\0,\0\xac\x20\r\0\n\0"),
	{{"a", "\xe2\x82\xac"}, {"o", "j"}}, NULL, SAME,
	WANT("\xff\xfe"
	     "a\0,\0b\0,\0o\0\r\0\n\0\xac\x20,\0\xac\x20,\0j\0"
	     "\r\0\n\0")},
    {IN("\xfe\xff\0a\0,\0b\0\n\0001\0,\0002"), {{NULL, NULL}}, NULL, SAME,
	WANT("\xfe\xff\0a\0,\0b\0\n\0001\0,\0002")},
    {.input = {{BYTES("a;b\n\xe9;1\n")}, 0, "windows-1252"},
	.skipped = NULL,
	SAME,
	WANT("a;b\n\xc3\xa9;1\n")},
};

static void
test_csv(void **state)
{
	(void)state;
	check_jobs(csv_jobs, COUNT(csv_jobs));
}

/* One file after another: no row runs into the next, nothing else is added. */
static const struct job file_jobs[] = {
    {.input = {.files = {BYTES("a,b\n1,2"), BYTES("a,b\n3,4")}},
	SAME,
	WANT("a,b\n1,2\n3,4")},
    {.input = {.files = {BYTES("a,b\r\n1,2"), BYTES("a,b\r\n3,4\r\n")}},
	SAME,
	WANT("a,b\r\n1,2\r\n3,4\r\n")},
    {.input = {.files = {BYTES("a,b\n1,2"), BYTES("")}},
	SAME,
	WANT("a,b\n1,2")},
    {.input = {.files = {BYTES("a,b\n1,2"), BYTES("a,b\n")}},
	SAME,
	WANT("a,b\n1,2")},
    {.input = {.files = {BYTES("a,b\n1,2"), BYTES("a,b\n"), BYTES("a,b\n3,4")}},
	SAME,
	WANT("a,b\n1,2\n3,4")},
    {.input = {.files = {BYTES("a,b\n1,2\n"), BYTES("a,b"), BYTES("a,b\n3,4")}},
	SAME,
	WANT("a,b\n1,2\n3,4")},
    {.input = {.files = {BYTES("a,b"), BYTES("a,b\n3,4")}},
	SAME,
	WANT("a,b\n3,4")},
    {.input = {.files = {BYTES("a,b\n1,2"), BYTES("a,b\n\n3,4")}},
	SAME,
	WANT("a,b\n1,2\n\n3,4")},
    {.input = {.files = {BYTES("\n\n"), BYTES("a,b\n3,4\n")}},
	{{"o", "j"}},
	NULL,
	SAME,
	WANT("\n\na,b,o\n3,4,j\n")},
    {.input = {.files = {BYTES("a,b\n1,2\n"), BYTES("\xef\xbb\xbf"
						    "a,b\n3,4\n")}},
	SAME,
	WANT("a,b\n1,2\n3,4\n")},
    {.input = {.files = {BYTES("{\"a\":1}"), BYTES(" "), BYTES("{\"a\":2}")}},
	SAME,
	WANT("{\"a\":1}\n{\"a\":2}")},
    {.input = {.files = {BYTES("\n"), BYTES("[{\"a\":1}]")}},
	SAME,
	WANT("\n[{\"a\":1}]")},
};

static void
test_files(void **state)
{
	(void)state;
	check_jobs(file_jobs, COUNT(file_jobs));
}

static const struct job json_jobs[] = {
    /* in place */
    {IN("{\"a\": 1, \"b\" : \"x\\n\" ,\"c\":null}\n"),
	{{"a", "2"}, {"b", "say \"no\""}, {"c", "z"}}, NULL, SAME,
	WANT("{\"a\": 2, \"b\" : \"say \\\"no\\\"\" ,\"c\":\"z\"}\n")},
    {IN("{\"a\":true,\"b\":[1,2],\"c\":[]}"),
	{{"a", NULL}, {"b", "x"}, {"c", NULL}}, NULL, SAME,
	WANT("{\"a\":null,\"b\":[\"x\"],\"c\":[]}")},
    {IN("{\"a\":{\"b\":{\"c\":1}},\"d\":2}"), {{"a.b.c", "x"}, {"d", "y"}},
	NULL, SAME, WANT("{\"a\":{\"b\":{\"c\":\"x\"}},\"d\":\"y\"}")},
    {IN("{\"a\":{\"b\":1},\"d\":2}"), {{"a", "x"}}, NULL, SAME,
	WANT("{\"a\":\"x\",\"d\":2}")},
    /* at the end of the object, in its style */
    {IN("{\"a\":1}\n"), {{"o", "j"}, {"p", "k"}}, NULL, SAME,
	WANT("{\"a\":1,\"o\":\"j\",\"p\":\"k\"}\n")},
    {IN("{\"a\": 1}\n"), {{"o", "j"}, {"p", "k"}}, NULL, SAME,
	WANT("{\"a\": 1, \"o\": \"j\", \"p\": \"k\"}\n")},
    {IN("{ \"a\": 1 }\n"), {{"o", "j"}}, NULL, SAME,
	WANT("{ \"a\": 1, \"o\": \"j\" }\n")},
    {IN("[\n  {\n    \"a\": 1\n  },\n  {\n    \"a\": 2\n  }\n]\n"),
	{{"o", "j"}, {"p", "k"}}, NULL, SAME,
	WANT("[\n  {\n    \"a\": 1,\n    \"o\": \"j\",\n    \"p\": \"k\"\n  }"
	     ",\n  {\n    \"a\": 2,\n    \"o\": \"j\",\n    \"p\": \"k\"\n  }"
	     "\n]\n")},
    {IN("{}\n{ }\n"), {{"o", "j"}, {"p", "k"}}, NULL, SAME,
	WANT("{\"o\":\"j\",\"p\":\"k\"}\n{\"o\":\"j\",\"p\":\"k\" }\n")},
    {IN("{\"t\":{\"a\":1}}\n"), {{"o", "j"}}, NULL, SAME,
	WANT("{\"t\":{\"a\":1,\"o\":\"j\"}}\n")},
    /* paths, made where they are missing or null */
    {IN("{\"s\":{\"x\":1},\"a\":2}"), {{"s.o", "j"}, {"s.p", "k"}, {"q", "l"}},
	NULL, SAME,
	WANT("{\"s\":{\"x\":1,\"o\":\"j\",\"p\":\"k\"},\"a\":2,"
	     "\"q\":\"l\"}")},
    {IN("{\"s\":null,\"a\":2}"), {{"s.o", "j"}, {"s.p", "k"}}, NULL, SAME,
	WANT("{\"s\":{\"o\":\"j\",\"p\":\"k\"},\"a\":2}")},
    {IN("{\"a\":2}"),
	{{"s.o", "j"}, {"q", "l"}, {"s.p.x", "k"}, {"s.p.y", "m"}}, NULL, SAME,
	WANT("{\"a\":2,\"s\":{\"o\":\"j\",\"p\":{\"x\":\"k\","
	     "\"y\":\"m\"}},\"q\":\"l\"}")},
    {IN("{\"s\":{},\"a\":2}"), {{"s.o", "j"}, {"s.p", "k"}, {"a", "l"}}, NULL,
	SAME, WANT("{\"s\":{\"o\":\"j\",\"p\":\"k\"},\"a\":\"l\"}")},
    /* what is not understood is not touched */
    {IN("{\"a\":1}\n7\n{\"a\":}\n{\"a\":4}\n"), {{"a", "x"}}, NULL, SAME,
	WANT("{\"a\":\"x\"}\n7\n{\"a\":}\n{\"a\":\"x\"}\n")},
    {IN(" [ {\"a\":1} , 2 ,{\"a\":3}]\n\n"), {{"a", "x"}}, NULL, SAME,
	WANT(" [ {\"a\":\"x\"} , 2 ,{\"a\":\"x\"}]\n\n")},
    /* only some records */
    {IN("[{\"a\":1},{\"a\":2},\n{\"a\":3}]\n"), {{NULL, NULL}}, "2", ONLY,
	WANT("[\n{\"a\":1},\n{\"a\":3}\n]\n")},
    {IN("[{\"a\":1}]\n"), {{NULL, NULL}}, "1", ONLY, WANT("[]\n")},
    {IN("{\"a\":1}{\"a\":2} \n{\"a\":3}\n"), {{NULL, NULL}}, "2", ONLY,
	WANT("{\"a\":1}\n{\"a\":3}\n")},
    {IN("{\"a\":1}\r\n{\"a\":2}"), {{NULL, NULL}}, "1", ONLY,
	WANT("{\"a\":2}")},
    {IN("\xff\xfe{\0\"\0a\0\"\0:\0001\0}\0\n\0"), {{NULL, NULL}}, NULL, ONLY,
	WANT("\xff\xfe{\0\"\0a\0\"\0:\0001\0}\0\n\0")},
};

static void
test_json(void **state)
{
	(void)state;
	check_jobs(json_jobs, COUNT(json_jobs));
}

static const struct job convert_jobs[] = {
    {IN("a;b\n1;\"x\ty\"\n2;\"z;\"\n"), {{"o", "j"}}, NULL, TO(FORM_CSV),
	WANT("a,b,o\n1,x\ty,j\n2,z;,j\n")},
    {IN("a;b\n1;\"x\ty\"\n"), {{NULL, NULL}}, NULL, TO(FORM_TSV),
	WANT("a\tb\n1\t\"x\ty\"\n")},
    {IN("a,a,,a\n1,2,3,4\n"), {{NULL, NULL}}, NULL, TO(FORM_JSONL),
	WANT("{\"a\":\"1\",\"a_2\":\"2\",\"\":\"3\",\"a_3\":\"4\"}\n")},
    {IN("a\n1\n\n2\n"), {{NULL, NULL}}, NULL, TO(FORM_JSON),
	WANT("[\n{\"a\":\"1\"},\n{\"a\":\"\"},\n{\"a\":\"2\"}\n]\n")},
    {IN("a\n1\n\n"), {{NULL, NULL}}, NULL, TO(FORM_CSV), WANT("a\n1\n\"\"\n")},
    {IN("a,b\n"), {{NULL, NULL}}, NULL, TO(FORM_JSON), WANT("[]\n")},
    {IN("[{\"a\":{\"b\":1,\"c\":[1, 2]}},{\"d\":null,\"a\":{\"b\":\"x,y\"}}]"),
	{{"o", "j"}}, NULL, TO(FORM_CSV),
	WANT("b,c,d,a.b,o\n1,\"[1, 2]\",,,j\n,,,\"x,y\",j\n")},
    {IN("{\"e\":0,\"a\":{\"b\":1,\"c\":[1, "
	"2]}}\n{\"f\":1,\"a\":{\"b\":\"x,y\"}}\n"),
	{{"o", "j"}}, NULL, TO(FORM_CSV),
	WANT("e,a.b,a.c,f,o\n0,1,\"[1, 2]\",,j\n,\"x,y\",,1,j\n")},
    {IN("{\n \"a\": [1, \"x y\"],\n \"b\": \"\\u00e9 \\\\\"\n}\n"),
	{{"o", "j"}}, NULL, TO(FORM_JSONL),
	WANT("{\"a\":[1,\"x y\"],\"b\":\"\\u00e9 \\\\\",\"o\":\"j\"}\n")},
    {IN("{\"a\":1}\n{\"a\":2}\n"), {{NULL, NULL}}, NULL, TO(FORM_JSON),
	WANT("[\n{\"a\":1},\n{\"a\":2}\n]\n")},
    {IN("\xff\xfe"
	"a\0\n\0\xac\x20\n\0"),
	{{NULL, NULL}}, NULL, TO(FORM_CSV), WANT("a\n\xe2\x82\xac\n")},
    {IN("=a,b,c\n@x,-1,+31 6\n-,-1.5,-1-1\n"), {{NULL, NULL}}, NULL,
	.options = {.to = FORM_CSV, .guard = true},
	WANT("'=a,b,c\n'@x,-1,'+31 6\n-,-1.5,'-1-1\n")},
};

static void
test_convert(void **state)
{
	static const struct job odd[] = {
	    {IN("a,b\n1\nx\"y,2\n3,4\n"), {{NULL, NULL}}, NULL, TO(FORM_JSONL),
		WANT("{\"a\":\"3\",\"b\":\"4\"}\n")},
	    {IN("a,b\n\xff,2\n\xe9,4\n"), {{NULL, NULL}}, NULL, TO(FORM_JSONL),
		WANT("{\"a\":\"\xef\xbf\xbd\",\"b\":\"2\"}\n"
		     "{\"a\":\"\xef\xbf\xbd\",\"b\":\"4\"}\n")},
	};

	(void)state;
	check_jobs(convert_jobs, COUNT(convert_jobs));
	for (size_t i = 0; i < COUNT(odd); i++) {
		struct buffer out;

		assert_int_equal(run_job(&odd[i], false, &out), 2);
		assert_bytes(buffer_span(&out), odd[i].wants);
		buffer_free(&out);
	}
}

/* A header of nothing but commas: each name is found at once. */
static void
test_equal_names(void **state)
{
	static char commas[200000];
	static const char end[] = "\"_200000\":\"\"}\n";
	struct job job = {TO(FORM_JSONL)};
	struct buffer text = {0}, out;

	(void)state;
	memset(commas, ',', sizeof(commas));
	commas[sizeof(commas) - 1] = '\n';
	(void)buffer_add(&text, commas, sizeof(commas));
	(void)buffer_add(&text, commas, sizeof(commas));
	job.input.files[0] = buffer_span(&text);
	assert_int_equal(run_job(&job, false, &out), 0);
	assert_bytes((struct span){out.at + out.len - (sizeof(end) - 1),
			 sizeof(end) - 1},
	    span_of(end));
	buffer_free(&text);
	buffer_free(&out);
}

/* Whatever comes in goes out, also bytes that are no CSV and no JSON. */
static void
test_identity(void **state)
{
	static const char *const parts[] = {"a", ",", "\n", "\"", "\"\"",
	    "\r\n", "{\"a\":", "}", "1", "]", "[", ",", "{\"b\":\"x\"}\n",
	    "\xef\xbb\xbf", " ", "\r", "\xc3\xa9", "\xff", ";", "null", "\\"};
	uint32_t random = 2463534242U;

	(void)state;
	for (int i = 0; i < 3000; i++) {
		struct job job = {SAME};
		struct buffer text = {0}, out;
		size_t begin = random_below(&random, 3);

		(void)buffer_text(&text, "%s",
		    begin == 0	 ? "a,b\n1,2\n"
		    : begin == 1 ? "{\"a\":1}\n"
				 : "[{\"a\":1},");
		for (size_t n = random_below(&random, 30); n > 0; n--)
			(void)buffer_text(&text, "%s",
			    parts[random_below(&random, COUNT(parts))]);
		job.input.files[0] = buffer_span(&text);
		(void)run_job(&job, i % 16 == 0, &out);
		/* what it cannot read on from is not there, the rest is */
		if (out.len > text.len || memcmp(out.at, text.at, out.len) != 0)
			fail_msg("%.*s\ninstead of\n%.*s", (int)out.len, out.at,
			    (int)text.len, text.at);
		assert_true(out.len >= 7);
		buffer_free(&text);
		buffer_free(&out);
	}
}

/* A descriptor that takes nothing is said at the latest at the end, in any
 * form, and only once by whoever asks first. */
static void
test_failing_output(void **state)
{
	static const struct input input = {.files = {BYTES("a,b\n1,2\n")}};

	(void)state;
	for (int way = 0; way < 4; way++) {
		struct writer_options options = {
		    .as_is = way == 0, .to = (enum form)way};
		struct feed feed = feed_open(&input, false);
		struct error err;
		struct reader *reader = feed_read(&feed, &input, &err);
		struct writer *writer;
		struct record *record;

		options.fd = open("1", O_RDONLY);
		writer = writer_open(&options, reader, &err);
		assert_int_equal(writer_head(writer, &err), 0);
		assert_int_equal(
		    reader_next(reader, &record, &err), READER_RECORD);
		assert_int_equal(writer_put(writer, record, &err), 0);
		assert_int_equal(writer_flush(writer, &err), -1);
		assert_string_equal(err.where, "standard output");
		assert_string_equal(
		    err.what, "does not arrive: Bad file descriptor");
		error_clear(&err);
		assert_int_equal(writer_put(writer, record, &err), -1);
		error_clear(&err);
		assert_int_equal(writer_finish(writer, &err), -1);
		assert_string_equal(err.where, "standard output");
		writer_free(writer);
		reader_close(reader);
		feed_close(&feed);
	}
}

/* Half a character of a value that is no UTF-8 has no place in UTF-16. */
static void
test_no_utf16(void **state)
{
	static const char *const values[] = {"\xff", "x\xc3"};
	static const struct input input = {
	    .files = {BYTES("\xff\xfe"
			    "a\0\n\0001\0\n\0")}};

	(void)state;
	for (size_t i = 0; i < COUNT(values); i++) {
		struct writer_options options = {.as_is = true};
		struct feed feed = feed_open(&input, false);
		struct error err;
		struct reader *reader = feed_read(&feed, &input, &err);
		struct writer *writer;
		struct record *record;

		options.fd = open("out", O_WRONLY | O_CREAT | O_TRUNC, 0600);
		writer = writer_open(&options, reader, &err);
		assert_int_equal(writer_head(writer, &err), 0);
		assert_int_equal(
		    reader_next(reader, &record, &err), READER_RECORD);
		assert_int_equal(record_set(record, 0, span_of(values[i])), 0);
		assert_int_equal(writer_put(writer, record, &err), 0);
		assert_int_equal(writer_finish(writer, &err), -1);
		assert_string_equal(err.what, "a value that is not UTF-8 has "
					      "no place in the charset of the "
					      "input");
		writer_free(writer);
		reader_close(reader);
		feed_close(&feed);
		(void)unlink("out");
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_csv),
	    cmocka_unit_test(test_files),
	    cmocka_unit_test(test_json),
	    cmocka_unit_test(test_convert),
	    cmocka_unit_test(test_equal_names),
	    cmocka_unit_test(test_identity),
	    cmocka_unit_test(test_failing_output),
	    cmocka_unit_test(test_no_utf16),
	};

	return cmocka_run_group_tests(tests, folder_enter, folder_leave);
}
