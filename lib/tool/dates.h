/* dates - the columns of a stream that hold dates, and what could not be read
 */
#ifndef OWNUP_TOOL_DATES_H
#define OWNUP_TOOL_DATES_H

#include <stdbool.h>
#include <stdint.h>

#include "meaning/roles.h"
#include "meaning/when.h"
#include "stream/error.h"
#include "stream/reader.h"
#include "stream/record.h"
#include "tool/messages.h"

/* A set of roles is a uint32_t: ROLE_BIT(ROLE_DUE) | ROLE_BIT(ROLE_OWNER). */

#define ROLE_BIT(role) (UINT32_C(1) << (role))

/* What of one column fitted no form. */
struct unreadable {
	uint64_t count;
	char where[320]; /* of the first */
	char text[64];
};

struct dates {
	const struct roles *roles;
	const struct columns *columns;
	struct zone *zone;
	enum day_order option;
	struct when_column column[ROLES];
	/* osTicket's "Due Date", set by hand: where it is filled it overrides
	 * "SLA Due Date" (shared reference, exports, 7); -1: none. */
	int due_by_hand;
	struct when_column by_hand;
	uint32_t settled;
	struct unreadable unreadable[ROLES];
	bool silent; /* nothing is counted as unreadable */
};

/* Borrows all; made after roles_bind. */
void dates_start(struct dates *dates, const struct roles *roles,
    const struct columns *columns, struct zone *zone, enum day_order option);

/*
 * Settles the order of day and month of those of the roles that hold dates
 * and have a column, from the head of the stream; the reader must be at its
 * head and is left there.  -1: an order that nothing decides.
 */
int dates_settle(struct dates *dates, struct reader *reader, uint32_t roles,
    struct error *err) __attribute__((warn_unused_result));

/*
 * The date of a role in a record; false: it has none or none that can be
 * read.  A role that dates_settle was not asked for is read too, save forms
 * that need an order.
 */
bool dates_read(struct dates *dates, enum role role, struct record *record,
    struct when *out);

/* The one order of the columns of this stream, for dates elsewhere. */
enum day_order dates_order(const struct dates *dates);

/* Forgets what was unreadable, as if no record had been read. */
void dates_forget(struct dates *dates);

/* Names each column with values that could not be read (status 1). */
void dates_say(const struct dates *dates, struct messages *messages);

#endif
