#include <stdint.h>
#include <stdlib.h>

#include "stream/arena.h"

#define CHUNK ((size_t)16 * 1024)

struct arena_chunk {
	struct arena_chunk *below;
	size_t cap;
	char bytes[];
};

char *
arena_take(struct arena *arena, size_t n)
{
	struct arena_chunk *chunk = arena->top;
	size_t cap = n > CHUNK ? n : CHUNK;

	if (chunk == NULL || chunk->cap - arena->used < n) {
		if (n > SIZE_MAX - sizeof(*chunk))
			return NULL;
		chunk = malloc(sizeof(*chunk) + cap);
		if (chunk == NULL)
			return NULL;
		chunk->below = arena->top;
		chunk->cap = cap;
		arena->top = chunk;
		arena->used = 0;
	}
	arena->used += n;
	return chunk->bytes + arena->used - n;
}

void
arena_clear(struct arena *arena)
{
	struct arena_chunk *chunk = arena->top;

	while (chunk != NULL && (chunk->below != NULL || chunk->cap > CHUNK)) {
		arena->top = chunk->below;
		free(chunk);
		chunk = arena->top;
	}
	arena->used = 0;
}

void
arena_free(struct arena *arena)
{
	while (arena->top != NULL) {
		struct arena_chunk *below = arena->top->below;

		free(arena->top);
		arena->top = below;
	}
	arena->used = 0;
}
