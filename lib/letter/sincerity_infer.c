/*
 * No list knows all that people do wrong and put right.  In a letter that is
 * sorry, and takes nothing back, what the writer says he did is his fault
 * when nothing else is; what he did in a later sentence is its repair.
 */
#include "letter/sincerity_parts.h"

enum {
	OWNS = MEANING_COMPONENT + (int)COMPONENT_RESPONSIBILITY,
	REPAIRS = MEANING_COMPONENT + (int)COMPONENT_REPAIR,
	REGRETS = MEANING_COMPONENT + (int)COMPONENT_REGRET,
	EXPLAINS = MEANING_COMPONENT + (int)COMPONENT_EXPLANATION,
	FORGIVES = MEANING_COMPONENT + (int)COMPONENT_FORGIVENESS
};

/* The first hit that means this, or NULL. */
static struct hit *
first_of(struct sincerity *judge, unsigned meaning)
{
	for (size_t i = 0; i < judge->hits.count; i++)
		if (judge->hits.items[i].meaning == meaning &&
		    !judge->hits.items[i].guard)
			return &judge->hits.items[i];
	return NULL;
}

static uint32_t
sentence_of(const struct sincerity *judge, const struct hit *hit)
{
	return judge->prose.words[hit->first].sentence;
}

static bool
has_any(struct sincerity *judge, const unsigned *meanings, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (first_of(judge, meanings[i]) != NULL)
			return true;
	return false;
}

/* Sorry, and each time for how the reader fares: nothing is owned by that.
 * Hits are in the order of the text. */
static bool
only_pities(struct sincerity *judge)
{
	const struct hits *hits = &judge->hits;
	bool any = false;

	for (size_t i = 0; i < hits->count;) {
		uint32_t here = sentence_of(judge, &hits->items[i]);
		bool sorry = false, pity = false;

		for (; i < hits->count &&
		       sentence_of(judge, &hits->items[i]) == here;
		     i++) {
			const struct hit *hit = &hits->items[i];

			sorry |= !hit->guard && hit->meaning == REGRETS;
			pity |= !hit->guard && hit->meaning == MEANING_PITY;
		}
		if (sorry && !pity)
			return false;
		any |= pity;
	}
	return any;
}

/* Who takes it back does not tell what he did in order to own it; who writes
 * as forms do has to say it in so many words. */
static bool
is_doubtful(struct sincerity *judge)
{
	static const unsigned doubts[] = {RULE_CONDITIONAL, RULE_FEELINGS,
	    RULE_BUT, RULE_BLAME, RULE_UNDERSTANDING, RULE_INTENT,
	    RULE_INCONVENIENCE, RULE_REGRET_ONLY, MEANING_FORM};

	return has_any(judge, doubts, sizeof(doubts) / sizeof(doubts[0]));
}

static bool
is_deed(const struct hit *hit)
{
	return !hit->guard && (hit->meaning == MEANING_DEED ||
				  hit->meaning == MEANING_DEED_DONE);
}

static bool
explains(const struct sincerity *judge, uint32_t sentence)
{
	for (size_t i = 0; i < judge->hits.count; i++)
		if (judge->hits.items[i].meaning == EXPLAINS &&
		    sentence_of(judge, &judge->hits.items[i]) == sentence)
			return true;
	return false;
}

/* A deed in a sentence that tells no repair; faults have the form of repairs,
 * so else the first of two "repairs", when it is explained or stands before
 * the letter is sorry. */
static struct hit *
find_fault(struct sincerity *judge)
{
	struct hit *items = judge->hits.items, *first = NULL;
	const struct hit *sorry = first_of(judge, REGRETS);
	uint32_t repaired = UINT32_MAX;
	bool again = false;

	for (size_t i = 0; i < judge->hits.count; i++) {
		uint32_t here = sentence_of(judge, &items[i]);

		if (!items[i].guard && items[i].meaning == REPAIRS) {
			again |= repaired != UINT32_MAX && repaired != here;
			repaired = here;
		} else if (is_deed(&items[i]) && here != repaired) {
			return &items[i];
		} else if (is_deed(&items[i]) && first == NULL) {
			first = &items[i];
		}
	}
	if (!again || first == NULL)
		return NULL;
	return (sorry != NULL && first->first < sorry->first) ||
		       explains(judge, sentence_of(judge, first))
		   ? first
		   : NULL;
}

/* In a sentence after that of the first fault: a deed that is done, or a
 * sign. */
