#include <inttypes.h>
#include <stdio.h>

#include "tool/dates.h"

static bool
ends_in_utc(struct span name)
{
	name = span_trim(name);
	return name.len >= 5 &&
	       span_is_nocase(
		   (struct span){name.at + name.len - 5, 5}, "(utc)");
}

static void
start_column(struct dates *dates, struct when_column *when, int column)
{
	struct span name = columns_name(dates->columns, column);

	when_start(when, ends_in_utc(name));
}

void
dates_start(struct dates *dates, const struct roles *roles,
    const struct columns *columns, struct zone *zone, enum day_order option)
{
	*dates = (struct dates){.roles = roles,
	    .columns = columns,
	    .zone = zone,
	    .option = option,
	    .due_by_hand = -1};
	for (int role = 0; role < ROLES; role++)
		if (role_is_date((enum role)role) && roles->column[role] >= 0)
			start_column(
			    dates, &dates->column[role], roles->column[role]);
	dates->due_by_hand = roles->due_override;
	if (dates->due_by_hand >= 0)
		start_column(dates, &dates->by_hand, dates->due_by_hand);
}

static void
learn(struct dates *dates, struct record *record, uint32_t roles)
{
	for (int role = 0; role < ROLES; role++)
		if ((roles & ROLE_BIT(role)) != 0)
			when_learn(&dates->column[role],
			    record_get(record, dates->roles->column[role]));
	if ((roles & ROLE_BIT(ROLE_DUE)) != 0 && dates->due_by_hand >= 0)
		when_learn(
		    &dates->by_hand, record_get(record, dates->due_by_hand));
}

int
dates_settle(struct dates *dates, struct reader *reader, uint32_t roles,
    struct error *err)
{
	struct record *record;

	for (int role = 0; role < ROLES; role++)
		if (!role_is_date((enum role)role) ||
		    dates->roles->column[role] < 0)
			roles &= ~ROLE_BIT(role);
	roles &= ~dates->settled;
	if (roles == 0)
		return 0;
	while (reader_peek(reader, &record) == READER_RECORD)
		learn(dates, record, roles);
	reader_start(reader);
	for (int role = 0; role < ROLES; role++) {
		int column = dates->roles->column[role];

		if ((roles & ROLE_BIT(role)) == 0)
			continue;
		if (when_settle(&dates->column[role],
			columns_name(dates->columns, column), dates->option,
			dates->roles->order, err) < 0)
			return -1;
	}
	dates->settled |= roles;
	if ((roles & ROLE_BIT(ROLE_DUE)) == 0 || dates->due_by_hand < 0)
		return 0;
	return when_settle(&dates->by_hand, span_of("Due Date"), dates->option,
	    dates->roles->order, err);
}

/* A column that came up after the head of the stream. */
static void
settle_late(struct dates *dates, enum role role)
{
	struct error none;
	int column = dates->roles->column[role];

	error_clear(&none);
	start_column(dates, &dates->column[role], column);
	if (when_settle(&dates->column[role],
		columns_name(dates->columns, column), dates->option,
		dates->roles->order, &none) < 0)
		dates->column[role].order = ORDER_UNKNOWN;
	dates->settled |= ROLE_BIT(role);
}

static void
note(struct dates *dates, enum role role, const struct record *record,
    struct span value)
{
	struct unreadable *bad = &dates->unreadable[role];

	if (dates->silent || bad->count++ > 0)
		return;
	(void)snprintf(bad->where, sizeof(bad->where), "%.290s:%" PRIu64,
	    record_file(record), record_line(record));
	value = span_trim(value);
	(void)snprintf(bad->text, sizeof(bad->text), "%.*s",
	    value.len > 60 ? 60 : (int)value.len, value.at);
}

bool
dates_read(struct dates *dates, enum role role, struct record *record,
    struct when *out)
{
	int column = dates->roles->column[role];
	enum when_read got = WHEN_NONE;
	struct span value;

	if (role == ROLE_DUE && dates->due_by_hand >= 0) {
		value = record_get(record, dates->due_by_hand);
		got = when_read(&dates->by_hand, dates->zone, value, out);
	}
	if (got == WHEN_NONE && column >= 0) {
		if ((dates->settled & ROLE_BIT(role)) == 0)
			settle_late(dates, role);
		value = record_get(record, column);
		got = when_read(&dates->column[role], dates->zone, value, out);
	}
	if (got == WHEN_UNREADABLE)
		note(dates, role, record, value);
	return got == WHEN_READ;
}

enum day_order
dates_order(const struct dates *dates)
{
	if (dates->option != ORDER_UNKNOWN)
		return dates->option;
	for (int role = 0; role < ROLES; role++)
		if (role_is_date((enum role)role) &&
		    (dates->settled & ROLE_BIT(role)) != 0 &&
		    dates->column[role].order != ORDER_UNKNOWN)
			return dates->column[role].order;
	return dates->roles->order;
}

void
dates_forget(struct dates *dates)
{
	for (int role = 0; role < ROLES; role++)
		dates->unreadable[role].count = 0;
}

void
dates_say(const struct dates *dates, struct messages *messages)
{
	for (int role = 0; role < ROLES; role++) {
		const struct unreadable *bad = &dates->unreadable[role];

		if (bad->count == 1)
			messages_say(messages, STATUS_REFUSED, bad->where,
			    "%s: \"%s\" could not be read as a date",
			    role_name((enum role)role), bad->text);
		else if (bad->count > 1)
			messages_say(messages, STATUS_REFUSED, bad->where,
			    "%s: %" PRIu64 " values could not be read as "
			    "dates, the first is \"%s\"",
			    role_name((enum role)role), bad->count, bad->text);
	}
}
