/* reader - files to records, one at a time, in bounded memory */
#ifndef OWNUP_STREAM_READER_H
#define OWNUP_STREAM_READER_H

#include <stdbool.h>
#include <stdint.h>

#include "stream/columns.h"
#include "stream/error.h"
#include "stream/record.h"
#include "stream/span.h"

enum form {
	FORM_CSV,  /* rows under a header, delimiter as found */
	FORM_TSV,  /* only as an output: CSV with a tab */
	FORM_JSON, /* lists of objects */
	FORM_JSONL /* objects one after another */
};

struct reader_options {
	const char *const *files; /* "-" is standard input */
	size_t files_len;	  /* 0: standard input */
	char delimiter;		  /* 0: found in the header */
	const char *encoding;	  /* NULL: UTF-8, or UTF-16 by its mark */
};

enum reader_got {
	READER_END = 0,
	READER_RECORD = 1,
	READER_ODD = 2,	   /* not understood: err names it, pass it through */
	READER_FAILED = -1 /* cannot go on: err says where and what to do */
};

struct reader;

/*
 * Opens the first file and reads the head of the stream: up to READER_HEAD
 * bytes, or all there is.  Finds form, delimiter, line end and header.  NULL
 * on failure.  An empty stream is FORM_CSV without columns.
 */
#define READER_HEAD (1024 * 1024)
struct reader *reader_open(const struct reader_options *options,
    struct error *err) __attribute__((warn_unused_result));
void reader_close(struct reader *reader);

/*
 * The next record, valid until the next call.  READER_ODD gives a record whose
 * bytes can be put but whose fields cannot be asked for.
 */
enum reader_got reader_next(
    struct reader *reader, struct record **record, struct error *err);

/*
 * Like reader_next, but ends at the end of the head and gives only records
 * that are understood; reader_start then goes back to the first record.  For
 * whatever must be settled before the first record is written.
 */
enum reader_got reader_peek(struct reader *reader, struct record **record);
void reader_start(struct reader *reader);

/*
 * The same in the middle of the stream, for whatever must be done before a
 * record is written: reader_ahead gives the records that were read already,
 * but not handed out, until none is left or enough is enough; reader_back then
 * goes back to the mark.  Between reader_mark and reader_back nothing is read
 * and nothing moves.
 */
struct reader_mark {
	size_t start, row, from;
	uint64_t line, number;
	int list;
	bool quiet;
};
void reader_mark(const struct reader *reader, struct reader_mark *mark);
enum reader_got reader_ahead(struct reader *reader, struct record **record);
void reader_back(struct reader *reader, const struct reader_mark *mark);

/*
 * For those who must see the whole stream first (own --next): between
 * reader_keep, called before the first reader_next, and reader_again, what
 * cannot be read twice is kept in a nameless temporary file.  reader_again
 * goes back to the first record.  After a look that went to the end there may
 * be more of them.  -1 if the file cannot be made, filled or read again.
 */
int reader_keep(struct reader *reader, struct error *err)
    __attribute__((warn_unused_result));
int reader_again(struct reader *reader, struct error *err)
    __attribute__((warn_unused_result));

enum form reader_form(const struct reader *reader);
char reader_delimiter(const struct reader *reader);
struct columns *reader_columns(struct reader *reader);

/* Bytes of the regular files read so far and in all, for a progress line;
 * total is 0 when it is not known. */
void reader_progress(
    const struct reader *reader, uint64_t *done, uint64_t *total);

/* Called before bytes that records were made of move or go; and what was to
 * be called so far. */
void reader_before_move(
    struct reader *reader, void (*settle)(void *arg), void *arg);
void reader_moves(
    const struct reader *reader, void (**settle)(void *arg), void **arg);

#endif
