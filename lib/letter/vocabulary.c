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

bool
vocabulary_meets(const struct vocabulary *v, uint32_t number, uint32_t wanted)
{
	const struct entry *a, *b;

	if (number == wanted)
		return true;
	if (number < VOCABULARY_FIRST || wanted < VOCABULARY_FIRST)
		return false;
	a = &v->entries[number - VOCABULARY_FIRST];
	b = &v->entries[wanted - VOCABULARY_FIRST];
	return b->stem && a->text.len >= b->text.len &&
	       memcmp(a->text.at, b->text.at, b->text.len) == 0;
}
