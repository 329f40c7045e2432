/* html - a report as one page that needs nothing else */
#ifndef OWNUP_SHOW_HTML_H
#define OWNUP_SHOW_HTML_H

#include <stddef.h>

#include "show/form.h"
#include "show/report.h"
#include "stream/buffer.h"
#include "stream/span.h"

struct html {
	struct form form; /* first: what a kind is handed is the whole */
	unsigned int ids; /* how many elements were given one by number */
	bool section;	  /* one stands open */
	bool legend;	  /* what the weeks' charts show was said */
};

static inline struct html *
html_of(struct form *form)
{
	return (struct html *)form;
}

/*
 * Text of others where the page has text or a quoted attribute, in HTML and in
 * SVG: made visible (visible.h), & < > " ' as entities, and spelt out what XML
 * forbids besides (U+FFFE, U+FFFF) and the mark that nobody sees (U+FEFF).
 */
void html_text(struct buffer *out, struct span text);

/* The same of what is said (form.h): the words of others in <bdi>, so that
 * their direction of writing ends with them. */
void html_said(struct buffer *out, struct span said);

/* What a cell has: html_text, cut when it is too long for a page, and what may
 * be the words of others in <bdi>. */
void html_cell(
    struct buffer *out, const struct table_column *column, struct span all);

/* A table in a box of its own that scrolls. */
void html_table(
    struct html *html, const struct table *table, const char *caption);

/* The style sheet: lines up to NULL, which are written one after the other. */
extern const char *const html_style[];

/* Of our own words, as HTML names it: "en". */
const char *html_language(void);

/* All that stands before <body>: the title, the style sheet, and a policy that
 * lets nothing else in. */
void html_head(struct html *html, const struct report *report);

#endif
