#include <stdlib.h>

#include "letter/sincerity_parts.h"
#include "stream/hash.h"

enum {
	STEM = 5,
	SHORTEST = 3,
	TAIL_LONGEST = 7, /* of a compound, that of stoep-tegels being 6 */
	HEAD_SHORTEST = 3,
	KEYS_MOST = 2 + TAIL_LONGEST - STEM,
	NUMBER_SHORTEST = 2,
	MONTHS = 12
};

/* The words of the complaint that are not general, by their first letters:
 * "overflowed" and "overflowing" are about the same; so are "stoeptegel" and
 * "tegels". */
struct told {
	uint64_t *slots;
	size_t cap;
	uint64_t seed;
};

static const char *const months[MONTHS][4] = {
    {"january", "januari", "jan", NULL}, {"february", "februari", "feb", NULL},
    {"march", "maart", "mrt", "mar"}, {"april", "apr", NULL, NULL},
    {"may", "mei", NULL, NULL}, {"june", "juni", "jun", NULL},
    {"july", "juli", "jul", NULL}, {"august", "augustus", "aug", NULL},
    {"september", "sep", "sept", NULL}, {"october", "oktober", "oct", "okt"},
    {"november", "nov", NULL, NULL}, {"december", "dec", NULL, NULL}};

static bool
is_common(struct span word)
{
	for (const char *const *common = common_words; *common != NULL;
	     common++) {
		size_t len = strlen(*common);
		bool stem = (*common)[len - 1] == '~';

		len -= stem;
		if (word.len >= len && (stem || word.len == len) &&
		    memcmp(word.at, *common, len) == 0)
			return true;
	}
	return false;
}

/* By what a word is compared: its beginning, and the beginnings of what may
 * be the last part of a compound.  Returns how many keys there are. */
static size_t
keys_of(const struct prose *prose, const struct prose_word *word,
    struct span keys[KEYS_MOST])
{
	struct span key = prose_folded(prose, word);
	size_t count = 0;

	if (word->kind == WORD_FIELD)
		return 0;
	if (word->kind == WORD_NUMBER) {
		keys[0] = key;
		return key.len >= NUMBER_SHORTEST;
	}
	if (key.len == SHORTEST + 1 && key.at[SHORTEST] == 's')
		key.len--; /* bins */
	if (key.len < SHORTEST || is_common(key))
		return 0;
	keys[count++] = (struct span){key.at, key.len > STEM ? STEM : key.len};
	for (size_t tail = STEM; tail <= TAIL_LONGEST; tail++) {
		struct span last = {key.at + key.len - tail, tail};

		if (key.len >= tail + HEAD_SHORTEST && !is_common(last))
			keys[count++] = (struct span){last.at, STEM};
	}
	return count;
}

static size_t
slot_of(const struct told *told, struct span key)
{
	uint64_t hash = hash_span(key, told->seed) | 1;
	size_t slot = hash & (told->cap - 1);

	while (told->slots[slot] != 0 && told->slots[slot] != hash)
		slot = (slot + 1) & (told->cap - 1);
	return slot;
}

static int
tell(struct told *told, const struct prose *prose)
{
	struct span keys[KEYS_MOST];

	told->seed = hash_seed();
	for (told->cap = 64; told->cap < prose->count * 2 * KEYS_MOST;
	     told->cap *= 2)
		continue;
	told->slots = calloc(told->cap, sizeof(*told->slots));
	if (told->slots == NULL)
		return -1;
	for (size_t i = 0; i < prose->count; i++)
		for (size_t k = keys_of(prose, &prose->words[i], keys); k > 0;
		     k--)
			told->slots[slot_of(told, keys[k - 1])] =
			    hash_span(keys[k - 1], told->seed) | 1;
	return 0;
}

/* The same words one after the other; an id may be cut into several. */
static bool
has_run(const struct prose *prose, const struct prose *id)
{
	for (size_t i = 0; i + id->count <= prose->count; i++) {
		size_t k = 0;

		while (k < id->count &&
		       span_equal(prose_folded(prose, &prose->words[i + k]),
			   prose_folded(id, &id->words[k])))
			k++;
		if (k == id->count && k > 0)
			return true;
	}
	return false;
}

static long
number_at(struct span text, size_t *at)
{
	long number = -1;

	while (*at < text.len && text.at[*at] >= '0' && text.at[*at] <= '9') {
		number = (number < 0 ? 0 : number) * 10 + text.at[*at] - '0';
		if (number > 99999)
			return -1;
		(*at)++;
	}
	return number;
}

