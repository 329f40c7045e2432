/* part - what was counted of a part of a stream, to a partial and back */
#ifndef OWNUP_TOOL_PART_H
#define OWNUP_TOOL_PART_H

#include "show/report.h"
#include "tool/by.h"
#include "tool/options.h"
#include "tool/run.h"

/* ---- out ---- */

/* What must be counted for these sections: some forms begin with the totals. */
#define PART_COUNTS(sections) ((sections) | section_bit(SECTION_TOTALS))

/* What report --partial writes.  Borrows all. */
struct part {
	const struct report *report;
	struct tally *tally; /* of the report; it keeps its ids … */
	unsigned int shown;  /* … and counts these sections, and totals */
	const struct run *run;
	const struct options *options;
	struct span pseudonym; /* of "ownup", where --by has customers */
};

/* A partial of it (tally/partial.h), for print_page.  -1 when it did not
 * arrive, or for want of memory. */
int part_show(struct page *page, const void *part)
    __attribute__((warn_unused_result));

/* ---- in ---- */

struct merge;
/* keeps: merge_show will be asked for. */
struct merge *merge_new(bool keeps) __attribute__((warn_unused_result));
void merge_free(struct merge *merge);

/*
 * Reads partials: the named files one after the other, or standard input; one
 * file may hold several.  -1: one cannot be read, is torn, was changed, is no
 * partial, or does not fit those before it (err says what differs, and what
 * would mend it); or no memory.  Memory goes with what is counted, and with
 * the longest line.
 */
int merge_read(struct merge *merge, const char *const *files, size_t len,
    struct error *err) __attribute__((warn_unused_result));

/* The report of all of them, finished, once; borrowed from merge.  -1: no
 * memory. */
int merge_report(struct merge *merge, struct report *report, struct error *err)
    __attribute__((warn_unused_result));

struct options;
/* After merge_report.  -1: the command line says another --now, --tz or
 * --profile (by its name, not of a file) than the parts were counted with. */
int merge_agrees(const struct merge *merge, const struct options *options,
    struct error *err) __attribute__((warn_unused_result));

/* What of it is shown: these columns of --by and these sections, or, when
 * neither is said, all. */
struct merge_view {
	const struct by *by;
	unsigned int sections;
	unsigned int needs; /* sections that must be counted, shown or not */
	bool one_table;	    /* there must be one, as in a CSV */
};

/* -1: it was not counted, or is more than one table. */
int merge_narrow(struct merge *merge, const struct merge_view *view,
    struct report *report, struct error *err)
    __attribute__((warn_unused_result));

/* All that was read as one partial, for print_page; after merge_report. */
int merge_show(struct page *page, const void *merge)
    __attribute__((warn_unused_result));

#endif
