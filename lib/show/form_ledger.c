/* What our deeds add to what the export can prove, whatever the form. */
#include <inttypes.h>

#include "show/form.h"
#include "show/language.h"

static void
put_clashes(struct form *form, const struct ledger_facts *ledger)
{
	struct buffer *out = &form->said;

	if (ledger->clashes == 0)
		return;
	(void)buffer_text(
	    out, _("clashes: %" PRIu64 ", first: "), ledger->clashes);
	said_data(form, ledger->first.id);
	if (ledger->first.owner.len > 0) {
		(void)buffer_text(out, ": ");
		said_data(form, ledger->first.owner);
		(void)buffer_text(out, "%s", _(" keeps it"));
	}
	(void)buffer_text(out, _(", %s by "), ledger->first.deed);
	said_data(form, ledger->first.by);
	(void)buffer_text(out, "%s", _(" has no effect"));
	form_say(form, SAID_FACT);
}

void
form_guarantee_ledger(struct form *form, const struct ledger_facts *ledger)
{
	form_words(form, SAID_WORDS,
	    _("All this is what the export says by itself. The ledger adds, "
	      "with a date and a name each, who owns a complaint, hand-overs, "
	      "promises, apologies, resolutions and reopenings: totals, ages, "
	      "owners and clocks count them."));
	(void)buffer_text(&form->said,
	    _("deeds: %" PRIu64 ", complaints of this export that have some: "
	      "%" PRIu64),
	    ledger->deeds, ledger->seen);
	form_say(form, SAID_FACT);
	if (ledger->unseen > 0) {
		(void)buffer_text(&form->said,
		    _("complaints with deeds that this export lacks: %" PRIu64),
		    ledger->unseen);
		form_say(form, SAID_FACT);
	}
	if (ledger->odd > 0) {
		(void)buffer_text(&form->said,
		    _("lines that are no deeds, and not counted: %" PRIu64),
		    ledger->odd);
		form_say(form, SAID_FACT);
	}
	put_clashes(form, ledger);
	form->kind->gap(form);
}
