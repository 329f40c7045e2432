#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

#include "stream/output.h"
#include "stream/pipe.h"

#define ROOM ((size_t)256 * 1024)
#define LONG ((size_t)1024) /* a run that is not worth a copy */
#define PARTS ((size_t)512)

static const char not_utf8[] =
    "a value that is not UTF-8 has no place in the charset of the input";

int
output_init(
    struct output *output, int fd, const char *charset, struct error *err)
{
	*output = (struct output){.fd = fd};
	output->buf = malloc(ROOM);
	output->parts = calloc(PARTS, sizeof(*output->parts));
	if (output->buf == NULL || output->parts == NULL)
		return error_set(err, "%s", strerror(ENOMEM));
	if (charset != NULL) {
		output->charset = charset_open(charset, "UTF-8", err);
		if (output->charset == NULL)
			return -1;
	}
	pipe_widen(fd);
	return 0;
}

void
output_free(struct output *output)
{
	charset_close(output->charset);
	buffer_free(&output->unconverted);
	buffer_free(&output->converted);
	free(output->parts);
	free(output->buf);
}

static void
fail(struct output *output, int why)
{
	output->failed = true;
	error_at(&output->err, "standard output", 0);
	(void)error_set(&output->err, "does not arrive: %s", strerror(why));
}

/* Drops what was written from the front of the parts. */
static void
advance(struct iovec **part, size_t *len, size_t put)
{
	while (*len > 0 && put >= (*part)->iov_len) {
		put -= (*part)->iov_len;
		++*part;
		--*len;
	}
	if (*len > 0) {
		(*part)->iov_base = (char *)(*part)->iov_base + put;
		(*part)->iov_len -= put;
	}
}

static void
write_parts(struct output *output, struct iovec *part, size_t len)
{
	while (len > 0 && !output->failed) {
		ssize_t put = writev(output->fd, part, (int)len);

		if (put == -1 && errno == EINTR)
			continue;
		if (put <= 0) {
			fail(output, put == 0 ? EIO : errno);
			return;
		}
		advance(&part, &len, (size_t)put);
	}
}

/* A character may be cut at the end of p: it waits for the next bytes. */
static void
write_converted(struct output *output, const char *p, size_t n)
{
	struct buffer *from = &output->unconverted;
	struct iovec part;
	size_t used = 0;
	int got = -1;

	if (output->failed || n == 0)
		return;
	buffer_clear(&output->converted);
	if (buffer_add(from, p, n) == 0)
		got = charset_convert(output->charset, from->at, from->len,
		    &output->converted, &used);
	part = (struct iovec){output->converted.at, output->converted.len};
	write_parts(output, &part, output->converted.len > 0);
	if (got != 0) {
		if (got == 1)
			(void)error_set(&output->err, "%s", not_utf8);
		fail(output, got == 1 ? EILSEQ : ENOMEM);
		return;
	}
	memmove(from->at, from->at + used, from->len - used);
	from->len -= used;
}

/* Bytes that stay where they are until empty. */
static void
add_part(struct output *output, const char *p, size_t n)
{
	if (n > 0)
		output->parts[output->parts_len++] =
		    (struct iovec){(void *)(uintptr_t)p, n};
}

/* What was copied since the last part is the next one. */
static void
end_copy(struct output *output)
{
	add_part(
	    output, output->buf + output->from, output->len - output->from);
	output->from = output->len;
}

static void
empty(struct output *output)
{
	end_copy(output);
	for (size_t i = 0; output->charset != NULL && i < output->parts_len;
	     i++)
		write_converted(output, output->parts[i].iov_base,
		    output->parts[i].iov_len);
	if (output->charset == NULL)
		write_parts(output, output->parts, output->parts_len);
	output->len = output->from = output->parts_len = 0;
}

static void
put(struct output *output, const char *p, size_t n)
{
	if (n > ROOM - output->len)
		empty(output);
	if (n >= ROOM) {
		add_part(output, p, n);
		empty(output);
		return;
	}
	if (n > 0)
		memcpy(output->buf + output->len, p, n);
	output->len += n;
}

/* The run that was borrowed: long ones are parts of what goes out next. */
static void
end_run(struct output *output)
{
	struct span run = output->run;

	output->run = (struct span){NULL, 0};
	if (run.len < LONG) {
		put(output, run.at, run.len);
		return;
	}
	end_copy(output);
	add_part(output, run.at, run.len);
	output->borrows = true;
	if (output->parts_len + 2 >= PARTS)
		empty(output);
}

void
output_settle(struct output *output)
{
	end_run(output);
	if (output->borrows)
		empty(output);
	output->borrows = false;
}

void
output_copy(struct output *output, const char *p, size_t n)
{
	if (n == 0)
		return;
	end_run(output);
	put(output, p, n);
}

void
output_borrow(struct output *output, struct span bytes)
{
	if (bytes.len == 0)
		return;
	if (output->run.len > 0 &&
	    output->run.at + output->run.len == bytes.at) {
		output->run.len += bytes.len;
		return;
	}
	end_run(output);
	output->run = bytes;
}

void
output_put(struct output *output, struct span bytes, const char *p, size_t n)
{
	struct span run = output->run;
	bool follows = run.at + run.len == bytes.at;
	char *to = output->buf + output->len;

	if (!follows || run.len + bytes.len >= LONG ||
	    run.len + bytes.len + n > ROOM - output->len) {
		output_borrow(output, bytes);
		output_copy(output, p, n);
		return;
	}
	memcpy(to, run.at, run.len + bytes.len);
	memcpy(to + run.len + bytes.len, p, n);
	output->len += run.len + bytes.len + n;
	output->run = (struct span){NULL, 0};
}

int
output_flush(struct output *output, struct error *err)
{
	output_settle(output);
	empty(output);
	if (output->failed && err->what[0] == '\0')
		*err = output->err;
	return output->failed ? -1 : 0;
}

int
output_close(struct output *output, struct error *err)
{
	output_settle(output);
	empty(output);
	if (output->unconverted.len > 0) {
		(void)error_set(&output->err, "%s", not_utf8);
		fail(output, EILSEQ);
	}
	if (close(output->fd) == -1 && errno != EINTR)
		fail(output, errno);
	if (output->failed && err->what[0] == '\0')
		*err = output->err;
	return output->failed ? -1 : 0;
}
