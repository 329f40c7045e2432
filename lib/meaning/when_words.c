/*
 * The words in dates: months, days of the week and null words, in English and
 * Dutch.  All in lower case.  The most frequent stand first.
 */
#include <string.h>

#include "meaning/when_form.h"

/* 0 is a day of the week: it is read and has no say. */
static const struct {
	const char *text;
	int month;
} words[] = {
    /* clang-format off */
	{"jan", 1}, {"feb", 2}, {"mar", 3}, {"apr", 4}, {"may", 5}, {"jun", 6},
	{"jul", 7}, {"aug", 8}, {"sep", 9}, {"oct", 10}, {"nov", 11},
	{"dec", 12},
	{"mon", 0}, {"tue", 0}, {"wed", 0}, {"thu", 0}, {"fri", 0}, {"sat", 0},
	{"sun", 0},
	{"mrt", 3}, {"mei", 5}, {"okt", 10}, {"sept", 9},

	{"january", 1}, {"february", 2}, {"march", 3}, {"april", 4},
	{"june", 6}, {"july", 7}, {"august", 8}, {"september", 9},
	{"october", 10}, {"november", 11}, {"december", 12},

	{"januari", 1}, {"februari", 2}, {"maart", 3}, {"juni", 6},
	{"juli", 7}, {"augustus", 8}, {"oktober", 10}, {"febr", 2},

	{"tues", 0}, {"thur", 0}, {"thurs", 0},
	{"monday", 0}, {"tuesday", 0}, {"wednesday", 0}, {"thursday", 0},
	{"friday", 0}, {"saturday", 0}, {"sunday", 0},

	{"ma", 0}, {"di", 0}, {"wo", 0}, {"do", 0}, {"vr", 0}, {"za", 0},
	{"zo", 0},
	{"maandag", 0}, {"dinsdag", 0}, {"woensdag", 0}, {"donderdag", 0},
	{"vrijdag", 0}, {"zaterdag", 0}, {"zondag", 0},
    /* clang-format on */
};

/* Without blanks: "Not set" is here as "notset". */
static const char *const nulls[] = {
    "-",
    "--",
    "\xe2\x80\x93" /* en dash */,
    "\xe2\x80\x94" /* em dash */,
    "n/a",
    "na",
    "#n/a",
    "null",
    "(null)",
    "\\n" /* of COPY */,
    "nil",
    "none",
    "nan",
    "nat",
    "?",
    "notset",
    "unknown",
    "undefined",
    /* what databases write for a date that there is not */
    "0000-00-00",
    "0000-00-0000:00:00",
    "0000-00-00t00:00:00",
    "0000-00-00t00:00:00z",
    "\xc2\xa0", /* a no-break blank alone */
    /* Dutch */
    "n.v.t.",
    "nvt",
    "onbekend",
    "geen",
    "nietingesteld",
};

bool
when_null_begins(char c)
{
	switch ((unsigned char)c) {
	case '-':
	case 'n':
	case '#':
	case '(':
	case '\\':
	case '?':
	case 'u':
	case '0':
	case 'o':
	case 'g':
	case 0xc2:
	case 0xe2:
		return true;
	default:
		return false;
	}
}

static bool
same(const char *word, const char *text, size_t len)
{
	size_t i;

	for (i = 0; i < len; i++)
		if (word[i] != text[i])
			return false;
	return word[len] == '\0';
}

int
when_word(const char *text, size_t len)
{
	size_t i;

	if (memchr(text, '\0', len) != NULL)
		return -1;
	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (same(words[i].text, text, len))
			return words[i].month;
	return -1;
}

bool
when_null_word(const char *text, size_t len)
{
	size_t i;

	if (len == 0)
		return true;
	if (memchr(text, '\0', len) != NULL)
		return false;
	for (i = 0; i < sizeof(nulls) / sizeof(nulls[0]); i++)
		if (same(nulls[i], text, len))
			return true;
	return false;
}
