#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "stream/input.h"
#include "stream/pipe.h"

static bool
is_standard(const struct input *input)
{
	return strcmp(input->name, "-") == 0;
}

const char *
input_name(const struct input *input)
{
	return is_standard(input) ? "standard input" : input->name;
}

static int
failed(const struct input *input, struct error *err, const char *what)
{
	int why = errno;

	error_at(err, input_name(input), 0);
	return error_set(err, "%s: %s", what, strerror(why));
}

/* ---- open ---- */

static int
open_first(struct input *input, const struct keep *keep, struct error *err)
{
	struct stat st;

	if (is_standard(input))
		input->fd = STDIN_FILENO;
	else
		input->fd = open(input->name, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	if (input->fd == -1 || fstat(input->fd, &st) == -1)
		return failed(input, err, "cannot be opened");
	input->regular = S_ISREG(st.st_mode);
	if (input->regular) {
		input->from = lseek(input->fd, 0, SEEK_CUR);
#ifdef POSIX_FADV_SEQUENTIAL
		(void)posix_fadvise(input->fd, 0, 0, POSIX_FADV_SEQUENTIAL);
#endif
	} else {
		pipe_widen(input->fd);
	}
	input->kept = keep->end;
	input->opened = true;
	return 0;
}

int
input_open(struct input *input, const struct keep *keep, struct error *err)
{
	input->replay = 0;
	if (!input->opened)
		return open_first(input, keep, err);
	if (!input->regular)
		return 0;
	input->ended = false;
	if (input->fd == -1)
		return open_first(input, keep, err);
	if (lseek(input->fd, input->from, SEEK_SET) == -1)
		return failed(input, err, "cannot be read again");
	return 0;
}

void
input_close(struct input *input)
{
	if (input->fd == -1 || is_standard(input))
		return;
	(void)close(input->fd);
	input->fd = -1;
}

void
input_forget(struct input *input)
{
	buffer_free(&input->early);
}

/* ---- keep ---- */

static int
keep_bytes(struct keep *keep, struct input *input, const char *p, size_t n,
    struct error *err)
{
	while (n > 0) {
		ssize_t put = pwrite(fileno(keep->file), p, n, keep->end);

		if (put == -1 && errno == EINTR)
			continue;
		if (put <= 0) {
			error_remedy(err, "give a file instead of a pipe");
			return failed(
			    input, err, "cannot be kept for a second look");
		}
		p += put;
		n -= (size_t)put;
		keep->end += put;
		input->kept_len += put;
	}
	return 0;
}

int
keep_begin(
    struct keep *keep, struct input *inputs, size_t len, struct error *err)
{
	if (keep->file != NULL && keep->past)
		return error_set(err, "cannot be looked at once more");
	if (keep->file != NULL)
		return 0; /* all of it is there */
	keep->file = tmpfile();
	if (keep->file == NULL)
		return failed(inputs, err, "no temporary file can be made");
	for (size_t i = 0; i < len; i++) {
		struct span early = buffer_span(&inputs[i].early);

		inputs[i].kept = keep->end;
		if (keep_bytes(keep, &inputs[i], early.at, early.len, err) ==
		    -1)
			return -1;
		input_forget(&inputs[i]);
	}
	keep->started = true;
	return 0;
}

/* ---- read ---- */

static ssize_t
read_kept(struct input *input, const struct keep *keep, char *to, size_t n,
    struct error *err)
{
	off_t left = input->kept_len - input->replay;
	ssize_t got;

	do
		got = pread(fileno(keep->file), to,
		    (off_t)n < left ? n : (size_t)left,
		    input->kept + input->replay);
	while (got == -1 && errno == EINTR);
	if (got <= 0)
		return failed(input, err, "what was kept of it is gone");
	input->replay += got;
	return got;
}

ssize_t
input_read(struct input *input, struct keep *keep, char *to, size_t n,
    struct error *err)
{
	ssize_t got;

	if (keep->again && input->replay < input->kept_len)
		return read_kept(input, keep, to, n, err);
	if (input->ended)
		return 0;
	do
		got = read(input->fd, to, n);
	while (got == -1 && errno == EINTR);
	if (got == -1)
		return failed(input, err, "cannot be read");
	input->ended = got == 0;
	keep->past |= keep->again && got > 0 && !input->regular;
	if (input->regular) {
		keep->done += (uint64_t)got;
	} else if (keep->file != NULL && !keep->again) {
		if (keep_bytes(keep, input, to, (size_t)got, err) == -1)
			return -1;
	} else if (!keep->started &&
		   buffer_add(&input->early, to, (size_t)got) == -1) {
		return error_set(err, "%s", strerror(ENOMEM));
	}
	return got;
}
