/* writer - records to checked output */
#ifndef OWNUP_STREAM_WRITER_H
#define OWNUP_STREAM_WRITER_H

#include <stdbool.h>

#include "stream/error.h"
#include "stream/reader.h"
#include "stream/record.h"

struct writer_options {
	int fd;
	bool as_is; /* the form, delimiter, header and charset of the reader */
	enum form to; /* unless as_is */
	bool only;  /* records will be left out: lists get commas of our own */
	bool guard; /* ' before cells that begin a formula; not with as_is */
};

struct writer;

/* Borrows the reader, and settles its runs before the reader's bytes move. */
struct writer *writer_open(const struct writer_options *options,
    struct reader *reader, struct error *err)
    __attribute__((warn_unused_result));

/* The header, new columns included; nothing in JSON.  Columns are fixed then.
 */
int writer_head(struct writer *writer, struct error *err)
    __attribute__((warn_unused_result));

/*
 * One record that reader_next gave, whatever it gave it as.  In another form
 * a record that was not understood cannot be written: returns 1, not 0, so
 * that the caller can say that it was left out (err is not set then); likewise,
 * with err, a CSV cell that is not UTF-8 in JSON, and a JSON record with a
 * member that the CSV header, made from the head of the stream, lacks (what
 * the header has is written).  -1 when the output does not arrive.
 */
int writer_put(struct writer *writer, struct record *record, struct error *err)
    __attribute__((warn_unused_result));

/* All that is pending goes out now (own --next in a pipeline). */
int writer_flush(struct writer *writer, struct error *err)
    __attribute__((warn_unused_result));

/*
 * After the last record: the end of our own list, if there is one; then all
 * goes out, and the descriptor is closed.  -1 when it did not arrive.
 */
int writer_finish(struct writer *writer, struct error *err)
    __attribute__((warn_unused_result));
void writer_free(struct writer *writer);

/* How many cells got a ' from guard, to be said to the user. */
uint64_t writer_guarded(const struct writer *writer);

#endif
