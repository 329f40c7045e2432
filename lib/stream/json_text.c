#include <limits.h>
#include <string.h>

#include <utf8proc.h>

#include "stream/json_each.h"
#include "stream/json_text.h"
#include "stream/scan_bytes.h"

static unsigned
hex4(const char *p)
{
	unsigned code = 0;

	for (int i = 0; i < 4; i++) {
		char c = p[i];

		code = code << 4 |
		       (unsigned)(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
	}
	return code;
}

/* The character of the \u at p, a pair of surrogates as one.  Returns how
 * many bytes it is written with, 0 when they are not there. */
static size_t
decode_unicode(struct buffer *out, const char *p, size_t left)
{
	utf8proc_uint8_t bytes[4];
	utf8proc_int32_t code;
	size_t len = 6;

	if (left < len)
		return 0;
	code = (utf8proc_int32_t)hex4(p + 2);
	if (code >= 0xd800 && code < 0xdc00) {
		len = 12;
		if (left < len)
			return 0;
		code = 0x10000 + ((code - 0xd800) << 10) +
		       ((utf8proc_int32_t)hex4(p + 8) - 0xdc00);
	}
	buffer_add(out, bytes, (size_t)utf8proc_encode_char(code, bytes));
	return len;
}

/* By hand and not by jansson, which loses a byte of a text in silence when
 * memory fails it while it decodes. */
int
json_decode(struct buffer *out, struct span raw)
{
	static const char letters[] = "\"\\/bfnrt", names[] = "\"\\/\b\f\n\r\t";
	size_t before = out->len, i = 0;

	while (i < raw.len && !out->failed) {
		const char *slash = memchr(raw.at + i, '\\', raw.len - i);
		size_t plain =
		    slash == NULL ? raw.len - i : (size_t)(slash - raw.at) - i;
		const char *letter;
		size_t len = 2;

		buffer_add(out, raw.at + i, plain);
		i += plain;
		if (slash == NULL)
			break;
		if (i + 1 == raw.len)
			goto torn;
		letter = strchr(letters, raw.at[i + 1]);
		if (raw.at[i + 1] == 'u')
			len = decode_unicode(out, raw.at + i, raw.len - i);
		else if (letter != NULL && *letter != '\0')
			buffer_add_char(out, names[letter - letters]);
		else
			goto torn;
		if (len == 0)
			goto torn;
		i += len;
	}
	if (!out->failed)
		return 0;
torn:
	out->len = before;
	return -1;
}

static int
quote_control(struct buffer *out, char c)
{
	static const char names[] = "\"\\\b\f\n\r\t", letters[] = "\"\\bfnrt";
	const char *name = c == '\0' ? NULL : strchr(names, c);

	if (name == NULL)
		return buffer_text(out, "\\u%04x", (unsigned char)c);
	buffer_add_char(out, '\\');
	return buffer_add_char(out, letters[name - names]);
}

/* The first character of what is not plain to JSON. */
static size_t
quote_odd(struct buffer *out, const char *p, size_t len)
{
	utf8proc_ssize_t got;
	utf8proc_int32_t code;

	if ((unsigned char)*p < 0x80) {
		quote_control(out, *p);
		return 1;
	}
	got = utf8proc_iterate(
	    (const utf8proc_uint8_t *)p, (utf8proc_ssize_t)len, &code);
	if (got <= 0) {
		buffer_add(out, "\xef\xbf\xbd", 3);
		return 1;
	}
	if (code == 0x2028 || code == 0x2029)
		buffer_text(out, "\\u%04x", (unsigned int)code);
	else
		buffer_add(out, p, (size_t)got);
	return (size_t)got;
}

int
json_quote(struct buffer *out, struct span text)
{
	size_t i = 0, plain;
	const char *del;

	buffer_add_char(out, '"');
	while (i < text.len && !out->failed) {
		plain = scan_plain(text.at + i, text.len - i);
		del = memchr(text.at + i, '\x7f', plain);
		if (del != NULL)
			plain = (size_t)(del - text.at) - i;
		buffer_add(out, text.at + i, plain);
		i += plain;
		if (i < text.len)
			i += quote_odd(out, text.at + i, text.len - i);
	}
	return buffer_add_char(out, '"');
}

/* The place of an object's text among those that name a person, or -1. */
static int
name_rank(const struct json_each *each)
{
	static const char *const names[] = {
	    "login", "username", "displayName", "name", "email", "key"};
	struct span key = {each->key.at, each->key.len};
	int i;

	if (each->value.at[0] != '"')
		return -1;
	for (i = 0; i < (int)(sizeof(names) / sizeof(names[0])); i++)
		if (span_is(key, names[i]))
			return i;
	return -1;
}

/* The text that names an element of a list, with its quotes. */
static struct span
text_of(struct span value)
{
	struct span text = {NULL, 0};
	struct json_each each;
	int rank, best = INT_MAX;

	if (value.at[0] == '"')
		return value;
	if (value.at[0] != '{')
		return text;
	json_each_start(&each, value);
	while (json_each_next(&each)) {
		rank = name_rank(&each);
		if (rank >= 0 && rank <= best) {
			best = rank;
			text = each.value;
		}
	}
	json_each_end(&each);
	return text;
}

int
json_list(struct buffer *first, struct span raw)
{
	struct json_each each;
	struct span text;
	int n, got = 0;

	if (raw.len == 0 || raw.at[0] != '[')
		return -1;
	json_each_start(&each, raw);
	for (n = 0; json_each_next(&each); n += n < INT_MAX) {
		text = n == 0 ? text_of(each.value) : (struct span){NULL, 0};
		if (text.at != NULL)
			got = json_decode(
			    first, (struct span){text.at + 1, text.len - 2});
	}
	json_each_end(&each);
	return got == 0 && each.ended ? n : -1;
}
