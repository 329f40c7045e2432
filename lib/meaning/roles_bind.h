/* roles_bind - the work of binding; private to the room roles */
#ifndef OWNUP_MEANING_ROLES_BIND_H
#define OWNUP_MEANING_ROLES_BIND_H

#include <stdint.h>

#include "meaning/names.h"
#include "meaning/roles.h"
#include "meaning/systems.h"

/* A column as it is looked at. */
struct candidate {
	struct name full;
	struct name stem; /* len 0: none */
	int next_full;	  /* the next column whose name hashes alike, or -1 */
	int next_stem;
	bool taken; /* serves a role already, or is only a parent */
};

/* The columns from first on. */
struct binding {
	struct roles *roles;
	const struct columns *columns;
	const struct role_samples *samples; /* NULL: none */
	struct candidate *list;
	int *full; /* the first column of each hash, or -1: mask + 1 of them */
	int *stem; /* likewise by stem */
	size_t mask;
	uint64_t seed;
	int first;
	int count; /* one past the last column */
};

int binding_open(struct binding *binding, struct roles *roles,
    const struct columns *columns, int first)
    __attribute__((warn_unused_result));
void binding_close(struct binding *binding);

/*
 * The columns whose full name, or stem, is that of an alias, in their order:
 * the first after column (-1: from the beginning), or -1.  A header may have a
 * million columns, and there are hundreds of aliases.
 */
int binding_next(
    const struct binding *binding, const char *alias, bool stem, int column);

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
