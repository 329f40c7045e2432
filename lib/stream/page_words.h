/* page_words - the names by which a page of an API is known: a table */
#ifndef OWNUP_STREAM_PAGE_WORDS_H
#define OWNUP_STREAM_PAGE_WORDS_H

/*
 * Each ends with NULL.  Names are compared as they are spelt here, but
 * without regard to case.
 */

/* Members that hold the list of a page. */
extern const char *const page_lists[];

/* Members that stand beside the list: counts, links, cursors. */
extern const char *const page_beside[];

/* Members by which a record shows that it is one, whatever lists it has. */
extern const char *const page_never[];

#endif
