/* source - the bytes of the files, one after another, as UTF-8 */
#ifndef OWNUP_STREAM_SOURCE_H
#define OWNUP_STREAM_SOURCE_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "stream/error.h"

struct source;

/* Borrows the names.  encoding as in struct reader_options. */
struct source *source_new(const char *const *files, size_t len,
    const char *encoding, struct error *err)
    __attribute__((warn_unused_result));
void source_free(struct source *source);

/* 1: the next file is open; 0: there is none; -1: it cannot be opened. */
int source_next(struct source *source, struct error *err)
    __attribute__((warn_unused_result));

/* For messages; "standard input" for "-". */
const char *source_name(const struct source *source);

/* Up to n > 0 bytes of the open file; 0 at its end; -1. */
ssize_t source_read(struct source *source, char *to, size_t n,
    struct error *err) __attribute__((warn_unused_result));

/* The name of the charset that the open file was converted from because of
 * its byte order mark, or NULL. */
const char *source_mark(const struct source *source);

/*
 * For a second look: between source_keep and source_again what cannot be read
 * twice is kept in a nameless temporary file.  What was read before counts,
 * until source_start says that no second look will be wanted.  After
 * source_again source_next opens the first file once more.
 */
void source_start(struct source *source);
int source_keep(struct source *source, struct error *err)
    __attribute__((warn_unused_result));
void source_again(struct source *source);

/* Bytes read of regular files, and the size of all files if all are regular
 * (else 0). */
void source_progress(
    const struct source *source, uint64_t *done, uint64_t *total);

#endif
