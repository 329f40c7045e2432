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
const char *clock_word(enum took clock); /* the same for people */

/* What is known of a complaint that can be acted on. */
const char *step_name(enum now_step step);    /* "own" */
const char *basis_name(enum now_basis basis); /* "profile" */
struct span words_of(const struct now_kept *kept);
/* By how many minutes it is late; 0 when it is not. */
int64_t late_minutes(const struct report *report, const struct now_kept *kept);

/* Whether anything tells what was done about those that are resolved, that it
 * held, and that it was accepted. */
bool deeds_known(const struct report *report);
bool hold_known(const struct report *report);
bool acceptance_known(const struct report *report);

/* The table borrows the report.  guarantee: roles, columns and coverage. */
void section_table(
    const struct report *report, enum section section, struct table *table);

/* Of the weeks those that people read (trend_said.h). */
void trend_last_table(const struct report *report, struct table *table);

/* The table of --by; columns has room for by_len + 3. */
void by_table(const struct report *report, struct table_column *columns,
    struct table *table);

#endif
