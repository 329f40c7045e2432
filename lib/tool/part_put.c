/* A partial, written. */
#include <stdio.h>
#include <stdlib.h>

#include "case/ledger.h"
#include "stream/hash.h"
#include "tool/part_parts.h"

const struct same_row same_rows[SAMES] = {
    [SAME_SECTIONS] = {"sections", "other sections were counted",
	"say the same --section for all parts"},
    [SAME_BY] = {"by", "other columns were counted by",
	"say the same --by for all parts"},
    [SAME_NOW] = {"now", "it was counted at another time",
	"say the same --now for all parts, as in --now 2026-11-23T08:00"},
    [SAME_ZONE] = {"zone", "it was counted in another zone",
	"say the same --tz for all parts"},
    [SAME_PROMISES] = {"promises", "it was measured by other promises",
	"say the same --profile and --holidays for all parts"},
    [SAME_IDS] = {"id", "other ids were selected",
	"say the same -i, in the same order, for all parts"},
    [SAME_TERMS] = {"where", "other complaints were selected",
	"say the same -w, in the same order, for all parts"},
    [SAME_CLOSING] = {"closing", "other words close a complaint",
	"say the same --map status.closed= for all parts"},
    [SAME_ORDER] = {"date order", "its dates were read in another order",
	"say the same --date-order for all parts"},
    [SAME_PRIVATE] = {"anonymous", "its customers have other pseudonyms",
	"say the same --anonymous and --key for all parts"},
    [SAME_LEDGER] = {"ledger", "the ledger was another one, or has grown",
	"say the same --ledger for all parts, and do nothing in between"},
};

struct span
part_copy(struct arena *arena, struct span text)
{
	char *copy = text.at == NULL ? NULL : arena_take(arena, text.len + 1);

	if (copy == NULL)
		return (struct span){NULL, 0};
	memcpy(copy, text.at, text.len);
	copy[text.len] = '\0';
	return (struct span){copy, text.len};
}

/* ---- what must be the same ---- */

static void
put_sections(struct partial_out *out, const struct part *part)
{
	for (int i = 0; i < SECTIONS; i++)
		if ((part->shown & 1U << i) != 0)
			partial_put_text(
			    out, span_of(section_name((enum section)i)));
}

static void
put_by(struct partial_out *out, const struct part *part)
{
	for (size_t i = 0; i < part->report->by_len; i++)
		partial_put_text(out, part->report->by[i]);
}

static void
put_now(struct partial_out *out, const struct part *part)
{
	char text[WHEN_TEXT];

	when_write(part->tally->now, text);
	partial_put_instant(out, part->tally->now);
	partial_put_text(out, span_of(text)); /* for people */
}

/* The name, or null for the system's own; and what it is now, so that another
 * system is found out. */
static void
put_zone(struct partial_out *out, const struct part *part)
{
	const char *name = part->options->zone;

	if (name == NULL)
		name = getenv("TZ");
	if (name != NULL && *name == ':')
		name++;
	if (name != NULL && (*name == '\0' || *name == '/'))
		name = NULL;
	partial_put_text(out, span_of(name));
	partial_put_signed(
	    out, zone_offset(part->report->zone, part->tally->now));
}

static void
put_profile(struct partial_out *out, const struct profile *profile)
{
	struct buffer text = {0};

	for (size_t i = 0; i < profile->terms_len; i++) {
		const struct term *term = &profile->terms[i];

		(void)buffer_text(&text, "%s %d%c %d%c %d%d%d %lld %lld\n",
		    term->clock, term->first.n, term->first.unit, term->then.n,
		    term->then.unit, term->shift, term->shift_long, term->dutch,
		    (long long)term->from, (long long)term->before);
	}
	for (size_t i = 0; i < profile->more_len; i++)
		(void)buffer_text(&text, "%lld\n", (long long)profile->more[i]);
	partial_put_hash(out, hash_span(buffer_span(&text), 0));
	out->to->failed |= text.failed;
	buffer_free(&text);
}

static void
put_promises(struct partial_out *out, const struct part *part)
{
	partial_put_text(out, span_of(part->report->profile));
	partial_put_count(out, part->report->due_counts);
	put_profile(out, run_terms(part->run)->profile);
}

static void
put_ids(struct partial_out *out, const struct part *part)
{
	for (size_t i = 0; i < part->options->ids_len; i++)
		partial_put_text(out, span_of(part->options->ids[i]));
}

/* A term may name a customer. */
static void
put_terms(struct partial_out *out, const struct part *part)
{
	for (size_t i = 0; i < part->options->terms_len; i++) {
		struct span term = span_of(part->options->terms[i]);
		char hash[17];

		(void)snprintf(hash, sizeof(hash), "%016llx",
		    (unsigned long long)hash_span(term, 0));
		partial_put_text(
		    out, part->report->anonymous ? span_of(hash) : term);
	}
}

static void
put_closing(struct partial_out *out, const struct part *part)
{
	const struct role_map *map = part->options->map;
	struct span word;

	for (size_t i = 0; (word = role_map_closing(map, i)).at != NULL; i++)
		partial_put_text(out, word);
}

