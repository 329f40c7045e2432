#include <ctype.h>
#include <errno.h>
#include <regex.h>
#include <stdint.h>
#include <stdlib.h>

#include <utf8proc.h>

#include "meaning/caseless.h"
#include "stream/buffer.h"

static unsigned
ascii_lower(unsigned char c)
{
	return c - (unsigned)'A' < 26 ? c + 32U : c;
}

/* Cuts one character off the front: its small form, or a negative number that
 * no character has for a byte that is no UTF-8. */
static int32_t
next_lower(struct span *text)
{
	unsigned char first = (unsigned char)text->at[0];
	utf8proc_int32_t c;
	utf8proc_ssize_t len = 1;

	if (first < 0x80) {
		c = (utf8proc_int32_t)ascii_lower(first);
	} else {
		len = utf8proc_iterate((const utf8proc_uint8_t *)text->at,
		    text->len > 4 ? 4 : (utf8proc_ssize_t)text->len, &c);
		if (len <= 0) {
			len = 1;
			c = -(int32_t)first;
		} else {
			c = utf8proc_tolower(c);
		}
	}
	text->at += len;
	text->len -= (size_t)len;
	return c;
}

bool
caseless_equal(struct span a, struct span b)
{
	while (a.len > 0 && b.len > 0) {
		unsigned char x = (unsigned char)a.at[0];
		unsigned char y = (unsigned char)b.at[0];

		if ((x | y) >= 0x80) {
			if (next_lower(&a) != next_lower(&b))
				return false;
			continue;
		}
		if (ascii_lower(x) != ascii_lower(y))
			return false;
		a = (struct span){a.at + 1, a.len - 1};
		b = (struct span){b.at + 1, b.len - 1};
	}
	return a.len == b.len;
}

/* The next letter or digit, or 0 at the end. */
static int32_t
next_name(struct span *text)
{
	while (text->len > 0) {
		int32_t c = next_lower(text);

		if (c < 0 || c >= 0x80 || isalnum((int)c))
			return c;
	}
	return 0;
}

bool
caseless_same_name(struct span a, struct span b)
{
	bool any = false;

	for (;;) {
		int32_t c = next_name(&a);

		if (c != next_name(&b))
			return false;
		if (c == 0)
			return any;
		any = true;
	}
}

struct pattern {
	bool plain; /* text alone, no regular expression */
	regex_t regex;
	struct buffer text;  /* plain: the text in small letters */
	struct buffer value; /* what is searched, ended by a NUL */
	bool failed;	     /* no memory, once at least */
};

/*
 * The expression for a machine that knows bytes only: a letter beyond ASCII
 * becomes a choice of its two cases, any other character beyond ASCII a
 * group, so that a star behind it holds for all its bytes.  Brackets stay.
 */
static void
add_both_cases(struct buffer *out, struct span *rest)
{
	const utf8proc_uint8_t *at = (const utf8proc_uint8_t *)rest->at;
	utf8proc_uint8_t other[4];
	utf8proc_int32_t c;
	utf8proc_ssize_t len, other_len;

	len = utf8proc_iterate(
	    at, rest->len > 4 ? 4 : (utf8proc_ssize_t)rest->len, &c);
	if (len <= 0) {
		(void)buffer_add(out, at, 1);
		len = 1;
	} else {
		utf8proc_int32_t lower = utf8proc_tolower(c);

		other_len = utf8proc_encode_char(
		    lower == c ? utf8proc_toupper(c) : lower, other);
		(void)buffer_add_char(out, '(');
		(void)buffer_add(out, at, (size_t)len);
		(void)buffer_add_char(out, '|');
		(void)buffer_add(out, other, (size_t)other_len);
		(void)buffer_add_char(out, ')');
	}
	rest->at += len;
	rest->len -= (size_t)len;
}

