/* fuzz_csv - the CSV reader against libcsv: same records, fields, verdicts */
#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "csv_oracle.h"
#include "stream/reader.h"
#include "stream/writer.h"
#include "texts.h"

/*
 * fuzz_csv [ROUNDS [SEED]], or OWNUP_FUZZ_ROUNDS: random texts, the same on
 * every run.  With -DFUZZ_LIBFUZZER it is libFuzzer's entry.  Besides: what
 * goes in comes out, byte for byte, up to where the reader cannot go on.
 */

static void
stop(const char *what, const char *data, size_t len)
{
	size_t i;

	fprintf(stderr, "fuzz_csv: %s\ninput, %zu bytes: '", what, len);
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

/* Nameless: what is read when it is not a pipe, and what is written. */
struct files {
	int in, out;
};

static void
compare(struct csv_oracle *oracle, const struct row *row, struct record *record,
    const char *data, size_t len)
{
	struct field *field = oracle->fields + row->first;
	struct span value;
	size_t i;

	for (i = 0; i < row->count; i++) {
		value = record_get(record, (int)i);
		if (value.len != field[i].len ||
		    (value.len > 0 &&
			memcmp(value.at, oracle->text + field[i].at,
			    value.len) != 0)) {
			fprintf(stderr, "row at line %llu, field %zu: '%.*s'\n",
			    (unsigned long long)record_line(record), i,
			    (int)value.len, value.at == NULL ? "" : value.at);
			fprintf(stderr, "oracle '%.*s' row %zu\n",
			    (int)field[i].len, oracle->text + field[i].at,
			    (size_t)(row - oracle->rows));
			stop("another value", data, len);
		}
	}
	if (row->count == 0 && record_get(record, 0).len != 0)
		stop("a blank line with a value", data, len);
}

static void
judge(enum reader_got got, struct csv_oracle *oracle, size_t *at,
    struct record *record, const char *data, size_t len)
{
	const struct row *row;

	while (*at < oracle->rows_len && oracle->rows[*at].verdict == BLANK)
		++*at;
	row = *at < oracle->rows_len ? &oracle->rows[*at] : NULL;
	switch (got) {
	case READER_RECORD:
		if (row == NULL)
			stop("a record too many", data, len);
		if (row->verdict != GOOD)
			stop("a bad row passes for a record", data, len);
		compare(oracle, row, record, data, len);
		break;
	case READER_ODD:
		if (row == NULL)
			stop("an odd row too many", data, len);
		if (row->verdict != BAD)
			stop("a good row is called odd", data, len);
		break;
	case READER_END:
		if (row != NULL)
			stop("rows are missing", data, len);
		if (oracle->unclosed)
			stop("an unclosed quote is not seen", data, len);
		break;
	case READER_FAILED:
		if (row != NULL || !oracle->unclosed)
			stop("the reader fails", data, len);
		break;
	}
	++*at;
}

static void
compare_files(int fd, const char *data, size_t len, bool whole)
{
	char buffer[4096];
	size_t at = 0;
	ssize_t got;

	while ((got = pread(fd, buffer, sizeof(buffer), (off_t)at)) > 0) {
		if ((size_t)got > len - at ||
		    memcmp(buffer, data + at, (size_t)got) != 0)
			stop("other bytes come out", data, len);
		at += (size_t)got;
	}
	if (got != 0 || (whole && at != len))
		stop("not all bytes come out", data, len);
}

static void
file_empty(int fd)
{
	if (ftruncate(fd, 0) == -1 || lseek(fd, 0, SEEK_SET) == -1)
		abort();
}

static void
check_reader(struct csv_oracle *oracle, const struct files *files,
    struct reader *reader, const char *data, size_t len)
{
	struct writer_options options = {.as_is = true};
	struct error err = {.what = ""};
	struct writer *writer;
	struct record *record;
	enum reader_got got;
	size_t at = 1;

	file_empty(files->out);
	options.fd = dup(files->out); /* writer_finish closes it */
	writer = writer_open(&options, reader, &err);
	if (writer == NULL || writer_head(writer, &err) < 0)
		stop(err.what, data, len);
	do {
		record = NULL;
		error_clear(&err);
		got = reader_next(reader, &record, &err);
		judge(got, oracle, &at, record, data, len);
		if (got != READER_RECORD && got != READER_END &&
		    err.what[0] == '\0')
			stop("no word of what is wrong", data, len);
		if (got > READER_END && writer_put(writer, record, &err) != 0)
			stop(err.what, data, len);
	} while (got > READER_END);
	if (writer_finish(writer, &err) != 0)
		stop(err.what, data, len);
	writer_free(writer);
	compare_files(files->out, data, len, got == READER_END);
}

static void
write_all(int fd, const char *data, size_t len, uint32_t most)
{
	size_t done = 0, part;
	ssize_t got;

	while (done < len) {
		part = most == 0 ? len - done : 1 + texts_chance(most);
		if (part > len - done)
			part = len - done;
		if ((got = write(fd, data + done, part)) <= 0)
			abort();
		done += (size_t)got;
	}
}

/* Standard input becomes a pipe that somebody fills bit by bit. */
static pid_t
feed_pipe(const char *data, size_t len)
{
	int ends[2];
	pid_t child;

	if (pipe(ends) == -1 || (child = fork()) == -1)
		abort();
	if (child == 0) {
		close(ends[0]);
		write_all(ends[1], data, len, 1 + texts_chance(5000));
		close(ends[1]);
		_exit(0);
	}
	close(ends[1]);
	dup2(ends[0], STDIN_FILENO);
	close(ends[0]);
	return child;
}

static void
check(struct csv_oracle *oracle, const struct files *files, const char *data,
    size_t len, bool piped)
{
	struct reader_options options = {.delimiter = CSV_ORACLE_DELIMITER};
	struct error err = {.what = ""};
	struct reader *reader;
	pid_t child = -1;

	if (piped) {
		child = feed_pipe(data, len);
	} else {
		file_empty(files->in);
		write_all(files->in, data, len, 0);
		lseek(files->in, 0, SEEK_SET);
		dup2(files->in, STDIN_FILENO);
	}
	csv_oracle_read(oracle, data, len);
	reader = reader_open(&options, &err);
	/* Without a header to go by: refused or empty, but no crash. */
	if (oracle->rows_len > 0 && oracle->rows[0].verdict == GOOD) {
		if (reader == NULL)
			stop(err.what, data, len);
		if ((size_t)columns_count(reader_columns(reader)) !=
		    oracle->rows[0].count)
			stop("another number of columns", data, len);
		check_reader(oracle, files, reader, data, len);
	}
	reader_close(reader);
	if (child != -1) {
		close(STDIN_FILENO);
		if (open("/dev/null", O_RDONLY) != STDIN_FILENO)
			abort();
		waitpid(child, NULL, 0);
	}
}

static void
files_make(struct files *files)
{
	FILE *in = tmpfile(), *out = tmpfile();

	if (in == NULL || out == NULL)
		abort();
	files->in = dup(fileno(in));
	files->out = dup(fileno(out));
	fclose(in);
	fclose(out);
}

#ifdef FUZZ_LIBFUZZER

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	static struct files files;
	static struct csv_oracle oracle;

	/* What looks like JSON or UTF-16 is another reader's. */
	if (len == 0 || strchr(" \t\r\n{[\xef\xfe\xff", data[0]) != NULL)
		return 0;
	if (files.out == 0)
		files_make(&files);
	check(&oracle, &files, (const char *)data, len, false);
	return 0;
}

#else

int
main(int argc, char **argv)
{
	static char data[TEXTS_MOST];
	static struct csv_oracle oracle;
	const char *given = getenv("OWNUP_FUZZ_ROUNDS");
	struct files files;
	unsigned long rounds, round;
	size_t len;

	rounds = strtoul(argc > 1 ? argv[1] : given ? given : "4000", NULL, 10);
	texts_start(argc > 2 ? strtoul(argv[2], NULL, 10) : 20261123);
	files_make(&files);
	for (round = 0; round < rounds; round++) {
		len = texts_make(data);
		check(&oracle, &files, data, len, round % 8 == 7);
	}
	close(files.in);
	close(files.out);
	csv_oracle_free(&oracle);
	printf("fuzz_csv: %lu texts, no difference\n", rounds);
	return 0;
}

#endif
