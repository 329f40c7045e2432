/* What our deeds add to what the export can prove. */
#include <inttypes.h>

#include "show/guarantee.h"

static void
put_clashes(struct page *page, const struct ledger_facts *ledger)
{
	struct buffer *out = &page->out;

	if (ledger->clashes == 0)
		return;
	(void)buffer_text(
	    out, "  clashes: %" PRIu64 ", first: ", ledger->clashes);
	(void)page_visible(page, ledger->first.id);
	if (ledger->first.owner.len > 0) {
		(void)buffer_text(out, ": ");
		(void)page_visible(page, ledger->first.owner);
		(void)buffer_text(out, " keeps it");
	}
	(void)buffer_text(out, ", %s by ", ledger->first.deed);
	(void)page_visible(page, ledger->first.by);
	(void)buffer_text(out, " has no effect\n");
}

void
guarantee_ledger_text(struct page *page, const struct ledger_facts *ledger)
{
	struct buffer *out = &page->out;

	page_words(page,
	    span_of("All this is what the export says by itself. The ledger "
		    "adds, with a date and a name each, who owns a complaint, "
		    "hand-overs, promises, apologies, resolutions and "
		    "reopenings: totals, ages, owners and clocks count them."));
	(void)buffer_text(out,
	    "  deeds: %" PRIu64 ", complaints of this export that have some: "
	    "%" PRIu64 "\n",
	    ledger->deeds, ledger->seen);
	if (ledger->unseen > 0)
		(void)buffer_text(out,
		    "  complaints with deeds that this export lacks: %" PRIu64
		    "\n",
		    ledger->unseen);
	if (ledger->odd > 0)
		(void)buffer_text(out,
		    "  lines that are no deeds, and not counted: %" PRIu64 "\n",
		    ledger->odd);
	put_clashes(page, ledger);
	(void)buffer_add_char(out, '\n');
}

void
guarantee_ledger_json(
    struct members *members, const struct ledger_facts *ledger)
{
	members_object(members, "ledger");
	members_count(members, "deeds", ledger->deeds);
	members_count(members, "complaints", ledger->seen);
	members_count(members, "unseen", ledger->unseen);
	members_count(members, "not_understood", ledger->odd);
	members_object(members, "clashes");
	members_count(members, "count", ledger->clashes);
	if (ledger->clashes == 0) {
		members_null(members, "example");
	} else {
		members_object(members, "example");
		members_text(members, "id", ledger->first.id);
		members_moment(members, "at", ledger->first.at);
		members_text(members, "deed", span_of(ledger->first.deed));
		members_text(members, "by", ledger->first.by);
		members_text(members, "owner", ledger->first.owner);
		members_object_end(members);
	}
	members_object_end(members);
	members_object_end(members);
}
