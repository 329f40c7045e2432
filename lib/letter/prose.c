#include <stdlib.h>

#include <utf8proc.h>

#include "letter/grow.h"
#include "letter/prose.h"
#include "letter/prose_parts.h"
#include "meaning/characters.h"

enum { FIELD_MOST = 1024 };

/* How far the reading has come. */
struct reading {
	struct prose *prose;
	const char *const *abbreviations;
	struct span rest;
	uint32_t line, column; /* of the next character */
	uint32_t sentence, clause;
	unsigned lines_ended; /* since the last word */
	bool ending;	      /* a full stop was met, what follows decides */
};

static int32_t
peek(struct span rest)
{
	return rest.len == 0 ? 0 : character_next(&rest);
}

/* The next character, counted; a bad byte is noted. */
static int32_t
take(struct reading *r)
{
	int32_t c = character_next(&r->rest);

	if (c < 0 && !r->prose->bad) {
		r->prose->bad = true;
		r->prose->bad_line = r->line;
		r->prose->bad_column = r->column;
	}
	if (c == '\n') {
		r->line++;
		r->column = 1;
	} else {
		r->column++;
	}
	return c;
}

static bool
is_apostrophe(int32_t c)
{
	return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x02bc;
}

static bool
in_word(int32_t c)
{
	if (c < 0x80)
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
		       (c >= '0' && c <= '9');
	return character_in_word(c) || character_is_mark(c);
}

static bool
is_digit(int32_t c)
{
	return c >= '0' && c <= '9';
}

/* Whether c between two characters keeps them one word. */
static bool
joins(int32_t before, int32_t c, struct span after)
{
	int32_t next = peek(after);

	if (is_digit(before) && is_digit(next) && c > 0 && c < 0x80)
		return strchr(".,:/-", (int)c) != NULL;
	return (is_apostrophe(c) || c == '-' || c == 0x2010) && in_word(next) &&
	       in_word(before);
}

static struct prose_word *
add_word(struct reading *r, struct span raw, uint32_t column)
{
	struct prose *prose = r->prose;
	struct prose_word *word;

	word = grow(prose->words, &prose->cap, prose->count, sizeof(*word));
	if (word == NULL)
		return NULL;
	prose->words = word;
	word = &prose->words[prose->count++];
	*word = (struct prose_word){.raw = raw,
	    .line = r->line,
	    .column = column,
	    .sentence = r->sentence,
	    .clause = r->clause,
	    .broken = r->lines_ended > 0,
	    .folded = prose->folded.len};
	prose_fold(&prose->folded, raw);
	word->folded_len = (uint32_t)(prose->folded.len - word->folded);
	r->lines_ended = 0;
	return prose->folded.failed ? NULL : word;
}

/* Makes two words of "don't"; the apostrophe may have three bytes in raw. */
static int
split(struct reading *r, struct prose_word *word)
{
	size_t tail = prose_contraction(prose_folded(r->prose, word));
	size_t index = r->prose->count - 1;
	struct prose_word rest;
	size_t bytes = 0, seen = 0;

	if (tail == 0)
		return 0;
	while (seen < tail && bytes < word->raw.len) {
		bytes++;
		if (((unsigned char)word->raw.at[word->raw.len - bytes] &
			0xc0) != 0x80)
			seen++;
	}
	rest = *word;
	rest.raw.at += word->raw.len - bytes;
	rest.raw.len = bytes;
	rest.folded += word->folded_len - tail;
	rest.folded_len = (uint32_t)tail;
	rest.column = r->column - (uint32_t)tail;
	rest.capital = rest.broken = false;
	word->raw.len -= bytes;
	word->folded_len -= (uint32_t)tail;
	if (add_word(r, (struct span){rest.raw.at, 0}, rest.column) == NULL)
		return -1;
	r->prose->words[index + 1] = rest;
	return 0;
}

static bool
ends_no_sentence(const struct reading *r)
{
	const struct prose_word *last;
	struct span word;

	if (r->prose->count == 0)
		return true;
	last = &r->prose->words[r->prose->count - 1];
	word = prose_folded(r->prose, last);
	if (word.len == 1 && last->kind == WORD_PLAIN)
		return true;
	for (const char *const *a = r->abbreviations; *a != NULL; a++)
		if (span_is(word, *a))
			return true;
	return false;
}

static void
end_sentence(struct reading *r)
{
	r->sentence++;
	r->clause++;
	r->ending = false;
}

