/* texts - random CSV, right and wrong, the same for the same seed */
#include "texts.h"

#include <stdbool.h>
#include <string.h>

static uint64_t random_state;

uint32_t
texts_chance(uint32_t below)
{
	random_state ^= random_state << 13;
	random_state ^= random_state >> 7;
	random_state ^= random_state << 17;
	return (uint32_t)(((random_state >> 32) * below) >> 32);
}

/*
 * Texts by weight: plain bytes often or seldom, quotes often or seldom, so
 * that long plain runs (vectors) and dense specials both come up.
 */
static size_t
make_wild(char *data, size_t room)
{
	static const char alphabet[] = "aab,,,\"\"\"\n\n\r\n;| \0\200";
	static const char plain[] = "abcdefgh";
	uint32_t density = 1 + texts_chance(100), quotes = texts_chance(4);
	size_t len = texts_chance(4) == 0 ? texts_chance((uint32_t)room)
					  : texts_chance(70),
	       i;
	bool crlf = texts_chance(4) == 0, cr = !crlf && texts_chance(6) == 0;

	for (i = 0; i < len; i++) {
		data[i] = texts_chance(100) < density
			      ? alphabet[texts_chance(sizeof(alphabet) - 1)]
			      : plain[texts_chance(8)];
		if (data[i] == '"' && texts_chance(4) > quotes)
			data[i] = 'q';
		if (data[i] == '\n' && cr)
			data[i] = '\r';
		if (data[i] == '\n' && crlf && i > 0)
			data[i - 1] = '\r';
	}
	if (len > 0 && strchr(" \t\r\n", data[0]) != NULL)
		data[0] = 'h';
	return len;
}

/* Rows that are mostly right: quoted fields with what needs quotes. */
static size_t
make_rows(char *data, size_t room, uint32_t most)
{
	static const char inner[] = "ab,;\n\r\"\200 ";
	uint32_t columns = 1 + texts_chance(5), rows = texts_chance(most), row,
		 column, i;
	const char *end = texts_chance(3) == 0 ? "\r\n"
			  : texts_chance(5)    ? "\n"
					       : "\r";
	size_t len = 0;

	for (row = 0; row <= rows && len + 2000 < room; row++) {
		uint32_t count = columns + (row > 0 && texts_chance(30) == 0);

		for (column = 0; column < count; column++) {
			bool quoted = row > 0 && texts_chance(3) == 0;
			uint32_t size = texts_chance(texts_chance(9) ? 12 : 90);

			if (column > 0)
				data[len++] = ',';
			if (quoted)
				data[len++] = '"';
			for (i = 0; i < size || (row == 0 && i == 0); i++) {
				char byte =
				    quoted ? inner[texts_chance(9)]
					   : (char)('a' + texts_chance(26));

				data[len++] = byte;
				if (byte == '"' && texts_chance(200) > 0)
					data[len++] = '"';
			}
			if (quoted && texts_chance(150) > 0)
				data[len++] = '"';
		}
		if (row < rows || texts_chance(2)) {
			memcpy(data + len, end, strlen(end));
			len += strlen(end);
		}
	}
	return len;
}

void
texts_start(uint64_t seed)
{
	random_state = seed * 2 + 1;
}

size_t
texts_make(char *data)
{
	if (texts_chance(2))
		return make_wild(data, 3000);
	if (texts_chance(150) == 0)
		return make_rows(data, TEXTS_MOST, 200000);
	return make_rows(data, 70000, 60);
}
