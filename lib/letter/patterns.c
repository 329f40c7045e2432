#include <stdlib.h>

#include "letter/grow.h"
#include "letter/patterns_parts.h"

/* One row on its way into a pattern, with its %names replaced. */
struct writing {
	struct patterns *patterns;
	struct pattern pattern;
	const char *why; /* it is malformed */
};

static int
meaning_of(struct span name)
{
	static const char *const others[MEANING_COUNT - MEANING_LATER] = {
	    "repair.later", "date", "apology", "but.after", "deed", "deed.done",
	    "sign", "form", "pity", "closing", "kind.self", "kind.office",
	    "kind.other", "kind.number", "kind.when", "kind.now", "kind.told",
	    "kind.undone", "kind.fault", "kind.mend", "kind.stiff",
	    "kind.polite", "kind.maybe", "kind.being"};
	int found = component_named(name);

	if (found >= 0)
		return MEANING_COMPONENT + found;
	for (int i = 0; i < MEANING_COUNT - MEANING_LATER; i++)
		if (span_is(name, others[i]))
			return MEANING_LATER + i;
	return rule_named(name);
}

static struct span
cut(struct span *rest, char at)
{
	const char *end = memchr(rest->at, at, rest->len);
	struct span piece = *rest;

	if (end == NULL) {
		rest->at += rest->len;
		rest->len = 0;
		return piece;
	}
	piece.len = (size_t)(end - rest->at);
	rest->at += piece.len + 1;
	rest->len -= piece.len + 1;
	return piece;
}

static void
add_number(struct patterns *p, struct set *set, int number)
{
	uint32_t *numbers;

	if (number < 0) {
		p->no_memory = true;
		return;
	}
	numbers = grow(set->numbers, &set->cap, set->count, sizeof(*numbers));
	if (numbers == NULL) {
		p->no_memory = true;
		return;
	}
	set->numbers = numbers;
	set->numbers[set->count++] = (uint32_t)number;
}

static void add_words(
    struct writing *w, struct set *set, struct span words, int depth);

/* All rows of the @set, of whichever table. */
static void
add_named(struct writing *w, struct set *set, struct span name, int depth)
{
	bool any = false;

	if (depth > 4) {
		w->why = "a set that holds itself";
		return;
	}
	for (size_t t = 0; w->patterns->tables[t] != NULL; t++)
		for (const struct phrase *row = w->patterns->tables[t];
		     row->name != NULL; row++)
			if (span_is(name, row->name)) {
				any = true;
				add_words(
				    w, set, span_of(row->phrase), depth + 1);
			}
	if (!any)
		w->why = "a set that is not there";
}

/* "ge~d", "~ed" */
static void
add_affix(struct writing *w, struct set *set, struct span end)
{
	struct span begin = cut(&end, '~');
	uint32_t bit = vocabulary_affix(&w->patterns->vocabulary, begin, end);

	set->affixes |= bit;
	if (bit == 0)
		w->why = "too many beginnings and ends";
}

/* "a|b~|@set": blanks do as well as bars, so that sets read easily. */
static void
add_words(struct writing *w, struct set *set, struct span words, int depth)
{
	struct patterns *p = w->patterns;

	while (words.len > 0) {
		struct span some = cut(&words, ' ');

		while (some.len > 0) {
			struct span word = cut(&some, '|');
			bool stem =
			    word.len > 1 && word.at[word.len - 1] == '~';

			if (word.len == 0)
				continue;
			if (word.at[0] == '@')
				add_named(w, set, word, depth);
			else if (!stem && memchr(word.at, '~', word.len))
				add_affix(w, set, word);
			else if (span_is(word, "#"))
				add_number(p, set, VOCABULARY_NUMBER);
			else if (span_is(word, "{}"))
				add_number(p, set, VOCABULARY_FIELD);
			else
				add_number(p, set,
				    vocabulary_add(&p->vocabulary,
					(struct span){word.at, word.len - stem},
					stem));
		}
	}
}

