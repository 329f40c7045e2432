#include <stdlib.h>

#include "tally/similar_parts.h"
#include "tally/varint.h"

struct similar *
similar_new(enum terms_language given)
{
	struct similar *similar = calloc(1, sizeof(*similar));

	if (similar == NULL)
		return NULL;
	similar->given = given;
	similar->terms = terms_new();
	similar->worked = worked_new();
	if (similar->terms != NULL && similar->worked != NULL)
		return similar;
	similar_free(similar);
	return NULL;
}

void
similar_free(struct similar *similar)
{
	if (similar == NULL)
		return;
	terms_free(similar->terms);
	worked_free(similar->worked);
	free(similar->document);
	buffer_free(&similar->ids);
	buffer_free(&similar->texts);
	bag_free(&similar->words);
	bag_free(&similar->stems);
	postings_free(&similar->postings);
	free(similar->likeness);
	free(similar->best);
	free(similar);
}

int
similar_read(struct similar *similar, const struct similar_case *from)
{
	bag_clear(&similar->words);
	for (size_t i = 0; i < from->texts; i++)
		if (terms_read(similar->terms, from->text[i], &similar->words) <
		    0)
			return -1;
	if (similar->given != TERMS_UNDECIDED)
		return (int)similar->given;
	return (int)terms_language_of(similar->terms, &similar->words);
}

int
similar_stem(struct similar *similar, uint32_t word, uint32_t count,
    enum terms_language language)
{
	size_t stem = terms_stem(similar->terms, word, language);

	if (stem == TERMS_STOP)
		return 0;
	if (stem == TERMS_FAILED)
		return -1;
	return bag_add(&similar->stems, (uint32_t)stem, count);
}

struct span
similar_id(const struct similar *similar, size_t document)
{
	size_t begin = document == 0 ? 0 : similar->document[document - 1].id;

	return (struct span){buffer_span(&similar->ids).at + begin,
	    similar->document[document].id - begin};
}

size_t
similar_documents(const struct similar *similar)
{
	return similar->len;
}

static int
more_documents(struct similar *similar)
{
	size_t most = similar->most == 0 ? 64 : similar->most * 2;
	struct similar_document *document =
	    realloc(similar->document, most * sizeof(*document));

	if (document == NULL)
		return -1;
	similar->document = document;
	similar->most = most;
	return 0;
}

/* Keeps the words that were read until all are there. */
static int
keep_words(struct similar *similar, int language)
{
	const struct bag *words = &similar->words;
	unsigned char coded[3 * VARINT_MOST], *end = coded;

	*end++ = (unsigned char)language;
	end = varint_put(end, words->len);
	(void)buffer_add(&similar->texts, coded, (size_t)(end - coded));
	for (size_t i = 0; i < words->len; i++) {
		uint32_t word = words->member[i];

		end = varint_put(coded, word);
		end = varint_put(end, words->count[word]);
		(void)buffer_add(&similar->texts, coded, (size_t)(end - coded));
	}
	return similar->texts.failed ? -1 : 0;
}

int
similar_add(struct similar *similar, const struct similar_case *resolved,
    const struct similar_end *end, struct error *err)
{
	struct similar_document document = {
	    .held = worked_held(end->reopened, end->basis)};
	int language;

	if (similar->len == SIMILAR_MOST) {
		error_remedy(err, "cut the export to its later complaints");
		return error_set(err,
		    "more than %d resolved complaints to compare with",
		    SIMILAR_MOST);
	}
	if (similar->len == similar->most && more_documents(similar) < 0)
		return error_set(err, "out of memory");
	language = similar_read(similar, resolved);
	if (language < 0 || keep_words(similar, language) < 0 ||
	    buffer_add_span(&similar->ids, resolved->id) < 0)
		return error_set(err, "out of memory");
	document.id = similar->ids.len;
	document.did =
	    worked_add(similar->worked, end->did, end->reopened, end->basis);
	if (document.did == WORKED_FAILED)
		return error_set(err, "out of memory");
	if (language != TERMS_UNDECIDED)
		similar->decided[language]++;
	similar->document[similar->len++] = document;
	return 0;
}

int
similar_count(
    struct similar *similar, const struct similar_end *end, struct error *err)
{
	if (worked_add(similar->worked, end->did, end->reopened, end->basis) ==
	    WORKED_FAILED)
		return error_set(err, "out of memory");
	return 0;
}

/* Takes the stems of the next complaint out of its words. */
static int
take_stems(struct similar *similar, const unsigned char **at)
{
	enum terms_language language = (enum terms_language) * (*at)++;
	uint64_t words = varint_take(at);

	bag_clear(&similar->stems);
	if (language == TERMS_UNDECIDED)
		language = similar->usual;
	while (words-- > 0) {
		uint32_t word = (uint32_t)varint_take(at);
		uint32_t count = (uint32_t)varint_take(at);

		if (similar_stem(similar, word, count, language) < 0)
			return -1;
	}
	return postings_room(&similar->postings, terms_count(similar->terms));
}

/* Hands each term of each complaint to one of the two passes of postings. */
static int
go_through(struct similar *similar,
    void (*pass)(struct postings *, size_t, uint32_t, uint32_t))
{
	const unsigned char *at =
	    (const unsigned char *)buffer_span(&similar->texts).at;
	const struct bag *stems = &similar->stems;
	uint64_t all = 0;

	for (size_t n = 0; n < similar->len; n++) {
		uint64_t terms = 0;

		if (take_stems(similar, &at) < 0)
			return -1;
		for (size_t i = 0; i < stems->len; i++) {
			uint32_t stem = stems->member[i];

			pass(&similar->postings, stem, (uint32_t)n,
			    stems->count[stem]);
			terms += stems->count[stem];
		}
		if (terms > UINT32_MAX)
			terms = UINT32_MAX;
		similar->document[n].terms = (uint32_t)terms;
		all += terms;
	}
	similar->mean = (double)all / (double)(similar->len + !similar->len);
	return 0;
}

int
similar_finish(struct similar *similar, struct error *err)
{
	const size_t *decided = similar->decided;

	similar->usual = decided[TERMS_DUTCH] > decided[TERMS_ENGLISH]
			     ? TERMS_DUTCH
			     : TERMS_ENGLISH;
	if (go_through(similar, postings_count) < 0 ||
	    postings_lay(&similar->postings) < 0 ||
	    go_through(similar, postings_put) < 0)
		return error_set(err, "out of memory");
	buffer_free(&similar->texts);
	similar->likeness =
	    malloc((similar->len + 1) * sizeof(*similar->likeness));
	if (similar->likeness == NULL)
		return error_set(err, "out of memory");
	return 0;
}