static struct hit *
find_repair(struct sincerity *judge, const struct hit *fault)
{
	struct hit *items = judge->hits.items, *sign = NULL;
	uint32_t owned = sentence_of(judge, fault);

	for (size_t i = 0; i < judge->hits.count; i++) {
		if (items[i].guard || sentence_of(judge, &items[i]) <= owned)
			continue;
		if (items[i].meaning == MEANING_DEED_DONE)
			return &items[i];
		if (sign == NULL && items[i].meaning == MEANING_SIGN)
			sign = &items[i];
	}
	return sign;
}

/* Told plainly, with a sign that something is put right, something that was
 * done, or something of today: faults lie further back.  Things that change
 * hands today do however stiffly they are told. */
static bool
seems_mended(struct sincerity *judge)
{
	return judge->mending ||
	       (judge->plain && first_of(judge, MEANING_FORM) == NULL &&
		   (judge->recent || first_of(judge, MEANING_SIGN) != NULL ||
		       first_of(judge, MEANING_DEED_DONE) != NULL));
}

/* Sorry, told plainly and nothing in it against the writer: he owns what he
 * tells.  A stiff hand that puts it right owns it with I and a word for it. */
static bool
seems_owned(struct sincerity *judge)
{
	static const unsigned against[] = {RULE_CONDITIONAL, RULE_FEELINGS,
	    RULE_PASSIVE, RULE_BUT, RULE_BLAME};
	bool sorry = first_of(judge, REGRETS) != NULL ||
		     (first_of(judge, MEANING_APOLOGY) != NULL &&
			 first_of(judge, RULE_REGRET_ONLY) == NULL);

	return (judge->plain || (judge->mended && judge->confessed)) && sorry &&
	       !only_pities(judge) &&
	       !has_any(judge, against, sizeof(against) / sizeof(against[0]));
}

/* Whether a passive is unsure, or near to what is owned; owned: the sentence of
 * the last that was, walking either way. */
static void
weigh_passive(struct sincerity *judge, struct hit *hit, uint32_t *owned)
{
	uint32_t here = sentence_of(judge, hit);
	uint32_t reach = judge->vivid ? 4 : 2;

	if (hit->meaning == OWNS && !hit->guard)
		*owned = here;
	else if (hit->meaning == RULE_PASSIVE)
		hit->guard |= hit->unsure ||
			      (*owned != UINT32_MAX && here <= *owned + reach &&
				  *owned <= here + reach);
}

/* Who is sorry, owns and mends may tell the story of it as it comes. */
static void
drop_owned_passives(struct sincerity *judge)
{
	struct hits *hits = &judge->hits;
	uint32_t before = UINT32_MAX, after = UINT32_MAX;

	for (size_t i = 0; i < hits->count; i++)
		weigh_passive(judge, &hits->items[i], &before);
	for (size_t i = hits->count; i-- > 0;)
		weigh_passive(judge, &hits->items[i], &after);
}

/* One who was there, did it and is sorry needs a row for one of the two only;
 * but a promise without its day mends nothing. */
static void
believe(struct sincerity *judge, const struct hit *fault,
    const struct hit *repair, bool sorry)
{
	bool told = judge->vivid && sorry;

	judge->whole = fault != NULL && repair != NULL
			   ? sorry || judge->plain
			   : told && (fault != NULL || repair != NULL);
	judge->mended = repair != NULL || seems_mended(judge) ||
			(judge->vivid && fault != NULL &&
			    first_of(judge, MEANING_LATER) == NULL);
	judge->owned = fault != NULL || seems_owned(judge) ||
		       (told && repair != NULL && !only_pities(judge));
}

void
sincerity_infer(struct sincerity *judge)
{
	struct hit *fault = first_of(judge, OWNS);
	struct hit *repair = first_of(judge, REPAIRS);
	bool sorry = first_of(judge, REGRETS) != NULL ||
		     first_of(judge, FORGIVES) != NULL;
	bool sincere =
	    sorry && !judge->form && !is_doubtful(judge) && !only_pities(judge);

	if (fault == NULL && sincere) {
		fault = find_fault(judge);
		if (fault != NULL)
			fault->meaning = OWNS;
	}
	if (repair == NULL && sincere && fault != NULL) {
		repair = find_repair(judge, fault);
		if (repair != NULL)
			repair->meaning = REPAIRS;
	}
	believe(judge, fault, repair, sorry);
	if (judge->whole)
		drop_owned_passives(judge);
}
