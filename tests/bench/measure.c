/* measure - how long a command takes, and how much memory */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/*
 * measure FILE COMMAND [ARGUMENT...]: runs it once and writes into FILE, in
 * one line, the seconds that it took, the largest resident memory of it and
 * of its children in KiB, and its status.
 */
static double
seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static int
run(char **command)
{
	pid_t child = fork();
	int status;

	if (child == -1)
		return -1;
	if (child == 0) {
		execvp(command[0], command);
		fprintf(
		    stderr, "measure: %s: %s\n", command[0], strerror(errno));
		_exit(127);
	}
	while (waitpid(child, &status, 0) == -1)
		if (errno != EINTR)
			return -1;
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int
main(int argc, char **argv)
{
	struct rusage usage;
	double start;
	FILE *out;
	int status;

	if (argc < 3) {
		fputs("usage: measure FILE COMMAND [ARGUMENT...]\n", stderr);
		return 2;
	}
	start = seconds();
	status = run(argv + 2);
	start = seconds() - start;
	if (getrusage(RUSAGE_CHILDREN, &usage) == -1 ||
	    (out = fopen(argv[1], "w")) == NULL) {
		perror("measure");
		return 2;
	}
	fprintf(out, "%.4f %ld %d\n", start, (long)usage.ru_maxrss, status);
	if (fclose(out) != 0 || status == -1) {
		perror("measure");
		return 2;
	}
	return 0;
}
