/* The fields and roles of a complaint, for the letter and for its judge. */
#include <stdio.h>
#include <stdlib.h>

#include "tool/letters_parts.h"

#define NAMES_SHOWN 12

/* What is no fact of the complaint: who writes and who is written to, and what
 * any letter could say. */
#define NO_FACTS                                                               \
	(ROLE_BIT(ROLE_CUSTOMER) | ROLE_BIT(ROLE_EMAIL) |                      \
	    ROLE_BIT(ROLE_OWNER) | ROLE_BIT(ROLE_DELEGATE) |                   \
	    ROLE_BIT(ROLE_GROUP) | ROLE_BIT(ROLE_ID) |                         \
	    ROLE_BIT(ROLE_RECEIVED) | ROLE_BIT(ROLE_FIRST_RESPONSE) |          \
	    ROLE_BIT(ROLE_DUE) | ROLE_BIT(ROLE_RESOLVED) |                     \
	    ROLE_BIT(ROLE_STATUS) | ROLE_BIT(ROLE_CHANNEL) |                   \
	    ROLE_BIT(ROLE_PRIORITY) | ROLE_BIT(ROLE_SATISFIED) |               \
	    ROLE_BIT(ROLE_REOPENED) | ROLE_BIT(ROLE_URL) |                     \
	    ROLE_BIT(ROLE_OWNED) | ROLE_BIT(ROLE_APOLOGISED) |                 \
	    ROLE_BIT(ROLE_BASIS))

/* ---- for the letter ---- */

/* The role that a name is, unless another column has that very name. */
static int
role_of(const struct run *run, struct span name, int column)
{
	int role = role_find(name);

	if (role >= 0 && column >= 0 && run_roles(run)->column[role] != column)
		return -1;
	return role;
}

static bool
value_of(
    struct run *run, int column, struct span text, struct template_value *value)
{
	struct record *record = run_record(run);
	enum value_kind kind = record_kind(record, column);
	int count;

	value->kind = TEMPLATE_TEXT;
	if (kind == VALUE_LIST) {
		count = record_list(record, text, &text);
		if (count > 1)
			return false;
		if (count == 0)
			text = (struct span){NULL, 0};
	} else if (kind == VALUE_OBJECT) {
		return false;
	}
	if (when_is_none(text) || kind == VALUE_NULL ||
	    (kind == VALUE_BOOL && span_is(text, "false")))
		value->kind = TEMPLATE_FALSE;
	value->text = text;
	return true;
}

/* For struct template_names; a list of several, or an object, has no words. */
static bool
find(void *of, const void *within, struct span name,
    struct template_value *value)
{
	struct run *run = of;
	int column = columns_find(run_columns(run), name);
	int role = role_of(run, name, column);

	*value = (struct template_value){.kind = TEMPLATE_FALSE};
	if (within != NULL)
		return false;
	if (role < 0 && column < 0)
		return false;
	if (role < 0)
		return value_of(
		    run, column, record_get(run_record(run), column), value);
	if ((run_laid(run) & ROLE_BIT(role)) != 0)
		column = -1;
	else if ((column = run_roles(run)->column[role]) < 0)
		return false;
	if (column >= 0 && role != ROLE_OWNER && role != ROLE_DELEGATE)
		return value_of(
		    run, column, run_text(run, (enum role)role), value);
	value->text = run_text(run, (enum role)role);
	if (!when_is_none(value->text))
		value->kind = TEMPLATE_TEXT;
	return true;
}

/* The names that there are, said once a run. */
static void
list_names(struct letters *letters, const struct run *run, struct error *err)
{
	const struct columns *columns = run_columns(run);
	int count = columns_count(columns);
	struct buffer list = {0};

	if (letters->listed)
		return;
	letters->listed = true;
	for (int i = 0; i < count && i < NAMES_SHOWN; i++) {
		(void)buffer_text(&list, i == 0 ? "" : ", ");
		(void)buffer_add_span(&list, columns_name(columns, i));
	}
	(void)buffer_text(&list, count > NAMES_SHOWN ? ", ..." : "");
	error_remedy(err, "there are the roles, and %.*s",
	    list.len > 500 ? 500 : (int)list.len, buffer_span(&list).at);
	buffer_free(&list);
}

int
letters_fill(
    struct letters *letters, struct run *run, bool aloud, struct error *err)
{
	struct template_names names = {find, NULL, run};
	struct error why;

	error_clear(&why);
	if (letter_fill(&letters->letter, &names, &letters->filled, &why) == 0)
		return 0;
	if (aloud && strncmp(why.what, "nothing is called", 17) == 0)
		list_names(letters, run, err);
	return letters_refuse(&why, err);
}

/* ---- for the judge ---- */

static int
add(struct letters *letters, enum sincerity_fact_kind kind, struct span value)
{
	size_t cap = letters->facts_cap == 0 ? 64 : letters->facts_cap * 2;
	struct sincerity_fact *more = letters->facts;

	if (letters->facts_len == letters->facts_cap) {
		more = realloc(more, cap * sizeof(*more));
		if (more == NULL)
			return -1;
		letters->facts = more;
		letters->facts_cap = cap;
	}
	more[letters->facts_len++] = (struct sincerity_fact){kind, value};
	return 0;
}

static bool
is_fact(const struct roles *roles, int column)
{
	for (int role = 0; role < ROLES; role++)
		if (roles->column[role] == column &&
		    (NO_FACTS & ROLE_BIT(role)) != 0)
			return false;
	return true;
}

int
letters_facts(struct letters *letters, struct run *run)
{
	const struct state *state = run_state(run);
	int count = columns_count(run_columns(run)), failed = 0;

	letters->facts_len = 0;
	if (state->id.len > 0)
		failed |= add(letters, FACT_ID, state->id);
	if (state->received != STATE_NEVER) {
		when_write_day(zone_day(run_zone(run), state->received),
		    letters->received);
		failed |= add(letters, FACT_DATE, span_of(letters->received));
	}
	for (int i = 0; i < count && failed == 0; i++) {
		struct span text = record_get(run_record(run), i);

		if (is_fact(run_roles(run), i) && !when_is_none(text) &&
		    record_kind(run_record(run), i) != VALUE_OBJECT)
			failed |= add(letters, FACT_TEXT, text);
	}
	return failed;
}
