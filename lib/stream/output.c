#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "stream/output.h"
#include "stream/pipe.h"

#define ROOM ((size_t)256 * 1024)
#define LONG ((size_t)32 * 1024) /* a run that is not worth a copy */

static const char not_utf8[] =
    "a value that is not UTF-8 has no place in the charset of the input";

int
output_init(
    struct output *output, int fd, const char *charset, struct error *err)
{
	*output = (struct output){.fd = fd};
	output->buf = malloc(ROOM);
	if (output->buf == NULL)
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
	free(output->buf);
}

static void
fail(struct output *output, int why)
{
	output->failed = true;
	error_at(&output->err, "standard output", 0);
	(void)error_set(&output->err, "does not arrive: %s", strerror(why));
}

static void
write_all(struct output *output, const char *p, size_t n)
{
	while (n > 0 && !output->failed) {
		ssize_t put = write(output->fd, p, n);

		if (put == -1 && errno == EINTR)
			continue;
		if (put <= 0) {
			fail(output, put == 0 ? EIO : errno);
			return;
		}
		p += put;
		n -= (size_t)put;
	}
}

/* A character may be cut at the end of p: it waits for the next bytes. */
static void
write_converted(struct output *output, const char *p, size_t n)
{
	struct buffer *from = &output->unconverted;
	size_t used = 0;
	int got = -1;

	if (output->failed || n == 0)
		return;
	buffer_clear(&output->converted);
	if (buffer_add(from, p, n) == 0)
		got = charset_convert(output->charset, from->at, from->len,
		    &output->converted, &used);
	write_all(output, output->converted.at, output->converted.len);
	if (got != 0) {
		if (got == 1)
			(void)error_set(&output->err, "%s", not_utf8);
		fail(output, got == 1 ? EILSEQ : ENOMEM);
		return;
	}
	memmove(from->at, from->at + used, from->len - used);
	from->len -= used;
}

static void
send(struct output *output, const char *p, size_t n)
{
	if (output->charset != NULL)
		write_converted(output, p, n);
	else
		write_all(output, p, n);
}

static void
empty(struct output *output)
{
	send(output, output->buf, output->len);
	output->len = 0;
}

static void
put(struct output *output, const char *p, size_t n)
{
	if (n > ROOM - output->len)
		empty(output);
	if (n >= ROOM) {
		send(output, p, n);
		return;
	}
	if (n > 0)
		memcpy(output->buf + output->len, p, n);
	output->len += n;
}

void
output_settle(struct output *output)
{
	struct span run = output->run;

	output->run = (struct span){NULL, 0};
	if (run.len >= LONG) {
		empty(output);
		send(output, run.at, run.len);
	} else if (run.len > 0) {
		put(output, run.at, run.len);
	}
}

void
output_copy(struct output *output, const char *p, size_t n)
{
	output_settle(output);
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
	output_settle(output);
	output->run = bytes;
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
