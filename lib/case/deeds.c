#include <stdlib.h>
#include <string.h>

#include "case/deeds.h"
#include "meaning/roles.h"
#include "stream/hash.h"

enum { FLAG_AGAIN = 1, FLAG_ANYWAY = 2 };

/* ---- room ---- */

/* Array with room for one more of size bytes, what is new being zero; NULL:
 * no memory, and the array is as it was. */
static void *
room(void *array, size_t size, uint32_t len, uint32_t *cap)
{
	uint32_t more = *cap == 0 ? 64 : *cap + *cap / 2;
	char *at;

	if (len < *cap)
		return array;
	if (more <= *cap || more >= UINT32_MAX - 1)
		return NULL;
	at = realloc(array, more * size);
	if (at == NULL)
		return NULL;
	memset(at + *cap * size, 0, (more - *cap) * size);
	*cap = more;
	return at;
}

static uint32_t
id_of(struct deeds *deeds, struct span id)
{
	/* room before the number: a number is then never without its chain */
	struct chain *chain = room(
	    deeds->chain, sizeof(*chain), deeds->ids.len, &deeds->chain_cap);

	if (chain == NULL)
		return TEXTS_NONE;
	deeds->chain = chain;
	return texts_number(&deeds->ids, &deeds->arena, id);
}

/* 0, with TEXTS_NONE for no text, or -1. */
static int
word_of(struct deeds *deeds, struct span text, uint32_t *number)
{
	struct word *word;

	*number = TEXTS_NONE;
	if (text.len == 0)
		return 0;
	word = room(
	    deeds->word, sizeof(*word), deeds->words.len, &deeds->word_cap);
	if (word == NULL)
		return -1;
	deeds->word = word;
	*number = texts_number(&deeds->words, &deeds->arena, text);
	return *number == TEXTS_NONE ? -1 : 0;
}

/* ---- one deed ---- */

static enum deeds_added
person_of(struct deeds *deeds, struct span name, const char *member,
    uint32_t *number, struct error *err)
{
	struct error why;

	error_clear(&why);
	if (word_of(deeds, name, number) != 0)
		return DEEDS_NO_MEMORY;
	if (*number == TEXTS_NONE || deeds->word[*number].person)
		return DEEDS_ADDED;
	if (owner_check(name, &why) != 0) {
		(void)error_set(err, "not a deed: %s: %s", member, why.what);
		return DEEDS_ODD;
	}
	deeds->word[*number].person = true;
	return DEEDS_ADDED;
}

/* What was done may be long and unlike anything else: kept as it is. */
static int
keep_said(struct deeds *deeds, const struct act *act, uint32_t *place)
{
	struct said said = {{NULL, 0}, 0, 0, 0};
	struct said *all =
	    room(deeds->said, sizeof(*all), deeds->said_len, &deeds->said_cap);
	char *did = NULL;

	if (all == NULL)
		return -1;
	deeds->said = all;
	if (word_of(deeds, act->cause, &said.cause) != 0 ||
	    word_of(deeds, act->basis, &said.basis) != 0 ||
	    word_of(deeds, act->why, &said.why) != 0)
		return -1;
	if (act->did.len > 0) {
		did = arena_take(&deeds->arena, act->did.len);
		if (did == NULL)
			return -1;
		memcpy(did, act->did.at, act->did.len);
	}
	said.did = (struct span){did, act->did.len};
	*place = deeds->said_len++;
	deeds->said[*place] = said;
	return 0;
}

static enum deeds_added
keep(struct deeds *deeds, const struct deed_line *line, struct kept *kept,
    struct error *err)
{
	const struct act *act = &line->act;
	enum deeds_added got = person_of(deeds, act->by, "by", &kept->by, err);

	kept->at = line->at;
	kept->until = act->until;
	kept->deed = (uint8_t)act->deed;
	kept->flags = (uint8_t)((act->again ? FLAG_AGAIN : 0) |
				(line->anyway ? FLAG_ANYWAY : 0));
	kept->reopened =
	    act->reopened > UINT16_MAX ? UINT16_MAX : (uint16_t)act->reopened;
	kept->to = TEXTS_NONE;
	if (got != DEEDS_ADDED)
		return got;
	switch (act->deed) {
	case DEED_GIVE:
	case DEED_DELEGATE:
		return person_of(deeds, act->to, "to", &kept->to, err);
	case DEED_APOLOGISE:
		return word_of(deeds, line->letter, &kept->to) == 0
			   ? DEEDS_ADDED
			   : DEEDS_NO_MEMORY;
	case DEED_RESOLVE:
		return keep_said(deeds, act, &kept->to) == 0 ? DEEDS_ADDED
							     : DEEDS_NO_MEMORY;
	default:
		return DEEDS_ADDED;
	}
}

/* At the end of its chain, which is mixed when that is not its place. */
static int
link_up(struct deeds *deeds, uint32_t id, const struct kept *kept)
{
	struct chain *chain = &deeds->chain[id];
	uint32_t *mixed;

	if (chain->last != 0 && !chain->mixed &&
	    deeds->kept[chain->last - 1].at >= kept->at) {
		mixed = room(deeds->mixed, sizeof(*mixed), deeds->mixed_len,
		    &deeds->mixed_cap);
		if (mixed == NULL)
			return -1;
		deeds->mixed = mixed;
		deeds->mixed[deeds->mixed_len++] = id;
		chain->mixed = true;
	}
	deeds->kept[deeds->len++] = *kept;
	deeds->live++;
	if (chain->last == 0)
		chain->first = deeds->len;
	else
		deeds->kept[chain->last - 1].next = deeds->len;
	chain->last = deeds->len;
	free(chain->fold);
	chain->fold = NULL;
	return 0;
}

