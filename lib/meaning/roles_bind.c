#include <stdlib.h>

#include "meaning/roles_bind.h"
#include "stream/hash.h"

/* In JSON an object is a column of its own; its members are what is meant. */
static void
mark_parents(const struct binding *b)
{
	for (int i = b->first; i < b->count; i++) {
		struct span name = columns_name(b->columns, i);
		size_t len = name.len;
		int parent;

		while (len > 0 && name.at[len - 1] != '.')
			len--;
		if (len < 2)
			continue;
		parent =
		    columns_find(b->columns, (struct span){name.at, len - 1});
		if (parent >= b->first)
			b->list[parent - b->first].taken = true;
	}
}

static size_t
slot_of(const struct binding *b, const struct name *name)
{
	return hash_span((struct span){name->text, name->len}, b->seed) &
	       b->mask;
}

/* Chains the columns by the hashes of their names; from the last, so that the
 * chains are in their order. */
static int
make_chains(struct binding *b)
{
	size_t n = (size_t)(b->count - b->first), slots = 16;

	while (slots < 2 * n)
		slots *= 2;
	b->mask = slots - 1;
	b->seed = hash_seed();
	b->full = malloc(slots * sizeof(*b->full));
	b->stem = malloc(slots * sizeof(*b->stem));
	if (b->full == NULL || b->stem == NULL)
		return -1;
	for (size_t i = 0; i < slots; i++)
		b->full[i] = b->stem[i] = -1;
	for (int i = b->count - 1; i >= b->first; i--) {
		struct candidate *c = &b->list[i - b->first];
		size_t full = slot_of(b, &c->full);
		size_t stem = slot_of(b, &c->stem);

		c->next_full = b->full[full];
		b->full[full] = i;
		if (c->stem.len == 0)
			continue;
		c->next_stem = b->stem[stem];
		b->stem[stem] = i;
	}
	return 0;
}

int
binding_next(
    const struct binding *binding, const char *alias, bool stem, int column)
{
	struct name name = name_of(span_of(alias));
	const struct candidate *c;

	if (column >= 0) {
		c = &binding->list[column - binding->first];
		column = stem ? c->next_stem : c->next_full;
	} else {
		size_t slot = slot_of(binding, &name);

		column = stem ? binding->stem[slot] : binding->full[slot];
	}
	while (column >= 0) {
		c = &binding->list[column - binding->first];
		if (name_equal(stem ? &c->stem : &c->full, &name))
			return column;
		column = stem ? c->next_stem : c->next_full;
	}
	return -1;
}

int
binding_open(struct binding *binding, struct roles *roles,
    const struct columns *columns, int first)
{
	int count = columns_count(columns);
	struct span text, stem;

	*binding = (struct binding){
	    .roles = roles, .columns = columns, .first = first, .count = count};
	binding->list =
	    calloc((size_t)(count - first) + 1, sizeof(*binding->list));
	if (binding->list == NULL)
		return -1;
	for (int i = first; i < count; i++) {
		text = columns_name(columns, i);
		stem = name_stem(text);
		binding->list[i - first].full = name_of(text);
		if (stem.len < text.len)
			binding->list[i - first].stem = name_of(stem);
	}
	if (roles->growing)
		mark_parents(binding);
	return make_chains(binding);
}

void
binding_close(struct binding *binding)
{
	free(binding->list);
	free(binding->full);
	free(binding->stem);
}

int
binding_find(const struct binding *binding, const char *name, bool any)
{
	for (int stem = 0; stem < 2; stem++) {
		int i = binding_next(binding, name, stem != 0, -1);

		while (
		    i >= 0 && !any && binding->list[i - binding->first].taken)
			i = binding_next(binding, name, stem != 0, i);
		if (i >= 0)
			return i;
	}
	return -1;
}

void
binding_take(struct binding *binding, enum role role, int column)
{
	binding->roles->column[role] = column;
	if (column >= binding->first)
		binding->list[column - binding->first].taken = true;
}

const char *
binding_system(const struct binding *binding)
{
	const struct system_sign *sign;
	size_t i;

	for (sign = system_signs; sign->system != NULL; sign++) {
		for (i = 0; i < SYSTEM_SIGNS && sign->signs[i] != NULL; i++)
			if (binding_find(binding, sign->signs[i], true) < 0)
				break;
		if (i == SYSTEM_SIGNS || sign->signs[i] == NULL)
			return sign->system;
	}
	return NULL;
}

bool
binding_rule(const struct binding *binding, const struct system_rule *rule)
{
	const char *system = binding->roles->system;

	if (rule->system != NULL &&
	    (system == NULL || strcmp(rule->system, system) != 0))
		return false;
	return rule->with == NULL || rule->says == SYSTEM_NOBODY ||
	       binding_find(binding, rule->with, true) >= 0;
}

static void
add_trait(const struct binding *b, const struct system_rule *rule, int column)
{
	struct roles *roles = b->roles;
	bool serves = roles->column[rule->role] == column;

	switch (rule->says) {
	case SYSTEM_SHARE:
		if (roles->column[rule->role] < 0 && !roles->mapped[rule->role])
			roles->column[rule->role] = column;
		break;
	case SYSTEM_OVERRIDE:
		if (!serves && !roles->mapped[rule->role] &&
		    !b->list[column - b->first].taken)
			roles->due_override = column;
		break;
	case SYSTEM_MINUTES:
		if (roles->column[rule->role] < 0 && !roles->mapped[rule->role])
			roles->first_response_minutes = column;
		break;
	case SYSTEM_INVERTED:
		roles->satisfied_inverted |= serves;
		break;
	case SYSTEM_DATE:
		roles->reopened_is_date |= serves;
		break;
	case SYSTEM_TYPE:
		roles->resolution_is_type |= serves;
		break;
	case SYSTEM_NOBODY:
		if (serves)
			roles->nobody = rule->with;
		break;
	case SYSTEM_TAKE:
	case SYSTEM_NEVER:
	case SYSTEM_ASK:
	case SYSTEM_TRUST:
		break;
	}
}

void
binding_traits(const struct binding *binding)
{
	struct roles *roles = binding->roles;
	const struct system_rule *rule;
	int column;

	for (rule = system_rules; rule->column != NULL; rule++) {
		column = binding_find(binding, rule->column, true);
		if (column >= 0 && binding_rule(binding, rule))
			add_trait(binding, rule, column);
	}
	for (int i = 0; i < ROLES; i++) {
		column = roles->column[i];
		if (column >= 0)
			roles->utc[i] = name_says_utc(
			    columns_name(binding->columns, column));
	}
}
