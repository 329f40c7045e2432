/* What must be the same in all partials, understood. */
#include "tool/merge_parts.h"

static void
take_sections(struct merge *merge, struct partial_row *row)
{
	while (partial_more(row)) {
		int section = section_find(partial_text(row));

		row->wrong |= section < 0;
		if (section >= 0)
			merge->sections |= 1U << section;
	}
}

/* A text that stays; wrong for want of memory, too. */
static struct span
take_text(struct merge *merge, struct partial_row *row)
{
	struct span text = partial_text(row);
	struct span copy = part_copy(&merge->arena, text);

	row->wrong |= text.at != NULL && copy.at == NULL;
	return copy;
}

static void
take_by(struct merge *merge, struct partial_row *row)
{
	while (partial_more(row)) {
		struct span name = take_text(merge, row);

		row->wrong |= name.at == NULL || merge->by_len == BY_MOST;
		if (!row->wrong)
			merge->by[merge->by_len++] = name;
	}
}

static void
take_now(struct merge *merge, struct partial_row *row)
{
	merge->now = partial_instant(row);
	row->wrong |= merge->now == INT64_MIN;
	(void)partial_text(row);
}

static void
take_zone(struct merge *merge, struct partial_row *row)
{
	merge->zone_name = take_text(merge, row).at;
	merge->offset = partial_signed(row);
}

static void
take_promises(struct merge *merge, struct partial_row *row)
{
	merge->profile = take_text(merge, row).at;
	row->wrong |= merge->profile == NULL;
	merge->due_counts = partial_below(row, 2) == 1;
	(void)partial_hash(row);
}

static void
take_selection(struct merge *merge, struct partial_row *row)
{
	while (partial_more(row)) {
		(void)partial_text(row);
		merge->selected = true;
	}
}

static void
take_closing(struct merge *merge, struct partial_row *row)
{
	(void)merge;
	while (partial_more(row))
		(void)partial_text(row);
}

static void
take_order(struct merge *merge, struct partial_row *row)
{
	(void)merge;
	(void)partial_below(row, ORDER_MDY + 1);
}

static void
take_private(struct merge *merge, struct partial_row *row)
{
	merge->anonymous = partial_below(row, 2) == 1;
	(void)partial_text(row);
}

static void
take_ledger(struct merge *merge, struct partial_row *row)
{
	struct ledger_facts *facts = &merge->facts;

	if (!partial_more(row))
		return;
	merge->facts_known = true;
	(void)partial_hash(row);
	facts->deeds = partial_count(row);
	merge->with_deeds = partial_count(row);
	facts->odd = partial_count(row);
	facts->clashes = partial_count(row);
	if (facts->clashes == 0)
		return;
	facts->first.at = partial_instant(row);
	facts->first.deed = take_text(merge, row).at;
	facts->first.id = take_text(merge, row);
	facts->first.by = take_text(merge, row);
	facts->first.owner = take_text(merge, row);
	row->wrong |= facts->first.deed == NULL || facts->first.at == INT64_MIN;
}

void
merge_take_same(struct merge *merge, enum same which, struct partial_row *row)
{
	static void (*const take[SAMES])(
	    struct merge *, struct partial_row *) = {
	    [SAME_SECTIONS] = take_sections,
	    [SAME_BY] = take_by,
	    [SAME_NOW] = take_now,
	    [SAME_ZONE] = take_zone,
	    [SAME_PROMISES] = take_promises,
	    [SAME_IDS] = take_selection,
	    [SAME_TERMS] = take_selection,
	    [SAME_CLOSING] = take_closing,
	    [SAME_ORDER] = take_order,
	    [SAME_PRIVATE] = take_private,
	    [SAME_LEDGER] = take_ledger,
	};

	take[which](merge, row);
}

int
merge_start(struct merge *merge, struct error *err)
{
	struct tally *tally;

	merge->zone = zone_open(merge->zone_name, err);
	if (merge->zone == NULL)
		return -1;
	if (zone_offset(merge->zone, merge->now) != merge->offset) {
		error_remedy(err, "make the parts with --tz");
		return error_set(
		    err, "it was counted in a zone that is not the one here");
	}
	tally = tally_new(PART_COUNTS(merge->sections), merge->by_len,
	    merge->now, zone_day(merge->zone, merge->now));
	if (tally == NULL)
		return error_set(err, "out of memory");
	if (merge->keeps)
		repeats_keep(tally->repeats);
	merge->tally = merge->taking.tally = tally;
	return 0;
}
