/* buffer - bytes that grow */
#ifndef OWNUP_STREAM_BUFFER_H
#define OWNUP_STREAM_BUFFER_H

#include <stdbool.h>
#include <stddef.h>

#include "stream/span.h"

/*
 * All zero is an empty buffer.  The first failure (no memory, a length beyond
 * SIZE_MAX) stays: what is added after it is dropped and every call returns
 * -1 until buffer_clear, so that a run of calls may be checked once at its
 * end.  at is NULL as long as nothing was added, and moves as it grows.
 */
struct buffer {
	char *at;
	size_t len;
	size_t cap;
	bool failed;
};

/* Forgets the bytes and the failure, keeps the memory. */
void buffer_clear(struct buffer *buffer);
void buffer_free(struct buffer *buffer);

/* Room for more bytes after len, which the caller may fill before he raises
 * len himself.  0 or -1. */
int buffer_reserve(struct buffer *buffer, size_t more);

/* bytes may be NULL when len is 0, and may not lie in the buffer itself. */
int buffer_add(struct buffer *buffer, const void *bytes, size_t len);
int buffer_add_char(struct buffer *buffer, char c);
int buffer_add_span(struct buffer *buffer, struct span span);

/* printf-like; the NUL at the end is not counted. */
int buffer_text(struct buffer *buffer, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Borrowed until the next change.  at is not NULL, even of an empty one. */
struct span buffer_span(const struct buffer *buffer);

#endif
