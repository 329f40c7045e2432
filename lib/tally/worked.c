#include <stdlib.h>

#include "meaning/when_form.h"
#include "tally/keys.h"
#include "tally/token.h"
#include "tally/worked.h"

struct count {
	uint64_t done, held, accepted;
};

struct worked {
	struct keys *texts; /* as written */
	struct keys *kinds; /* the tokens of these */
	uint32_t *kind;	    /* by text */
	size_t texts_most;
	struct count *count; /* by kind */
	size_t kinds_most;
	struct buffer token, tokens;
};

struct worked *
worked_new(void)
{
	struct worked *worked = calloc(1, sizeof(*worked));

	if (worked == NULL)
		return NULL;
	worked->texts = keys_new(1);
	worked->kinds = keys_new(1);
	if (worked->texts != NULL && worked->kinds != NULL)
		return worked;
	worked_free(worked);
	return NULL;
}

void
worked_free(struct worked *worked)
{
	if (worked == NULL)
		return;
	keys_free(worked->texts);
	keys_free(worked->kinds);
	free(worked->kind);
	free(worked->count);
	buffer_free(&worked->token);
	buffer_free(&worked->tokens);
	free(worked);
}

bool
worked_held(bool reopened, enum worked_basis basis)
{
	return !reopened && basis != WORKED_NOT_ACCEPTED;
}

/* What a token is to a class of texts. */
enum sort { WORD, NUMBER, OF_DATE };

bool
worked_of_date(struct span token)
{
	static const char *const hours[] = {
	    "am", "pm", "utc", "gmt", "cet", "cest", "est", "edt"};

	if (when_word(token.at, token.len) >= 0)
		return true;
	for (size_t i = 0; i < sizeof(hours) / sizeof(hours[0]); i++)
		if (span_is(token, hours[i]))
			return true;
	return false;
}

static enum sort
sort_of(struct span token)
{
	for (size_t i = 0; i < token.len; i++)
		if (token.at[i] >= '0' && token.at[i] <= '9')
			return NUMBER;
	return worked_of_date(token) ? OF_DATE : WORD;
}

int
worked_spell(struct span did, struct buffer *token, struct buffer *tokens)
{
	size_t before = 0; /* where words of a date began that wait for one */
	bool number = false;
	int got;

	buffer_clear(tokens);
	while ((got = token_next(&did, token)) > 0) {
		struct span word = buffer_span(token);
		enum sort sort = sort_of(word);

		if (sort != WORD && number)
			continue;
		number = sort == NUMBER;
		if (number) {
			tokens->len = before;
			word = span_of("0");
		}
		(void)buffer_add_char(tokens, ' ');
		(void)buffer_add_span(tokens, word);
		if (sort == WORD)
			before = tokens->len;
	}
	return tokens->failed ? -1 : got;
}

/* Room for one more of each. */
static int
make_room(struct worked *worked)
{
	if (keys_count(worked->kinds) == worked->kinds_most) {
		size_t most = worked->kinds_most * 2 + 16;
		struct count *count =
		    realloc(worked->count, most * sizeof(*count));

		if (count == NULL)
			return -1;
		worked->count = count;
		worked->kinds_most = most;
	}
	if (keys_count(worked->texts) == worked->texts_most) {
		size_t most = worked->texts_most * 2 + 16;
		uint32_t *kind = realloc(worked->kind, most * sizeof(*kind));

		if (kind == NULL)
			return -1;
		worked->kind = kind;
		worked->texts_most = most;
	}
	return 0;
}

size_t
worked_add(struct worked *worked, struct span did, bool reopened,
    enum worked_basis basis)
{
	size_t kinds = keys_count(worked->kinds), kind, text;
	struct span tokens;
	struct count *count;

	if (worked_spell(did, &worked->token, &worked->tokens) < 0 ||
	    make_room(worked) < 0)
		return WORKED_FAILED;
	tokens = buffer_span(&worked->tokens);
	if (tokens.len == 0)
		return WORKED_NOTHING;
	kind = keys_number(worked->kinds, &tokens);
	if (kind == KEYS_NONE)
		return WORKED_FAILED;
	if (kind == kinds)
		worked->count[kind] = (struct count){0};
	text = keys_number(worked->texts, &did);
	if (text == KEYS_NONE)
		return WORKED_FAILED;
	worked->kind[text] = (uint32_t)kind;
	count = &worked->count[kind];
	count->done++;
	count->held += worked_held(reopened, basis);
	count->accepted += !reopened && basis == WORKED_ACCEPTED;
	return text;
}

struct worked_times
worked_of(const struct worked *worked, size_t number)
{
	struct worked_times times = {0};
	const struct count *count;

	if (number == WORKED_NOTHING)
		return times;
	count = &worked->count[worked->kind[number]];
	times.did = keys_part(worked->texts, number, 0);
	times.done = count->done;
	times.held = count->held;
	times.accepted = count->accepted;
	return times;
}

double
worked_weight(const struct worked_times *times)
{
	return ((double)times->held + 1) / ((double)times->done + 2);
}
