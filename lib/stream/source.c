#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "stream/buffer.h"
#include "stream/charset.h"
#include "stream/pipe.h"
#include "stream/source.h"

#define RAW (64 * 1024)

/* One of the files, and where what was kept of it stands. */
struct input {
	const char *name;
	int fd;	     /* -1: not opened yet, or closed */
	bool opened; /* once at least: a second look rewinds it */
	bool ended;  /* read to its end */
	bool regular;
	off_t from; /* of a regular file: where reading began */
	off_t kept; /* offset in the temporary file */
	off_t kept_len;
};

struct source {
	struct input *inputs;
	size_t len;
	size_t at; /* the open one is inputs[at - 1] */
	const char *encoding;
	const char *mark;
	struct charset *charset;
	char *raw; /* bytes before conversion, raw_len of them waiting */
	size_t raw_len;
	bool raw_end;
	struct buffer text; /* converted, text_at of it given out */
	size_t text_at;
	uint64_t converted;  /* raw bytes converted so far, for messages */
	bool started;	     /* no source_keep can come any more */
	struct buffer early; /* what a pipe gave before it was known */
	FILE *keep;	     /* the temporary file, or NULL */
	off_t keep_end;
	bool again;   /* a second look: first what was kept */
	off_t replay; /* how much of it was given out */
	uint64_t done;
};

static const char *only_stdin[] = {"-"};

struct source *
source_new(const char *const *files, size_t len, const char *encoding,
    struct error *err)
{
	struct source *source = calloc(1, sizeof(*source));

	if (len == 0) {
		files = only_stdin;
		len = 1;
	}
	if (source == NULL)
		goto failed;
	source->encoding = encoding;
	source->inputs = calloc(len, sizeof(*source->inputs));
	source->raw = malloc(RAW);
	if (source->inputs == NULL || source->raw == NULL)
		goto failed;
	source->len = len;
	for (size_t i = 0; i < len; i++) {
		source->inputs[i].name = files[i];
		source->inputs[i].fd = -1;
	}
	return source;
failed:
	(void)error_set(err, "%s", strerror(ENOMEM));
	source_free(source);
	return NULL;
}

static void
input_close(struct input *input)
{
	if (input->fd > STDIN_FILENO)
		(void)close(input->fd);
	input->fd = -1;
}

void
source_free(struct source *source)
{
	if (source == NULL)
		return;
	for (size_t i = 0; i < source->len; i++)
		input_close(&source->inputs[i]);
	if (source->keep != NULL)
		(void)fclose(source->keep);
	charset_close(source->charset);
	buffer_free(&source->text);
	buffer_free(&source->early);
	free(source->inputs);
	free(source->raw);
	free(source);
}

static struct input *
input_of(const struct source *source)
{
	return &source->inputs[source->at - 1];
}

const char *
source_name(const struct source *source)
{
	const char *name;

	if (source->at == 0)
		return "input";
	name = input_of(source)->name;
	return strcmp(name, "-") == 0 ? "standard input" : name;
}

const char *
source_mark(const struct source *source)
{
	return source->mark;
}

static int
failed(const struct source *source, struct error *err, const char *what)
{
	int why = errno;

	error_at(err, source_name(source), 0);
	return error_set(err, "%s: %s", what, strerror(why));
}

static int
keep_bytes(struct source *source, const char *p, size_t n, struct error *err)
{
	while (n > 0) {
		ssize_t put =
		    pwrite(fileno(source->keep), p, n, source->keep_end);

		if (put == -1 && errno == EINTR)
			continue;
		if (put <= 0) {
			error_remedy(err, "give a file instead of a pipe");
			return failed(
			    source, err, "cannot be kept for a second look");
		}
		p += put;
		n -= (size_t)put;
		source->keep_end += put;
		input_of(source)->kept_len += put;
	}
	return 0;
}

static ssize_t
read_kept(struct source *source, char *to, size_t n, struct error *err)
{
	const struct input *input = input_of(source);
	off_t left = input->kept_len - source->replay;
	ssize_t got;

	do
		got = pread(fileno(source->keep), to,
		    (off_t)n < left ? n : (size_t)left,
		    input->kept + source->replay);
	while (got == -1 && errno == EINTR);
	if (got <= 0)
		return failed(source, err, "what was kept of it is gone");
	source->replay += got;
	return got;
}

/* What was kept of the open input first, then what it still has to give. */
static ssize_t
read_raw(struct source *source, char *to, size_t n, struct error *err)
{
	struct input *input = input_of(source);
	ssize_t got;

	if (source->again && source->replay < input->kept_len)
		return read_kept(source, to, n, err);
	if (input->ended)
		return 0;
	do
		got = read(input->fd, to, n);
	while (got == -1 && errno == EINTR);
	if (got == -1)
		return failed(source, err, "cannot be read");
	input->ended = got == 0;
	if (input->regular) {
		source->done += (uint64_t)got;
	} else if (source->keep != NULL && !source->again) {
		if (keep_bytes(source, to, (size_t)got, err) == -1)
			return -1;
	} else if (!source->started && source->keep == NULL &&
		   buffer_add(&source->early, to, (size_t)got) == -1) {
		return error_set(err, "%s", strerror(ENOMEM));
	}
	return got;
}

