#include "letter/sincerity_parts.h"

enum {
	SIGNED_LONGEST = 24, /* words after the greeting, with a postscript */
	LAST_LINES = 4,
	NAME_LONGEST = 5 /* words */
};

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

enum signer { SIGNER_NONE, SIGNER_NOBODY, SIGNER_NAMED };

/* Of the words from one to another. */
static enum signer
signer_of(const struct prose *prose, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++) {
		const struct prose_word *word = &prose->words[i];

		if (word->kind == WORD_FIELD)
			return SIGNER_NAMED;
		if (is_nobody(prose_folded(prose, word)))
			return SIGNER_NOBODY;
		if (word->capital)
			return SIGNER_NAMED;
	}
	return SIGNER_NONE;
}

/* One of the last short lines is a name; long ones after them are a
 * postscript, and before them the letter. */
static bool
ends_in_name(const struct prose *prose)
{
	size_t to = prose->count;
	bool among_short = false;

	for (int line = 0; line < LAST_LINES && to > 0; line++) {
		size_t from = to - 1;

		while (from > 0 && !prose->words[from].broken)
			from--;
		if (to - from <= NAME_LONGEST) {
			among_short = true;
			if (signer_of(prose, from, to) == SIGNER_NAMED)
				return true;
		} else if (among_short) {
			return false;
		}
		to = from;
	}
	return false;
}

/* In the lines after "Kind regards", else in one of the last lines: a word
 * with a capital that is no team, or a {{field}}. */
static bool
is_signed(const struct sincerity *judge)
{
	const struct prose *prose = &judge->prose;
	size_t from = 0;

	for (size_t i = 0; i < judge->hits.count; i++)
		if (judge->hits.items[i].meaning == MEANING_CLOSING)
			from = judge->hits.items[i].last + 1;
	if (from == 0 || prose->count - from > SIGNED_LONGEST)
		return ends_in_name(prose);
	for (size_t i = from; i < prose->count; i++)
		if (prose->words[i].broken)
			return signer_of(prose, i, prose->count) ==
			       SIGNER_NAMED;
	return signer_of(prose, from, prose->count) == SIGNER_NAMED;
}

/* Whether the letter calls the customer by any part of his name, or by one
 * that is still to be filled. */
static bool
names_customer(struct sincerity *judge)
{
	const struct prose *prose = &judge->prose;
	struct prose name = {0};
	bool found = false;

	for (size_t i = 0; i < judge->findings_count; i++)
		if (judge->findings[i].rule == RULE_PLACEHOLDER ||
		    judge->findings[i].rule == RULE_IMPERSONAL)
			return true; /* told already */
	if (prose_read(&name, judge->letter->customer, abbreviations) < 0) {
		judge->no_memory = true;
		return true;
	}
	found = name.count == 0;
	for (size_t k = 0; k < name.count && k < NAME_LONGEST && !found; k++)
		for (size_t i = 0; i < prose->count && !found; i++)
			found = prose->words[i].kind == WORD_FIELD ||
				(name.words[k].folded_len > 1 &&
				    span_equal(
					prose_folded(prose, &prose->words[i]),
					prose_folded(&name, &name.words[k])));
	prose_free(&name);
	return found;
}

void
sincerity_impersonal(struct sincerity *judge)
{
	static const char *const persons[] = {"i", "we", "ik", "wij", "we",
	    "my", "our", "mijn", "onze", "ons", NULL};
	const struct prose *prose = &judge->prose;

	if (prose->count == 0 || count_of(prose, persons) == 0 ||
	    !is_signed(judge) ||
	    (judge->letter->customer.at != NULL && !names_customer(judge)))
		sincerity_find(judge, RULE_IMPERSONAL, SEVERITY_WARNING, 1, 1,
		    (struct span){NULL, 0});
}
