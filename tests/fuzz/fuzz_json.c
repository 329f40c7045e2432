/* fuzz_json - the JSON index against jansson: same members, same verdicts */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json_oracle.h"
#include "json_texts.h"
#include "stream/buffer.h"

/*
 * fuzz_json [ROUNDS [SEED]], or OWNUP_FUZZ_ROUNDS: random records, half of
 * them spoilt, the same on every run; fuzz_json FILE...: the records of these
 * files.  With -DFUZZ_LIBFUZZER it is libFuzzer's entry.  Besides: what the
 * index saw of other texts, torn ones too, changes neither columns nor values.
 */
#define BATCH 1000 /* records before the columns begin anew */

/* A sanitized build is eight times as slow. */
#ifdef __SANITIZE_ADDRESS__
#define ROUNDS "50000"
#else
#define ROUNDS "200000"
#endif

struct pair {
	struct json_index index;   /* sees everything */
	struct json_index records; /* sees the records only */
};

static void
stop(const char *what, const char *data, size_t len)
{
	size_t i;

	fprintf(stderr, "fuzz_json: %s\ninput, %zu bytes: '", what, len);
	for (i = 0; i < len && i < 4000; i++) {
		unsigned char byte = (unsigned char)data[i];

		if (byte >= ' ' && byte < 0x7f && byte != '\\')
			fputc(byte, stderr);
		else
			fprintf(stderr, "\\%03o", byte);
	}
	fputs("'\n", stderr);
	abort();
}

static void
pair_start(struct pair *pair)
{
	struct columns *one = columns_new(), *other = columns_new();

	if (one == NULL || other == NULL ||
	    json_index_init(&pair->index, one) != 0 ||
	    json_index_init(&pair->records, other) != 0)
		abort();
}

static void
pair_end(struct pair *pair)
{
	const struct columns *one = pair->index.columns;
	const struct columns *other = pair->records.columns;
	int i;

	if (columns_count(one) != columns_count(other))
		stop("another number of columns", "", 0);
	for (i = 0; i < columns_count(one); i++)
		if (!span_equal(columns_name(one, i), columns_name(other, i)))
			stop("another column", columns_name(one, i).at,
			    columns_name(one, i).len);
	columns_free(pair->index.columns);
	columns_free(pair->records.columns);
	json_index_free(&pair->index);
	json_index_free(&pair->records);
}

static void
check(struct pair *pair, const char *p, size_t n)
{
	const char *differs, *why;
	size_t used;

	differs = json_oracle_compare(&pair->index, p, n);
	if (differs != NULL)
		stop(differs, p, n);
	pair->records.settled = pair->records.bare = false;
	if (json_index_record(&pair->records, p, n, &used, &why) ==
		JSON_RECORD &&
	    used < n) {
		differs = json_oracle_compare(&pair->index, p, used);
		if (differs != NULL)
			stop(differs, p, used);
	}
}

#ifdef FUZZ_LIBFUZZER

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	const char *p = (const char *)data, *end = p + len, *stop_at;
	struct pair pair;

	pair_start(&pair);
	/* records one after another, ended by FE, which no JSON has */
	while (p < end) {
		stop_at = memchr(p, 0xfe, (size_t)(end - p));
		if (stop_at == NULL)
			stop_at = end;
		if (p < stop_at && strchr(" \t\r\n", *p) == NULL)
			check(&pair, p, (size_t)(stop_at - p));
		p = stop_at + 1;
	}
	pair_end(&pair);
	return 0;
}

#else

/* A whole record that is cut short anywhere needs more. */
static void
check_torn(struct pair *pair, const struct buffer *text)
{
	size_t used, n = json_texts_chance((uint32_t)text->len);
	const char *why;
	enum json_got got;

	if (n == 0 || text->at[0] != '{')
		return;
	pair->index.settled = pair->index.bare = false;
	got = json_index_record(&pair->index, text->at, n, &used, &why);
	if (got != JSON_MORE)
		stop("a torn record needs no more", text->at, n);
}

static void
check_random(unsigned long rounds)
{
	struct buffer text = {0};
	struct pair pair;
	unsigned long i;

	pair_start(&pair);
	for (i = 0; i < rounds; i++) {
		if (i % BATCH == BATCH - 1) {
			pair_end(&pair);
			pair_start(&pair);
		}
		buffer_clear(&text);
		json_texts_make(&text);
		if (i % 2 == 0)
			check_torn(&pair, &text);
		else
			json_texts_spoil(&text);
		if (json_texts_chance(4) == 0) {
			buffer_add_char(&text, '\n');
			json_texts_make(&text);
		}
		check(&pair, text.at, text.len);
	}
	pair_end(&pair);
	buffer_free(&text);
	printf("fuzz_json: %lu texts, no difference\n", rounds);
}

static void
check_file(const char *name)
{
	struct buffer text = {0};
	struct pair pair;
	FILE *file = fopen(name, "rb");
	size_t at = 0, len;

	if (file == NULL) {
		perror(name);
		exit(2);
	}
	while (buffer_reserve(&text, 65536) == 0 &&
	       (len = fread(text.at + text.len, 1, 65536, file)) > 0)
		text.len += len;
	fclose(file);
	pair_start(&pair);
	for (; at < text.len; at += len + 1) {
		const char *end = memchr(text.at + at, 0xfe, text.len - at);

		len =
		    end == NULL ? text.len - at : (size_t)(end - text.at) - at;
		if (len > 0 && strchr(" \t\r\n", text.at[at]) == NULL)
			check(&pair, text.at + at, len);
	}
	pair_end(&pair);
	buffer_free(&text);
}

int
main(int argc, char **argv)
{
	const char *given = getenv("OWNUP_FUZZ_ROUNDS");
	char *end;
	unsigned long rounds;
	int i;

	if (argc > 1)
		given = argv[1];
	rounds = strtoul(given == NULL ? ROUNDS : given, &end, 10);
	if (*end != '\0') {
		for (i = 1; i < argc; i++)
			check_file(argv[i]);
		return 0;
	}
	json_texts_start(argc > 2 ? strtoul(argv[2], NULL, 10) : 20261123);
	check_random(rounds);
	return 0;
}

#endif
