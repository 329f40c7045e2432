/* where_term - one term of -w as where.c parses it; private to where */
#ifndef OWNUP_MEANING_WHERE_TERM_H
#define OWNUP_MEANING_WHERE_TERM_H

#include "meaning/caseless.h"
#include "meaning/where.h"

enum op { OP_WORD, OP_EQUAL, OP_FIND, OP_LESS, OP_MOST, OP_MORE, OP_LEAST };

/* One VALUE, read in every way that it can be read. */
struct operand {
	struct span text; /* of the term's own memory */
	bool number, duration, date;
	double value;
	int64_t length;		 /* of the duration */
	int64_t first, last;	 /* the instants that the date covers */
	struct pattern *pattern; /* OP_FIND */
};

struct term {
	size_t alternative; /* which -w */
	bool negated;
	enum op op;
	enum where_word word; /* OP_WORD */
	struct span name;
	bool quoted; /* the name */
	bool age;
	int role;   /* or -1: */
	int column; /* the column */
	struct operand *operands;
	size_t operands_len;
};

struct where {
	struct term *terms;
	size_t terms_len;
	size_t alternatives;
	const struct roles *roles;
	char **texts; /* what the spans point into, one a -w */
};

/* A decimal number, alone in text. */
bool where_number(struct span text, double *value);

#endif