static int
new_set(struct writing *w, struct span words)
{
	struct patterns *p = w->patterns;
	struct set *sets =
	    grow(p->sets, &p->sets_cap, p->sets_count, sizeof(*sets));

	if (sets == NULL) {
		p->no_memory = true;
		return -1;
	}
	p->sets = sets;
	p->sets[p->sets_count] = (struct set){0};
	add_words(w, &p->sets[p->sets_count], words, 0);
	if (p->sets[p->sets_count].count == 0 &&
	    p->sets[p->sets_count].affixes == 0)
		w->why = "no words where some must be";
	return (int)p->sets_count++;
}

/* "_5", "__5!a|b" */
static void
write_gap(struct writing *w, struct step *step, struct span piece)
{
	unsigned most = 0;

	step->kind = piece.len > 1 && piece.at[1] == '_' ? STEP_LEAP : STEP_GAP;
	piece.at += step->kind == STEP_LEAP ? 2 : 1;
	piece.len -= step->kind == STEP_LEAP ? 2 : 1;
	while (piece.len > 0 && piece.at[0] >= '0' && piece.at[0] <= '9') {
		most = most * 10 + (unsigned)(piece.at[0] - '0');
		piece.at++;
		piece.len--;
	}
	if (most == 0 || most > 30)
		w->why = "a gap of 1 to 30 words";
	step->most = (uint8_t)most;
	if (piece.len > 1 && piece.at[0] == '!')
		step->set =
		    new_set(w, (struct span){piece.at + 1, piece.len - 1});
	else if (piece.len > 0)
		w->why = "a gap with something strange behind it";
}

static void
write_step(struct writing *w, struct span piece)
{
	struct step step = {.kind = STEP_WORD, .set = -1};

	if (span_is(piece, "^") && w->pattern.count == 0) {
		w->pattern.begins = true;
		return;
	}
	if (w->pattern.count == STEPS_MOST) {
		w->why = "too many steps";
		return;
	}
	if (piece.at[0] == '_') {
		write_gap(w, &step, piece);
	} else if (piece.at[0] == '!' && piece.len > 1) {
		step.kind = STEP_NOT;
		step.set =
		    new_set(w, (struct span){piece.at + 1, piece.len - 1});
	} else if (piece.at[0] == '(' && piece.at[piece.len - 1] == ')') {
		step.kind = STEP_MAYBE;
		step.set =
		    new_set(w, (struct span){piece.at + 1, piece.len - 2});
	} else {
		step.set = new_set(w, piece);
	}
	w->pattern.steps[w->pattern.count++] = step;
}

static void write_phrase(
    struct writing *w, struct span before, struct span phrase);

/* Writes what stands behind a %name once for each of its ways. */
static void
write_ways(struct writing *w, struct span name, struct span rest)
{
	bool any = false;

	for (size_t t = 0; w->patterns->tables[t] != NULL; t++)
		for (const struct phrase *row = w->patterns->tables[t];
		     row->name != NULL; row++)
			if (span_is(name, row->name)) {
				struct pattern kept = w->pattern;

				any = true;
				write_phrase(w, span_of(row->phrase), rest);
				w->pattern = kept;
			}
	if (!any)
		w->why = "a %name that is not there";
}

static void
write_pattern(struct writing *w)
{
	struct patterns *p = w->patterns;
	struct pattern *patterns;

	if (w->pattern.count == 0 || w->pattern.steps[0].kind != STEP_WORD)
		w->why = "a phrase begins with a word";
	patterns = grow(p->patterns, &p->cap, p->count, sizeof(*patterns));
	if (patterns == NULL) {
		p->no_memory = true;
		return;
	}
	p->patterns = patterns;
	p->patterns[p->count++] = w->pattern;
}

