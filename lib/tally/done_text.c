#include <string.h>

#include "tally/done_text.h"
#include "tally/worked.h"

/* A word that goes on for longer is cut within. */
enum { WORD_LONGEST = 60 };

/* "Wednesday", "september" */
enum { DATE_WORD_MOST = 12 };

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
is_separator(char c)
{
	return c != '\0' && strchr(" .:,/-", c) != NULL;
}

/* Of any script. */
static bool
is_letter(char c)
{
	char low = (char)(c | 0x20);

	return (low >= 'a' && low <= 'z') || (unsigned char)c >= 0x80;
}

/* The length of the number or date in figures that text begins with. */
static size_t
figures(struct span text)
{
	size_t i = 0;

	while (i < text.len) {
		if (is_digit(text.at[i]))
			i++;
		else if (i > 0 && is_separator(text.at[i]) &&
			 i + 1 < text.len && is_digit(text.at[i + 1]))
			i += 2;
		else
			break;
	}
	return i;
}

static size_t
letters(struct span text)
{
	size_t i = 0;

	while (i < text.len && is_letter(text.at[i]))
		i++;
	return i;
}

/* The length of the word of a date that text begins with, or 0. */
static size_t
date_word(struct span text)
{
	char word[DATE_WORD_MOST];
	size_t len = letters(text);

	if (len == 0 || len > sizeof(word) ||
	    (len < text.len && is_digit(text.at[len])))
		return 0;
	for (size_t i = 0; i < len; i++)
		word[i] = text.at[i] >= 'A' && text.at[i] <= 'Z'
			      ? (char)(text.at[i] | 0x20)
			      : text.at[i];
	return worked_of_date((struct span){word, len}) ? len : 0;
}

static struct span
behind(struct span text, size_t len)
{
	return (struct span){text.at + len, text.len - len};
}

/* The length of the figures, and of the words of a date beside them, that text
 * begins with; 0 when it begins with neither, or with such words alone. */
static size_t
date(struct span text)
{
	size_t end = 0, next = 0, len;
	bool number = false;

	for (;;) {
		struct span rest = behind(text, next);

		len = figures(rest);
		if (len > 0)
			number = true;
		else
			len = date_word(rest);
		if (len == 0)
			return number ? end : 0;
		end = next += len;
		while (next < text.len && is_separator(text.at[next]))
			next++;
	}
}

/* Not in the midst of a word, nor long before its end. */
static struct span
cut_back(struct span did)
{
	size_t len = did.len;

	while (len > 0 && !span_blank(did.at[len - 1]))
		len--;
	if (len == 0 || did.len - len > WORD_LONGEST)
		return did;
	return span_trim((struct span){did.at, len});
}

size_t
done_text(struct span did, bool cut, char *out)
{
	size_t len = 0;

	if (cut)
		did = cut_back(did);
	while (did.len > 0) {
		size_t taken = date(did), word = letters(did);

		if (taken > 0) {
			out[len++] = '#';
		} else {
			taken = word > 0 ? word : 1;
			memcpy(out + len, did.at, taken);
			len += taken;
		}
		did = behind(did, taken);
	}
	if (cut) {
		struct span more = span_of(DONE_MORE);

		memcpy(out + len, more.at, more.len);
		len += more.len;
	}
	return len;
}
