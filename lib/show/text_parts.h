/* text_parts - the longer sections in text; private to text */
#ifndef OWNUP_SHOW_TEXT_PARTS_H
#define OWNUP_SHOW_TEXT_PARTS_H

#include "show/report.h"

void text_now(struct page *page, const struct report *report);
void text_clocks(struct page *page, const struct report *report);
void text_trend(struct page *page, const struct report *report);
void text_causes(struct page *page, const struct report *report);
void text_worked(struct page *page, const struct report *report);

#endif
