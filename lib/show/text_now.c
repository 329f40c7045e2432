/* What can be done now, as somebody reads it at eight in the morning. */
#include <inttypes.h>

#include "show/figures.h"
#include "show/sections.h"
#include "show/text_parts.h"

/* What is after these is only counted. */
#define PEOPLE_MOST 8
#define EACH_MOST 3

static void
put_basis(struct buffer *out, const struct report *report,
    const struct now_kept *kept)
{
	switch (kept->basis) {
	case NOW_BY_US:
		(void)buffer_text(out, " (as promised)");
		break;
	case NOW_BY_EXPORT:
		(void)buffer_text(out, " (its due date)");
		break;
	case NOW_BY_PROFILE:
		(void)buffer_text(out, " (%s profile)", report->profile);
	}
}

/* "own by 2026-11-20 (house profile), 3 d late" */
static void
put_due(
    struct page *page, const struct report *report, const struct now_kept *kept)
{
	struct buffer *out = &page->out;

	if (kept->due == NOW_NEVER) {
		(void)buffer_text(out, "open, nothing is promised");
	} else {
		(void)buffer_text(out, "%s by ", step_name(kept->step));
		figure_date(out, kept->due, report->zone, FOR_PEOPLE);
		put_basis(out, report, kept);
	}
	if (kept->late) {
		(void)buffer_text(out, ", ");
		figure_lasting(out, late_minutes(report, kept), FOR_PEOPLE);
		(void)buffer_text(out, " late");
	}
	if (kept->delegate.len > 0) {
		(void)buffer_text(out, ", done by ");
		(void)page_visible(page, example_text(&kept->delegate));
	}
	(void)buffer_add_char(out, '\n');
}

static void
put_kept(
    struct page *page, const struct report *report, const struct now_kept *kept)
{
	page_blanks(page, 4);
	if (kept->id.len > 0) {
		(void)page_visible(page, example_text(&kept->id));
		page_blanks(page, 2);
	}
	put_due(page, report, kept);
	if (kept->words_len == 0)
		return;
	page_blanks(page, 6);
	(void)page_cut(page, words_of(kept), PAGE_WIDTH - 6);
	(void)buffer_add_char(&page->out, '\n');
}

static void
put_person(struct page *page, const struct report *report,
    const struct now_person *person)
{
	struct buffer *out = &page->out;
	size_t shown =
	    person->kept_len > EACH_MOST ? EACH_MOST : person->kept_len;
	uint64_t more = person->open - shown;

	page_blanks(page, 2);
	if (person->name.len > 0)
		(void)page_cut(page, person->name, PAGE_WIDTH / 2);
	else
		(void)buffer_text(
		    out, "%s", report->tally->by_person ? "nobody" : "(none)");
	(void)buffer_text(out, ": %" PRIu64 " open", person->open);
	if (person->late > 0)
		(void)buffer_text(
		    out, ", %" PRIu64 " past a promise", person->late);
	(void)buffer_add_char(out, '\n');
	for (size_t i = 0; i < shown; i++)
		put_kept(page, report, person->kept[i]);
	if (more > 0)
		(void)buffer_text(out, "    and %" PRIu64 " more\n", more);
}

void
text_now(struct page *page, const struct report *report)
{
	const struct tally *tally = report->tally;
	size_t len = tally->actors_len;

	if (tally->open == 0) {
		(void)buffer_text(&page->out, "  nothing is open\n");
		return;
	}
	if (report_lacks(report, ROLE_STATUS) &&
	    report_lacks(report, ROLE_RESOLVED))
		(void)buffer_text(&page->out,
		    "  all count as open: no column says which are resolved\n");
	if (!tally->by_person)
		(void)buffer_text(&page->out,
		    "  no column for a person: nobody can be shown to own a "
		    "complaint%s\n",
		    report_lacks(report, ROLE_GROUP) ? "" : "; by group:");
	for (size_t i = 0; i < len && i < PEOPLE_MOST; i++) {
		put_person(page, report, &tally->actors[i]);
		if (page_turn(page) < 0)
			return;
	}
	if (len > PEOPLE_MOST)
		(void)buffer_text(&page->out,
		    "  and %zu more %s; --to csv has those, too\n",
		    len - PEOPLE_MOST, tally->by_person ? "people" : "groups");
}
