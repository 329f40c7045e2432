/* private - customers without their names and words, for --anonymous */
#ifndef OWNUP_TOOL_PRIVATE_H
#define OWNUP_TOOL_PRIVATE_H

#include <stdbool.h>
#include <stdint.h>

#include "stream/error.h"
#include "stream/span.h"
#include "tool/by.h"
#include "tool/run.h"

#define PRIVATE_KEY 32
#define PRIVATE_TEXT 24 /* "person 7f3a9c2104be" and its NUL */

/* All zero: everybody may be named. */
struct private
{
	bool on;
	const char *file; /* of --key, or NULL */
	unsigned char key[PRIVATE_KEY];
	const char *noun[BY_MOST]; /* "person", "text"; NULL: as it is */
	char text[BY_MOST][PRIVATE_TEXT];
};

/*
 * The key: the bytes of the file without a line end at their end, else those of
 * OWNUP_KEY, else random ones, so that no two runs give the same pseudonyms.
 * -1: it cannot be read, or has fewer than 16 bytes, which could be guessed.
 */
int private_start(struct private *private, struct error *err)
    __attribute__((warn_unused_result));

/*
 * Finds which of the columns of --by hold customers.  -1: one serves as no
 * role, so that nobody knows what it holds.
 */
int private_bind(struct private *private, const struct by *by,
    const struct run *run, struct error *err)
    __attribute__((warn_unused_result));

/*
 * Puts pseudonyms in place of the fields of --by that hold customers or their
 * words: a noun and 48 bits of a keyed hash (BLAKE2b), so that the same text
 * gets the same one with the same key, and two of a million customers share
 * one with a chance of 1 in 500.  What is empty stays so.  Borrowed until the
 * next call.
 */
void private_fields(
    struct private *private, const struct by *by, struct span *fields);

/* What pseudonyms of this key can be told from those of others by: that of a
 * word of ours.  at == NULL: there are no pseudonyms.  Borrowed until the next
 * call of either. */
struct span private_sign(struct private *private, const struct by *by);

#endif
