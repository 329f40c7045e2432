#include <libstemmer.h>
#include <stdlib.h>
#include <string.h>

#include "tally/keys.h"
#include "tally/stop_words.h"
#include "tally/terms.h"
#include "tally/token.h"

enum {
	LANGUAGES = TERMS_UNDECIDED,
	STEMMED_MOST = 64 /* bytes of a word; the stemmer takes an int */
};

struct language {
	const char *const *stop_words;
	const char *snowball;
};

static const struct language languages[LANGUAGES] = {
    [TERMS_ENGLISH] = {stop_words_english, "english"},
    [TERMS_DUTCH] = {stop_words_dutch, "dutch"},
};

struct terms {
	struct keys *words;
	struct buffer token;
	struct sb_stemmer *stemmer[LANGUAGES];
	uint32_t *stem[LANGUAGES]; /* by word: number + 1, or 0 not known */
	size_t stems;
	size_t stops;		/* the stop words are the first so many words */
	unsigned char *stop_in; /* of these: a bit a language */
};

static int
add_stop_words(struct terms *terms, enum terms_language language)
{
	const char *const *word = languages[language].stop_words;

	for (; *word != NULL; word++) {
		struct span text = span_of(*word);
		size_t number = keys_number(terms->words, &text);

		if (number == KEYS_NONE)
			return -1;
		terms->stop_in[number] |= (unsigned char)(1u << language);
	}
	return 0;
}

static int
prepare(struct terms *terms)
{
	size_t most = 0;

	for (int i = 0; i < LANGUAGES; i++) {
		const char *const *word = languages[i].stop_words;

		terms->stemmer[i] = sb_stemmer_new(languages[i].snowball, NULL);
		if (terms->stemmer[i] == NULL)
			return -1;
		for (; *word != NULL; word++)
			most++;
	}
	terms->words = keys_new(1);
	terms->stop_in = calloc(most + 1, 1);
	if (terms->words == NULL || terms->stop_in == NULL)
		return -1;
	for (int i = 0; i < LANGUAGES; i++)
		if (add_stop_words(terms, (enum terms_language)i) < 0)
			return -1;
	terms->stops = keys_count(terms->words);
	return 0;
}

struct terms *
terms_new(void)
{
	struct terms *terms = calloc(1, sizeof(*terms));

	if (terms == NULL || prepare(terms) == 0)
		return terms;
	terms_free(terms);
	return NULL;
}

void
terms_free(struct terms *terms)
{
	if (terms == NULL)
		return;
	for (int i = 0; i < LANGUAGES; i++) {
		if (terms->stemmer[i] != NULL)
			sb_stemmer_delete(terms->stemmer[i]);
		free(terms->stem[i]);
	}
	keys_free(terms->words);
	buffer_free(&terms->token);
	free(terms->stop_in);
	free(terms);
}

int
terms_read(struct terms *terms, struct span text, struct bag *words)
{
	int got;

	while ((got = token_next(&text, &terms->token)) > 0) {
		struct span token = buffer_span(&terms->token);
		size_t number = keys_number(terms->words, &token);

		if (number == KEYS_NONE ||
		    bag_add(words, (uint32_t)number, 1) < 0)
			return -1;
	}
	return got;
}

enum terms_language
terms_language_of(const struct terms *terms, const struct bag *words)
{
	uint64_t have[LANGUAGES] = {0};

	for (size_t i = 0; i < words->len; i++) {
		uint32_t word = words->member[i];

		for (int n = 0; word < terms->stops && n < LANGUAGES; n++)
			if (terms->stop_in[word] & 1u << n)
				have[n] += words->count[word];
	}
	if (have[TERMS_ENGLISH] == have[TERMS_DUTCH])
		return TERMS_UNDECIDED;
	return have[TERMS_ENGLISH] > have[TERMS_DUTCH] ? TERMS_ENGLISH
						       : TERMS_DUTCH;
}

/* Room for what is known of each word. */
static int
more_stems(struct terms *terms, uint32_t word)
{
	size_t stems = terms->stems == 0 ? 1024 : terms->stems;

	while (stems <= word)
		stems *= 2;
	for (int i = 0; i < LANGUAGES; i++) {
		uint32_t *stem = realloc(terms->stem[i], stems * sizeof(*stem));

		if (stem == NULL)
			return -1;
		memset(stem + terms->stems, 0,
		    (stems - terms->stems) * sizeof(*stem));
		terms->stem[i] = stem;
	}
	terms->stems = stems;
	return 0;
}

static size_t
find_stem(struct terms *terms, uint32_t word, enum terms_language language)
{
	struct span text = keys_part(terms->words, word, 0);
	struct sb_stemmer *stemmer = terms->stemmer[language];
	const sb_symbol *stem;

	if (text.len > STEMMED_MOST)
		return word;
	stem =
	    sb_stemmer_stem(stemmer, (const sb_symbol *)text.at, (int)text.len);
	if (stem == NULL)
		return KEYS_NONE;
	if (sb_stemmer_length(stemmer) <= 0)
		return word;
	text.at = (const char *)stem;
	text.len = (size_t)sb_stemmer_length(stemmer);
	return keys_number(terms->words, &text);
}

size_t
terms_stem(struct terms *terms, uint32_t word, enum terms_language language)
{
	uint32_t *known;
	size_t number;

	if (word < terms->stops && terms->stop_in[word] & 1u << language)
		return TERMS_STOP;
	if (word >= terms->stems && more_stems(terms, word) < 0)
		return TERMS_FAILED;
	known = &terms->stem[language][word];
	if (*known != 0)
		return *known - 1;
	number = find_stem(terms, word, language);
	if (number == KEYS_NONE)
		return TERMS_FAILED;
	*known = (uint32_t)number + 1;
	return number;
}

size_t
terms_count(const struct terms *terms)
{
	return keys_count(terms->words);
}
