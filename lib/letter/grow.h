/* grow - room for one more in a list; private to letter */
#ifndef OWNUP_LETTER_GROW_H
#define OWNUP_LETTER_GROW_H

#include <stddef.h>
#include <stdlib.h>

/* items with room for count + 1 of this size, and *cap raised when there was
 * none left; NULL: no memory, and items are as they were. */
static inline void *
grow(void *items, size_t *cap, size_t count, size_t size)
{
	void *more = items;

	if (count == *cap) {
		size_t wanted = *cap == 0 ? 64 : *cap * 2;

		more = realloc(items, wanted * size);
		if (more != NULL)
			*cap = wanted;
	}
	return more;
}

#endif
