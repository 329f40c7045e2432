/* parts - what a record is made of; for reader, record and writer alone */
#ifndef OWNUP_STREAM_PARTS_H
#define OWNUP_STREAM_PARTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "stream/arena.h"
#include "stream/buffer.h"
#include "stream/columns.h"
#include "stream/json.h"
#include "stream/reader.h"
#include "stream/record.h"
#include "stream/scan.h"
#include "stream/source.h"
#include "stream/span.h"

/* A new value of a column; at == NULL: none. */
struct edit {
	int column;
	struct span value;
};

struct record {
	enum form form; /* FORM_CSV, or one of the two of JSON */
	bool plain;	/* CSV: a quote is a character like any */
	bool odd;	/* bytes without fields */
	bool failed;	/* a value could not be decoded for want of memory */
	const char *file;
	uint64_t line;	     /* of counted, or of the record itself if NULL */
	const char *counted; /* lines from here to raw are counted when asked */
	char end;	     /* by this line end */
	uint64_t number;
	struct span raw;  /* as it leaves untouched, its line end included */
	struct span body; /* without the line end */
	struct columns *columns;

	/* CSV: field i ends at window[ends[i]], the last one with the body */
	const char *window;
	const uint32_t *ends;
	size_t fields;

	/* JSON: offsets from body.at */
	struct json_index *index;

	struct edit *edits;
	size_t edits_len;
	size_t edits_cap;
	struct arena arena;
};

/* A CSV field as it came, quotes and all; column < fields. */
struct span record_field(const struct record *record, size_t column);

/* Forgets what was decoded and changed, before the next record. */
void record_renew(struct record *record);
void record_free(struct record *record);

/* Where a list of JSON stands. */
enum list {
	LIST_NONE,  /* outside: objects, or a list that begins */
	LIST_FIRST, /* after [ */
	LIST_COMMA, /* after an element */
	LIST_VALUE  /* after a comma */
};

/* What reader_start goes back to. */
struct place {
	size_t start;
	uint64_t line;
	enum list list;
};

struct reader {
	struct source *source;
	struct columns *columns;
	const char *first; /* the name of the first file that had records */
	enum form form;
	bool formed;	/* form is known: some file was not empty */
	bool naming;	/* a CSV's header is being read */
	bool told;	/* the caller said which delimiter */
	char delimiter; /* 0 until it is found, or as the caller wants it */
	char end;	/* '\n' or '\r' */
	char *buf;	/* bytes start to stop are still to be read */
	size_t cap;
	size_t start;
	size_t stop;
	struct error failed; /* why the open file cannot be read on */
	struct error missed; /* why the first of two looks did not see all */
	bool ended;	     /* the open file has no more */
	bool begun;	     /* reader_next was called */
	bool quiet;	     /* peeking, or a first look: no glue */
	bool still;	     /* peeking: nothing is read, so nothing moves */
	bool no_memory;	     /* once, if only while peeking: nothing is sure */
	bool look;	     /* the first of two looks at all */
	char last;	     /* the last byte read of the open file */
	bool given;	     /* records or glue of the open file went out */
	bool torn; /* what went out of the files before ends within a line */
	uint64_t line; /* of buf[start] */
	uint64_t number;
	struct place head; /* the first record of the stream */
	struct record record;
	struct buffer header; /* as it came, with its mark and line end */
	size_t header_end;    /* where its line end begins */
	void (*settle)(void *arg);
	void *settle_arg;
	void (*glue)(void *arg, struct span bytes);
	void *glue_arg;

	struct scan scan; /* of the window at buf[start] */
	size_t window;	  /* its length; 0: none */
	size_t row;	  /* the next of its rows */
	size_t want;	  /* how long a window to try */

	struct json_index index;
	bool lists; /* the open file begins with a list */
	enum list list;
};

/* Bytes after stop: 1, or 0 when the file has no more (or, peeking, when the
 * head has no more), or -1.  What was read may move. */
int reader_fill(struct reader *reader, struct error *err)
    __attribute__((warn_unused_result));

/* The same, but at least twice as much as there is, so that a huge record is
 * not looked through again at every step. */
int reader_fill_twice(struct reader *reader, struct error *err)
    __attribute__((warn_unused_result));

/* What holds records together, or stands between them, goes to the writer. */
void reader_put_glue(struct reader *reader, struct span bytes);
/* How a line ends that somebody has to end: as the header does. */
struct span reader_line_end(const struct reader *reader);

/* The record over buf[start..): raw bytes, of them body without line end. */
void reader_set(struct reader *reader, size_t raw, size_t body);

/* reader_file.c.  1: the next file stands at its first record; 0: there is
 * none; -1. */
int reader_file(struct reader *reader, struct error *err)
    __attribute__((warn_unused_result));
/* A page that holds its list in a member is no complaint. */
int reader_refuse_page(struct reader *reader, struct error *err)
    __attribute__((warn_unused_result));

/* csv_header.c: finds delimiter and line end, reads the header of the open
 * file. */
/* Says that memory ran out, and keeps it: no record is given any more.  -1. */
int reader_no_memory(struct reader *reader, struct error *err);

int csv_header(struct reader *reader, struct error *err)
    __attribute__((warn_unused_result));

/* csv.c.  CSV_WINDOW is how much of the rows is indexed at once. */
#define CSV_WINDOW ((size_t)256 * 1024)
enum reader_got csv_next(struct reader *reader, struct error *err);

/* csv_odd.c: the row at buf[start], whose quoting is not plain, up to the line
 * end after the place where libcsv, in strict mode, refuses it. */
enum reader_got csv_judge(struct reader *reader, struct error *err);
/* Whether a row has as many fields as the header; err says it if not. */
bool csv_fits(const struct reader *reader, size_t fields, struct error *err);

/* json_stream.c */
enum reader_got json_next(struct reader *reader, struct error *err);

/* Blank lines, brackets and commas go to glue as they are passed, save while
 * peeking or looking at all for the first time. */
void reader_glue(struct reader *reader,
    void (*glue)(void *arg, struct span bytes), void *arg);

#endif
