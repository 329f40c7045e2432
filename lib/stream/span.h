/* span - bytes that somebody else owns */
#ifndef OWNUP_STREAM_SPAN_H
#define OWNUP_STREAM_SPAN_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>
#include <strings.h>

/*
 * Not ended by NUL, and NUL may stand in it.  A span with at == NULL is "no
 * value" (a JSON null, an absent member), which is not the empty text; its
 * len is 0, so whoever does not care need not ask.
 */
struct span {
	const char *at;
	size_t len;
};

static inline struct span
span_of(const char *text)
{
	return (struct span){text, text == NULL ? 0 : strlen(text)};
}

static inline bool
span_equal(struct span a, struct span b)
{
	return a.len == b.len && (a.len == 0 || memcmp(a.at, b.at, a.len) == 0);
}

static inline bool
span_is(struct span a, const char *text)
{
	return span_equal(a, span_of(text));
}

/* ASCII letters without case; only for words that we know ourselves. */
static inline bool
span_is_nocase(struct span a, const char *text)
{
	return a.len == strlen(text) &&
	       (a.len == 0 || strncasecmp(a.at, text, a.len) == 0);
}

static inline bool
span_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* Without blanks, tabs and line ends at both edges. */
static inline struct span
span_trim(struct span a)
{
	while (a.len > 0 && span_blank(a.at[0])) {
		a.at++;
		a.len--;
	}
	while (a.len > 0 && span_blank(a.at[a.len - 1]))
		a.len--;
	return a;
}

#endif
