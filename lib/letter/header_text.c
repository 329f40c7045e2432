#include <stdint.h>

#include <utf8proc.h>

#include "letter/header_text.h"

/* The length of the first character, 0 when it is none. */
static size_t
decode(struct span text, int32_t *c)
{
	utf8proc_ssize_t len;

	if ((unsigned char)text.at[0] < 0x80) {
		*c = (unsigned char)text.at[0];
		return 1;
	}
	len = utf8proc_iterate((const utf8proc_uint8_t *)text.at,
	    text.len > 4 ? 4 : (utf8proc_ssize_t)text.len, c);
	return len > 0 ? (size_t)len : 0;
}

static int
refuse(int32_t c, struct error *err)
{
	error_remedy(err, "mend the field that it comes from");
	if (c == '\n' || c == '\r')
		return error_set(err, "there is a line end in it");
	if (c == '\0')
		return error_set(err, "there is a NUL in it");
	return error_set(err, "there is a control character in it (U+%04X)",
	    (unsigned int)c);
}

int
header_text_check(struct span text, struct error *err)
{
	int32_t c = 0;
	size_t len;

	for (; text.len > 0; text.at += len, text.len -= len) {
		len = decode(text, &c);
		if (len == 0)
			return error_set(err, "it is not UTF-8");
		if (c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 ||
		    c == 0x2029)
			return refuse(c, err);
	}
	return 0;
}

bool
text_is_utf8(struct span text)
{
	int32_t c = 0;
	size_t len = 1;

	for (; text.len > 0 && len > 0; text.at += len, text.len -= len)
		len = decode(text, &c);
	return len > 0;
}

size_t
text_character(struct span text)
{
	int32_t c = 0;
	size_t len = decode(text, &c);

	return len > 0 ? len : 1;
}
