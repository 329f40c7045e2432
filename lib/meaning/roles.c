#include <stdio.h>

#include "meaning/role_map.h"
#include "meaning/roles_bind.h"

/* Each with the name of a second column of ours (roles_new_name). */
static const struct {
	const char *name;
	const char *other;
	bool date;
} names[ROLES] = {
    [ROLE_ID] = {"id", "id_", false},
    [ROLE_RECEIVED] = {"received", "received_", true},
    [ROLE_FIRST_RESPONSE] = {"first_response", "first_response_", true},
    [ROLE_DUE] = {"due", "due_", true},
    [ROLE_RESOLVED] = {"resolved", "resolved_", true},
    [ROLE_STATUS] = {"status", "status_", false},
    [ROLE_OWNER] = {"owner", "owner_", false},
    [ROLE_GROUP] = {"group", "group_", false},
    [ROLE_CUSTOMER] = {"customer", "customer_", false},
    [ROLE_EMAIL] = {"email", "email_", false},
    [ROLE_CHANNEL] = {"channel", "channel_", false},
    [ROLE_CATEGORY] = {"category", "category_", false},
    [ROLE_PRIORITY] = {"priority", "priority_", false},
    [ROLE_SUBJECT] = {"subject", "subject_", false},
    [ROLE_TEXT] = {"text", "text_", false},
    [ROLE_RESOLUTION] = {"resolution", "resolution_", false},
    [ROLE_CAUSE] = {"cause", "cause_", false},
    [ROLE_SATISFIED] = {"satisfied", "satisfied_", false},
    [ROLE_REOPENED] = {"reopened", "reopened_", false},
    [ROLE_URL] = {"url", "url_", false},
    [ROLE_OWNED] = {"owned", "owned_", true},
    [ROLE_DELEGATE] = {"delegate", "delegate_", false},
    [ROLE_APOLOGISED] = {"apologised", "apologised_", true},
    [ROLE_BASIS] = {"basis", "basis_", false},
};

const char *
role_name(enum role role)
{
	return names[role].name;
}

const char *
role_other_name(enum role role)
{
	return names[role].other;
}

int
role_find(struct span name)
{
	struct name wanted = name_of(name);

	for (int i = 0; i < ROLES; i++)
		if (name_is(&wanted, names[i].name))
			return i;
	return -1;
}

bool
role_is_date(enum role role)
{
	return names[role].date;
}

void
roles_list(const struct columns *columns, char *list, size_t size)
{
	int count = columns_count(columns), i;
	size_t len = 0;

	list[0] = '\0';
	for (i = 0; i < count && len + 80 < size; i++) {
		struct span name = columns_name(columns, i);
		int most = 40;

		while (most > 36 && name.len > 40 &&
		       ((unsigned char)name.at[most] & 0xc0) == 0x80)
			most--;
		len += (size_t)snprintf(list + len, size - len, "%s%.*s%s",
		    i == 0 ? "" : ", ", name.len > 40 ? most : (int)name.len,
		    name.at, name.len > 40 ? "…" : "");
	}
	if (i < count)
		(void)snprintf(
		    list + len, size - len, ", … and %d more", count - i);
}

int
roles_missing(enum role role, const struct columns *columns, struct error *err)
{
	char list[480];

	roles_list(columns, list, sizeof(list));
	if (list[0] == '\0')
		return error_set(err,
		    "this export has no column for %s, and no other",
		    role_name(role));
	error_remedy(err, "name the column for it with --map %s=COLUMN",
	    role_name(role));
	return error_set(err, "this export has no column for %s; it has: %s",
	    role_name(role), list);
}

int
roles_written(const struct roles *roles, enum role role)
{
	if (role == ROLE_DUE && roles->due_override >= 0)
		return roles->due_override;
	if (role == ROLE_RESOLUTION && roles->resolution_is_type)
		return -1;
	if (role == ROLE_REOPENED && roles->reopened_is_date)
		return -1;
	return roles->column[role];
}

struct span
roles_new_name(
    const struct roles *roles, enum role role, const struct columns *columns)
{
	struct span name = span_of(names[role].name);

	if (!roles->growing || columns_find(columns, name) < 0)
		return name;
	return span_of(names[role].other);
}

void
roles_made(struct roles *roles, enum role role, int column)
{
	roles->column[role] = column;
	roles->utc[role] = false;
	if (role == ROLE_RESOLUTION)
		roles->resolution_is_type = false;
	if (role == ROLE_REOPENED)
		roles->reopened_is_date = false;
}

bool
roles_nobody(const struct roles *roles, struct span owner)
{
	return owner_is_nobody(owner) ||
	       (roles->nobody != NULL &&
		   span_is(span_trim(owner), roles->nobody));
}

bool
roles_know(const struct roles *roles, enum role role)
{
	struct span column;

	if (roles->column[role] >= 0)
		return true;
	return roles->growing && role_map_says(roles->map, role, &column) &&
	       column.len > 0;
}
