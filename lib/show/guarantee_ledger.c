/* What our deeds add to what the export can prove. */
#include "show/guarantee.h"

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
