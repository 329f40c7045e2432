/* profile - the terms that hold for a complaint, from our table or a file */
#ifndef OWNUP_CASE_PROFILE_H
#define OWNUP_CASE_PROFILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "stream/error.h"

/*
 * One line a clock, fields between blanks:
 *
 * profile clock term then shift over12 holidays applies [source …]
 *
 * term		6w weeks, 15d days, 3B business days
 * then		the same: what an adjournment may make of it; -: nothing
 * shift	yes, no: a term that ends on a free day runs to the next working
 *		day (Algemene termijnenwet, art. 1)
 * over12	plain, shift: the same for terms over 12 weeks or 90 days, of
 *		which art. 4 makes an exception; - as plain
 * holidays	nl: those of the Algemene termijnenwet; -: weekends only
 * applies	received<2026-04-08, received>=2026-04-08, both with a comma
 *		between; -: always
 *
 * Of lines with one clock the first that applies counts.  A profile has a
 * clock "resolve"; "own" and "apologise" are those of house, with the
 * profile's own holidays, where it has none.  In a file blank lines and lines
 * that begin with # are skipped, and all others are of one profile.
 */
#define PROFILE_TERMS 32
#define PROFILE_TEXT 96

struct length {
	int n;
	char unit; /* 'w' 'd' 'B', or '-': none */
};

struct term {
	char clock[16];
	struct length first, then;
	bool shift, shift_long, dutch;
	int64_t from, before; /* local days of receipt that it applies to */
	char source[PROFILE_TEXT];
};

struct profile {
	char name[PROFILE_TEXT];
	struct term terms[PROFILE_TERMS];
	size_t terms_len;
	int64_t *more; /* days of --holidays, ascending */
	size_t more_len;
};

/*
 * A profile of our table by name, or of a file when name has a "/" or "." in
 * it.  NULL: unknown (err lists the names), unreadable, or a bad line (err
 * names it).
 */
struct profile *profile_open(const char *name, struct error *err)
    __attribute__((warn_unused_result));
void profile_close(struct profile *profile);

/* As the table or the file calls it, and where its resolve term comes from;
 * borrowed, source may be empty. */
const char *profile_name(const struct profile *profile);
const char *profile_source(const struct profile *profile);

/*
 * Days more that are free, from a file with one date a line (2026-12-25);
 * blank lines and what follows a # are skipped.  -1: unreadable, or err names
 * the bad line; the profile is then as before.
 */
int profile_add_holidays(struct profile *profile, const char *file,
    struct error *err) __attribute__((warn_unused_result));

/* The term of a clock for what was received on that local day, or NULL. */
const struct term *profile_term(
    const struct profile *profile, const char *clock, int64_t received);

#endif
