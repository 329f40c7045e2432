/* columns - the names of the fields of a stream, in order */
#ifndef OWNUP_STREAM_COLUMNS_H
#define OWNUP_STREAM_COLUMNS_H

#include <stddef.h>

#include "stream/span.h"

/*
 * A CSV has its columns from the header on; repeated names all stand, in
 * order.  In JSON a column is a path ("status.state"); the table grows as
 * members are met, objects have a column of their own ("status"), the members
 * of lists have none.  A column is its number from 0, which never changes.
 * Beyond COLUMNS_MOST new members of JSON records are checked but no longer
 * named, so that hostile input cannot fill the memory.
 */
#define COLUMNS_MOST 16384

struct columns;

struct columns *columns_new(void) __attribute__((warn_unused_result));
void columns_free(struct columns *columns);

int columns_count(const struct columns *columns);

/* How many were there at the head of the stream (the CSV's header): those
 * from here on were added by us or came up later. */
int columns_own(const struct columns *columns);

/* Borrowed until columns_free. */
struct span columns_name(const struct columns *columns, int column);

/* The first column of exactly this name, or -1. */
int columns_find(const struct columns *columns, struct span name);

/*
 * A column of this name at the end, whether or not the name is there already.
 * Returns its number, or -1 for want of memory.  In a CSV only before the
 * header has been written.
 */
int columns_add(struct columns *columns, struct span name)
    __attribute__((warn_unused_result));

#endif
