#include <limits.h>
#include <string.h>

#include <jansson.h>
#include <utf8proc.h>

#include "stream/json_each.h"
#include "stream/json_text.h"
#include "stream/scan_bytes.h"

int
json_decode(struct buffer *out, struct span raw)
{
	size_t before = out->len;
	json_t *value;
	int got = -1;

	if (raw.len == 0 || memchr(raw.at, '\\', raw.len) == NULL)
		return buffer_add_span(out, raw);
	buffer_add_char(out, '"');
	buffer_add_span(out, raw);
	if (buffer_add_char(out, '"') != 0) {
		out->len = before;
		return -1;
	}
	value = json_loadb(out->at + before, out->len - before,
	    JSON_DECODE_ANY | JSON_ALLOW_NUL, NULL);
	out->len = before;
	if (json_is_string(value))
		got = buffer_add(
		    out, json_string_value(value), json_string_length(value));
	json_decref(value);
	return got;
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