static void
put_order(struct partial_out *out, const struct part *part)
{
	partial_put_count(out, part->options->order);
}

static void
put_private(struct partial_out *out, const struct part *part)
{
	partial_put_count(out, part->report->anonymous);
	partial_put_text(out, part->pseudonym);
}

static void
put_ledger(struct partial_out *out, const struct part *part)
{
	const struct ledger_facts *facts = part->report->ledger;

	if (facts == NULL)
		return;
	partial_put_hash(out, ledger_hash(run_ledger(part->run)));
	partial_put_count(out, facts->deeds);
	partial_put_count(out, facts->seen + facts->unseen);
	partial_put_count(out, facts->odd);
	partial_put_count(out, facts->clashes);
	if (facts->clashes == 0)
		return;
	partial_put_instant(out, facts->first.at);
	partial_put_text(out, span_of(facts->first.deed));
	partial_put_text(out, facts->first.id);
	partial_put_text(out, facts->first.by);
	partial_put_text(out, facts->first.owner);
}

static void
put_sames(struct partial_out *out, const struct part *part)
{
	static void (*const put[SAMES])(
	    struct partial_out *, const struct part *) = {
	    [SAME_SECTIONS] = put_sections,
	    [SAME_BY] = put_by,
	    [SAME_NOW] = put_now,
	    [SAME_ZONE] = put_zone,
	    [SAME_PROMISES] = put_promises,
	    [SAME_IDS] = put_ids,
	    [SAME_TERMS] = put_terms,
	    [SAME_CLOSING] = put_closing,
	    [SAME_ORDER] = put_order,
	    [SAME_PRIVATE] = put_private,
	    [SAME_LEDGER] = put_ledger,
	};

	for (int i = 0; i < SAMES; i++) {
		partial_line(out, same_rows[i].word);
		put[i](out, part);
		partial_line_end(out);
	}
}

/* ---- what the columns are ---- */

static void
put_dates(struct partial_out *out, int role, const struct when_column *dates)
{
	partial_line(out, "dates");
	partial_put_text(out, span_of(role_name((enum role)role)));
	partial_put_count(out, dates->order);
	partial_put_count(out, dates->by);
	partial_put_count(out, dates->read);
	partial_put_count(out, dates->unreadable);
	partial_put_count(out, dates->gaps);
	partial_put_count(out, dates->overlaps);
	partial_put_text(out, span_of(dates->bad));
	partial_line_end(out);
}

void
part_put_side(struct partial_out *out, const struct part_side *side)
{
	const bool flags[] = {side->empty, side->grows, side->by_person,
	    side->knows_apology, side->minutes, side->type,
	    side->dates_reopening};

	partial_line(out, "export");
	partial_put_text(out, side->system);
	for (size_t i = 0; i < sizeof(flags) / sizeof(flags[0]); i++)
		partial_put_count(out, flags[i]);
	partial_line_end(out);
	for (int role = 0; role < ROLES; role++) {
		if (side->column[role].at == NULL)
			continue;
		partial_line(out, "role");
		partial_put_text(out, span_of(role_name((enum role)role)));
		partial_put_text(out, side->column[role]);
		partial_line_end(out);
		if (side->dated[role])
			put_dates(out, role, &side->dates[role]);
	}
}

static struct part_side
side_of(const struct part *part)
{
	const struct report *report = part->report;
	const struct roles *roles = report->roles;
	bool guarantees = (part->shown & section_bit(SECTION_GUARANTEE)) != 0;
	struct part_side side = {.empty = run_is_empty(part->run),
	    .grows = roles->growing,
	    .by_person = part->tally->by_person,
	    .knows_apology = roles_know(roles, ROLE_APOLOGISED),
	    .minutes = roles->first_response_minutes >= 0,
	    .type = roles->resolution_is_type,
	    .dates_reopening = roles->reopened_is_date,
	    .system = span_of(roles->system)};

	for (int role = 0; role < ROLES; role++) {
		if (roles->column[role] >= 0)
			side.column[role] =
			    columns_name(report->columns, roles->column[role]);
		side.dated[role] = report->dates[role] != NULL;
		if (!side.dated[role])
			continue;
		side.dates[role] = *report->dates[role];
		if (report->anonymous || !guarantees) /* it is not shown */
			side.dates[role].bad[0] = '\0';
	}
	return side;
}

/* ---- all ---- */

static int
turn(void *page)
{
	return page_turn(page);
}

int
part_show(struct page *page, const void *what)
{
	const struct part *part = what;
	struct partial_out out = {.to = &page->out, .turn = turn, .arg = page};
	struct part_side side = side_of(part);
	const struct ledger *ledger = run_ledger(part->run);
	struct span id;
	size_t place = 0;

	partial_start(&out);
	put_sames(&out, part);
	part_put_side(&out, &side);
	while (ledger != NULL && ledger_seen(ledger, &place, &id)) {
		partial_line(&out, "seen");
		partial_put_text(&out, id);
		partial_line_end(&out);
	}
	if (tally_put(part->tally, &out) < 0)
		return -1;
	partial_finish(&out);
	return page_turn(page);
}
