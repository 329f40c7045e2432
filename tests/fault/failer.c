/* failer - preloaded: makes the n-th allocation fail */
#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/*
 * OWNUP_FAIL_AT: which allocation fails, counted from 1; OWNUP_FAIL_ON, if
 * set: all from there on.  OWNUP_FAIL_COUNT: a file that gets their number
 * at the end.  Only glibc has these names.
 */
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *at, size_t size);

static unsigned long calls;

static int
fails(void)
{
	const char *at = getenv("OWNUP_FAIL_AT");
	unsigned long want = at == NULL ? 0 : strtoul(at, NULL, 10);

	calls++;
	if (want == 0 || calls < want ||
	    (calls > want && getenv("OWNUP_FAIL_ON") == NULL))
		return 0;
	errno = ENOMEM;
	return 1;
}

void *
malloc(size_t size)
{
	return fails() ? NULL : __libc_malloc(size);
}

void *
calloc(size_t count, size_t size)
{
	return fails() ? NULL : __libc_calloc(count, size);
}

void *
realloc(void *at, size_t size)
{
	return fails() ? NULL : __libc_realloc(at, size);
}

static void __attribute__((destructor)) tell(void)
{
	const char *name = getenv("OWNUP_FAIL_COUNT");
	char text[32];
	int fd, len;

	if (name == NULL || (fd = open(name, O_WRONLY | O_CREAT, 0600)) == -1)
		return;
	len = snprintf(text, sizeof(text), "%lu\n", calls);
	if (write(fd, text, (size_t)len) != len)
		_exit(99);
	close(fd);
}
