/* error - what went wrong, where, and what would mend it */
#ifndef OWNUP_STREAM_ERROR_H
#define OWNUP_STREAM_ERROR_H

#include <stdint.h>

/*
 * Filled by whoever fails, printed by lib/tool alone.  The texts may hold raw
 * bytes of the input: the printer makes them harmless.  An empty what means
 * that nothing went wrong; the first error wins, later ones are ignored until
 * error_clear.
 */
struct error {
	char where[320];  /* "march.csv:41" or an id; may be empty */
	char what[640];	  /* "3 fields, the header has 12" */
	char remedy[640]; /* "say --give to hand it over"; may be empty */
};

void error_clear(struct error *err);

/* Sets what, printf-like.  Always returns -1, to be returned on. */
int error_set(struct error *err, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Sets where to "name:line", or to "name" when line is 0. */
void error_at(struct error *err, const char *name, uint64_t line);

/* Sets the remedy, printf-like; an earlier one stands. */
void error_remedy(struct error *err, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
