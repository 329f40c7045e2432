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
 * own way.  What is made visible has no control characters, so that nobody
 * can forge these two.
 */
#define SAID_DATA '\x02'
#define SAID_END '\x03'

enum said_as {
	SAID_WORDS, /* a paragraph */
	SAID_FACT,  /* one of a list of short ones */
	SAID_NOTE   /* what readers should know besides */
};

/* What only some forms can draw; its figures stand in a table, too. */
enum chart { CHART_CLOCKS };

struct form {
	const struct form_kind *kind;
	struct page *page;
	struct buffer said; /* of form_say; scratch */
	bool listing;	    /* for the kind: facts stand open */
};

struct form_kind {
	/* id is a word of our own, the same in every report. */
	void (*heading)(struct form *form, const char *id, struct span said);
	void (*say)(struct form *form, enum said_as as, struct span said);
	/* bare: its headings need not be shown; caption is our own. */
	void (*table)(struct form *form, const struct table *table,
	    const char *caption, bool bare);
	void (*gap)(struct form *form); /* between groups of facts */
	/* NULL: the form draws nothing. */
	void (*chart)(
	    struct form *form, enum chart chart, const struct report *report);
};

/* Adds the words of others to form->said; our own are added by buffer_text. */
void said_data(struct form *form, struct span text);

/* Hands on what stands in form->said, and empties it. */
void form_heading(struct form *form, const char *id);
void form_say(struct form *form, enum said_as as);

/* The same of one sentence of our own. */
void form_words(struct form *form, enum said_as as, const char *words);

/* Cuts the next piece off *said: all of one kind, *data says which.  At the
 * end the piece has length 0. */
struct span said_next(struct span *said, bool *data);

/* The sections that were counted, in the order of the contract, those of --by
 * last, and within them everything that is to be said. */
void form_sections(struct form *form, const struct report *report);

/* One of them. */
void form_section(
    struct form *form, const struct report *report, enum section section);

/* "321 complaints selected" in form->said. */
void said_count(struct form *form, const struct report *report);

/* What this export can and cannot prove. */
void form_guarantee(struct form *form, const struct report *report);

/* The part of it about a ledger. */
void form_guarantee_ledger(
    struct form *form, const struct ledger_facts *ledger);

#endif
