/* What they were about, and what worked, whatever the form. */
#include <inttypes.h>

#include "show/form.h"
#include "show/language.h"
#include "show/sections.h"

#define CAUSES_SHOWN 12
#define DEEDS_SHOWN 10

static void
put_pareto(struct form *form, const struct report *report)
{
	struct table table;

	section_table(report, SECTION_CAUSES, &table);
	if (!report_knows_reopened(report))
		table.columns_len--; /* the last */
	form_first(form, SECTION_CAUSES, &table, _("The most frequent first"),
	    CAUSES_SHOWN);
}

/* What was done in lines of its own, since it is long, and how often before
 * it. */
static void
put_deed(struct form *form, const struct report *report,
    const struct deed_class *deed)
{
	struct buffer *out = &form->said;

	(void)buffer_text(out, _("done %" PRIu64), deed->done);
	if (hold_known(report))
		(void)buffer_text(out, _(", held %" PRIu64), deed->held);
	if (acceptance_known(report))
		(void)buffer_text(
		    out, _(", accepted %" PRIu64), deed->accepted);
	(void)buffer_text(out, ":  ");
	said_data(form, deed->did);
	form_say(form, SAID_FACT);
}

static void
put_deeds(struct form *form, const struct report *report)
{
	const struct tally *tally = report->tally;
	struct table table;

	if (form->kind->wide) {
		section_table(report, SECTION_WORKED, &table);
		table.columns_len = acceptance_known(report) ? 5
				    : hold_known(report)     ? 4
							     : 2;
		form_first(form, SECTION_WORKED, &table,
		    _("What was done most often first"), DEEDS_SHOWN);
		return;
	}
	for (size_t i = 0; i < tally->deeds_len && i < DEEDS_SHOWN; i++)
		put_deed(form, report, &tally->deeds[i]);
	form_more(form, SECTION_WORKED, tally->deeds_len, DEEDS_SHOWN);
}

void
form_causes(struct form *form, const struct report *report)
{
	const struct tally *tally = report->tally;
	bool cause = tally->pareto_of == ROLE_CAUSE;

	if (tally->pareto != NULL) {
		if (!cause)
			form_words(form, SAID_FACT,
			    _("nothing says what the cause was; by category:"));
		put_pareto(form, report);
	} else if (report_lacks(report, tally->pareto_of)) {
		form_words(form, SAID_FACT,
		    _("cannot be known: no column for cause or category"));
	} else if (tally->complaints == 0) {
		form_words(form, SAID_FACT, _("no complaints"));
	} else {
		(void)buffer_text(&form->said,
		    causes_too_many(cause ? tally->causes : tally->categories)
			? _("cannot be counted: the column for %s has too many "
			    "different values")
			: _("cannot be counted: the column for %s is empty"),
		    cause ? _("cause") : _("category"));
		form_say(form, SAID_FACT);
	}
}

/* Why there is nothing to show. */
static const char *
none_said(const struct report *report)
{
	const struct tally *tally = report->tally;

	if (tally->complaints == 0)
		return _("no complaints");
	if (!report_knows_open(report))
		return _("cannot be known: no column says which are resolved");
	return tally->open == tally->complaints
		   ? _("nothing is resolved yet")
		   : _("nobody wrote what was done");
}

/* What was not said about those that are resolved. */
static void
put_unsaid(struct form *form, const struct report *report)
{
	const struct tally *tally = report->tally;
	uint64_t unsaid = done_unsaid(tally->done), silent = 0;

	if (unsaid > 0) {
		(void)buffer_text(&form->said,
		    _("of %" PRIu64 " more nobody wrote what was done"),
		    unsaid);
		form_say(form, SAID_FACT);
	}
	if (!hold_known(report)) {
		form_words(form, SAID_FACT,
		    _("whether it held cannot be known: nothing tells of "
		      "reopening or satisfaction"));
		return;
	}
	if (report_knows_reopened(report))
		return;
	for (size_t i = 0; i < tally->deeds_len; i++)
		silent += tally->deeds[i].done;
	silent -= done_judged(tally->done);
	if (silent == 0)
		return;
	(void)buffer_text(&form->said,
	    MANY("of %" PRIu64 " nothing says whether it held; it counts as "
		 "held",
		"of %" PRIu64 " nothing says whether it held; they count as "
		"held",
		silent),
	    silent);
	form_say(form, SAID_FACT);
}

void
form_worked(struct form *form, const struct report *report)
{
	const struct tally *tally = report->tally;

	if (report_lacks(report, ROLE_RESOLUTION)) {
		form_words(form, SAID_FACT,
		    _("cannot be known: no column for what was done"));
		return;
	}
	if (done_too_many(tally->done))
		form_words(form, SAID_FACT,
		    _("too many different things were done to count them"));
	else if (tally->deeds_len == 0)
		form_words(form, SAID_FACT, none_said(report));
	else
		put_deeds(form, report);
	if (tally->deeds_len > 0 && report->roles->resolution_is_type)
		form_words(form, SAID_FACT,
		    _("these are types, not words of what was done"));
	if (tally->deeds_len > 0)
		put_unsaid(form, report);
}
