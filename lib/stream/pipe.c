#define _GNU_SOURCE /* F_SETPIPE_SZ, where there is one */

#include <fcntl.h>
#include <sys/stat.h>

#include "stream/pipe.h"

void
pipe_widen(int fd)
{
#ifdef F_SETPIPE_SZ
	struct stat st;

	if (fstat(fd, &st) == 0 && S_ISFIFO(st.st_mode) &&
	    fcntl(fd, F_SETPIPE_SZ, 1 << 20) == -1)
		(void)fcntl(fd, F_SETPIPE_SZ, 1 << 18);
#else
	(void)fd;
#endif
}
