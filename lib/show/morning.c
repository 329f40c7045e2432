#include <inttypes.h>

#include "show/language.h"
#include "show/morning.h"
#include "show/totals.h"

/* Of those that were not kept none is more urgent than those that were. */
static void
add_person(const struct report *report, const struct now_person *person,
    struct morning *morning)
{
	int64_t today = zone_day(report->zone, report->tally->now);
	const struct now_kept *last = NULL;

	morning->late += person->late;
	for (size_t i = 0; i < person->kept_len; i++) {
		last = person->kept[i];
		morning->today += !last->late && last->due != NOW_NEVER &&
				  zone_day(report->zone, last->due) == today;
	}
	morning->more |=
	    person->open > person->kept_len &&
	    (last == NULL || (last->due != NOW_NEVER &&
				 zone_day(report->zone, last->due) <= today));
}

void
morning_of(const struct report *report, struct morning *morning)
{
	const struct tally *tally = report->tally;
	uint64_t unowned;

	*morning = (struct morning){
	    .undated = tally->ageing.undated, .unreadable = tally->unreadable};
	for (size_t i = 0; i < tally->actors_len; i++)
		add_person(report, &tally->actors[i], morning);
	if (total_count(report, TOTAL_UNOWNED, &unowned))
		morning->unowned = unowned;
	for (int role = 0; role < ROLES; role++)
		if (report->dates[role] != NULL)
			morning->unreadable += report->dates[role]->unreadable;
}

bool
morning_silent(const struct report *report)
{
	struct morning morning;

	morning_of(report, &morning);
	return morning.late == 0 && morning.today == 0 && !morning.more &&
	       morning.unowned == 0 && morning.undated == 0 &&
	       morning.unreadable == 0 &&
	       (report->tally->complaints > 0 || report->selected);
}

/* What can be said of an export that does not tell what is open. */
static bool
said_unknown(struct buffer *out, const struct report *report)
{
	uint64_t complaints = report->tally->complaints;

	if (report_is_log(report))
		(void)buffer_text(out,
		    _("%" PRIu64 " records of a log, several a complaint"),
		    complaints);
	else if (complaints > 0 && !report_knows_open(report))
		(void)buffer_text(out,
		    MANY("%" PRIu64
			 " complaint, nothing says whether it is resolved",
			"%" PRIu64
			" complaints, nothing says which are resolved",
			complaints),
		    complaints);
	else
		return false;
	return true;
}

static void
said_calm(struct buffer *out, const struct report *report, uint64_t undated)
{
	const struct tally *tally = report->tally;

	if (tally->complaints == 0)
		(void)buffer_text(out, "%s", _("no complaints"));
	else if (tally->open == 0)
		(void)buffer_text(out, "%s", _("nothing is open"));
	else if (undated > 0)
		(void)buffer_text(out, _("%" PRIu64 " open"), tally->open);
	else
		(void)buffer_text(out,
		    _("nothing past a promise, %" PRIu64 " open"), tally->open);
}

static void
said_today(struct buffer *out, const struct morning *morning)
{
	if (!morning->more)
		(void)buffer_text(
		    out, _("%" PRIu64 " due today"), morning->today);
	else
		(void)buffer_text(
		    out, _("%" PRIu64 " or more due today"), morning->today);
}

/* Between two of them. */
static void
comma(struct buffer *out, size_t start)
{
	if (out->len > start)
		(void)buffer_text(out, ", ");
}

void
morning_said(struct buffer *out, const struct report *report)
{
	size_t start = out->len;
	struct morning morning;

	if (said_unknown(out, report))
		return;
	morning_of(report, &morning);
	if (morning.late > 0)
		(void)buffer_text(
		    out, _("%" PRIu64 " past a promise"), morning.late);
	if (morning.today > 0 && (!morning.more || morning.late == 0)) {
		comma(out, start);
		said_today(out, &morning);
	}
	if (morning.unowned > 0) {
		comma(out, start);
		(void)buffer_text(
		    out, _("%" PRIu64 " owned by nobody"), morning.unowned);
	}
	if (out->len == start)
		said_calm(out, report, morning.undated);
	if (morning.unreadable > 0) {
		comma(out, start);
		(void)buffer_text(
		    out, _("%" PRIu64 " not readable"), morning.unreadable);
	}
}