static int
add_bytes_ere(struct buffer *out, struct span ere)
{
	bool bracket = false;

	while (ere.len > 0) {
		size_t len = 1;

		if (!bracket && (unsigned char)ere.at[0] >= 0x80) {
			add_both_cases(out, &ere);
			continue;
		}
		if (bracket) {
			bracket = ere.at[0] != ']';
		} else if (ere.at[0] == '\\' && ere.len > 1) {
			len = 2;
		} else if (ere.at[0] == '[') {
			bracket = true; /* "[]…]" and "[^]…]" hold a ] */
			if (ere.len > len && ere.at[len] == '^')
				len++;
			if (ere.len > len && ere.at[len] == ']')
				len++;
		}
		(void)buffer_add(out, ere.at, len);
		ere.at += len;
		ere.len -= len;
	}
	return buffer_add_char(out, '\0');
}

static bool
is_plain(struct span ere)
{
	for (size_t i = 0; i < ere.len; i++)
		if ((unsigned char)ere.at[i] >= 0x80 ||
		    strchr("\\^$.[]|()?*+{}", ere.at[i]) != NULL)
			return false;
	return ere.len > 0;
}

static int
compile(struct pattern *pattern, struct span ere, struct error *err)
{
	char why[160];
	int failed;

	if (is_plain(ere)) {
		pattern->plain = true;
		while (ere.len > 0)
			(void)buffer_add_char(
			    &pattern->text, (char)next_lower(&ere));
		return pattern->text.failed ? error_set(err, "out of memory")
					    : 0;
	}
	if (add_bytes_ere(&pattern->text, ere) < 0)
		return error_set(err, "out of memory");
	failed = regcomp(&pattern->regex, pattern->text.at,
	    REG_EXTENDED | REG_ICASE | REG_NOSUB);
	buffer_free(&pattern->text);
	pattern->text = (struct buffer){0};
	if (failed == 0)
		return 0;
	(void)regerror(failed, &pattern->regex, why, sizeof(why));
	pattern->plain = true; /* there is nothing to regfree */
	return error_set(err, "-w: \"%.*s\" is no regular expression: %s",
	    ere.len > 80 ? 80 : (int)ere.len, ere.at, why);
}

struct pattern *
pattern_new(struct span ere, struct error *err)
{
	struct pattern *pattern = calloc(1, sizeof(*pattern));

	if (pattern == NULL) {
		(void)error_set(err, "out of memory");
		return NULL;
	}
	if (compile(pattern, ere, err) == 0)
		return pattern;
	pattern_free(pattern);
	return NULL;
}

void
pattern_free(struct pattern *pattern)
{
	if (pattern == NULL)
		return;
	if (!pattern->plain)
		regfree(&pattern->regex);
	buffer_free(&pattern->text);
	buffer_free(&pattern->value);
	free(pattern);
}

static bool
find_plain(struct span needle, struct span text)
{
	char small = needle.at[0];
	char great = small >= 'a' && small <= 'z' ? (char)(small - 32) : small;

	for (; text.len >= needle.len; text.at++, text.len--)
		if ((text.at[0] == small || text.at[0] == great) &&
		    strncasecmp(text.at, needle.at, needle.len) == 0)
			return true;
	return false;
}

bool
pattern_find(struct pattern *pattern, struct span text)
{
	struct buffer *value = &pattern->value;
	int got;

	if (pattern->plain)
		return find_plain(buffer_span(&pattern->text), text);
	buffer_clear(value);
	(void)buffer_add(value, text.at, text.len);
	if (buffer_add_char(value, '\0') < 0) {
		pattern->failed = true;
		return false;
	}
	for (char *nul = value->at;
	     (nul = memchr(nul, '\0', (size_t)(value->at + text.len - nul)));)
		*nul = '\001';
	/* a C library may say "no match" for want of memory */
	errno = 0;
	got = regexec(&pattern->regex, value->at, 0, NULL, 0);
	pattern->failed |= got != 0 && (got != REG_NOMATCH || errno == ENOMEM);
	return got == 0;
}

bool
pattern_failed(const struct pattern *pattern)
{
	return pattern->failed;
}
