/* report - a finished report, before it is shown in any form */
#ifndef OWNUP_SHOW_REPORT_H
#define OWNUP_SHOW_REPORT_H

#include <stdbool.h>
#include <stdint.h>

#include "meaning/roles.h"
#include "meaning/when.h"
#include "show/page.h"
#include "stream/columns.h"
#include "stream/span.h"
#include "tally/tally.h"

/* Borrows all.  Nothing here depends on the form. */
struct report {
	const struct tally *tally; /* finished */
	const struct roles *roles;
	const struct columns *columns;
	/* The dates of a role as they were read, or NULL: no such column. */
	const struct when_column *dates[ROLES];
	const struct span *by; /* the names that --by was given */
	size_t by_len;
	bool selected; /* -i or -w was given */
	struct zone *zone;
	const char *profile; /* whose promises overdue is measured by */
	bool due_counts;     /* the export's due comes before the profile */
};

/*
 * Each writes the sections that were counted, in the order of the contract,
 * section 12, with those of --by last.  -1 when the page did not arrive.
 */
int show_text(struct page *page, const struct report *report)
    __attribute__((warn_unused_result));
int show_json(struct page *page, const struct report *report)
    __attribute__((warn_unused_result));

/* One section, or --by when there is one, as a table (RFC 4180). */
int show_csv(struct page *page, const struct report *report)
    __attribute__((warn_unused_result));

#endif
