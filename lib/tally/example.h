/* example - the least id, or the least value, that shows what was counted */
#ifndef OWNUP_TALLY_EXAMPLE_H
#define OWNUP_TALLY_EXAMPLE_H

#include <stdint.h>
#include <string.h>

#include "stream/span.h"
#include "tally/order.h"

/* A copy, cut to what fits without cutting a UTF-8 character. */
struct example {
	unsigned char len;
	char text[47];
};

static inline void
example_set(struct example *example, struct span text)
{
	text = text_start(text, sizeof(example->text));
	if (text.len > 0)
		memcpy(example->text, text.at, text.len);
	example->len = (unsigned char)text.len;
}

static inline struct span
example_text(const struct example *example)
{
	return (struct span){example->text, example->len};
}

/* Order of the bytes: <0, 0, >0. */
static inline int
example_compare(const struct example *a, const struct example *b)
{
	return text_compare(example_text(a), example_text(b));
}

/* How many, and the first of them in the order of the bytes, which is the same
 * in whatever order they come. */
struct sample {
	uint64_t count;
	struct example first;
};

static inline void
sample_add(struct sample *sample, struct span text)
{
	struct example one;

	example_set(&one, text);
	if (sample->count++ == 0 || example_compare(&one, &sample->first) < 0)
		sample->first = one;
}

#endif
