/* what the tests of reader, record and writer share */
#ifndef OWNUP_TEST_STREAM_H
#define OWNUP_TEST_STREAM_H

#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "stream/buffer.h"
#include "stream/reader.h"
#include "stream/writer.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))
#define BYTES(text)                                                            \
	{                                                                      \
		text, sizeof(text) - 1                                         \
	}
#define FILES_MOST 3

/* Files as a user gives them; they are called 1, 2 and 3. */
struct input {
	struct span files[FILES_MOST]; /* at == NULL: no more */
	char delimiter;
	const char *encoding;
};

struct feed {
	const char *names[FILES_MOST];
	size_t len;
	bool piped;
	pid_t feeder;
};

/* A folder of its own, so that messages name no path. */
static inline int
folder_enter(void **state)
{
	const char *parent = getenv("TMPDIR");
	char *folder = malloc(4096);

	(void)snprintf(folder, 4096, "%s/ownup-unit.XXXXXX",
	    parent == NULL ? "/tmp" : parent);
	*state = folder;
	return mkdtemp(folder) == NULL || chdir(folder) == -1 ? -1 : 0;
}

static inline int
folder_leave(void **state)
{
	int left = chdir("/") == -1 ? -1 : rmdir(*state);

	free(*state);
	return left;
}

static inline uint32_t
random_below(uint32_t *state, uint32_t below)
{
	*state ^= *state << 13;
	*state ^= *state >> 17;
	*state ^= *state << 5;
	return *state % below;
}

/* In pieces of 1 to 7 bytes: of large inputs, of up to 70000. */
static inline void
pour(const char *name, struct span bytes, bool pieces)
{
	uint32_t random = 2463534242U, most = bytes.len > 10000 ? 70000 : 7;
	int fd = open(name, O_WRONLY | O_CREAT, 0600);

	while (bytes.len > 0) {
		size_t n = pieces ? 1 + random_below(&random, most) : bytes.len;
		ssize_t put =
		    write(fd, bytes.at, n < bytes.len ? n : bytes.len);

		if (put <= 0)
			break;
		bytes.at += put;
		bytes.len -= (size_t)put;
	}
	(void)close(fd);
}

static inline struct feed
feed_open(const struct input *input, bool piped)
{
	static const char *const names[] = {"1", "2", "3"};
	struct feed feed = {.piped = piped, .feeder = -1};

	while (feed.len < FILES_MOST && input->files[feed.len].at != NULL) {
		const char *name = names[feed.len];

		feed.names[feed.len] = name;
		if (piped)
			assert_int_equal(mkfifo(name, 0600), 0);
		else
			pour(name, input->files[feed.len], false);
		feed.len++;
	}
	if (piped) {
		feed.feeder = fork();
		assert_int_not_equal(feed.feeder, -1);
	}
	if (feed.feeder == 0) {
		for (size_t i = 0; i < feed.len; i++)
			pour(feed.names[i], input->files[i], true);
		_exit(0);
	}
	return feed;
}

static inline void
feed_close(struct feed *feed)
{
	if (feed->feeder > 0) {
		(void)kill(feed->feeder, SIGKILL);
		(void)waitpid(feed->feeder, NULL, 0);
	}
	for (size_t i = 0; i < feed->len; i++)
		(void)unlink(feed->names[i]);
}

static inline struct reader *
feed_read(const struct feed *feed, const struct input *input, struct error *err)
{
	struct reader_options options = {.files = feed->names,
	    .files_len = feed->len,
	    .delimiter = input->delimiter,
	    .encoding = input->encoding};

	error_clear(err);
	return reader_open(&options, err);
}

/* The bytes of a file; the caller frees them. */
static inline struct buffer
file_bytes(const char *name)
{
	struct buffer bytes = {0};
	char piece[65536];
	ssize_t got;
	int fd = open(name, O_RDONLY);

	while ((got = read(fd, piece, sizeof(piece))) > 0)
		assert_int_equal(buffer_add(&bytes, piece, (size_t)got), 0);
	(void)close(fd);
	return bytes;
}

static inline void
assert_bytes(struct span got, struct span want)
{
	if (!span_equal(got, want))
		fail_msg("got\n%.*s\ninstead of\n%.*s", (int)got.len, got.at,
		    (int)want.len, want.at);
}

#endif
