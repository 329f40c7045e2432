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
 * Binds the names to roles and columns.  A NAME that is a role is the role;
 * else a column of exactly this name, else of this name without case, spaces
 * and punctuation; a role that the export lacks is an error with the --map
 * line, a name that is neither an error that lists the names there are.  When
 * growing (JSON) an unknown name is added as a column (columns_add), for a
 * member that may come later, unless none of the head's records had it and
 * it is no role: then it is the same error.
 */
int where_bind(struct where *where, const struct roles *roles,
	struct columns *columns, struct error *err)
	__attribute__((warn_unused_result));

/* Whether any term asks for this role, or for this word (promises cost). */
bool where_needs(const struct where *where, enum role role);
bool where_needs_word(const struct where *where, enum where_word word);

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
	enum day_order order; /* for dates written in the terms themselves */
};
bool where_match(const struct where *where, const struct where_source *source);

#endif
