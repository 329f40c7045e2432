/* writer_parts - how changed records are encoded; for the writer alone */
#ifndef OWNUP_STREAM_WRITER_PARTS_H
#define OWNUP_STREAM_WRITER_PARTS_H

#include <stdbool.h>
#include <stdint.h>

#include "stream/buffer.h"
#include "stream/output.h"
#include "stream/parts.h"
#include "stream/writer.h"

struct writer {
	struct writer_options options;
	struct reader *reader;
	struct output output;
	enum form form;	 /* of what goes out */
	char delimiter;	 /* of the CSV that goes out */
	bool plain_list; /* our own [ , ] around records */
	bool open_line;	 /* the last row put had no line end */
	uint64_t records;
	uint64_t guarded;
	int own;	       /* columns that the input has */
	int columns;	       /* columns of the header that goes out */
	int *chosen;	       /* another form: the columns that are written */
	struct columns *names; /* theirs, made different from each other */
	int chosen_len;
	struct buffer text; /* what is being made */
	struct buffer none; /* the new columns of a row that has none of them */
};

/* csv_text.c: a row with its changes, all bytes but its line end. */
void csv_put_changed(struct writer *writer, struct record *record);

/* json_edit.c: the record's text with its changes, in the style that it has. */
int json_edited(struct buffer *out, struct record *record);
/* The same text on one line: blanks outside strings dropped. */
int json_compact(struct buffer *out, struct span text);

/* convert_choose.c, convert.c: columns and names for another form, and a
 * record in it. */
int convert_choose(struct writer *writer);
int convert_header(struct writer *writer);
/* 0; 1, and err, when not all of the record has a place in the new form; -1. */
int convert_record(
    struct writer *writer, struct record *record, struct error *err);

#endif
