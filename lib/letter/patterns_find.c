#include <stdlib.h>

#include "letter/grow.h"
#include "letter/patterns_parts.h"

/* A letter while phrases are looked for in it. */
struct search {
	const struct patterns *p;
	const struct prose *prose;
	const struct token *tokens; /* one a word */
	const struct pattern *pattern;
	size_t sentence_end; /* the word after the sentence's last */
	size_t last;	     /* of the words found */
};

static bool
has(const struct search *s, int set, size_t word)
{
	return set_meets(&s->p->sets[set], s->tokens[word]);
}

static bool from(struct search *s, size_t step, size_t word);

static bool
over_gap(struct search *s, size_t at, size_t word)
{
	const struct step *step = &s->pattern->steps[at];
	const struct prose_word *words = s->prose->words;
	uint32_t clause = words[word - 1].clause;
	bool ends = at + 1 == s->pattern->count; /* as far as it goes */

	for (size_t n = 0;; n++, word++) {
		if (word >= s->sentence_end ||
		    (step->kind == STEP_GAP && words[word].clause != clause))
			return ends;
		if (!ends && from(s, at + 1, word))
			return true;
		if (n == step->most ||
		    (step->set >= 0 && has(s, step->set, word)))
			return ends;
		if (ends)
			s->last = word;
	}
}

/* Whether the steps from this one on are met by the words from this one on.
 * Gaps are short, so what is tried is bounded by the phrase alone. */
static bool
from(struct search *s, size_t at, size_t word)
{
	for (; at < s->pattern->count; at++) {
		const struct step *step = &s->pattern->steps[at];
		bool there = word < s->sentence_end;

		switch (step->kind) {
		case STEP_WORD:
			if (!there || !has(s, step->set, word))
				return false;
			s->last = word++;
			break;
		case STEP_MAYBE:
			if (there && has(s, step->set, word) &&
			    from(s, at + 1, word + 1))
				return true;
			break;
		case STEP_NOT:
			if (there && has(s, step->set, word))
				return false;
			break;
		default:
			return over_gap(s, at, word);
		}
	}
	return true;
}

static int
add_hit(struct hits *hits, struct hit hit)
{
	struct hit *items =
	    grow(hits->items, &hits->cap, hits->count, sizeof(*items));

	if (items == NULL)
		return -1;
	hits->items = items;
	hits->items[hits->count++] = hit;
	return 0;
}

static int
try_at(struct search *s, uint32_t pattern, size_t word, bool begins,
    struct hits *hits)
{
	s->pattern = &s->p->patterns[pattern];
	if ((s->pattern->begins && !begins) || !from(s, 0, word))
		return 0;
	return add_hit(hits, (struct hit){word, s->last, s->pattern->meaning,
				 s->pattern->guard, s->pattern->unsure});
}

/* A word may be known by its number, by its affixes, or by both. */
static int
find_at(struct search *s, size_t word, bool begins, struct hits *hits)
{
	const struct patterns *p = s->p;
	struct token token = s->tokens[word];

	for (size_t i = p->starts_at[token.number];
	     i < p->starts_at[token.number + 1]; i++)
		if (try_at(s, p->starts[i], word, begins, hits) < 0)
			return -1;
	for (size_t i = 0; token.affixes != 0 && i < p->loose_count; i++) {
		const struct pattern *pattern = &p->patterns[p->loose[i]];

		if (!set_has(&p->sets[pattern->steps[0].set], token.number) &&
		    try_at(s, p->loose[i], word, begins, hits) < 0)
			return -1;
	}
	return 0;
}

int
patterns_find(
    const struct patterns *p, const struct prose *prose, struct hits *hits)
{
	const struct prose_word *words = prose->words;
	struct search s = {.p = p, .prose = prose};
	struct token *tokens = calloc(prose->count + 1, sizeof(*tokens));
	int failed = tokens == NULL ? -1 : 0;

	s.tokens = tokens;
	for (size_t i = 0; i < prose->count && failed == 0; i++)
		tokens[i] = (struct token){
		    vocabulary_number(&p->vocabulary, prose, &words[i]),
		    vocabulary_affixes(&p->vocabulary, prose, &words[i])};
	for (size_t i = 0; i < prose->count && failed == 0; i++) {
		bool begins =
		    i == 0 || words[i - 1].sentence != words[i].sentence;

		if (begins)
			for (s.sentence_end = i + 1;
			     s.sentence_end < prose->count &&
			     words[s.sentence_end].sentence ==
				 words[i].sentence;)
				s.sentence_end++;
		failed = find_at(&s, i, begins, hits);
	}
	free(tokens);
	return failed;
}
