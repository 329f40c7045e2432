#include <utf8proc.h>

#include "meaning/characters.h"
#include "meaning/names.h"
#include "meaning/words.h"

/* Canonical decompositions have at most four characters, foldings three. */
#define PARTS_MOST 12

static bool
put(struct name *name, const void *bytes, size_t len)
{
	if (len > sizeof(name->text) - name->len)
		return false;
	memcpy(name->text + name->len, bytes, len);
	name->len += len;
	return true;
}

/* One character beyond ASCII without case and accents: é is e. */
static bool
put_wide(struct name *name, utf8proc_int32_t c)
{
	utf8proc_int32_t parts[PARTS_MOST];
	utf8proc_uint8_t bytes[4];
	int last = 0;
	utf8proc_ssize_t n, i;

	n = utf8proc_decompose_char(c, parts, PARTS_MOST,
	    UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD, &last);
	for (i = 0; i < n && i < PARTS_MOST; i++)
		if (character_in_word(parts[i]) &&
		    !put(name, bytes,
			(size_t)utf8proc_encode_char(parts[i], bytes)))
			return false;
	return true;
}

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

static bool
is_plain(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

static bool
fold(struct name *name, struct span text)
{
	utf8proc_int32_t wide;
	utf8proc_ssize_t len;
	char c;

	for (; text.len > 0; text.at += len, text.len -= (size_t)len) {
		len = 1;
		c = lower(text.at[0]);
		if (is_plain(c)) {
			if (!put(name, &c, 1))
				return false;
			continue;
		}
		if ((unsigned char)c < 0x80)
			continue;
		len = utf8proc_iterate((const utf8proc_uint8_t *)text.at,
		    text.len > 4 ? 4 : (utf8proc_ssize_t)text.len, &wide);
		if (len <= 0) {
			len = 1;
			if (!put(name, &c, 1))
				return false;
		} else if (!put_wide(name, wide)) {
			return false;
		}
	}
	return true;
}

struct name
name_of(struct span text)
{
	struct name name;

	name.len = 0;
	if (!fold(&name, text)) {
		name.len = 0;
		return name;
	}
	if (name.len == 0) {
		text = span_trim(text);
		(void)put(&name, text.at == NULL ? "" : text.at, text.len);
	}
	return name;
}

bool
name_equal(const struct name *a, const struct name *b)
{
	return a->len > 0 && a->len == b->len &&
	       memcmp(a->text, b->text, a->len) == 0;
}

bool
name_is(const struct name *name, const char *text)
{
	const char *at;
	bool any = false;
	size_t i = 0;

	for (at = text; *at != '\0'; at++) {
		char c = lower(*at);

		if (!is_plain(c))
			continue;
		any = true;
		if (i >= name->len || name->text[i++] != c)
			return false;
	}
	if (any)
		return i == name->len;
	return name->len > 0 &&
	       span_is((struct span){name->text, name->len}, text);
}

/* What stands in the "(…)" or "[…]" at the end; at is NULL when none does. */
static struct span
bracket(struct span text)
{
	char open;
	size_t i;

	text = span_trim(text);
	if (text.len < 2)
		return (struct span){NULL, 0};
	if (text.at[text.len - 1] == ')')
		open = '(';
	else if (text.at[text.len - 1] == ']')
		open = '[';
	else
		return (struct span){NULL, 0};
	for (i = text.len - 1; i-- > 0;)
		if (text.at[i] == open)
			return (struct span){text.at + i + 1, text.len - i - 2};
	return (struct span){NULL, 0};
}

struct span
name_stem(struct span text)
{
	struct span inner = bracket(text);
	struct span stem;

	if (inner.at == NULL || words_any_of(words_units, inner))
		return text;
	stem = (struct span){text.at, (size_t)(inner.at - 1 - text.at)};
	return span_trim(stem).len == 0 ? text : stem;
}

bool
name_says_utc(struct span text)
{
	struct span inner = bracket(text);
	struct name name;

	if (inner.at == NULL)
		return false;
	name = name_of(inner);
	return name_is(&name, "utc");
}

int
name_find(const struct columns *columns, struct span text)
{
	int column = columns_find(columns, text);
	struct name wanted, name;

	if (column >= 0)
		return column;
	wanted = name_of(text);
	for (int i = 0; i < columns_count(columns); i++) {
		name = name_of(columns_name(columns, i));
		if (name_equal(&name, &wanted))
			return i;
	}
	return -1;
}
