#include <stdlib.h>

#include "letter/vocabulary.h"
#include "stream/hash.h"

/* Our own words are in the table, so nobody can send colliding ones. */
static size_t
slot_of(const struct vocabulary *v, struct span text, bool stem)
{
	size_t slot = hash_span(text, stem) & (v->slots_cap - 1);

	while (v->slots[slot] != 0) {
		const struct entry *entry = &v->entries[v->slots[slot] - 1];

		if (entry->stem == stem && span_equal(entry->text, text))
			break;
		slot = (slot + 1) & (v->slots_cap - 1);
	}
	return slot;
}

static int
grow(struct vocabulary *v)
{
	size_t cap = v->cap == 0 ? 1024 : v->cap * 2;
	struct entry *entries = realloc(v->entries, cap * sizeof(*entries));
	uint32_t *slots;

	if (entries == NULL)
		return -1;
	v->entries = entries;
	slots = calloc(cap * 2, sizeof(*slots));
	if (slots == NULL)
		return -1;
	free(v->slots);
	v->slots = slots;
	v->slots_cap = cap * 2;
	v->cap = cap;
	for (size_t i = 0; i < v->count; i++)
		slots[slot_of(v, entries[i].text, entries[i].stem)] =
		    (uint32_t)i + 1;
	return 0;
}

int
vocabulary_add(struct vocabulary *v, struct span text, bool stem)
{
	size_t slot;

	if (v->count == v->cap && grow(v) < 0)
		return -1;
	slot = slot_of(v, text, stem);
	if (v->slots[slot] == 0) {
		v->entries[v->count++] = (struct entry){text, stem};
		v->slots[slot] = (uint32_t)v->count;
		if (stem && text.len > v->longest_stem)
			v->longest_stem = text.len;
	}
	return (int)(v->slots[slot] - 1 + VOCABULARY_FIRST);
}

uint32_t
vocabulary_affix(struct vocabulary *v, struct span begin, struct span end)
{
	size_t i = 0;

	while (
	    i < v->affixes_count && !(span_equal(v->affixes[i].begin, begin) &&
					span_equal(v->affixes[i].end, end)))
		i++;
	if (i == AFFIXES_MOST)
		return 0;
	if (i == v->affixes_count)
		v->affixes[v->affixes_count++] = (struct affix){begin, end};
	return UINT32_C(1) << i;
}

uint32_t
vocabulary_affixes(const struct vocabulary *v, const struct prose *prose,
    const struct prose_word *word)
{
	struct span text = prose_folded(prose, word);
	uint32_t bits = 0;

	if (word->kind != WORD_PLAIN)
		return 0;
	for (size_t i = 0; i < v->affixes_count; i++) {
		const struct span begin = v->affixes[i].begin;
		const struct span end = v->affixes[i].end;

		if (text.len >= begin.len + end.len + AFFIX_INNER &&
		    memcmp(text.at + text.len - end.len, end.at, end.len) ==
			0 &&
		    memcmp(text.at, begin.at, begin.len) == 0)
			bits |= UINT32_C(1) << i;
	}
	return bits;
}

void
vocabulary_free(struct vocabulary *v)
{
	free(v->entries);
	free(v->slots);
	*v = (struct vocabulary){0};
}

uint32_t
vocabulary_number(const struct vocabulary *v, const struct prose *prose,
    const struct prose_word *word)
{
	struct span text = prose_folded(prose, word);
	uint32_t found;

	if (word->kind == WORD_FIELD)
		return VOCABULARY_FIELD;
	found = v->slots[slot_of(v, text, false)];
	if (found == 0 && word->kind == WORD_NUMBER)
		return VOCABULARY_NUMBER;
	if (text.len > v->longest_stem)
		text.len = v->longest_stem;
	for (; found == 0 && text.len > 0; text.len--)
		found = v->slots[slot_of(v, text, true)];
	return found == 0 ? VOCABULARY_OTHER : found - 1 + VOCABULARY_FIRST;
}

static bool
begins_so(const struct entry *word, const struct entry *stem)
{
	return word->text.len >= stem->text.len &&
	       memcmp(word->text.at, stem->text.at, stem->text.len) == 0;
}

unsigned char *
vocabulary_bits(
    const struct vocabulary *v, const uint32_t *wanted, size_t count)
{
	unsigned char *bits = calloc((v->count + VOCABULARY_FIRST) / 8 + 1, 1);

	for (size_t i = 0; bits != NULL && i < count; i++) {
		uint32_t number = wanted[i];
		const struct entry *entry;

		bits[number / 8] |= (unsigned char)(1 << (number % 8));
		if (number < VOCABULARY_FIRST)
			continue;
		entry = &v->entries[number - VOCABULARY_FIRST];
		for (size_t k = 0; entry->stem && k < v->count; k++)
			if (begins_so(&v->entries[k], entry)) {
				number = (uint32_t)k + VOCABULARY_FIRST;
				bits[number / 8] |=
				    (unsigned char)(1 << (number % 8));
			}
	}
	return bits;
}
