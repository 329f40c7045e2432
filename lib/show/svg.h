/* svg - charts of a page */
#ifndef OWNUP_SHOW_SVG_H
#define OWNUP_SHOW_SVG_H

#include "show/html.h"

/*
 * Widths are shares of what there is and heights are pixels, so that a chart
 * fits a phone and a sheet of paper with letters of one size.  Colours come
 * from the style sheet, by class.  Every figure stands in a table, too.
 */

/* The bars of a table that has some, one a row, at most SVG_BARS. */
#define SVG_BARS 20
void svg_bars(struct html *html, const struct table *table, const char *title);

/* For each clock how far half, 85 and 95 % of the complaints reach. */
void svg_clocks(struct html *html, const struct report *report);

/* A series of weeks, its mean, the limits of noise, and the signals as dots;
 * and whether that is worth drawing. */
bool svg_trend_says(
    struct html *html, const struct trend *trend, enum series series);
void svg_trend(
    struct html *html, const struct trend *trend, enum series series);

/* What they have in common.  desc says in words what is drawn. */
void svg_open(struct html *html, unsigned int height, struct span title,
    struct span desc);
void svg_close(struct html *html);

/* "12.34%" of a share from 0 to 1. */
#define SVG_SHARE "%.2f%%"

#endif
