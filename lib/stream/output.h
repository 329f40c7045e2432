/* output - bytes to a descriptor, in large writes, every one checked */
#ifndef OWNUP_STREAM_OUTPUT_H
#define OWNUP_STREAM_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>

#include "stream/buffer.h"
#include "stream/charset.h"
#include "stream/error.h"
#include "stream/span.h"

/*
 * Bytes are copied into a buffer; long runs of somebody else's bytes are
 * written from where they are, in one call with what was copied between them.
 * A failure stays.
 */
struct output {
	int fd;
	char *buf;
	size_t len;
	size_t from;	     /* bytes of buf before it are in parts */
	struct iovec *parts; /* what goes out next */
	size_t parts_len;
	bool borrows;		 /* some of the parts */
	struct span run;	 /* borrowed bytes that go out next */
	struct charset *charset; /* from UTF-8, or NULL */
	struct buffer unconverted;
	struct buffer converted;
	bool failed;
	struct error err;
};

/* charset: NULL, or the name of what UTF-8 is converted to. */
int output_init(struct output *output, int fd, const char *charset,
    struct error *err) __attribute__((warn_unused_result));
void output_free(struct output *output);

/* Copies. */
void output_copy(struct output *output, const char *p, size_t n);

/* Borrows until output_settle, which must be called before the bytes move. */
void output_borrow(struct output *output, struct span bytes);
void output_settle(struct output *output);

/* Borrows the bytes, copies the n at p: as the two above. */
void output_put(
    struct output *output, struct span bytes, const char *p, size_t n);

/* All goes out.  -1: it did not arrive. */
int output_flush(struct output *output, struct error *err)
    __attribute__((warn_unused_result));
/* The same, and the descriptor is closed, checked. */
int output_close(struct output *output, struct error *err)
    __attribute__((warn_unused_result));

#endif
