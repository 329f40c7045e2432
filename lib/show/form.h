/* form - what a report is put together from, whatever it is written in */
#ifndef OWNUP_SHOW_FORM_H
#define OWNUP_SHOW_FORM_H

#include <stdbool.h>

#include "show/page.h"
#include "show/report.h"
#include "show/table.h"
#include "stream/buffer.h"
#include "stream/span.h"

/*
 * What is said is UTF-8, our own words, and in it the words of others, made
 * visible and between SAID_DATA and SAID_END: each form sets them apart in its
 * own way.  What matters most stands between SAID_STRONG and SAID_END.  What is
 * made visible has no control characters, so that nobody can forge these.
 */
#define SAID_DATA '\x02'
#define SAID_END '\x03'
#define SAID_STRONG '\x05'

enum said_as {
	SAID_WORDS, /* a paragraph */
	SAID_FACT,  /* one of a list of short ones */
	SAID_NOTE,  /* what readers should know besides */
	SAID_ACT,   /* one of a list of what can be done */
	SAID_QUOTE, /* the customer's own words, right after an act */
	SAID_MORE   /* how many more acts there are */
};

/* How a table is shown. */
enum {
	TABLE_BARE = 1,	 /* its headings need not be seen */
	TABLE_FOLDED = 2 /* a chart before it shows the same */
};

/* What only some forms can draw; its figures stand in a table, too. */
enum chart { CHART_CLOCKS, CHART_RECEIVED, CHART_RESOLVED, CHART_OPEN };

struct form {
	const struct form_kind *kind;
	struct page *page;
	struct buffer said; /* of form_say; scratch */
	enum said_as list;  /* for the kind: of what a list stands open, */
	size_t times;	    /* how often something was said */
	bool listing;	    /* if one does */
};

struct form_kind {
	/* id is a word of our own, the same in every report. */
	void (*heading)(struct form *form, const char *id, struct span said);
	void (*subheading)(struct form *form, struct span said);
	void (*say)(struct form *form, enum said_as as, struct span said);
	/* caption is our own. */
	void (*table)(struct form *form, const struct table *table,
	    const char *caption, unsigned int how);
	void (*gap)(struct form *form); /* between groups of facts */
	/* NULL: the form draws nothing. */
	void (*chart)(
	    struct form *form, enum chart chart, const struct report *report);
	bool names; /* what chart draws of weeks has its name beside it */
	bool wide;  /* has room for long cells */
	bool folds; /* has room for all weeks, folded after their charts */
};

/* Adds the words of others to form->said; our own are added by buffer_text. */
void said_data(struct form *form, struct span text);

/* Hands on what stands in form->said, and empties it. */
void form_heading(struct form *form, const char *id);
void form_subheading(struct form *form);
void form_say(struct form *form, enum said_as as);

/* The same of one sentence of our own. */
void form_words(struct form *form, enum said_as as, const char *words);

/* Cuts the next piece off *said, all of one kind: *mark is SAID_DATA,
 * SAID_STRONG or 0.  At the end the piece has length 0. */
struct span said_next(struct span *said, char *mark);

/* A section, with its heading and everything that is to be said in it. */
void form_section(
    struct form *form, const struct report *report, enum section section);

/* All that were counted, in the order of the contract, section 12. */
void form_sections(struct form *form, const struct report *report);

/* The same, but what can be done now comes before all that was counted. */
void form_now_first(struct form *form, const struct report *report);

/* What --by counted. */
void form_by(struct form *form, const struct report *report);

/* "321 complaints selected" in form->said. */
void said_count(struct form *form, const struct report *report);

/* The first rows of a section's table, and how many more there are. */
void form_first(struct form *form, enum section section, struct table *table,
    const char *caption, size_t most);
void form_more(
    struct form *form, enum section section, size_t rows, size_t shown);

/* That what is counted are records of a log. */
void form_log(struct form *form);

/* That all count as open, where nothing tells which are resolved. */
void form_blind(struct form *form, const struct report *report);

/* That no person is known. */
void form_nobody(struct form *form, const struct report *report);

/* What is in the longer sections; for form_section. */
void form_now(struct form *form, const struct report *report);
void form_clocks(struct form *form, const struct report *report);
void form_trend(struct form *form, const struct report *report);
void form_causes(struct form *form, const struct report *report);
void form_worked(struct form *form, const struct report *report);

/* What this export can and cannot prove. */
void form_guarantee(struct form *form, const struct report *report);

/* The part of it about a ledger. */
void form_guarantee_ledger(
    struct form *form, const struct ledger_facts *ledger);

#endif
