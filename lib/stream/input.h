/* input - one file, pipe or terminal, read once or twice */
#ifndef OWNUP_STREAM_INPUT_H
#define OWNUP_STREAM_INPUT_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/types.h>

#include "stream/buffer.h"
#include "stream/error.h"

struct input {
	const char *name; /* "-" is standard input */
	int fd;		  /* -1: not opened yet, or closed */
	bool opened;	  /* once at least: a second look rewinds it */
	bool ended;	  /* read to its end */
	bool regular;
	off_t from;	     /* of a regular file: where reading began */
	struct buffer early; /* read before it was known whether to keep it */
	off_t kept; /* where in the temporary file its bytes stand, ... */
	off_t kept_len;
	off_t replay; /* ... and how many of them were read again */
};

/* What all inputs have in common, for a second look at what cannot be read
 * twice.  All zero is none. */
struct keep {
	bool started; /* keep_begin cannot come any more */
	bool again;   /* the second look: first what was kept */
	bool past;    /* more was read in it than was kept */
	FILE *file;   /* nameless and temporary, or NULL */
	off_t end;
	uint64_t done; /* bytes read of regular files in this look */
};

/* For messages: "standard input" for "-". */
const char *input_name(const struct input *input);

/* Opens it, or goes back to where reading began. */
int input_open(struct input *input, const struct keep *keep, struct error *err)
    __attribute__((warn_unused_result));
/* Standard input is not ours to close. */
void input_close(struct input *input);
/* What came early is not wanted any more. */
void input_forget(struct input *input);

/* Up to n > 0 bytes; 0 at its end; -1. */
ssize_t input_read(struct input *input, struct keep *keep, char *to, size_t n,
    struct error *err) __attribute__((warn_unused_result));

/* From here on what the inputs give is kept, and so is what they gave; for a
 * third look what the first one kept must be all of it. */
int keep_begin(struct keep *keep, struct input *inputs, size_t len,
    struct error *err) __attribute__((warn_unused_result));

#endif
