#include <stdbool.h>

#include <utf8proc.h>

#include "meaning/characters.h"
#include "tally/token.h"

#define SOFT_HYPHEN 0xad

/* What a character that is not plain is to a token. */
enum kind { BETWEEN, PART, PASSED_OVER };

enum { DECOMPOSED_MOST = 16 };

static bool
is_plain(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9');
}

/* Most text is ASCII: its letters and digits, as many as stand together. */
static bool
take_plain(struct span *rest, struct buffer *token)
{
	size_t len = 0;

	while (len < rest->len && is_plain(rest->at[len]))
		len++;
	if (len == 0)
		return false;
	if (buffer_reserve(token, len) == 0)
		for (size_t i = 0; i < len; i++) {
			char c = rest->at[i];

			if (c >= 'A' && c <= 'Z')
				c = (char)(c + 'a' - 'A');
			token->at[token->len++] = c;
		}
	rest->at += len;
	rest->len -= len;
	return true;
}

/* The next character, which may stand for a byte that is no UTF-8. */
static utf8proc_int32_t
take(struct span *rest)
{
	unsigned char first = (unsigned char)rest->at[0];
	utf8proc_int32_t c = first;
	utf8proc_ssize_t len = 1;

	if (first >= 0x80) {
		len = utf8proc_iterate((const utf8proc_uint8_t *)rest->at,
		    rest->len > 4 ? 4 : (utf8proc_ssize_t)rest->len, &c);
		if (len <= 0) {
			len = 1;
			c = first;
		}
	}
	rest->at += len;
	rest->len -= (size_t)len;
	return c;
}

static enum kind
kind_of(utf8proc_int32_t c)
{
	if (c < 0x80)
		return BETWEEN;
	if (character_in_word(c))
		return PART;
	return c == SOFT_HYPHEN || character_is_mark(c) ? PASSED_OVER : BETWEEN;
}

static void
add_folded(struct buffer *token, utf8proc_int32_t c)
{
	utf8proc_int32_t part[DECOMPOSED_MOST];
	utf8proc_uint8_t bytes[4];
	utf8proc_ssize_t parts;
	int boundary = 0;

	parts = utf8proc_decompose_char(c, part, DECOMPOSED_MOST,
	    UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK,
	    &boundary);
	for (utf8proc_ssize_t i = 0; i < parts && i < DECOMPOSED_MOST; i++) {
		utf8proc_ssize_t len = utf8proc_encode_char(part[i], bytes);

		(void)buffer_add(token, bytes, (size_t)len);
	}
}

int
token_next(struct span *rest, struct buffer *token)
{
	buffer_clear(token);
	while (rest->len > 0) {
		utf8proc_int32_t c;
		enum kind kind;

		if (take_plain(rest, token))
			continue;
		c = take(rest);
		kind = kind_of(c);
		if (kind == PART)
			add_folded(token, c);
		else if (kind == BETWEEN && token->len > 0)
			break;
	}
	if (token->failed)
		return -1;
	return token->len > 0;
}
