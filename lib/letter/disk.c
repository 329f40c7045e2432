#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "letter/disk.h"

int
disk_write(int fd, struct span text)
{
	ssize_t got;

	while (text.len > 0) {
		got = write(fd, text.at, text.len);
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return -1;
		text.at += got;
		text.len -= (size_t)got;
	}
	return 0;
}

int
disk_write_at(int fd, struct span text, off_t at)
{
	ssize_t got;

	while (text.len > 0) {
		got = pwrite(fd, text.at, text.len, at);
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return -1;
		text.at += got;
		text.len -= (size_t)got;
		at += got;
	}
	return 0;
}

int
disk_sync(int fd)
{
	int got;

	do
		got = fsync(fd);
	while (got != 0 && errno == EINTR);
	return got == 0 || errno == EINVAL || errno == EROFS ? 0 : -1;
}

int
disk_sync_folder(const char *path)
{
	char *copy = strdup(path);
	int fd, got;

	if (copy == NULL)
		return -1;
	fd = open(dirname(copy), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	free(copy);
	if (fd < 0)
		return errno == EACCES ? 0 : -1; /* may be written, not read */
	got = disk_sync(fd);
	(void)close(fd);
	return got;
}

int
disk_cut(int fd, off_t size)
{
	int got;

	do
		got = ftruncate(fd, size);
	while (got != 0 && errno == EINTR);
	return got;
}

static int
lock(int fd, short type)
{
	struct flock whole = {.l_type = type, .l_whence = SEEK_SET};
	int got;

	do
		got = fcntl(fd, F_SETLKW, &whole);
	while (got != 0 && errno == EINTR);
	return got;
}

int
disk_lock(int fd)
{
	return lock(fd, F_WRLCK);
}

void
disk_unlock(int fd)
{
	(void)lock(fd, F_UNLCK);
}

int
disk_fail(const char *path, const char *what, struct error *err)
{
	int why = errno;

	error_at(err, path, 0);
	return error_set(err, "%s: %s", what, strerror(why));
}
