/* Letters as files: under another name first, then linked to their own. */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "letter/disk.h"
#include "letter/folder.h"
#include "letter/ids.h"
#include "stream/hash.h"

#define NAME_MOST 60 /* bytes of a complaint's id in a name */
#define ID_DIGITS 16
#define TRIES 100
#define HEADS_MOST 65536 /* our Message-ID stands well within these */

struct folder {
	const char *path;
	int fd;
	struct buffer name; /* ended by NUL */
	char *heads;
};

struct folder *
folder_open(const char *path, struct error *err)
{
	struct folder *folder = calloc(1, sizeof(*folder));

	if (folder == NULL || (folder->heads = malloc(HEADS_MOST)) == NULL) {
		(void)error_set(err, "no memory for a folder");
		free(folder);
		return NULL;
	}
	folder->path = path;
	do
		folder->fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	while (folder->fd < 0 && errno == EINTR);
	if (folder->fd >= 0)
		return folder;
	if (errno == ENOENT)
		error_remedy(err, "make it with mkdir");
	(void)disk_fail(path, "cannot be opened as a folder", err);
	folder_close(folder);
	return NULL;
}

void
folder_close(struct folder *folder)
{
	if (folder == NULL)
		return;
	if (folder->fd >= 0)
		(void)close(folder->fd);
	buffer_free(&folder->name);
	free(folder->heads);
	free(folder);
}

/* ---- names ---- */

static bool
is_safe(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
}

int
folder_name(struct buffer *out, struct span complaint, struct span id)
{
	for (size_t i = 0; i < complaint.len && i < NAME_MOST; i++) {
		char c = complaint.at[i];
		bool edge = i == 0 && (c == '.' || c == '-');

		(void)buffer_add_char(out, is_safe(c) && !edge ? c : '_');
	}
	(void)buffer_text(out, complaint.len == 0 ? "_-" : "-");
	for (size_t i = 1; i < id.len && i <= ID_DIGITS; i++)
		(void)buffer_add_char(out, is_safe(id.at[i]) ? id.at[i] : '_');
	return buffer_text(out, ".eml");
}

static int
set_name(struct folder *folder, struct span complaint, struct span id)
{
	buffer_clear(&folder->name);
	if (folder_name(&folder->name, complaint, id) != 0)
		return -1;
	return buffer_add_char(&folder->name, '\0');
}

/* ---- what is there ---- */

static ssize_t
read_heads(struct folder *folder, int fd)
{
	size_t len = 0;
	ssize_t got;

	while (len < HEADS_MOST) {
		got = read(fd, folder->heads + len, HEADS_MOST - len);
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return -1;
		if (got == 0)
			break;
		len += (size_t)got;
	}
	return (ssize_t)len;
}

/* What letter has these headers, by its line "Message-ID: id". */
static enum ids_found
find_id(struct span heads, struct span id)
{
	static const char name[] = "Message-ID: ";
	size_t name_len = sizeof(name) - 1, len;
	const char *end;

	while (heads.len > 0 && heads.at[0] != '\n') {
		end = memchr(heads.at, '\n', heads.len);
		len = end == NULL ? heads.len : (size_t)(end - heads.at);
		if (len > name_len && memcmp(heads.at, name, name_len) == 0)
			return ids_compare(
			    (struct span){heads.at + name_len, len - name_len},
			    id);
		len += end != NULL;
		heads.at += len;
		heads.len -= len;
	}
	return IDS_NONE;
}

static int
in_the_way(const struct folder *folder, struct error *err)
{
	error_at(err, folder->path, 0);
	error_remedy(err, "move it away, and run the command again");
	return error_set(
	    err, "%s is there, and it is another letter", folder->name.at);
}

/* 0: nothing has the name; 1: this letter has it, and is on the disk; 2:
 * another one for its deed; -1: something else. */
static int
look(struct folder *folder, struct span id, struct error *err)
{
	enum ids_found found = IDS_NONE;
	ssize_t len;
	int fd, got = 1;

	do
		fd = openat(folder->fd, folder->name.at,
		    O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
	while (fd < 0 && errno == EINTR);
	if (fd < 0 && errno == ENOENT)
		return 0;
	if (fd < 0)
		return in_the_way(folder, err);
	len = read_heads(folder, fd);
	if (len >= 0)
		found = find_id((struct span){folder->heads, (size_t)len}, id);
	if (found == IDS_NONE)
		got = in_the_way(folder, err);
	else if (found == IDS_OTHER)
		got = 2;
	else if (disk_sync(fd) != 0 || disk_sync(folder->fd) != 0)
		got = disk_fail(folder->path, "a letter is not on disk", err);
	(void)close(fd);
	return got;
}

/* ---- writing ---- */

/* A new file of a name that nobody uses: spelt in temporary. */
static int
open_temporary(const struct folder *folder, char *temporary, size_t room)
{
	int fd = -1;

	for (int i = 0; i < TRIES && fd < 0; i++) {
		(void)snprintf(
		    temporary, room, ".ownup-%016" PRIx64, hash_seed());
		fd = openat(folder->fd, temporary,
		    O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
		if (fd < 0 && errno != EEXIST && errno != EINTR)
			break;
	}
	return fd;
}

/* 0, or -1 with errno. */
static int
write_file(const struct folder *folder, int fd, const char *temporary,
    struct span message)
{
	int got = -1;

	if (disk_write(fd, message) == 0 && disk_sync(fd) == 0)
		got = linkat(
		    folder->fd, temporary, folder->fd, folder->name.at, 0);
	return got;
}

static int
put(struct folder *folder, struct span message, struct span id,
    struct error *err)
{
	char temporary[64];
	int fd = open_temporary(folder, temporary, sizeof(temporary));
	int got, why;

	if (fd < 0)
		return disk_fail(
		    folder->path, "no letter can be written in it", err);
	got = write_file(folder, fd, temporary, message);
	why = errno;
	(void)close(fd);
	(void)unlinkat(folder->fd, temporary, 0);
	if (got != 0 && why == EEXIST)
		return look(folder, id, err);
	errno = why;
	if (got != 0)
		return disk_fail(
		    folder->path, "the letter was not written", err);
	if (disk_sync(folder->fd) == 0)
		return 0;
	error_remedy(err, "run the command again: it writes no letter twice");
	return disk_fail(
	    folder->path, "the letter may or may not stand on the disk", err);
}

int
folder_put(struct folder *folder, struct span complaint, struct span message,
    struct span id, struct error *err)
{
	int got;

	if (set_name(folder, complaint, id) != 0)
		return error_set(err, "no memory for a letter");
	got = look(folder, id, err);
	return got != 0 ? got : put(folder, message, id, err);
}
