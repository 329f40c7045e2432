#include <errno.h>
#include <inttypes.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "stream/buffer.h"
#include "stream/charset.h"
#include "stream/input.h"
#include "stream/source.h"

#define RAW (64 * 1024)

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
	uint64_t converted; /* raw bytes converted so far, for messages */
	struct keep keep;
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

void
source_free(struct source *source)
{
	if (source == NULL)
		return;
	for (size_t i = 0; i < source->len; i++) {
		input_close(&source->inputs[i]);
		input_forget(&source->inputs[i]);
	}
	if (source->keep.file != NULL)
		(void)fclose(source->keep.file);
	charset_close(source->charset);
	buffer_free(&source->text);
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
	return source->at == 0 ? "input" : input_name(input_of(source));
}

const char *
source_mark(const struct source *source)
{
	return source->mark;
}

static int
fill_raw(struct source *source, struct error *err)
{
	ssize_t got = input_read(input_of(source), &source->keep,
	    source->raw + source->raw_len, RAW - source->raw_len, err);

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
	if (input_open(input, &source->keep, err) == -1)
		return -1;
	return settle_charset(source, err) == -1 ? -1 : 1;
}

void
source_start(struct source *source)
{
	source->keep.started = true;
	for (size_t i = 0; i < source->at; i++)
		input_forget(&source->inputs[i]);
}

int
source_keep(struct source *source, struct error *err)
{
	return keep_begin(&source->keep, source->inputs, source->len, err);
}

void
source_again(struct source *source)
{
	source->at = 0;
	source->keep.again = true;
	source->keep.done = 0;
}

static int
no_character(const struct source *source, const char *what, struct error *err)
{
	error_at(err, source_name(source), 0);
	error_remedy(err, "name its charset with --encoding; iconv -l lists "
			  "those that there are");
	return error_set(err, "byte %" PRIu64 " %s %s", source->converted + 1,
	    what, source->mark == NULL ? source->encoding : source->mark);
}

/* Text until there is some; what stands before a byte that the charset does
 * not have is given out first. */
static int
convert(struct source *source, struct error *err)
{
	buffer_clear(&source->text);
	source->text_at = 0;
	while (source->text.len == 0) {
		size_t used = 0;
		int got;

		if (source->raw_len < 4 && !source->raw_end &&
		    fill_raw(source, err) == -1)
			return -1;
		if (source->raw_len == 0 && source->raw_end)
			return 0;
		got = charset_convert(source->charset, source->raw,
		    source->raw_len, &source->text, &used);
		if (got == -1)
			return error_set(err, "%s", strerror(ENOMEM));
		source->raw_len -= used;
		source->converted += used;
		memmove(source->raw, source->raw + used, source->raw_len);
		if (source->text.len > 0 || used > 0)
			continue;
		if (got == 1)
			return no_character(source, "is none of", err);
		if (source->raw_end)
			return no_character(
			    source, "begins what does not end in", err);
		if (fill_raw(source, err) == -1)
			return -1;
	}
	return 0;
}

ssize_t
source_read(struct source *source, char *to, size_t n, struct error *err)
{
	size_t give;

	if (source->raw_len == 0 && source->charset == NULL)
		return input_read(input_of(source), &source->keep, to, n, err);
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
	*done = source->keep.done;
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
