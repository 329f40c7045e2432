/* roles - what a field means to us, whatever the export calls it */
#ifndef OWNUP_MEANING_ROLES_H
#define OWNUP_MEANING_ROLES_H

#include <stdbool.h>

#include "meaning/when.h"
#include "stream/columns.h"
#include "stream/error.h"
#include "stream/span.h"

/* The order of the contract, section 3. */
enum role {
	ROLE_ID,
	ROLE_RECEIVED,
	ROLE_FIRST_RESPONSE,
	ROLE_DUE,
	ROLE_RESOLVED,
	ROLE_STATUS,
	ROLE_OWNER,
	ROLE_GROUP,
	ROLE_CUSTOMER,
	ROLE_EMAIL,
	ROLE_CHANNEL,
	ROLE_CATEGORY,
	ROLE_PRIORITY,
	ROLE_SUBJECT,
	ROLE_TEXT,
	ROLE_RESOLUTION,
	ROLE_CAUSE,
	ROLE_SATISFIED,
	ROLE_REOPENED,
	ROLE_URL,
	ROLE_OWNED, /* from here on: only our deeds fill them */
	ROLE_DELEGATE,
	ROLE_APOLOGISED,
	ROLE_BASIS,
	ROLES
};

const char *role_name(enum role role);

/* The role of this name, or -1. */
int role_find(struct span name);

/* Whether the role holds dates. */
bool role_is_date(enum role role);

/* What --map said. */
struct role_map;
struct role_map *role_map_new(void) __attribute__((warn_unused_result));
void role_map_free(struct role_map *map);

/*
 * One "ROLE=COLUMN", "ROLE=" (there is none) or "@FILE" (one a line; blank
 * lines and lines that begin with # are skipped).  "status.closed=word,word"
 * adds closing words (contract, section 12).  A later one for the same role
 * wins.  -1: unknown role (err lists them), unreadable file.
 */
int role_map_add(struct role_map *map, const char *text, struct error *err)
	__attribute__((warn_unused_result));

/*
 * Which column serves which role.  A column may serve one role only, save
 * CFPB's response to the consumer (status and resolution).
 */
struct roles {
	int column[ROLES]; /* -1: the export has none */
	bool mapped[ROLES]; /* by --map, not by alias */
	const char *system; /* "NYC 311", or NULL when it is not known */
	enum day_order order; /* the one order that this system writes, or UNKNOWN */
	bool satisfied_inverted; /* "Consumer disputed?": yes is not satisfied */
	const struct role_map *map;
	int seen; /* columns looked at so far */
};

/*
 * Binds every role by map, then by the alias table (shared reference: headers
 * are compared after case folding and without anything but letters and
 * digits; the first alias of a role that the header has is taken).  samples
 * gives values of the head of the stream for the few columns whose meaning
 * depends on them (State): it calls each(value, arg) for values of the column
 * until each returns true, and returns whether one did; NULL: no samples.
 * -1 when map names a column that is not there and the stream is a CSV
 * (growing is false): err lists the columns.
 */
struct role_samples {
	bool (*any)(void *context, int column,
		bool (*each)(struct span value, void *arg), void *arg);
	void *context;
};
int roles_bind(struct roles *roles, const struct columns *columns,
	const struct role_map *map, const struct role_samples *samples,
	bool growing, struct error *err) __attribute__((warn_unused_result));

/* JSON: columns that came up since; binds only roles that have none. Cheap
 * when nothing is new. */
void roles_bind_more(struct roles *roles, const struct columns *columns);

/* "this export has no column for id; it has: a, b, …" with the --map line
 * that would mend it.  Always -1. */
int roles_missing(enum role role, const struct columns *columns,
	struct error *err);

/* ---- words ---- */

/* "Nobody", "-", "No Agent", "Unassigned", N/A, empty, [] … (reference, 2). */
bool owner_is_nobody(struct span value);

/*
 * Whether value names exactly one person: not nobody, no list of two or more
 * (";" or "," between names; "Last, First" is one), no team@ address, no
 * control character, no "-" at the start.
 */
bool owner_is_person(struct span value);

/*
 * A name that may be written as owner: as owner_is_person, and not empty; err
 * says what is wrong with it.
 */
int owner_check(struct span name, struct error *err)
	__attribute__((warn_unused_result));

/* Whether a status closes a complaint (contract 12; reference, 5), the words
 * added by map included. */
bool status_is_closing(struct span value, const struct role_map *map);

/* -1 not satisfied, 1 satisfied, 0 says nothing (satisfied as a role). */
int satisfied_of(struct span value, bool inverted);

#endif
