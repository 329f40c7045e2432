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

/* What the ledger that was laid over the export says of itself. */
struct ledger_facts {
	uint64_t deeds;	  /* different ones */
	uint64_t seen;	  /* complaints of the export that have deeds */
	uint64_t unseen;  /* complaints with deeds that the export lacks */
	uint64_t odd;	  /* different lines that are no deeds */
	uint64_t clashes; /* deeds that others before them made impossible */
	struct {
		int64_t at;
		const char *deed;
		struct span id, by;
		struct span owner; /* who keeps it; at == NULL: nobody */
	} first;
};

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
	bool guard;    /* CSV: formulas of spreadsheets are disarmed */
	struct zone *zone;
	const char *profile; /* whose promises overdue is measured by */
	bool due_counts;     /* the export's due comes before the profile */
	const struct ledger_facts *ledger; /* NULL: none was given */
	bool anonymous; /* customers have pseudonyms, and no words */
	uint32_t told;	/* a bit for each role it tells of */
};

static inline bool
report_told(const struct report *report, enum role role)
{
	return (report->told & 1U << role) != 0;
}

/* Whether neither a column nor the ledger tells of a role. */
static inline bool
report_lacks(const struct report *report, enum role role)
{
	return report->roles->column[role] < 0 && !report_told(report, role);
}

/* Whether anything tells which are resolved: a status or a date of at least one
 * complaint, or the ledger.  Else all count as open. */
static inline bool
report_knows_open(const struct report *report)
{
	return report->tally->state_known || report_told(report, ROLE_RESOLVED);
}

/* The same of reopening; that no date of it is there is an answer, too.  Asked
 * of totals, causes and worked. */
static inline bool
report_knows_reopened(const struct report *report)
{
	const struct tally *tally = report->tally;

	if (report_told(report, ROLE_REOPENED))
		return true;
	return report->roles->column[ROLE_REOPENED] >= 0 &&
	       (report->roles->reopened_is_date || tally->complaints == 0 ||
		   tally->reopened_known);
}

/* Whether there are several records a complaint, one an event: half of them or
 * more have an id that stood before. */
static inline bool
report_is_log(const struct report *report)
{
	const struct repeats_found *found = &report->tally->repeated;
	uint64_t again = found->records * found->share;

	return again > 1 && again >= report->tally->complaints / 2;
}

/*
 * Each writes the sections that were counted, in the order of the contract,
 * section 12, with those of --by last.  -1 when the page did not arrive.
 */
int show_text(struct page *page, const struct report *report)
    __attribute__((warn_unused_result));
int show_markdown(struct page *page, const struct report *report)
    __attribute__((warn_unused_result));
int show_json(struct page *page, const struct report *report)
    __attribute__((warn_unused_result));

/* The same as one HTML page that needs nothing else: no script, nothing that is
 * loaded; with charts whose every figure stands in a table, too. */
int show_html(struct page *page, const struct report *report)
    __attribute__((warn_unused_result));

/* One section, or --by when there is one, as a table (RFC 4180). */
int show_csv(struct page *page, const struct report *report)
    __attribute__((warn_unused_result));

#endif
