/* columns_path - how the readers fill the table of columns */
#ifndef OWNUP_STREAM_COLUMNS_PATH_H
#define OWNUP_STREAM_COLUMNS_PATH_H

#include "stream/columns.h"

/* All names that JSON members bring together, so that hostile keys, which may
 * be long, cannot fill the memory either. */
#define COLUMNS_BYTES (4 * 1024 * 1024)

/*
 * The column of the member key of the object in column parent (-1: of the
 * record itself): "parent.key", made when it is new.  A column of -1 is no
 * failure: the table is full (COLUMNS_MOST, COLUMNS_BYTES) and the member has
 * no name.  Returns -1 for want of memory.
 */
int columns_member(struct columns *columns, int parent, struct span key,
    int *column) __attribute__((warn_unused_result));

/* Takes back the columns from count on: the record that brought them turned
 * out to be none.  Their names are gone. */
void columns_forget(struct columns *columns, int count);

/* What is there now is the head's own (columns_own). */
void columns_settle(struct columns *columns);

#endif
