#include <inttypes.h>

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

static void
put_piece(struct buffer *out, size_t start, uint64_t count, const char *what)
{
	if (count > 0)
		(void)buffer_text(out, "%s%" PRIu64 " %s",
		    out->len > start ? ", " : "", count, what);
}

/* What can be said of an export that does not tell what is open. */
static bool
said_unknown(struct buffer *out, const struct report *report)
{
	uint64_t complaints = report->tally->complaints;

	if (report_is_log(report))
		(void)buffer_text(out,
		    "%" PRIu64 " records of a log, several a complaint",
		    complaints);
	else if (complaints > 0 && report_lacks(report, ROLE_STATUS) &&
		 report_lacks(report, ROLE_RESOLVED))
		(void)buffer_text(out,
		    "%" PRIu64 " complaint%s, nothing says which are resolved",
		    complaints, complaints == 1 ? "" : "s");
	else
		return false;
	return true;
}

static void
said_calm(struct buffer *out, const struct report *report, uint64_t undated)
{
	const struct tally *tally = report->tally;

	if (tally->open == 0)
		(void)buffer_text(out, "%s",
		    tally->complaints == 0 ? "no complaints"
					   : "nothing is open");
	else
		(void)buffer_text(out, "%s%" PRIu64 " open",
		    undated > 0 ? "" : "nothing past a promise, ", tally->open);
}

void
morning_said(struct buffer *out, const struct report *report)
{
	size_t start = out->len;
	struct morning morning;

	if (said_unknown(out, report))
		return;
	morning_of(report, &morning);
	put_piece(out, start, morning.late, "past a promise");
	if (!morning.more || morning.late == 0)
		put_piece(out, start, morning.today,
		    morning.more ? "or more due today" : "due today");
	put_piece(out, start, morning.unowned, "owned by nobody");
	if (out->len == start)
		said_calm(out, report, morning.undated);
	put_piece(out, start, morning.unreadable, "not readable");
}