enum deeds_added
deeds_add(struct deeds *deeds, const struct deed_line *line, uint64_t place,
    struct error *err)
{
	struct kept kept = {.place = place};
	uint32_t id = id_of(deeds, line->id);
	const struct kept *last;
	enum deeds_added got;
	struct kept *all =
	    room(deeds->kept, sizeof(*all), deeds->len, &deeds->cap);

	if (all != NULL)
		deeds->kept = all;
	if (id == TEXTS_NONE || all == NULL)
		return DEEDS_NO_MEMORY;
	if (deeds->seed == 0)
		deeds->seed = hash_seed();
	kept.hash = hash_span(line->raw, deeds->seed);
	if (deeds->chain[id].last != 0) {
		last = &deeds->kept[deeds->chain[id].last - 1];
		if (last->at == line->at && last->hash == kept.hash) {
			deeds->doubles++;
			return DEEDS_DOUBLE;
		}
	}
	got = keep(deeds, line, &kept, err);
	if (got != DEEDS_ADDED)
		return got;
	if (link_up(deeds, id, &kept) != 0)
		return DEEDS_NO_MEMORY;
	if (kept.deed == DEED_APOLOGISE && kept.to != TEXTS_NONE &&
	    deeds->word[kept.to].letter == 0)
		deeds->word[kept.to].letter = id + 1;
	return DEEDS_ADDED;
}

void
deeds_take_back(struct deeds *deeds, uint32_t id)
{
	struct chain *chain = &deeds->chain[id];
	uint32_t i = chain->first, last = deeds->len;

	if (deeds->kept[last - 1].deed == DEED_APOLOGISE &&
	    deeds->kept[last - 1].to != TEXTS_NONE &&
	    deeds->word[deeds->kept[last - 1].to].letter == id + 1)
		deeds->word[deeds->kept[last - 1].to].letter = 0;
	if (i == last)
		i = chain->first = 0;
	while (i != 0 && deeds->kept[i - 1].next != last)
		i = deeds->kept[i - 1].next;
	if (i != 0)
		deeds->kept[i - 1].next = 0;
	chain->last = i;
	deeds->len--;
	deeds->live--;
	free(chain->fold);
	chain->fold = NULL;
}

/* ---- all of them ---- */

void
deeds_clear(struct deeds *deeds)
{
	for (uint32_t i = 0; i < deeds->ids.len; i++) {
		free(deeds->chain[i].fold);
		deeds->chain[i] = (struct chain){.seen = deeds->chain[i].seen};
	}
	for (uint32_t i = 0; i < deeds->words.len; i++)
		deeds->word[i].letter = 0;
	deeds->len = deeds->said_len = deeds->mixed_len = 0;
	deeds->live = 0;
	deeds->doubles = 0;
}

void
deeds_free(struct deeds *deeds)
{
	deeds_clear(deeds);
	arena_free(&deeds->arena);
	texts_free(&deeds->ids);
	texts_free(&deeds->words);
	free(deeds->chain);
	free(deeds->word);
	free(deeds->kept);
	free(deeds->said);
	free(deeds->mixed);
	*deeds = (struct deeds){.len = 0};
}

void
deeds_line(const struct deeds *deeds, uint32_t id, const struct kept *kept,
    struct deed_line *line)
{
	const struct said *said;
	struct act *act = &line->act;

	*line = (struct deed_line){.at = kept->at};
	line->id = texts_span(&deeds->ids, id);
	line->anyway = (kept->flags & FLAG_ANYWAY) != 0;
	act->deed = (enum deed)kept->deed;
	act->by = texts_span(&deeds->words, kept->by);
	act->until = kept->until;
	act->again = (kept->flags & FLAG_AGAIN) != 0;
	act->reopened = kept->reopened;
	if (act->deed == DEED_APOLOGISE) {
		line->letter = texts_span(&deeds->words, kept->to);
	} else if (act->deed == DEED_RESOLVE) {
		said = &deeds->said[kept->to];
		act->did = said->did;
		act->cause = texts_span(&deeds->words, said->cause);
		act->basis = texts_span(&deeds->words, said->basis);
		act->why = texts_span(&deeds->words, said->why);
	} else {
		act->to = texts_span(&deeds->words, kept->to);
	}
}

void
deeds_fold(const struct deeds *deeds, uint32_t id, struct fold *fold,
    void (*clash)(
	void *arg, const struct deed_line *line, const struct error *err),
    void *arg)
{
	const struct kept *kept;
	struct deed_line line;
	struct error err;

	fold_start(fold);
	for (uint32_t i = deeds->chain[id].first; i != 0; i = kept->next) {
		kept = &deeds->kept[i - 1];
		deeds_line(deeds, id, kept, &line);
		error_clear(&err);
		if (fold_add(fold, &line, &err) == RULING_REFUSED &&
		    clash != NULL)
			clash(arg, &line, &err);
	}
}