/* "27-11-2026", "27/11/26", "2026-11-27", and "11/27/2026". */
static bool
is_figures(struct span word, long month, long day)
{
	size_t at = 0;
	long part[3] = {-1, -1, -1};

	for (int i = 0; i < 3; i++) {
		part[i] = number_at(word, &at);
		if (i < 2 && at < word.len && strchr("-/.", word.at[at]))
			at++;
	}
	if (part[0] > 31)
		return part[1] == month && part[2] == day;
	return (part[0] == day && part[1] == month) ||
	       (part[0] == month && part[1] == day);
}

static bool
is_month(const struct prose *prose, size_t i, long month)
{
	struct span word;

	if (i >= prose->count)
		return false;
	word = prose_folded(prose, &prose->words[i]);
	for (int k = 0; k < 4 && months[month - 1][k] != NULL; k++)
		if (span_is(word, months[month - 1][k]))
			return true;
	return false;
}

/* The day beside the name of its month, or the date in figures. */
static bool
has_date(const struct prose *prose, struct span date)
{
	size_t at = 5;
	long month, day;

	if (date.len < 10)
		return false;
	month = number_at(date, &at);
	at = 8;
	day = number_at(date, &at);
	if (month < 1 || month > MONTHS || day < 1)
		return false;
	for (size_t i = 0; i < prose->count; i++) {
		const struct prose_word *word = &prose->words[i];
		struct span text = prose_folded(prose, word);

		at = 0;
		if (word->kind != WORD_NUMBER)
			continue;
		if (is_figures(text, month, day))
			return true;
		if (number_at(text, &at) == day &&
		    (is_month(prose, i + 1, month) ||
			(i > 0 && is_month(prose, i - 1, month)) ||
			is_month(prose, i + 2, month)))
			return true;
	}
	return false;
}

/* Whether a word of the letter is one of the complaint's. */
static bool
shares(const struct told *told, const struct prose *letter)
{
	struct span keys[KEYS_MOST];

	for (size_t i = 0; i < letter->count; i++)
		for (size_t k = keys_of(letter, &letter->words[i], keys); k > 0;
		     k--)
			if (told->slots[slot_of(told, keys[k - 1])] != 0)
				return true;
	return false;
}

/* Ids and dates one by one; texts are put together into all, each a paragraph
 * of its own. */
static bool
has_one(struct sincerity *judge, struct buffer *all)
{
	const struct sincerity_letter *letter = judge->letter;
	struct prose id = {0};
	bool found = false;

	for (size_t i = 0; i < letter->facts_count && !found; i++) {
		const struct sincerity_fact *fact = &letter->facts[i];

		if (fact->kind == FACT_DATE) {
			found = has_date(&judge->prose, fact->value);
		} else if (fact->kind == FACT_TEXT) {
			(void)buffer_add(all, "\n\n", 2);
			(void)buffer_add_span(all, fact->value);
		} else if (fact->value.len > 0) {
			if (prose_read(&id, fact->value, abbreviations) < 0)
				judge->no_memory = true;
			else
				found = has_run(&judge->prose, &id);
		}
	}
	prose_free(&id);
	return found;
}

static bool
has_any(struct sincerity *judge)
{
	struct buffer all = {0};
	struct prose texts = {0};
	struct told told = {0};
	bool found = has_one(judge, &all);

	if (!found) {
		if (all.failed ||
		    prose_read(&texts, buffer_span(&all), abbreviations) < 0 ||
		    tell(&told, &texts) < 0)
			judge->no_memory = true;
		else
			found = shares(&told, &judge->prose);
	}
	free(told.slots);
	prose_free(&texts);
	buffer_free(&all);
	return found;
}

/* A {{field}} of the complaint, not of the people or of the day. */
static bool
has_field(const struct prose *prose)
{
	static const char *const people[] = {"customer", "name", "owner",
	    "email", "from", "to", "date", "today", "due", "promise", "now",
	    NULL};

	for (size_t i = 0; i < prose->count; i++) {
		struct span name = prose->words[i].raw;
		bool person = false;

		if (prose->words[i].kind != WORD_FIELD)
			continue;
		while (name.len > 0 && strchr("{#^/& ", name.at[0]) != NULL) {
			name.at++;
			name.len--;
		}
		while (
		    name.len > 0 && strchr("} ", name.at[name.len - 1]) != NULL)
			name.len--;
		for (const char *const *p = people; *p != NULL; p++)
			person |= span_is_nocase(name, *p);
		if (!person && name.len > 0)
			return true;
	}
	return false;
}

bool
sincerity_has_fact(struct sincerity *judge)
{
	if (has_field(&judge->prose))
		return true;
	if (!judge->letter->has_record)
		return !judge->letter->is_template;
	return has_any(judge);
}
