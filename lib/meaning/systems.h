/* systems - whose export it is, and what holds there alone (tables) */
#ifndef OWNUP_MEANING_SYSTEMS_H
#define OWNUP_MEANING_SYSTEMS_H

#include "meaning/roles.h"

/* A header that has all these columns is of this system. */
#define SYSTEM_SIGNS 4
struct system_sign {
	const char *system;
	const char *signs[SYSTEM_SIGNS]; /* up to NULL */
};
extern const struct system_sign system_signs[]; /* up to system NULL */

/* What a rule says of its column, the first of this name. */
enum system_says {
	SYSTEM_TAKE,	 /* serves the role, whatever the aliases say */
	SYSTEM_NEVER,	 /* never serves the role */
	SYSTEM_ASK,	 /* serves it only if samples show a known status */
	SYSTEM_TRUST,	 /* serves it without samples */
	SYSTEM_SHARE,	 /* serves the role too if no other column does */
	SYSTEM_OVERRIDE, /* where not empty it overrides the role's column */
	SYSTEM_MINUTES,	 /* minutes from received to the role's instant */
	SYSTEM_INVERTED, /* as the role's column it says the opposite */
	SYSTEM_DATE,	 /* as the role's column it is a date, no count */
	SYSTEM_TYPE,	 /* as the role's column it is a type, no words */
	SYSTEM_NOBODY	 /* as the role's column, with is nobody */
};

struct system_rule {
	const char *system; /* NULL: in every system */
	enum system_says says;
	enum role role;
	const char *column; /* in the sense of names.h */
	const char *with;   /* a column beside it; NOBODY: the word; NULL */
};
extern const struct system_rule system_rules[]; /* up to column NULL */

/* Systems that write day and month in one order only. */
struct system_order {
	const char *system;
	const char *sign; /* only beside this column (a language); NULL */
	enum day_order order;
};
extern const struct system_order system_orders[]; /* up to system NULL */

#endif
