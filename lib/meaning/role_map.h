/* role_map - what --map said; private to the room roles */
#ifndef OWNUP_MEANING_ROLE_MAP_H
#define OWNUP_MEANING_ROLE_MAP_H

#include "meaning/names.h"
#include "meaning/roles.h"

/* Whether the map speaks of the role; column is then the name that it gave,
 * empty for none.  Borrowed from the map. */
bool role_map_says(
    const struct role_map *map, enum role role, struct span *column);

/* Whether status.closed has this word. */
bool role_map_closes(const struct role_map *map, const struct name *word);

#endif
