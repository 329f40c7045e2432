#include <string.h>

#include "tool/ending.h"
#include "tool/standing.h"

/* Sections that tell whose it is, and whether it is late. */
#define WITH_OWNER                                                             \
	(section_bit(SECTION_TOTALS) | section_bit(SECTION_NOW) |              \
	    section_bit(SECTION_OWNERS))
/* Sections that tell what was reopened. */
#define WITH_REOPENED                                                          \
	(section_bit(SECTION_TOTALS) | section_bit(SECTION_CAUSES) |           \
	    section_bit(SECTION_WORKED))

/* Whether at, of this record, was read from its column and has no time; what
 * was read last is this record's, and our deeds have the time of a clock. */
static bool
is_day(const struct dates *dates, enum role role, int64_t at)
{
	const struct when *last = &dates->column[role].last.out;

	return last->day && last->at == at;
}

static int64_t
took(struct run *run, int64_t received, enum role role, int64_t at)
{
	const struct dates *dates = run_dates(run);
	int64_t lasted;

	if (received == STATE_NEVER || at == STATE_NEVER)
		return TALLY_NEVER;
	if (is_day(dates, ROLE_RECEIVED, received) || is_day(dates, role, at))
		return (zone_day(dates->zone, at) -
			   zone_day(dates->zone, received)) *
		       (WHEN_DAY / WHEN_MINUTE);
	lasted = at - received;
	return lasted / WHEN_MINUTE - (lasted % WHEN_MINUTE < 0);
}

/* What is longer is no padding with blanks, and is not decoded for this. */
enum { BLANKS_MOST = 256 };

/* A list or an object without anything in it. */
static bool
is_hollow(struct span text)
{
	char first = text.len < 2 ? '\0' : text.at[0];
	char last = text.len < 2 ? '\0' : text.at[text.len - 1];

	return ((first == '[' && last == ']') ||
		   (first == '{' && last == '}')) &&
	       span_trim((struct span){text.at + 1, text.len - 2}).len == 0;
}

static bool
is_filled(struct record *record, int column)
{
	size_t length = record_length(record, column);
	struct span text;

	if (length == 0 || length > BLANKS_MOST)
		return length > 0;
	text = record_get(record, column);
	return !when_is_none(text) && !is_hollow(span_trim(text));
}

/* The roles that the state does not tell of. */
static void
fill_coverage(struct coverage *coverage, struct run *run)
{
	const uint32_t told =
	    STANDING_ROLES & ~ROLE_BIT(ROLE_STATUS) & ~ROLE_BIT(ROLE_REOPENED);
	const struct roles *roles = run_roles(run);

	coverage->columns = columns_count(run_columns(run));
	coverage->len = 0;
	for (int role = 0; role < ROLES; role++) {
		if ((told & ROLE_BIT(role)) != 0 || roles->column[role] < 0)
			continue;
		coverage->of[coverage->len].role = (enum role)role;
		coverage->of[coverage->len++].column = roles->column[role];
	}
}

/* A bit for each role that is there and not empty. */
static uint32_t
filled(struct run *run, const struct state *state, struct coverage *coverage)
{
	struct record *record = run_record(run);
	uint32_t bits = 0;

	bits |= (uint32_t)(state->id.len > 0) << ROLE_ID;
	bits |= (uint32_t)state->owner_person << ROLE_OWNER;
	bits |= (uint32_t)(state->delegate.len > 0) << ROLE_DELEGATE;
	bits |= (uint32_t)(state->received != STATE_NEVER) << ROLE_RECEIVED;
	bits |= (uint32_t)(state->promised != STATE_NEVER) << ROLE_DUE;
	bits |= (uint32_t)(state->resolved != STATE_NEVER) << ROLE_RESOLVED;
	bits |= (uint32_t)(state->owned != STATE_NEVER) << ROLE_OWNED;
	bits |= (uint32_t)(state->apologised != STATE_NEVER) << ROLE_APOLOGISED;
	if (coverage->columns != columns_count(run_columns(run)))
		fill_coverage(coverage, run);
	for (size_t i = 0; i < coverage->len; i++)
		if (is_filled(record, coverage->of[i].column))
			bits |= ROLE_BIT(coverage->of[i].role);
	return bits;
}

static void
testify(struct run *run, const struct state *there, struct coverage *coverage,
    struct standing *standing)
{
	standing->filled = filled(run, there, coverage);
	standing->closed_there = there->closed;
	standing->status_closes = run_status(run) == STATUS_CLOSES;
	standing->status_opens = run_status(run) == STATUS_OPENS;
}

/* What the record says without the ledger. */
static void
evidence(struct run *run, struct coverage *coverage, struct standing *standing)
{
	if (run_laid(run) == 0) {
		testify(run, run_state(run), coverage, standing);
	} else {
		struct state base;

		run_base(run, &base);
		testify(run, &base, coverage, standing);
	}
}

static bool
has(struct run *run, enum role role)
{
	int column = run_roles(run)->column[role];

	return column >= 0 && is_filled(run_record(run), column);
}

