#include "meaning/aliases.h"
#include "meaning/role_map.h"
#include "meaning/roles_bind.h"
#include "meaning/words.h"

static bool
is_yes_or_no(struct span value, void *arg)
{
	struct name name = name_of(value);

	(void)arg;
	return words_have(words_yes, &name) || words_have(words_no, &name);
}

static bool
has_digit(struct span value, void *arg)
{
	(void)arg;
	for (size_t i = 0; i < value.len; i++)
		if (value.at[i] >= '0' && value.at[i] <= '9')
			return true;
	return false;
}

static bool
is_status(struct span value, void *arg)
{
	(void)arg;
	return status_is_known(value);
}

/* What the rules say of a column that an alias found. */
static bool
may_serve(const struct binding *b, enum role role, int column)
{
	const struct role_samples *samples = b->samples;
	const struct system_rule *rule;
	bool ask = false;

	for (rule = system_rules; rule->column != NULL; rule++) {
		if (rule->role != role ||
		    (rule->says != SYSTEM_NEVER && rule->says != SYSTEM_ASK &&
			rule->says != SYSTEM_TRUST) ||
		    !binding_rule(b, rule) ||
		    binding_find(b, rule->column, true) != column)
			continue;
		if (rule->says == SYSTEM_NEVER)
			return false;
		if (rule->says == SYSTEM_TRUST)
			return true;
		ask = true;
	}
	if (ask)
		return samples != NULL &&
		       samples->any(samples->context, column, is_status, NULL);
	return !role_is_date(role) || samples == NULL ||
	       !samples->any(samples->context, column, is_yes_or_no, NULL) ||
	       samples->any(samples->context, column, has_digit, NULL);
}

static int
pick_alias(
    const struct binding *b, enum role role, const char *alias, bool stem)
{
	int i = binding_next(b, alias, stem, -1);

	for (; i >= 0; i = binding_next(b, alias, stem, i))
		if (!b->list[i - b->first].taken && may_serve(b, role, i))
			return i;
	return -1;
}

/* The first alias of the role that a free column has: whole, else its stem. */
static int
pick(const struct binding *b, enum role role)
{
	const char *const *alias;
	int column = -1;

	for (int stem = 0; stem < 2; stem++)
		for (alias = aliases_of(role); *alias != NULL && column < 0;
		     alias++)
			column = pick_alias(b, role, *alias, stem != 0);
	return column;
}

/* A column of our own behind the one that the role has, or -1. */
static int
own_behind(const struct binding *b, enum role role)
{
	for (int i = b->count - 1; i > b->roles->column[role]; i--) {
		struct span name = columns_name(b->columns, i);

		if (span_is(name, role_name(role)) ||
		    span_is(name, role_other_name(role)))
			return i;
	}
	return -1;
}

/* Of types and words, the words that we wrote. */
static void
prefer_own_words(struct binding *b)
{
	int own;

	if (!b->roles->resolution_is_type || b->roles->mapped[ROLE_RESOLUTION])
		return;
	own = own_behind(b, ROLE_RESOLUTION);
	if (own < 0)
		return;
	binding_take(b, ROLE_RESOLUTION, own);
	b->roles->resolution_is_type = false;
}

/* The column that map named, among those looked at; -1. */
static int
find_mapped(const struct binding *b, struct span text)
{
	struct name name;
	int i;

	for (i = b->first; i < b->count; i++)
		if (span_equal(columns_name(b->columns, i), text))
			return i;
	name = name_of(text);
	for (i = b->first; i < b->count; i++)
		if (name_equal(&b->list[i - b->first].full, &name))
			return i;
	return -1;
}

static int
unknown_column(const struct binding *b, enum role role, struct span name,
    struct error *err)
{
	char list[400];

	roles_list(b->columns, list, sizeof(list));
	error_remedy(err,
	    "write the name as it stands in the header, or --map %s= for none",
	    role_name(role));
	return error_set(err,
	    "--map %s=%.*s: there is no such column; there are: %s",
	    role_name(role), name.len > 60 ? 60 : (int)name.len, name.at, list);
}

static int
bind_mapped(struct binding *b, struct error *err)
{
	struct roles *roles = b->roles;
	struct span text;
	int column;

	for (int i = 0; i < ROLES; i++) {
		if (!role_map_says(roles->map, (enum role)i, &text))
			continue;
		roles->mapped[i] = true;
		if (text.len == 0 || roles->column[i] >= 0)
			continue;
		column = find_mapped(b, text);
		if (column >= 0)
			binding_take(b, (enum role)i, column);
		else if (!roles->growing)
			return unknown_column(b, (enum role)i, text, err);
	}
	return 0;
}

static void
bind_by_system(struct binding *b)
{
	const struct system_rule *rule;
	const struct system_order *order;
	struct roles *roles = b->roles;
	int column;

	roles->system = binding_system(b);
	for (rule = system_rules; rule->column != NULL; rule++) {
		if (rule->says != SYSTEM_TAKE || roles->mapped[rule->role] ||
		    !binding_rule(b, rule))
			continue;
		column = binding_find(b, rule->column, false);
		if (column >= 0 && roles->column[rule->role] < 0)
			binding_take(b, rule->role, column);
	}
	for (order = system_orders; order->system != NULL; order++)
		if (roles->system != NULL &&
		    strcmp(order->system, roles->system) == 0 &&
		    (order->sign == NULL ||
			binding_find(b, order->sign, true) >= 0))
			roles->order = order->order;
}

static void
bind_by_alias(struct binding *b)
{
	struct roles *roles = b->roles;
	int column;

	for (int i = 0; i < ROLES; i++) {
		if (roles->column[i] >= 0 || roles->mapped[i])
			continue;
		column = pick(b, (enum role)i);
		if (column >= 0)
			binding_take(b, (enum role)i, column);
	}
	binding_traits(b);
	prefer_own_words(b);
}

int
roles_bind(struct roles *roles, const struct columns *columns,
    const struct role_map *map, const struct role_samples *samples,
    bool growing, struct error *err)
{
	struct binding binding;
	int failed;

	*roles = (struct roles){
	    .due_override = -1,
	    .first_response_minutes = -1,
	    .growing = growing,
	    .map = map,
	    .seen = columns_count(columns),
	};
	for (int i = 0; i < ROLES; i++)
		roles->column[i] = -1;
	if (binding_open(&binding, roles, columns, 0) < 0) {
		binding_close(&binding);
		return error_set(err, "out of memory");
	}
	binding.samples = samples;
	failed = bind_mapped(&binding, err);
	if (failed == 0) {
		bind_by_system(&binding);
		bind_by_alias(&binding);
	}
	binding_close(&binding);
	return failed;
}

void
roles_bind_more(struct roles *roles, const struct columns *columns)
{
	struct binding binding;
	int count = columns_count(columns);

	if (count <= roles->seen)
		return;
	if (binding_open(&binding, roles, columns, roles->seen) == 0) {
		(void)bind_mapped(&binding, NULL);
		bind_by_alias(&binding);
		roles->seen = count;
	}
	binding_close(&binding);
}
