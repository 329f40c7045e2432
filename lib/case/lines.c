#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "case/lines.h"

/* 1: a line without its end, 0: no more, -1: too long, or no text. */
static int
read_line(FILE *in, char line[LINES_BYTES], size_t *len)
{
	int c;

	*len = 0;
	while ((c = getc(in)) != EOF && c != '\n') {
		if (c == '\0' || *len == LINES_BYTES)
			return -1;
		line[(*len)++] = (char)c;
	}
	return c == '\n' || *len > 0;
}

static int
each_line(FILE *in, const char *file,
    int (*take)(struct span line, void *arg, struct error *err), void *arg,
    struct error *err)
{
	char line[LINES_BYTES];
	uint64_t number = 0;
	size_t len;
	int got;

	while ((got = read_line(in, line, &len)) > 0) {
		struct span text = {line, len};

		if (number++ == 0 && len >= 3 &&
		    memcmp(line, "\xef\xbb\xbf", 3) == 0)
			text = (struct span){line + 3, len - 3};
		text = span_trim(text);
		if (text.len == 0 || text.at[0] == '#')
			continue;
		if (take(text, arg, err) != 0) {
			error_at(err, file, number);
			return -1;
		}
	}
	if (ferror(in)) {
		error_at(err, file, 0);
		return error_set(err, "cannot read: %s", strerror(errno));
	}
	if (got < 0) {
		error_at(err, file, number + 1);
		return error_set(
		    err, "no line of text of at most %d bytes", LINES_BYTES);
	}
	return 0;
}

int
lines_each(const char *file,
    int (*take)(struct span line, void *arg, struct error *err), void *arg,
    struct error *err)
{
	FILE *in = fopen(file, "r");
	int status;

	if (in == NULL) {
		error_at(err, file, 0);
		return error_set(err, "cannot be opened: %s", strerror(errno));
	}
	status = each_line(in, file, take, arg, err);
	(void)fclose(in);
	return status;
}
