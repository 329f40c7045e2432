/* aliases - what the exports of the world call each role (a table) */
#ifndef OWNUP_MEANING_ALIASES_H
#define OWNUP_MEANING_ALIASES_H

#include "meaning/roles.h"

/* The aliases of a role in order of precedence, up to NULL; the role's own
 * name is always among them.  No name serves two roles. */
const char *const *aliases_of(enum role role);

#endif
