#include <stdarg.h>
#include <stdio.h>
#include <unistd.h>

#include "stream/buffer.h"
#include "stream/visible.h"
#include "tool/messages.h"

static void
write_all(const char *at, size_t len)
{
	while (len > 0) {
		ssize_t n = write(STDERR_FILENO, at, len);

		if (n <= 0)
			return; /* there is nobody left to be told */
		at += n;
		len -= (size_t)n;
	}
}

void
messages_progress(struct messages *messages, const char *text)
{
	char line[160];
	int len;

	if (text == NULL && !messages->line)
		return;
	len = snprintf(
	    line, sizeof(line), "\r%s\033[K", text == NULL ? "" : text);
	if (len > 0 && (size_t)len < sizeof(line))
		write_all(line, (size_t)len);
	messages->line = text != NULL;
}

void
messages_raise(struct messages *messages, int status)
{
	if (messages->status < status)
		messages->status = status;
}

void
messages_error(struct messages *messages, int status, const struct error *err)
{
	struct buffer line = {0};

	messages_raise(messages, status);
	messages_progress(messages, NULL);
	(void)buffer_text(&line, "%s: ", messages->program);
	if (err->where[0] != '\0') {
		(void)visible_add(&line, span_of(err->where));
		(void)buffer_text(&line, ": ");
	}
	(void)visible_add(&line, span_of(err->what));
	if (err->remedy[0] != '\0') {
		(void)buffer_text(&line, "; ");
		(void)visible_add(&line, span_of(err->remedy));
	}
	if (buffer_add_char(&line, '\n') == 0)
		write_all(line.at, line.len);
	else
		write_all("out of memory\n", 14);
	buffer_free(&line);
}

void
messages_lines(struct messages *messages, const struct buffer *lines)
{
	messages_progress(messages, NULL);
	write_all(lines->at, lines->len);
}

void
messages_say(struct messages *messages, int status, const char *where,
    const char *format, ...)
{
	struct error err;
	va_list args;

	error_clear(&err);
	if (where != NULL)
		error_at(&err, where, 0);
	va_start(args, format);
	(void)vsnprintf(err.what, sizeof(err.what), format, args);
	va_end(args);
	messages_error(messages, status, &err);
}
