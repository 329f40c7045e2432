#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include <utf8proc.h>

#include "stream/buffer.h"
#include "stream/visible.h"

static bool
is_hostile(int32_t c)
{
	return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x061c ||
	       c == 0x200e || c == 0x200f || (c >= 0x2028 && c <= 0x202e) ||
	       (c >= 0x2066 && c <= 0x2069);
}

/* The length of the character at the start of text, 0 when it must not be
 * shown; *c is the character, or -1 when the byte is no UTF-8. */
static size_t
plain_length(struct span text, int32_t *c)
{
	unsigned char first = (unsigned char)text.at[0];
	utf8proc_ssize_t len;

	*c = first;
	if (first >= 0x20 && first < 0x7f)
		return 1;
	len = utf8proc_iterate((const utf8proc_uint8_t *)text.at,
	    text.len > 4 ? 4 : (utf8proc_ssize_t)text.len, c);
	if (len <= 0) {
		*c = -1;
		return 0;
	}
	return is_hostile(*c) ? 0 : (size_t)len;
}

static struct span
escape(struct span *rest, int32_t c, char room[VISIBLE_ROOM])
{
	static const char named[] = "\tt\nn\rr"; /* the byte, then its name */
	size_t len = c < 0x80 ? 1 : c < 0x800 ? 2 : 3; /* no UTF-8: one byte */
	unsigned char byte = (unsigned char)rest->at[0];
	const char *name = byte == '\0' ? NULL : strchr(named, byte);

	if (name != NULL && byte < 0x20)
		(void)snprintf(room, VISIBLE_ROOM, "\\%c", name[1]);
	else if (c < 0x80)
		(void)snprintf(room, VISIBLE_ROOM, "\\x%02x", byte);
	else
		(void)snprintf(
		    room, VISIBLE_ROOM, "\\u%04x", (unsigned int)c & 0xffff);
	rest->at += len;
	rest->len -= len;
	return span_of(room);
}

struct span
visible_next(struct span *rest, char room[VISIBLE_ROOM])
{
	struct span piece = {rest->at, 0};
	int32_t c = 0;

	while (rest->len > 0) {
		size_t len = plain_length(*rest, &c);

		if (len == 0)
			return piece.len > 0 ? piece : escape(rest, c, room);
		rest->at += len;
		rest->len -= len;
		piece.len += len;
	}
	return piece;
}

int
visible_add(struct buffer *out, struct span text)
{
	char room[VISIBLE_ROOM];
	struct span piece;

	while ((piece = visible_next(&text, room)).len > 0)
		if (buffer_add_span(out, piece) < 0)
			return -1;
	return 0;
}
