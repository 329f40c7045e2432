/* What the guarantee counts, from a partial. */
#include "tally/tally_partial.h"

static int
take_evidence(struct tally *tally, struct partial_row *row)
{
	tally->resolved_there += partial_count(row);
	return 0;
}

static int
take_filled(struct tally *tally, struct partial_row *row)
{
	int role = role_find(partial_text(row));

	if (role < 0) {
		row->wrong = true;
		return 0;
	}
	tally->filled[role] += partial_count(row);
	tally->filled_resolved[role] += partial_count(row);
	return 0;
}

static int
take_sample(struct tally *tally, struct partial_row *row)
{
	struct sample *sample =
	    tally_sample(tally, partial_name(row, tally_samples, SAMPLES));
	uint64_t count = partial_count(row);
	struct example first = partial_example(row);

	if (sample->count == 0 || example_compare(&first, &sample->first) < 0)
		sample->first = first;
	sample->count += count;
	return 0;
}

static int
take_id(struct tally *tally, struct partial_row *row)
{
	struct repeats_id id = {.text = partial_example(row)};

	if (partial_more(row))
		id.rest = partial_hash(row);
	row->wrong |= id.text.len == 0;
	return repeats_take(tally->repeats, &id, partial_is(row, "again"));
}

static int
take_ids(struct tally *tally, struct partial_row *row)
{
	struct repeats_levels levels = {
	    .from = partial_below(row, REPEATS_LEVELS)};

	for (int i = 0; i < REPEATS_LEVELS; i++)
		levels.records[i] = partial_count(row);
	return repeats_take_levels(tally->repeats, &levels);
}

enum tally_took
tally_take_evidence(struct tally *tally, struct partial_row *row)
{
	static const struct {
		const char *word;
		int (*take)(struct tally *tally, struct partial_row *row);
	} rows[] = {
	    {"id", take_id},
	    {"again", take_id},
	    {"ids", take_ids},
	    {"evidence", take_evidence},
	    {"filled", take_filled},
	    {"sample", take_sample},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (partial_is(row, rows[i].word))
			return rows[i].take(tally, row) < 0 ? TALLY_NO_MEMORY
							    : TALLY_TOOK;
	return TALLY_FOREIGN;
}
