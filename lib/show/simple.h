/* simple - a report as HTML that every mail program shows, beside the page */
#ifndef OWNUP_SHOW_SIMPLE_H
#define OWNUP_SHOW_SIMPLE_H

#include "show/report.h"

/*
 * Headings, paragraphs, lists and tables, and no style, picture or link:
 * Outlook, Gmail and Apple Mail each drop others of these.  What can be done
 * now comes first; of the longer tables the beginning is shown, as in text.
 * MORNING_SECTIONS (morning.h) must have been counted.  -1 when the page did
 * not arrive.
 */
int show_simple(struct page *page, const struct report *report)
    __attribute__((warn_unused_result));

#endif
