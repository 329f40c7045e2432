/* roles - what a field means to us, whatever the export calls it */
#ifndef OWNUP_MEANING_ROLES_H
#define OWNUP_MEANING_ROLES_H

#include <stdbool.h>

#include "meaning/owners.h"
#include "meaning/status.h"
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

/* The closing words that it adds, one by one from 0; at == NULL: no more. */
struct span role_map_closing(const struct role_map *map, size_t i);

/*
 * Which column serves which role.  A column may serve one role only, save
 * CFPB's response to the consumer (status and resolution), and what --map says
 * in so many words.
 */
struct roles {
	int column[ROLES];    /* -1: the export has none */
	bool mapped[ROLES];   /* by --map, not by alias */
	bool utc[ROLES];      /* the header ends in (UTC): so do its times */
	const char *system;   /* "NYC 311", or NULL when it is not known */
	enum day_order order; /* the one that this system writes, or UNKNOWN */
	/* A due date set by hand beside due's own column (osTicket): where it
	 * is not empty it is the due.  -1: there is none. */
	int due_override;
	/* Minutes from received to the first response (Zendesk), asked for
	 * when first_response has no column.  -1: there is none. */
	int first_response_minutes;
	bool
	    satisfied_inverted; /* "Consumer disputed?": yes is not satisfied */
	bool
	    reopened_is_date; /* a date that is there counts as once at least */
	bool resolution_is_type; /* "Done", "FIXED": to be counted, no words */
	const char
	    *nobody; /* one more owner who is nobody here ("1"), or NULL */
	bool growing;
	const struct role_map *map;
	int seen; /* columns looked at so far */
};

/*
 * Binds every role by map, then by the system that the headers betray
 * (systems.h), then by the alias table (aliases.h): the first alias of a role
 * that the header has is taken, each in the sense of names.h.  samples gives
 * values of the head of the stream for the few columns whose meaning depends
 * on them (State, dates that are only yes or no): it calls each(value, arg)
 * for values of the column until each returns true, and returns whether one
 * did; NULL: no samples.  growing: JSON.
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

/*
 * Where a tool writes a role: the role's column; for due the override if
 * there is one; -1 when a column must be made, because there is none or it
 * cannot hold what we write (a resolution that is a type, a reopened that is
 * a date).  The new column's name is the role's, or in JSON, where a member of
 * that name may be something else, the name with "_" behind it: either is
 * found again when the output is read.  roles_made says that it was made.
 */
int roles_written(const struct roles *roles, enum role role);
struct span roles_new_name(
    const struct roles *roles, enum role role, const struct columns *columns);
void roles_made(struct roles *roles, enum role role, int column);

/* Whether a role has a column, or --map names one that JSON may bring yet. */
bool roles_know(const struct roles *roles, enum role role);

/* "this export has no column for id; it has: a, b, …" with the --map line
 * that would mend it.  Always -1. */
int roles_missing(
    enum role role, const struct columns *columns, struct error *err);

/* owner_is_nobody, and who is nobody in this export alone. */
bool roles_nobody(const struct roles *roles, struct span owner);

/* status_is_closing, and the codes of this system: 4 and 5 of Freshdesk,
 * o, a and s of Signalen. */
bool roles_closing(const struct roles *roles, struct span status);

#endif
