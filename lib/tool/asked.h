/* asked - what a report is asked for, and whether it makes sense together */
#ifndef OWNUP_TOOL_ASKED_H
#define OWNUP_TOOL_ASKED_H

#include <stdbool.h>
#include <stddef.h>

#include "show/report.h"
#include "stream/error.h"
#include "tool/by.h"
#include "tool/mail_to.h"
#include "tool/options.h"
#include "tool/private.h"

/* All zero: nothing yet. */
struct asked {
	struct by by;
	unsigned int sections; /* bits; 0: all */
	int (*show)(struct page *page, const struct report *report);
	bool mail; /* in place of show */
	struct mail_to mail_to;
	bool quiet; /* nothing, when there is nothing to do */
	struct private private;
	bool guard;   /* formulas of spreadsheets are disarmed */
	bool partial; /* what was counted, in place of show */
	bool merge;   /* the files are partials */
	const char *const *files;
	size_t files_len;
};

/* The form of --to.  -1: there is no such form. */
int asked_form(struct asked *asked, const char *text, struct error *err)
    __attribute__((warn_unused_result));

/*
 * After the last option: what was left open is filled, from the environment,
 * too (mail_to.h, private.h).  -1: the options do not go together, and err says
 * which and why.
 */
int asked_settle(struct asked *asked, const struct options *options,
    struct error *err) __attribute__((warn_unused_result));

/* What must be counted, as bits: whatever sections are shown, a morning is told
 * of, and a page begins with its totals. */
unsigned int asked_counts(const struct asked *asked);

#endif
