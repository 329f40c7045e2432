/* What can be done now, whatever the form. */
#include <inttypes.h>

#include "show/figures.h"
#include "show/form.h"
#include "show/language.h"
#include "show/sections.h"

/* What is after these is only counted. */
#define PEOPLE_MOST 8
#define EACH_MOST 3

static void
said_basis(struct buffer *out, const struct report *report,
    const struct now_kept *kept)
{
	switch (kept->basis) {
	case NOW_BY_US:
		(void)buffer_text(out, "%s", _(" (as promised)"));
		break;
	case NOW_BY_EXPORT:
		(void)buffer_text(out, "%s", _(" (its due date)"));
		break;
	case NOW_BY_PROFILE:
		(void)buffer_text(out, _(" (%s profile)"), report->profile);
	}
}

/* Before the date. */
static const char *
step_said(enum now_step step)
{
	static const char *const said[NOW_STEPS] = {
	    [NOW_OWN] = N_("own by "),
	    [NOW_APOLOGISE] = N_("apologise by "),
	    [NOW_RESOLVE] = N_("resolve by "),
	};

	return _(said[step]);
}

/* "own by 2026-11-20 (house profile), 3 d late" */
static void
said_due(
    struct form *form, const struct report *report, const struct now_kept *kept)
{
	struct buffer *out = &form->said;

	if (kept->due == NOW_NEVER) {
		(void)buffer_text(out, "%s", _("open, nothing is promised"));
	} else {
		(void)buffer_text(out, "%s", step_said(kept->step));
		figure_date(out, kept->due, report->zone, FOR_PEOPLE);
		said_basis(out, report, kept);
	}
	if (kept->late) {
		(void)buffer_text(out, ", %c", SAID_STRONG);
		figure_lasting(out, late_minutes(report, kept), FOR_PEOPLE);
		(void)buffer_text(out, "%s%c", _(" late"), SAID_END);
	}
	if (kept->delegate.len > 0) {
		(void)buffer_text(out, "%s", _(", done by "));
		said_data(form, example_text(&kept->delegate));
	}
}

/* Whether all that there is to say of it is that it is open. */
static bool
is_bare(const struct now_kept *kept)
{
	return kept->id.len == 0 && kept->words_len == 0 &&
	       kept->due == NOW_NEVER && kept->delegate.len == 0;
}

static void
put_kept(
    struct form *form, const struct report *report, const struct now_kept *kept)
{
	if (kept->id.len > 0) {
		said_data(form, example_text(&kept->id));
		(void)buffer_text(&form->said, "  ");
	}
	said_due(form, report, kept);
	form_say(form, SAID_ACT);
	if (kept->words_len == 0)
		return;
	said_data(form, span_trim(words_of(kept)));
	if (kept->words_cut)
		(void)buffer_text(&form->said, "%s",
		    form->page->ascii ? "~" : "\xe2\x80\xa6");
	form_say(form, SAID_QUOTE);
}

/* Whether it is one that stands above: a log has several records of it. */
static bool
is_above(const struct now_person *person, size_t at)
{
	const struct example *id = &person->kept[at]->id;

	for (size_t i = 0; id->len > 0 && i < at; i++)
		if (example_compare(id, &person->kept[i]->id) == 0)
			return true;
	return false;
}

static void
put_person(struct form *form, const struct report *report,
    const struct now_person *person)
{
	struct buffer *out = &form->said;
	uint64_t said = 0;

	if (person->name.len > 0)
		said_data(form, person->name);
	else
		(void)buffer_text(out, "%s",
		    report->tally->by_person	       ? _("nobody")
		    : report_lacks(report, ROLE_GROUP) ? _("all of them")
						       : _("no group"));
	(void)buffer_text(out, _(": %" PRIu64 " open"), person->open);
	if (person->late > 0)
		(void)buffer_text(
		    out, _(", %" PRIu64 " past a promise"), person->late);
	form_subheading(form);
	for (size_t i = 0; i < person->kept_len && said < EACH_MOST; i++) {
		if (is_bare(person->kept[i]) || is_above(person, i))
			continue;
		put_kept(form, report, person->kept[i]);
		said++;
	}
	if (said == 0 || said == person->open)
		return;
	(void)buffer_text(out, _("and %" PRIu64 " more"), person->open - said);
	form_say(form, SAID_MORE);
}

void
form_now(struct form *form, const struct report *report)
{
	const struct tally *tally = report->tally;
	size_t len = tally->actors_len;

	if (tally->open == 0) {
		form_words(form, SAID_FACT, _("nothing is open"));
		return;
	}
	form_blind(form, report);
	if (!tally->by_person)
		form_nobody(form, report);
	for (size_t i = 0; i < len && i < PEOPLE_MOST; i++) {
		put_person(form, report, &tally->actors[i]);
		if (page_turn(form->page) < 0)
			return;
	}
	if (len <= PEOPLE_MOST)
		return;
	(void)buffer_text(&form->said,
	    tally->by_person
		? _("and %zu more people; --section now --to csv has those, "
		    "too")
		: _("and %zu more groups; --section now --to csv has those, "
		    "too"),
	    len - PEOPLE_MOST);
	form_say(form, SAID_FACT);
}