static int
fill_raw(struct source *source, struct error *err)
{
	ssize_t got = read_raw(
	    source, source->raw + source->raw_len, RAW - source->raw_len, err);

	if (got == -1)
		return -1;
	source->raw_len += (size_t)got;
	source->raw_end = got == 0;
	return 0;
}

/* Whether, and from what, the open input must be converted. */
static int
settle_charset(struct source *source, struct error *err)
{
	const char *from = source->encoding;

	source->mark = NULL;
	source->converted = 0;
	if (from == NULL) {
		while (source->raw_len < 2 && !source->raw_end)
			if (fill_raw(source, err) == -1)
				return -1;
		from = source->mark =
		    charset_mark(source->raw, source->raw_len);
	}
	if (from == NULL)
		return 0;
	source->charset = charset_open("UTF-8", from, err);
	return source->charset == NULL ? -1 : 0;
}

static int
input_open(struct source *source, struct input *input, struct error *err)
{
	struct stat st;

	if (strcmp(input->name, "-") == 0)
		input->fd = STDIN_FILENO;
	else
		input->fd = open(input->name, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	if (input->fd == -1 || fstat(input->fd, &st) == -1)
		return failed(source, err, "cannot be opened");
	input->regular = S_ISREG(st.st_mode);
	if (input->regular) {
		input->from = lseek(input->fd, 0, SEEK_CUR);
#ifdef POSIX_FADV_SEQUENTIAL
		(void)posix_fadvise(input->fd, 0, 0, POSIX_FADV_SEQUENTIAL);
#endif
	} else {
		pipe_widen(input->fd);
	}
	input->kept = source->keep_end;
	input->opened = true;
	return 0;
}

/* Back to where reading began, for a second look. */
static int
input_rewind(struct source *source, struct input *input, struct error *err)
{
	if (!input->regular)
		return 0;
	input->ended = false;
	if (input->fd == -1)
		return input_open(source, input, err);
	if (lseek(input->fd, input->from, SEEK_SET) == -1)
		return failed(source, err, "cannot be read again");
	return 0;
}

int
source_next(struct source *source, struct error *err)
{
	struct input *input;

	if (source->at > 0 && input_of(source)->ended)
		input_close(input_of(source));
	if (source->at == source->len)
		return 0;
	source->at++;
	input = input_of(source);
	charset_close(source->charset);
	source->charset = NULL;
	source->raw_len = source->text_at = 0;
	source->raw_end = false;
	buffer_clear(&source->text);
	source->replay = 0;
	if ((input->opened ? input_rewind(source, input, err)
			   : input_open(source, input, err)) == -1)
		return -1;
	return settle_charset(source, err) == -1 ? -1 : 1;
}

void
source_start(struct source *source)
{
	source->started = true;
	buffer_free(&source->early);
}

int
source_keep(struct source *source, struct error *err)
{
	struct span early = buffer_span(&source->early);

	source->keep = tmpfile();
	if (source->keep == NULL)
		return failed(source, err, "no temporary file can be made");
	if (keep_bytes(source, early.at, early.len, err) == -1)
		return -1;
	source_start(source);
	return 0;
}

void
source_again(struct source *source)
{
	source->at = 0;
	source->again = true;
	source->done = 0;
}

static int
convert(struct source *source, struct error *err)
{
	size_t used = 0;

	buffer_clear(&source->text);
	source->text_at = 0;
	while (source->text.len == 0) {
		if (source->raw_len < 4 && !source->raw_end &&
		    fill_raw(source, err) == -1)
			return -1;
		if (source->raw_len == 0 && source->raw_end)
			return 0;
		if (charset_convert(source->charset, source->raw,
			source->raw_len, &source->text, &used, err) == -1 ||
		    (source->raw_end && used == 0)) {
			error_at(err, source_name(source), 0);
			(void)error_set(err, "a character is cut at the end");
			error_remedy(err,
			    "byte %" PRIu64
			    " is the place; --encoding names the charset",
			    source->converted + used);
			return -1;
		}
		memmove(
		    source->raw, source->raw + used, source->raw_len - used);
		source->raw_len -= used;
		source->converted += used;
		if (used == 0 && fill_raw(source, err) == -1)
			return -1;
	}
	return 0;
}

ssize_t
source_read(struct source *source, char *to, size_t n, struct error *err)
{
	size_t give;

	if (source->raw_len == 0 && source->charset == NULL)
		return read_raw(source, to, n, err);
	if (source->charset == NULL) {
		give = source->raw_len < n ? source->raw_len : n;
		memcpy(to, source->raw, give);
		memmove(
		    source->raw, source->raw + give, source->raw_len - give);
		source->raw_len -= give;
		return (ssize_t)give;
	}
	if (source->text_at == source->text.len && convert(source, err) == -1)
		return -1;
	give = source->text.len - source->text_at;
	if (give > n)
		give = n;
	if (give > 0)
		memcpy(to, source->text.at + source->text_at, give);
	source->text_at += give;
	return (ssize_t)give;
}

void
source_progress(const struct source *source, uint64_t *done, uint64_t *total)
{
	*done = source->done;
	*total = 0;
	for (size_t i = 0; i < source->len; i++) {
		struct stat st;
		const struct input *input = &source->inputs[i];

		if ((input->fd == -1 ? stat(input->name, &st)
				     : fstat(input->fd, &st)) == -1 ||
		    !S_ISREG(st.st_mode)) {
			*total = 0;
			return;
		}
		*total += (uint64_t)st.st_size;
	}
}
