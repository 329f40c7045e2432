#include <utf8proc.h>

#include "meaning/owners.h"
#include "meaning/when.h"
#include "meaning/words.h"

#define OWNER_MOST 256 /* bytes; no person's name is longer */

static bool
has_letter_or_digit(struct span text)
{
	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char)text.at[i];

		if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
		    (c >= 'a' && c <= 'z') || c >= 0x80)
			return true;
	}
	return false;
}

/* What stands before the @, or at NULL when there is none. */
static struct span
mailbox(struct span value)
{
	const char *at =
	    value.len == 0 ? NULL : memchr(value.at, '@', value.len);

	if (at == NULL)
		return (struct span){NULL, 0};
	return (struct span){value.at, (size_t)(at - value.at)};
}

bool
owner_is_nobody(struct span value)
{
	struct span box;
	struct name name;

	value = span_trim(value);
	if (!has_letter_or_digit(value) || when_is_none(value))
		return true; /* "", "-", "[]", "*****", null */
	if (value.len > OWNER_MOST)
		return false;
	name = name_of(value);
	if (words_have(words_nobody, &name))
		return true;
	box = mailbox(value); /* Bugzilla: nobody@mozilla.org */
	name = name_of(box);
	return box.at != NULL && name_is(&name, "nobody");
}

static bool
is_upper(char c)
{
	return (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
}

/* Words, and whether all begin with a capital. */
static size_t
count_words(struct span text, bool *capital)
{
	size_t words = 0;

	*capital = true;
	for (size_t i = 0; i < text.len; i++) {
		if (text.at[i] == ' ' || (i > 0 && text.at[i - 1] != ' '))
			continue;
		words++;
		if (!is_upper(text.at[i]))
			*capital = false;
	}
	return words;
}

static bool
has_upper(struct span text)
{
	for (size_t i = 0; i < text.len; i++)
		if (is_upper(text.at[i]))
			return true;
	return false;
}

/*
 * Whether what stands before and after the one comma is "Last, First".  Two
 * logins have no capitals, two full names have two words on both sides, and
 * the first of them has no "van der".
 */
static bool
is_last_first(struct span last, struct span first)
{
	bool last_capital, first_capital;
	size_t last_words = count_words(last, &last_capital);
	size_t first_words = count_words(first, &first_capital);

	if (first.at[0] != ' ')
		return false;
	first = span_trim(first);
	if (!has_upper(last) || first.len == 0 || !is_upper(first.at[0]))
		return false;
	if (memchr(last.at, '@', last.len) || memchr(first.at, '@', first.len))
		return false;
	return last_words < 2 || first_words < 2 || !last_capital;
}

static bool
is_comma_list(struct span value)
{
	const char *comma;
	struct span last, first;

	while (value.len > 0 && value.at[value.len - 1] == ',')
		value.len--;
	comma = value.len == 0 ? NULL : memchr(value.at, ',', value.len);
	if (comma == NULL)
		return false;
	last = (struct span){value.at, (size_t)(comma - value.at)};
	first = (struct span){comma + 1, value.len - last.len - 1};
	if (last.len == 0)
		return false;
	if (memchr(first.at, ',', first.len) != NULL)
		return true;
	return !is_last_first(last, first);
}

static bool
holds(struct span text, const char *part)
{
	size_t len = strlen(part);

	for (; text.len >= len; text.at++, text.len--)
		if (strncasecmp(text.at, part, len) == 0)
			return true;
	return false;
}

static bool
is_list(struct span value)
{
	static const char *const between[] = {
	    ";", "|", "&", " and ", " en ", " und ", " + ", " / ", NULL};
	size_t i;

	while (value.len > 0 && value.at[value.len - 1] == ';')
		value.len--;
	for (i = 0; between[i] != NULL; i++)
		if (holds(value, between[i]))
			return true;
	return is_comma_list(value);
}

/* Salesforce: ids of queues begin with 00G, those of users with 005. */
static bool
is_queue_id(struct span value)
{
	if ((value.len != 15 && value.len != 18) ||
	    memcmp(value.at, "00G", 3) != 0)
		return false;
	for (size_t i = 0; i < value.len; i++)
		if (!has_letter_or_digit((struct span){value.at + i, 1}))
			return false;
	return true;
}

static bool
is_team(struct span value)
{
	struct span box = mailbox(value);
	struct name name;

	name = name_of(box.at != NULL ? box : value);
	if (words_have(words_mailbox, &name))
		return true;
	if (box.at != NULL)
		return words_any_of(words_mailbox, box);
	return words_any_of(words_team, value) || is_queue_id(value);
}

/* Bytes that are no UTF-8 are no control characters: they may be letters. */
static bool
has_control(struct span value)
{
	utf8proc_int32_t c;
	utf8proc_ssize_t len;

	for (; value.len > 0; value.at += len, value.len -= (size_t)len) {
		len = utf8proc_iterate((const utf8proc_uint8_t *)value.at,
		    value.len > 4 ? 4 : (utf8proc_ssize_t)value.len, &c);
		if (len <= 0)
			len = 1;
		else if (c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 ||
			 c == 0x2029)
			return true;
	}
	return false;
}

bool
owner_is_person(struct span value)
{
	value = span_trim(value);
	if (owner_is_nobody(value) || value.len > OWNER_MOST)
		return false;
	if (value.at[0] == '-' || value.at[0] == '[' || value.at[0] == '{')
		return false;
	return !has_control(value) && !is_list(value) && !is_team(value);
}

/* All UTF-8, and nothing that turns the direction of text. */
static bool
is_plain_text(struct span value)
{
	utf8proc_int32_t c;
	utf8proc_ssize_t len;

	for (; value.len > 0; value.at += len, value.len -= (size_t)len) {
		len = utf8proc_iterate((const utf8proc_uint8_t *)value.at,
		    value.len > 4 ? 4 : (utf8proc_ssize_t)value.len, &c);
		if (len <= 0 || c == 0x061c || (c >= 0x200e && c <= 0x200f) ||
		    (c >= 0x202a && c <= 0x202e) ||
		    (c >= 0x2066 && c <= 0x2069))
			return false;
	}
	return true;
}

int
owner_check(struct span name, struct error *err)
{
	int len = name.len > 80 ? 80 : (int)name.len;
	const char *why;

	if (name.at == NULL)
		name = span_of("");
	if (name.len == 0)
		why = "it is empty";
	else if (name.len > OWNER_MOST)
		why = "it is too long";
	else if (span_trim(name).len != name.len)
		why = "it has a blank at its edge";
	else if (name.at[0] == '-')
		why = "it begins with \"-\"";
	else if (has_control(name) || !is_plain_text(name))
		why = "it has characters that are no text";
	else if (owner_is_nobody(name))
		why = "that is how exports say nobody";
	else if (is_list(name))
		why = "it is a list";
	else if (!owner_is_person(name))
		why = "that is a team or a queue";
	else
		return 0;
	error_remedy(err, "name one person, as in jan or 'Jan Jansen'");
	return error_set(
	    err, "\"%.*s\" is not one person's name: %s", len, name.at, why);
}
