/* example - the first id, or the first value, that shows what was counted */
#ifndef OWNUP_TALLY_EXAMPLE_H
#define OWNUP_TALLY_EXAMPLE_H

#include <stdint.h>
#include <string.h>

#include "stream/span.h"

/* A copy, cut to what fits without cutting a UTF-8 character. */
struct example {
	unsigned char len;
	char text[47];
};

static inline void
example_set(struct example *example, struct span text)
{
	size_t len = text.len;

	if (len > sizeof(example->text)) {
		len = sizeof(example->text);
		while (len > 0 && (text.at[len] & 0xc0) == 0x80)
			len--;
	}
	if (len > 0)
		memcpy(example->text, text.at, len);
	example->len = (unsigned char)len;
}

static inline struct span
example_text(const struct example *example)
{
	return (struct span){example->text, example->len};
}

/* How many, and the first of them. */
struct sample {
	uint64_t count;
	struct example first;
};

static inline void
sample_add(struct sample *sample, struct span text)
{
	if (sample->count++ == 0)
		example_set(&sample->first, text);
}

#endif
