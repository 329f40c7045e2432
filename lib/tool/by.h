/* by - the columns that complaints are counted by */
#ifndef OWNUP_TOOL_BY_H
#define OWNUP_TOOL_BY_H

#include <stdbool.h>
#include <stddef.h>

#include "stream/error.h"
#include "stream/span.h"
#include "tool/run.h"

#define BY_MOST 16

/* All zero: there are none. */
struct by {
	size_t len;
	struct span name[BY_MOST]; /* borrowed from the option */
	bool
	    quoted[BY_MOST]; /* it stood in quotes: a column, if there is one */
	struct bound {
		int role;   /* or -1 */
		int column; /* or -1: the role's */
	} bound[BY_MOST];
};

/* "COLUMN,…"; a name with a comma stands in double quotes.  -1: err says what
 * is wrong with it. */
int by_read(struct by *by, const char *text, struct error *err)
    __attribute__((warn_unused_result));

/*
 * Finds the columns, as -w does: a name that is a role is the role, else a
 * column of this name.  -1: neither, or a role that the export lacks; err
 * lists the columns.
 */
int by_bind(struct by *by, const struct run *run, struct error *err)
    __attribute__((warn_unused_result));

/* The fields of the current record; what it lacks is empty. */
void by_fields(const struct by *by, struct run *run, struct span *fields);

#endif
