/* partial - what was counted of a part of a stream, line by line */
#ifndef OWNUP_TALLY_PARTIAL_H
#define OWNUP_TALLY_PARTIAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "stream/arena.h"
#include "stream/buffer.h"
#include "stream/error.h"
#include "stream/json_doc.h"
#include "stream/json_out.h"
#include "stream/span.h"
#include "tally/example.h"

/*
 * JSON Lines.  Each line is a list: a word that says what it is, then texts,
 * whole numbers, or null.  A text that is no UTF-8, or has a NUL in it, stands
 * as {"hex": "…"}, so that no byte is lost.  The first line is
 * ["ownup partial",PARTIAL_VERSION]; the last is ["end",N,"…"]: how many lines
 * stand before it, and 16 hex digits made of their bytes.  So a partial that
 * was torn or changed is found out.
 */
#define PARTIAL_VERSION 1
#define PARTIAL_FIRST "ownup partial"

/* A line has no more bytes, and no more values. */
#define PARTIAL_LINE_MOST ((size_t)64 << 20)
#define PARTIAL_VALUES_MOST 4096

/* A number in a partial is no larger. */
#define PARTIAL_MOST (INT64_C(1) << 53)

/* ---- out ---- */

struct partial_out {
	struct json_out json;
	struct buffer *to;
	size_t begun; /* where in it the line begins */
	uint64_t lines, hash;
	/* Called after each line: what is in the buffer may be sent. */
	int (*turn)(void *arg);
	void *arg;
};

/* Writes the first line. */
void partial_start(struct partial_out *out);

/* A line: its word, its values, its end. */
void partial_line(struct partial_out *out, const char *word);
void partial_put_text(struct partial_out *out, struct span text);
void partial_put_count(struct partial_out *out, uint64_t count);
void partial_put_signed(struct partial_out *out, int64_t number);
/* INT64_MIN is null. */
void partial_put_instant(struct partial_out *out, int64_t at);
void partial_put_hash(struct partial_out *out, uint64_t hash);
void partial_line_end(struct partial_out *out);

/* A line that was written before, without its line end. */
void partial_put_line(struct partial_out *out, struct span line);

/* Writes the last line. */
void partial_finish(struct partial_out *out);

/* ---- in ---- */

/* All zero is one before its first line. */
struct partial_in {
	uint64_t lines, hash;
	struct json_doc *doc;
	struct arena arena; /* of texts in hex */
};

enum partial_got {
	PARTIAL_ROW,
	PARTIAL_END,	/* it is whole, and the next line begins another */
	PARTIAL_REFUSED /* err says why */
};

/* A line on its way in.  What is wrong with it stays, and its values are zero
 * and empty from then on. */
struct partial_row {
	struct partial_in *in;
	struct span word;
	const struct json_node *list;
	size_t at, len;
	bool wrong;
};

/* The next line, without its line end.  row is borrowed until the next one. */
enum partial_got partial_read(struct partial_in *in, struct span line,
    struct partial_row *row, struct error *err);
void partial_in_free(struct partial_in *in);

/* The next value of a row. */
struct span partial_text(struct partial_row *row); /* at == NULL: null */
uint64_t partial_count(struct partial_row *row);
int64_t partial_signed(struct partial_row *row);
/* null is INT64_MIN; else about the years 0 to 9999 */
int64_t partial_instant(struct partial_row *row);
uint64_t partial_hash(struct partial_row *row);
/* A number below most. */
unsigned int partial_below(struct partial_row *row, unsigned int most);
struct example partial_example(struct partial_row *row);
/* Which of some names it is. */
unsigned int partial_name(
    struct partial_row *row, const char *const *names, unsigned int len);
/* Whether there are more values. */
bool partial_more(const struct partial_row *row);

/* Whether nothing is wrong with it, and nothing is left. */
bool partial_whole(const struct partial_row *row);

/* Whether it is this word, whose values follow. */
bool partial_is(const struct partial_row *row, const char *word);

#endif
