/* roles_bind - the work of binding; private to the room roles */
#ifndef OWNUP_MEANING_ROLES_BIND_H
#define OWNUP_MEANING_ROLES_BIND_H

#include "meaning/names.h"
#include "meaning/roles.h"
#include "meaning/systems.h"

/* A column as it is looked at. */
struct candidate {
	struct name full;
	struct name stem; /* len 0: none */
	bool taken;	  /* serves a role already, or is only a parent */
};

/* The columns from first on. */
struct binding {
	struct roles *roles;
	const struct columns *columns;
	const struct role_samples *samples; /* NULL: none */
	struct candidate *list;
	int first;
	int count; /* one past the last column */
};

int binding_open(struct binding *binding, struct roles *roles,
    const struct columns *columns, int first)
    __attribute__((warn_unused_result));
void binding_close(struct binding *binding);

/* The first column of this name that is free, or of which it is the stem; -1.
 * any: whether free or not. */
int binding_find(const struct binding *binding, const char *name, bool any);

void binding_take(struct binding *binding, enum role role, int column);

/* The system's name, or NULL: needs all columns. */
const char *binding_system(const struct binding *binding);

/* Whether the rule speaks of this system and these columns. */
bool binding_rule(
    const struct binding *binding, const struct system_rule *rule);

/* Sets all that the columns taken say beyond their role. */
void binding_traits(const struct binding *binding);

/* The name of a second column of ours, beside one that has the role's. */
const char *role_other_name(enum role role);

/* "a, b, c, … and 12 more"; the names may hold anything. */
void roles_list(const struct columns *columns, char *list, size_t size);

#endif
