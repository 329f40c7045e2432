/* figures - durations, dates and numbers, for people in their language, and for
 * programs */
#ifndef OWNUP_SHOW_FIGURES_H
#define OWNUP_SHOW_FIGURES_H

#include <stdint.h>

#include "meaning/when.h"
#include "show/table.h"
#include "stream/buffer.h"

/* Minutes as days with fractions: at most six decimals, none in vain. */
void figure_days(struct buffer *out, int64_t minutes);

/* For people "45 min", "5 h 10 min", "12.3 d", "320 d"; for programs
 * figure_days. */
void figure_lasting(struct buffer *out, int64_t minutes, enum table_for whom);

/* Minutes from an instant to now; of one that is to come none. */
int64_t figure_age(int64_t now, int64_t since);

/* "12.3", with the decimal sign of the language; returns room. */
#define FIGURE_ROOM 32
const char *figure_tenths(double value, char room[FIGURE_ROOM]);

/* A day, as dates are written in the language: "2026-11-23". */
void figure_day(struct buffer *out, int64_t day);

/* An instant as people of that zone write it: "2026-11-23 09:01". */
void figure_moment(struct buffer *out, int64_t at, struct zone *zone);

/* The local day of an instant for people, "2026-11-23"; for programs the
 * instant in RFC 3339. */
void figure_date(
    struct buffer *out, int64_t at, struct zone *zone, enum table_for whom);

/* "17 %" of a whole that is not 0, rounded; what is not quite 0 or 100 is "<1
 * %" and ">99 %". */
void figure_share(struct buffer *out, uint64_t part, uint64_t whole);

#endif
