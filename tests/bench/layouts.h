/* layouts - the exports that the generator imitates */
#ifndef OWNUP_BENCH_LAYOUTS_H
#define OWNUP_BENCH_LAYOUTS_H

#include <stddef.h>

enum kind {
	KIND_WORDS,	/* one of words */
	KIND_NARRATIVE, /* what happened: in a third of the rows */
	KIND_SERIAL,	/* the next number */
	KIND_NUMBER,	/* a number of five digits */
	KIND_DAY,	/* 2024-01-31, when it was received */
	KIND_DAY_SENT,	/* the same or up to two weeks later */
	KIND_STAMP,	/* 01/31/2024 03:15:00 PM, when it was received */
	KIND_STAMP_END, /* when it was closed, empty while it is open */
	KIND_STATUS,	/* Closed or Open, as the closing date says */
	KIND_EMPTY
};

/* empty: so many of a hundred have no value. */
struct column {
	const char *name;
	enum kind kind;
	const char *const *words; /* ended by NULL */
	unsigned empty;
};

struct layout {
	const char *name;
	int json;		      /* one object a line, else CSV */
	const struct column *columns; /* ended by a NULL name */
};

/* The layout of this name, or NULL. */
const struct layout *layout_find(const char *name);

/* What narratives are made of. */
extern const char *const layout_phrases[];

#endif
