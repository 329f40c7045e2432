/* sections - each section of a report as a table, whatever the form */
#ifndef OWNUP_SHOW_SECTIONS_H
#define OWNUP_SHOW_SECTIONS_H

#include "show/report.h"
#include "show/table.h"

/* The percentiles of a clock. */
#define CLOCK_PERCENTS 3
extern const unsigned int clock_percents[CLOCK_PERCENTS];

/* Resolution, and before it what a column or the ledger tells of. */
struct clocks {
	size_t len;
	enum took which[TOOKS];
};
struct clocks clocks_of(const struct report *report);
const char *clock_name(enum took clock); /* "resolve" */

/* The table borrows the report.  guarantee: roles, columns and coverage. */
void section_table(
    const struct report *report, enum section section, struct table *table);

/* The table of --by; columns has room for by_len + 3. */
void by_table(const struct report *report, struct table_column *columns,
    struct table *table);

#endif