/* Of a date that none is there is an answer, too. */
static bool
knows_reopened(struct run *run)
{
	const struct roles *roles = run_roles(run);

	return has(run, ROLE_REOPENED) ||
	       (roles->reopened_is_date && roles->column[ROLE_REOPENED] >= 0);
}

void
standing_pass(struct run *run, struct tally *tally)
{
	tally->state_known = tally->state_known ||
			     run_status(run) != STATUS_SILENT ||
			     has(run, ROLE_RESOLVED);
	if ((tally->sections & WITH_REOPENED) != 0)
		tally->reopened_known =
		    tally->reopened_known || knows_reopened(run);
}

/* ---- clocks ---- */

/* The end of the day by which a profile wants this step, or STATE_NEVER. */
static int64_t
deadline(struct run *run, struct deadlines *deadlines, enum clock_of clock,
    int64_t received)
{
	const struct promise_terms *terms = run_terms(run);
	int64_t day = zone_day(terms->zone, received), due;
	size_t slot = (uint64_t)day % DEADLINES;

	if (deadlines->slot[clock][slot].known &&
	    deadlines->slot[clock][slot].day == day)
		return deadlines->slot[clock][slot].end;
	due = promise_day(terms->profile, clock, day, false);
	if (due != STATE_NEVER)
		due = zone_day_end(terms->zone, due);
	deadlines->slot[clock][slot].known = true;
	deadlines->slot[clock][slot].day = day;
	deadlines->slot[clock][slot].end = due;
	return due;
}

/* What promise_of says of a step that was taken. */
static int64_t
promised(struct run *run, struct deadlines *deadlines, enum clock_of clock)
{
	const struct state *state = run_state(run);

	if (clock == CLOCK_RESOLVE && state->promised != STATE_NEVER &&
	    (state->pledged || !run_terms(run)->chosen))
		return state->promised;
	return deadline(run, deadlines, clock, state->received);
}

static void
time_clock(struct run *run, struct deadlines *deadlines,
    struct standing *standing, enum took clock, enum role role, int64_t at)
{
	static const enum clock_of clocks[TOOKS] = {
	    [TOOK_OWN] = CLOCK_OWN,
	    [TOOK_APOLOGISE] = CLOCK_APOLOGISE,
	    [TOOK_RESOLVE] = CLOCK_RESOLVE,
	};
	int64_t due;

	standing->at[clock] = at;
	standing->took[clock] = took(run, standing->received, role, at);
	if (deadlines == NULL || standing->took[clock] == TALLY_NEVER)
		return;
	due = promised(run, deadlines, clocks[clock]);
	standing->promised[clock] = due != STATE_NEVER;
	/* as promise_overdue has it: broken from the second after it */
	standing->kept[clock] = due != STATE_NEVER && at - WHEN_SECOND < due;
}

/* ---- now ---- */

/* Adds text in one line, as far as there is room. */
static size_t
add_line(char *words, size_t len, size_t most, struct span text)
{
	for (size_t i = 0; i < text.len && len < most; i++) {
		bool blank = span_blank(text.at[i]);

		if (!blank)
			words[len++] = text.at[i];
		else if (len > 0 && words[len - 1] != ' ')
			words[len++] = ' ';
	}
	return len;
}

/* The subject, and then the text, unless the subject is its beginning. */
static struct span
wording(void *from)
{
	struct standing_words *of = from;
	char *words = of->standings->words;
	struct span subject = run_text(of->run, ROLE_SUBJECT);
	struct span text = run_text(of->run, ROLE_TEXT);
	size_t len = 0, most = sizeof(of->standings->words);

	subject = when_is_none(subject) ? span_of("") : span_trim(subject);
	text = when_is_none(text) ? span_of("") : span_trim(text);
	if (text.len < subject.len ||
	    memcmp(text.at, subject.at, subject.len) != 0)
		len = add_line(words, len, most, subject);
	if (len > 0 && text.len > 0)
		len = add_line(words, len, most, span_of(": "));
	len = add_line(words, len, most, text);
	return (struct span){words, len};
}

static void
fill_act(
    struct run *run, struct standings *standings, struct standing *standing)
{
	const struct promises *promises = run_promises(run);
	const struct state *state = run_state(run);
	static const enum now_step steps[CLOCKS] = {
	    [CLOCK_OWN] = NOW_OWN,
	    [CLOCK_APOLOGISE] = NOW_APOLOGISE,
	    [CLOCK_RESOLVE] = NOW_RESOLVE,
	};
	struct now_case *act = &standing->act;

	*act = (struct now_case){.id = state->id,
	    .delegate = span_trim(state->delegate),
	    .due = promises->next,
	    .received = state->received,
	    .step = steps[promises->next_of],
	    .late = promise_broken(promises, state, run_now(run))};
	if (act->step == NOW_RESOLVE && state->promised != STATE_NEVER) {
		if (state->pledged)
			act->basis = NOW_BY_US;
		else if (!run_terms(run)->chosen)
			act->basis = NOW_BY_EXPORT;
	}
	standings->words_of = (struct standing_words){run, standings};
	standing->words = (struct now_words){wording, &standings->words_of};
}

