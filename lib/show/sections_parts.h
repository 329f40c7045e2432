/* sections_parts - the tables of the longer sections; private to sections */
#ifndef OWNUP_SHOW_SECTIONS_PARTS_H
#define OWNUP_SHOW_SECTIONS_PARTS_H

#include "show/report.h"
#include "show/table.h"

#define NAMED(text)                                                            \
	{                                                                      \
		text, sizeof(text) - 1                                         \
	}

/* People read the same word, in their language (language.h). */
#define SAME(text) NAMED(text), text

static inline void
put_count(struct buffer *out, uint64_t count)
{
	(void)buffer_text(out, "%llu", (unsigned long long)count);
}

/* A share, as people and as programs have it; nothing of nothing. */
void put_share(
    struct buffer *out, uint64_t part, uint64_t whole, enum table_for whom);

void now_table(const struct report *report, struct table *table);
void trend_table(const struct report *report, struct table *table);
void causes_table(const struct report *report, struct table *table);
void worked_table(const struct report *report, struct table *table);
void clocks_table(const struct report *report, struct table *table);

#endif
