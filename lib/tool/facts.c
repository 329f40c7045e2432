#include <stdlib.h>

#include "tool/facts.h"
#include "tool/standing.h"

int
facts_of(const struct ledger *ledger, struct ledger_facts *facts)
{
	struct ledger_counts counts = ledger_count(ledger);
	struct ledger_clash *clashes;
	struct error err;
	int64_t found;

	error_clear(&err);
	found = ledger_clashes(ledger, &clashes, &err);
	if (found < 0)
		return -1;
	*facts = (struct ledger_facts){.deeds = counts.deeds,
	    .seen = counts.complaints - counts.unseen,
	    .unseen = counts.unseen,
	    .odd = counts.odd,
	    .clashes = (uint64_t)found};
	if (found > 0) {
		facts->first.at = clashes[0].at;
		facts->first.deed = deed_name(clashes[0].deed);
		facts->first.id = clashes[0].id;
		facts->first.by = clashes[0].by;
		facts->first.owner = clashes[0].owner;
	}
	free(clashes);
	return 0;
}

void
facts_report(struct run *run, const struct tally *tally, struct report *report)
{
	const struct dates *dates = run_dates(run);
	const struct promise_terms *terms = run_terms(run);

	*report = (struct report){.tally = tally,
	    .roles = run_roles(run),
	    .columns = run_columns(run),
	    .selected = run_selects(run),
	    .zone = run_zone(run),
	    .profile = profile_name(terms->profile),
	    .due_counts = !terms->chosen,
	    .told = run_ledger(run) == NULL ? 0 : complaint_shows(LEDGER_ALL)};
	for (int role = 0; role < ROLES; role++)
		if ((STANDING_ROLES & ROLE_BIT(role)) != 0 &&
		    role_is_date((enum role)role) &&
		    report->roles->column[role] >= 0)
			report->dates[role] = &dates->column[role];
}

int
sections_read(unsigned int *sections, struct span text, struct error *err)
{
	for (size_t at = 0; at <= text.len;) {
		struct span name = {text.at + at, 0};
		int section;

		while (at + name.len < text.len && name.at[name.len] != ',')
			name.len++;
		section = section_find(name);
		if (section < 0) {
			error_remedy(err,
			    "there are totals, now, ageing, owners, clocks, "
			    "trend, causes, worked and guarantee");
			return error_set(err,
			    "--section: no section is \"%.*s\"",
			    name.len > 80 ? 80 : (int)name.len, name.at);
		}
		*sections |= 1U << section;
		at += name.len + 1;
	}
	return 0;
}
