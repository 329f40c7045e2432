/* totals - the eight figures that every report begins with */
#ifndef OWNUP_SHOW_TOTALS_H
#define OWNUP_SHOW_TOTALS_H

#include <stdbool.h>
#include <stdint.h>

#include "show/report.h"
#include "show/table.h"

/* In the order of the contract, section 12. */
enum total {
	TOTAL_COMPLAINTS,
	TOTAL_UNREADABLE,
	TOTAL_OPEN,
	TOTAL_RESOLVED,
	TOTAL_UNOWNED,
	TOTAL_APOLOGY_OWED,
	TOTAL_OVERDUE,
	TOTAL_REOPENED,
	TOTALS
};

const char *total_name(enum total total);

/*
 * complaints	understood and selected
 * unreadable	not understood, each named on standard error
 * open		without a date of resolution and without a closing status
 * resolved	the others
 * unowned	open, and not owned by exactly one person
 * apology_owed	open, no apology recorded, none waived
 * overdue	open, and past the promise to resolve
 * reopened	open or not, reopened at least once
 * false: neither the export nor a ledger can tell (no person, no date, no count
 * of reopening).
 */
bool total_count(
    const struct report *report, enum total total, uint64_t *count);

void totals_table(const struct report *report, struct table *table);

#endif
