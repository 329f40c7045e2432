#include "letter/sincerity_parts.h"

static size_t
count_of(const struct prose *prose, const char *const *words)
{
	size_t count = 0;

	for (size_t i = 0; i < prose->count; i++) {
		struct span word = prose_folded(prose, &prose->words[i]);

		for (const char *const *w = words; *w != NULL; w++)
			count += span_is(word, *w);
	}
	return count;
}

enum language
sincerity_language(const struct prose *prose)
{
	size_t en = count_of(prose, function_words_en);
	size_t nl = count_of(prose, function_words_nl);

	if (en == nl)
		return LANGUAGE_BOTH;
	return en > nl ? LANGUAGE_EN : LANGUAGE_NL;
}

/* A team is nobody. */
static bool
is_nobody(struct span word)
{
	static const char *const words[] = {"team", "the", "your", "customer",
	    "service", "services", "care", "support", "department", "desk",
	    "relations", "klantenservice", "klantenteam", "servicedesk",
	    "afdeling", "het", "de", "uw", "klantcontact", "helpdesk",
	    "complaints", "klachten", "management", "directie", NULL};

	for (const char *const *w = words; *w != NULL; w++)
		if (span_is(word, *w))
			return true;
	return false;
}

/* After "Kind regards", or in the last line: a word with a capital that is no
 * team, or a {{field}}. */
static bool
is_signed(const struct sincerity *judge)
{
	const struct prose *prose = &judge->prose;
	size_t from = 0, last = prose->count;

	for (size_t i = 0; i < judge->hits.count; i++)
		if (judge->hits.items[i].meaning == MEANING_CLOSING)
			from = judge->hits.items[i].last + 1;
	if (from == 0 && last > 0)
		for (from = last - 1; from > 0 && !prose->words[from].broken;)
			from--;
	if (last - from > 12)
		return false;
	for (size_t i = from; i < last; i++) {
		const struct prose_word *word = &prose->words[i];

		if (word->kind == WORD_FIELD)
			return true;
		if (is_nobody(prose_folded(prose, word)))
			return false;
		if (word->capital)
			return true;
	}
	return false;
}

void
sincerity_impersonal(struct sincerity *judge)
{
	static const char *const persons[] = {"i", "we", "ik", "wij", "we",
	    "my", "our", "mijn", "onze", "ons", NULL};
	const struct prose *prose = &judge->prose;

	if (count_of(prose, persons) == 0 ||
	    (prose->count > 0 && !is_signed(judge)))
		sincerity_find(judge, RULE_IMPERSONAL, SEVERITY_WARNING, 1, 1,
		    (struct span){NULL, 0});
}
