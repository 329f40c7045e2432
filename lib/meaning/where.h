/* where - the terms of -w, and whether a complaint meets them */
#ifndef OWNUP_MEANING_WHERE_H
#define OWNUP_MEANING_WHERE_H

#include <stdbool.h>
#include <stdint.h>

#include "meaning/roles.h"
#include "meaning/when.h"
#include "stream/error.h"
#include "stream/span.h"

/* The bare words (contract, section 5). */
enum where_word {
	WORD_OPEN,
	WORD_RESOLVED,
	WORD_OWNED,
	WORD_UNOWNED,
	WORD_APOLOGISED,
	WORD_APOLOGY_OWED,
	WORD_DELEGATED,
	WORD_OVERDUE,
	WORD_DUE_TODAY,
	WORD_REOPENED,
	WORDS
};

/*
 * Several -w are alternatives, the terms in one must all hold.  No -w at all:
 * every complaint meets it.
 *
 *	-w = { "!" } term, terms parted by blanks
 *	term = word | NAME op VALUE { "," VALUE } (several for = and != only)
 *	op = "=" "!=" "~" "!~" "<" "<=" ">" ">="
 *
 * NAME and VALUE may stand in double quotes, a quote within them is doubled.
 * An ERE is one VALUE, commas and all.  How values compare:
 *	=   a date, of a date role, or where both sides are dates: the same
 *	    instant, or within the day if the term says no time; else the same
 *	    text without case and without blanks at the edges.  An empty VALUE
 *	    is met by what is empty or null; of dates and persons by the words
 *	    for none too.
 *	~   the ERE is found in the text, without case; a character is a byte,
 *	    but letters beyond ASCII that stand outside brackets are met in
 *	    both cases.
 *	<   dates, where both sides are (a date without a time is the whole
 *	    day: "received>2024-01-15" begins with the 16th); durations, for
 *	    age and where both sides are; numbers; else bytes.  What is empty
 *	    is neither less nor more than anything.
 * != and !~ and a leading ! hold exactly where the plain term does not.
 * age is the time since received; without received no term on age holds.
 */
struct where;
struct where *where_new(void) __attribute__((warn_unused_result));
void where_free(struct where *where);

/* Parses one -w.  -1: err shows the place in the text and what was expected.
 * At most 64 KiB of text. */
int where_add(struct where *where, const char *terms, struct error *err)
    __attribute__((warn_unused_result));
bool where_is_empty(const struct where *where);

/*
 * Binds the names to roles and columns.  A NAME that is a role is the role
 * (unless it is quoted and a column has exactly this name); else a column of
 * exactly this name, else of this name without case, spaces and punctuation.
 * A role that the export lacks is an error with the --map line, save those
 * that only our deeds fill (they are empty then) and, when growing (JSON),
 * those whose member may come later.  A name that is neither is an error that
 * lists the names there are.
 */
int where_bind(struct where *where, const struct roles *roles,
    struct columns *columns, bool growing, struct error *err)
    __attribute__((warn_unused_result));

/* Whether any term asks for this role, or for this word (promises cost). */
bool where_needs(const struct where *where, enum role role);
bool where_needs_word(const struct where *where, enum where_word word);

/*
 * Reads the dates that the terms themselves hold, after where_bind.  order is
 * for n/n/n.  -1: what is compared with a role that holds dates is no date,
 * or not without --date-order.
 */
int where_settle(struct where *where, struct zone *zone, enum day_order order,
    struct error *err) __attribute__((warn_unused_result));

/*
 * What a term may ask about one complaint.  text gives a role's or column's
 * value (role >= 0, else column); instant the date of a date role (false: it
 * has none).
 */
struct where_source {
	struct span (*text)(void *context, int role, int column);
	bool (*instant)(void *context, int role, int64_t *at);
	bool (*word)(void *context, enum where_word word);
	void *context;
	int64_t now;
	struct zone *zone;
	enum day_order order; /* for dates in columns that serve no role */
};

/* After where_settle.  For want of memory a term does not hold, and
 * where_failed says so from then on. */
bool where_match(const struct where *where, const struct where_source *source);
bool where_failed(const struct where *where);

#endif
