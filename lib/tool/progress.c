#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "tool/progress.h"

#define CALLS_BETWEEN 4096 /* looks at the clock */
#define FIRST_MS 1000
#define NEXT_MS 200

static int64_t
clock_ms(void)
{
	struct timespec now;

	if (clock_gettime(CLOCK_MONOTONIC, &now) != 0)
		return 0;
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void
progress_start(struct progress *progress)
{
	*progress = (struct progress){.wanted = isatty(STDERR_FILENO) == 1};
	if (progress->wanted)
		progress->next = clock_ms() + FIRST_MS;
}

void
progress_step(struct progress *progress, const struct reader *reader,
    struct messages *messages)
{
	uint64_t done, total;
	char text[80];
	int64_t now;

	if (!progress->wanted || ++progress->calls % CALLS_BETWEEN != 0)
		return;
	now = clock_ms();
	if (now < progress->next)
		return;
	progress->next = now + NEXT_MS;
	reader_progress(reader, &done, &total);
	if (total == 0)
		return;
	(void)snprintf(text, sizeof(text), "%s: %.0f of %.0f MB, %.0f %%",
	    messages->program, (double)done / 1e6, (double)total / 1e6,
	    100 * (double)done / (double)total);
	messages_progress(messages, text);
}
