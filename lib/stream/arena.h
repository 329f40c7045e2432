/* arena - memory for the decoded values of one record */
#ifndef OWNUP_STREAM_ARENA_H
#define OWNUP_STREAM_ARENA_H

#include <stddef.h>

struct arena_chunk;

/* All zero is an empty arena. */
struct arena {
	struct arena_chunk *top;
	size_t used; /* of the top chunk */
};

/* n bytes that stay where they are until arena_clear; NULL: no memory. */
char *arena_take(struct arena *arena, size_t n)
    __attribute__((warn_unused_result));

/* Forgets all values; keeps one small chunk for the next record. */
void arena_clear(struct arena *arena);
void arena_free(struct arena *arena);

#endif