static bool
is_capital(int32_t c)
{
	return c > 0 && utf8proc_toupper(c) == c && utf8proc_tolower(c) != c;
}

static int
read_word(struct reading *r)
{
	struct span start = r->rest;
	uint32_t column = r->column;
	int32_t first = take(r), last = first;
	struct prose_word *word;

	if (r->ending && (is_capital(first) || is_digit(first)))
		end_sentence(r);
	r->ending = false;
	while (r->rest.len > 0) {
		struct span after = r->rest;
		int32_t c = character_next(&after);

		if (c < 0 || (!in_word(c) && !joins(last, c, after)))
			break;
		last = take(r);
	}
	start.len -= r->rest.len;
	word = add_word(r, start, column);
	if (word == NULL)
		return -1;
	word->kind = is_digit(first) ? WORD_NUMBER : WORD_PLAIN;
	word->capital = is_capital(first);
	return split(r, word);
}

/* {{name}}; false when it does not end. */
static int
read_field(struct reading *r, bool *is_one)
{
	struct span start = r->rest;
	uint32_t column = r->column;
	struct prose_word *word;
	size_t len = 2;

	while (len < start.len && start.at[len] != '}' && len < FIELD_MOST &&
	       (len < 3 || start.at[len] != '{'))
		len++;
	*is_one = len + 1 < start.len && start.at[len] == '}' &&
		  start.at[len + 1] == '}';
	if (!*is_one)
		return 0;
	len += len + 2 < start.len && start.at[len + 2] == '}' ? 3 : 2;
	while (start.len - r->rest.len < len)
		(void)take(r);
	if (start.at[2] == '!')
		return 0;
	if (r->ending)
		end_sentence(r);
	start.len = len;
	word = add_word(r, start, column);
	if (word == NULL)
		return -1;
	word->kind = WORD_FIELD;
	return 0;
}

/* At the start of a line: quoted text is passed over, an item of a list
 * begins a sentence. */
static void
begin_line(struct reading *r)
{
	if (r->rest.len > 1 && strchr("-*", r->rest.at[0]) != NULL &&
	    r->rest.at[0] != '\0' && r->rest.at[1] == ' ')
		end_sentence(r);
	while (r->rest.len > 0 && r->rest.at[0] == '>') {
		while (r->rest.len > 0 && take(r) != '\n')
			continue;
		end_sentence(r);
	}
}

static void
read_mark(struct reading *r)
{
	int32_t c = take(r);

	switch (c) {
	case '\n':
		if (++r->lines_ended == 2)
			end_sentence(r);
		begin_line(r);
		break;
	case ' ':
	case '\t':
	case '\r':
	case 0xa0:
		break;
	case ';':
		end_sentence(r);
		break;
	case '.':
		r->ending = !ends_no_sentence(r);
		break;
	case '!':
	case '?':
	case 0x2026:
		r->ending = true;
		break;
	case ',':
	case ':':
	case '(':
	case ')':
	case '-':
	case 0x2013:
	case 0x2014:
		r->clause++;
		break;
	default:
		break;
	}
}

static int
read_all(struct reading *r)
{
	while (r->rest.len > 0) {
		int32_t c = peek(r->rest);
		bool is_field = false;

		if (c == '{' && r->rest.len > 4 && r->rest.at[1] == '{' &&
		    read_field(r, &is_field) < 0)
			return -1;
		if (is_field)
			continue;
		if (c > 0 && in_word(c)) {
			if (read_word(r) < 0)
				return -1;
		} else {
			read_mark(r);
		}
	}
	return 0;
}

int
prose_read(
    struct prose *prose, struct span text, const char *const *abbreviations)
{
	struct reading r = {.prose = prose,
	    .abbreviations = abbreviations,
	    .rest = text,
	    .line = 1,
	    .column = 1};
	size_t headers = prose_headers(text);

	prose->count = 0;
	prose->bad = false;
	buffer_clear(&prose->folded);
	while (text.len - r.rest.len < headers)
		(void)take(&r);
	begin_line(&r);
	return read_all(&r);
}

void
prose_free(struct prose *prose)
{
	free(prose->words);
	buffer_free(&prose->folded);
	*prose = (struct prose){0};
}

struct span
prose_folded(const struct prose *prose, const struct prose_word *word)
{
	return (struct span){prose->folded.at + word->folded, word->folded_len};
}

struct span
prose_between(const struct prose_word *first, const struct prose_word *last)
{
	return (struct span){first->raw.at,
	    (size_t)(last->raw.at + last->raw.len - first->raw.at)};
}
