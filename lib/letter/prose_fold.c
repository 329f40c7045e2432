#include <stdlib.h>

#include <utf8proc.h>

#include "letter/prose.h"
#include "letter/prose_parts.h"

void
prose_fold(struct buffer *to, struct span raw)
{
	static const utf8proc_option_t options =
	    UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STABLE;
	utf8proc_uint8_t *folded = NULL;
	utf8proc_ssize_t len;
	bool plain = true;

	for (size_t i = 0; i < raw.len && plain; i++)
		plain = (unsigned char)raw.at[i] < 0x80;
	if (plain) {
		for (size_t i = 0; i < raw.len; i++) {
			char c = raw.at[i];

			if (c >= 'A' && c <= 'Z')
				c = (char)(c + 'a' - 'A');
			(void)buffer_add_char(to, c);
		}
		return;
	}
	len = utf8proc_map((const utf8proc_uint8_t *)raw.at,
	    (utf8proc_ssize_t)raw.len, &folded, options);
	if (len < 0) {
		(void)buffer_add_span(to, raw);
		return;
	}
	for (utf8proc_ssize_t i = 0; i < len; i++)
		if (i + 2 < len && folded[i] == 0xe2 && folded[i + 1] == 0x80 &&
		    (folded[i + 2] == 0x99 || folded[i + 2] == 0x98)) {
			(void)buffer_add_char(to, '\'');
			i += 2;
		} else {
			(void)buffer_add(to, folded + i, 1);
		}
	free(folded);
}

size_t
prose_contraction(struct span word)
{
	static const char *const ends[] = {
	    "n't", "'ve", "'re", "'ll", "'m", "'d", "'s", NULL};

	for (const char *const *end = ends; *end != NULL; end++) {
		size_t len = strlen(*end);

		if (word.len > len &&
		    memcmp(word.at + word.len - len, *end, len) == 0)
			return len;
	}
	return 0;
}

static const char *const header_names[] = {"subject", "from", "to", "reply-to",
    "cc", "bcc", "date", "onderwerp", NULL};

static size_t
line_length(struct span text)
{
	const char *end =
	    text.len == 0 ? NULL : memchr(text.at, '\n', text.len);

	return end == NULL ? text.len : (size_t)(end - text.at) + 1;
}

static bool
is_header(struct span line)
{
	const char *colon =
	    line.len == 0 ? NULL : memchr(line.at, ':', line.len);
	struct span name;

	if (colon == NULL)
		return false;
	name = (struct span){line.at, (size_t)(colon - line.at)};
	for (const char *const *known = header_names; *known != NULL; known++)
		if (span_is_nocase(name, *known))
			return true;
	return false;
}

size_t
prose_headers(struct span text)
{
	size_t at = 0;

	if (!is_header((struct span){text.at, line_length(text)}))
		return 0;
	while (at < text.len) {
		struct span line = {text.at + at, 0};

		line.len = line_length((struct span){line.at, text.len - at});
		at += line.len;
		if (span_trim(line).len == 0)
			break;
	}
	return at;
}