/* First the words before, then the phrase. */
static void
write_phrase(struct writing *w, struct span before, struct span phrase)
{
	while (before.len > 0 || phrase.len > 0) {
		struct span piece =
		    cut(before.len > 0 ? &before : &phrase, ' ');

		if (w->why != NULL || w->patterns->no_memory)
			return;
		if (piece.len == 0)
			continue;
		if (piece.at[0] == '%') {
			write_ways(w, piece, phrase);
			return;
		}
		write_step(w, piece);
	}
	write_pattern(w);
}

static int
read_row(struct patterns *p, const struct phrase *row, struct error *err)
{
	struct writing w = {.patterns = p};
	struct span name = span_of(row->name);
	int meaning;

	if (name.at[0] == '@' || name.at[0] == '%')
		return 0;
	w.pattern.guard = name.at[0] == '-';
	name.at += w.pattern.guard;
	name.len -= w.pattern.guard;
	w.pattern.unsure = name.len > 0 && name.at[name.len - 1] == '?';
	name.len -= w.pattern.unsure;
	meaning = meaning_of(name);
	if (meaning < 0)
		w.why = "a name that means nothing";
	w.pattern.meaning = (uint16_t)meaning;
	write_phrase(&w, (struct span){0}, span_of(row->phrase));
	if (p->no_memory)
		return error_set(err, "out of memory");
	if (w.why != NULL)
		return error_set(
		    err, "%s: %s: %s", row->name, row->phrase, w.why);
	return 0;
}

static size_t
numbers_count(const struct patterns *p)
{
	return p->vocabulary.count + VOCABULARY_FIRST;
}

static int
index_starts(struct patterns *p)
{
	size_t count = numbers_count(p);

	for (size_t i = 0; i < p->sets_count; i++)
		if ((p->sets[i].bits = vocabulary_bits(&p->vocabulary,
			 p->sets[i].numbers, p->sets[i].count)) == NULL)
			return -1;
	p->starts_at = calloc(count + 1, sizeof(*p->starts_at));
	if (p->starts_at == NULL)
		return -1;
	for (int pass = 0; pass < 2; pass++) {
		size_t total = 0;

		for (uint32_t n = 0; n < count; n++) {
			p->starts_at[n] = total;
			for (size_t i = 0; i < p->count; i++) {
				int set = p->patterns[i].steps[0].set;

				if (!set_has(&p->sets[set], n))
					continue;
				if (pass == 1)
					p->starts[total] = (uint32_t)i;
				total++;
			}
		}
		p->starts_at[count] = total;
		if (pass == 0)
			p->starts = calloc(total + 1, sizeof(*p->starts));
		if (p->starts == NULL)
			return -1;
	}
	p->loose = calloc(p->count + 1, sizeof(*p->loose));
	if (p->loose == NULL)
		return -1;
	for (size_t i = 0; i < p->count; i++)
		if (p->sets[p->patterns[i].steps[0].set].affixes != 0)
			p->loose[p->loose_count++] = (uint32_t)i;
	return 0;
}

struct patterns *
patterns_new(const struct phrase *const *tables, struct error *err)
{
	struct patterns *p = calloc(1, sizeof(*p));

	if (p == NULL) {
		(void)error_set(err, "out of memory");
		return NULL;
	}
	p->tables = tables;
	for (size_t t = 0; tables[t] != NULL; t++)
		for (const struct phrase *row = tables[t]; row->name != NULL;
		     row++)
			if (read_row(p, row, err) < 0) {
				patterns_free(p);
				return NULL;
			}
	if (index_starts(p) == 0)
		return p;
	(void)error_set(err, "out of memory");
	patterns_free(p);
	return NULL;
}

void
patterns_free(struct patterns *p)
{
	if (p == NULL)
		return;
	for (size_t i = 0; i < p->sets_count; i++) {
		free(p->sets[i].numbers);
		free(p->sets[i].bits);
	}
	free(p->sets);
	free(p->patterns);
	free(p->starts);
	free(p->starts_at);
	free(p->loose);
	vocabulary_free(&p->vocabulary);
	free(p);
}