/* ---- all ---- */

uint32_t
standing_roles(unsigned int sections)
{
	static const uint32_t roles[SECTIONS] = {
	    [SECTION_TOTALS] = PROMISE_ROLES | ROLE_BIT(ROLE_REOPENED),
	    [SECTION_NOW] =
		PROMISE_ROLES | ROLE_BIT(ROLE_ID) | ROLE_BIT(ROLE_DELEGATE),
	    [SECTION_AGEING] = ROLE_BIT(ROLE_ID),
	    [SECTION_OWNERS] = PROMISE_ROLES,
	    [SECTION_CLOCKS] = ROLE_BIT(ROLE_DUE) | ROLE_BIT(ROLE_OWNED) |
			       ROLE_BIT(ROLE_APOLOGISED),
	    [SECTION_CAUSES] = ROLE_BIT(ROLE_CAUSE) | ROLE_BIT(ROLE_REOPENED),
	    [SECTION_WORKED] = ENDING_ROLES,
	    [SECTION_GUARANTEE] = STANDING_ROLES,
	};
	uint32_t all = ROLE_BIT(ROLE_RECEIVED) | ROLE_BIT(ROLE_RESOLVED) |
		       ROLE_BIT(ROLE_STATUS);

	for (int i = 0; i < SECTIONS; i++)
		if ((sections & section_bit((enum section)i)) != 0)
			all |= roles[i];
	return all;
}

/* Who answers for it, and what of it is late. */
static void
fill_owner(struct run *run, unsigned int sections, struct standing *standing)
{
	const struct roles *roles = run_roles(run);
	const struct state *state = run_state(run);
	const unsigned int late =
	    section_bit(SECTION_TOTALS) | section_bit(SECTION_OWNERS);

	if (state->owner_person)
		standing->owner = span_trim(state->owner);
	if (!roles_know(roles, ROLE_OWNER) && roles->column[ROLE_GROUP] >= 0) {
		standing->group = span_trim(
		    record_get(run_record(run), roles->column[ROLE_GROUP]));
		if (standing->group.len == 0)
			standing->group.at = NULL;
	}
	if (!standing->open)
		return;
	standing->apology_owed =
	    state->apologised == STATE_NEVER && !state->apology_waived;
	if ((sections & late) != 0)
		standing->overdue =
		    promise_overdue(run_promises(run), state, run_now(run));
}

/* Of a list, such as labels in JSON, the first. */
static struct span
category_of(struct run *run)
{
	int column = run_roles(run)->column[ROLE_CATEGORY];
	struct span text = run_text(run, ROLE_CATEGORY);

	if (record_kind(run_record(run), column) == VALUE_LIST &&
	    record_list(run_record(run), text, &text) == 0)
		text = (struct span){NULL, 0};
	return text;
}

static int64_t
day_of(struct run *run, int64_t at)
{
	return at == STATE_NEVER ? TALLY_NEVER : zone_day(run_zone(run), at);
}

void
standing_of(struct run *run, unsigned int sections, struct standings *standings,
    struct standing *standing)
{
	const struct state *state = run_state(run);
	struct deadlines *deadlines = &standings->deadlines;

	*standing = (struct standing){.id = state->id,
	    .received = state->received,
	    .open = !state->closed,
	    .reopened = state->reopened > 0,
	    .state_known = state->closed || run_status(run) != STATUS_SILENT};
	if ((sections & WITH_REOPENED) != 0)
		standing->reopened_known =
		    state->reopened > 0 || knows_reopened(run);
	if ((sections & WITH_OWNER) != 0)
		fill_owner(run, sections, standing);
	if ((sections & section_bit(SECTION_CLOCKS)) == 0)
		deadlines = NULL;
	time_clock(
	    run, deadlines, standing, TOOK_OWN, ROLE_OWNED, state->owned);
	time_clock(run, deadlines, standing, TOOK_APOLOGISE, ROLE_APOLOGISED,
	    state->apologised);
	time_clock(run, deadlines, standing, TOOK_RESOLVE, ROLE_RESOLVED,
	    state->resolved);
	if ((sections & section_bit(SECTION_TREND)) != 0) {
		standing->received_day = day_of(run, state->received);
		standing->resolved_day = day_of(run, state->resolved);
	}
	if ((sections & section_bit(SECTION_NOW)) != 0 && standing->open)
		fill_act(run, standings, standing);
	if ((sections & section_bit(SECTION_CAUSES)) != 0) {
		standing->cause = state->cause;
		standing->category = category_of(run);
	}
	if ((sections & section_bit(SECTION_WORKED)) != 0)
		standing->end = ending_of(run);
	if ((sections & section_bit(SECTION_GUARANTEE)) != 0)
		evidence(run, &standings->coverage, standing);
}
