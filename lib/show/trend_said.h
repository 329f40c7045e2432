/* trend_said - what the weeks say, in sentences without a full stop */
#ifndef OWNUP_SHOW_TREND_SAID_H
#define OWNUP_SHOW_TREND_SAID_H

#include "show/report.h"
#include "stream/buffer.h"

/* Weeks that people read, a row and a bar each; programs get all. */
#define TREND_SHOWN 13
#define TREND_BARS 52

/* "2026-W48" */
void week_said(struct buffer *out, int64_t monday);

/* What people call them; for programs there are series_name and signal_name. */
const char *series_word(enum series series);
const char *signal_word(int signal);

/* Whether a series can be known: received needs its date, the others that of
 * resolution, too: a column, and a date of at least one that is resolved. */
bool series_known(const struct report *report, enum series series);

/* The signals of a week, bits; none of a series that cannot be known. */
int signals_of(const struct report *report, const struct trend_week *week,
    enum series series);

/* Whether signals tell people anything: not where the export itself would make
 * them (trend.h), nor where most weeks are beyond the limits. */
bool signals_tell(const struct trend *trend, enum series series);

/* "12.1 a week; what is between 4.3 and 19.9 is noise (trial limits, of 9
 * weeks)".  Of the series one that has weeks that are judged. */
void limits_said(
    struct buffer *out, const struct trend *trend, enum series series);

/* "beyond the limits: 2026-W44, 2026-W46; 8 or more on one side: …", or "no
 * signal"; empty without limits, and where they do not tell. */
void signals_said(
    struct buffer *out, const struct trend *trend, enum series series);

/* "rising: …" or "no direction …"; empty where limits are no more than trial
 * limits. */
void direction_said(
    struct buffer *out, const struct trend *trend, enum series series);

/* How long it takes to clear what is open; empty when nothing is, or no week
 * is whole. */
void clear_said(struct buffer *out, const struct report *report);

#endif
