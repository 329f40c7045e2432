#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "stream/buffer.h"

#define FIRST 256

void
buffer_clear(struct buffer *buffer)
{
	buffer->len = 0;
	buffer->failed = false;
}

void
buffer_free(struct buffer *buffer)
{
	free(buffer->at);
	*buffer = (struct buffer){0};
}

int
buffer_reserve(struct buffer *buffer, size_t more)
{
	size_t need, cap;
	char *at;

	if (buffer->failed)
		return -1;
	if (more <= buffer->cap - buffer->len)
		return 0;
	buffer->failed = true;
	if (more > SIZE_MAX / 2 - buffer->len)
		return -1;
	need = buffer->len + more;
	cap = buffer->cap < FIRST ? FIRST : buffer->cap;
	while (cap < need)
		cap += cap / 2;
	at = realloc(buffer->at, cap);
	if (at == NULL)
		return -1;
	buffer->at = at;
	buffer->cap = cap;
	buffer->failed = false;
	return 0;
}

int
buffer_add(struct buffer *buffer, const void *bytes, size_t len)
{
	if (buffer_reserve(buffer, len) != 0)
		return -1;
	if (len > 0)
		memcpy(buffer->at + buffer->len, bytes, len);
	buffer->len += len;
	return 0;
}

int
buffer_add_char(struct buffer *buffer, char c)
{
	return buffer_add(buffer, &c, 1);
}

int
buffer_add_span(struct buffer *buffer, struct span span)
{
	return buffer_add(buffer, span.at, span.len);
}

int
buffer_text(struct buffer *buffer, const char *format, ...)
{
	va_list args;
	int len;

	va_start(args, format);
	len = vsnprintf(NULL, 0, format, args);
	va_end(args);
	if (len < 0)
		buffer->failed = true;
	if (len < 0 || buffer_reserve(buffer, (size_t)len + 1) != 0)
		return -1;
	va_start(args, format);
	(void)vsnprintf(
	    buffer->at + buffer->len, (size_t)len + 1, format, args);
	va_end(args);
	buffer->len += (size_t)len;
	return 0;
}

struct span
buffer_span(const struct buffer *buffer)
{
	return (struct span){buffer->at == NULL ? "" : buffer->at, buffer->len};
}
