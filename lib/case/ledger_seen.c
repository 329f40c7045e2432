/* What a report on a part of a stream must know of its ledger. */
#include "case/ledger_parts.h"
#include "stream/hash.h"

static uint64_t
hash_deed(const struct deed_line *line)
{
	const struct act *act = &line->act;
	const struct span texts[] = {line->id, act->by, act->to, act->why,
	    act->did, act->cause, act->basis, line->letter};
	const int64_t numbers[] = {line->at, act->until, (int64_t)act->deed,
	    act->reopened, act->again, line->anyway};
	uint64_t hash =
	    hash_span((struct span){(const char *)numbers, sizeof(numbers)}, 0);

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		hash = hash_span(texts[i], hash);
	return hash;
}

uint64_t
ledger_hash(const struct ledger *ledger)
{
	const struct deeds *deeds = &ledger->deeds;
	uint64_t sum = 0;

	for (uint32_t id = 0; id < deeds->ids.len; id++)
		for (uint32_t i = deeds->chain[id].first; i != 0;
		     i = deeds->kept[i - 1].next) {
			struct deed_line line;

			deeds_line(deeds, id, &deeds->kept[i - 1], &line);
			sum += hash_deed(&line);
		}
	return sum;
}

bool
ledger_seen(const struct ledger *ledger, size_t *place, struct span *id)
{
	const struct deeds *deeds = &ledger->deeds;

	for (; *place < deeds->ids.len; ++*place) {
		const struct chain *chain = &deeds->chain[*place];

		if (chain->first == 0 || !chain->seen)
			continue;
		*id = texts_span(&deeds->ids, (uint32_t)(*place)++);
		return true;
	}
	return false;
}
