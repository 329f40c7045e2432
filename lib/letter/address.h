/* address - one person's mail address, checked */
#ifndef OWNUP_LETTER_ADDRESS_H
#define OWNUP_LETTER_ADDRESS_H

#include <stdbool.h>

#include "stream/error.h"
#include "stream/span.h"

/* Octets.  Source: RFC 5321, section 4.5.3.1; RFC 3696, erratum 1690. */
#define ADDRESS_LOCAL_MOST 64
#define ADDRESS_MOST 254

struct address {
	struct span name;   /* as it is shown; still quoted when quoted is
			       set; may be empty */
	bool quoted;	    /* name stood in "...", with backslashes */
	struct span mail;   /* local@domain */
	struct span domain; /* the part of mail after the last @ */
};

/*
 * "a@b", "<a@b>", "Name <a@b>" or "\"Name\" <a@b>": exactly one.  The name is
 * taken as it is, commas and all, for it comes from the data; the writer
 * quotes or encodes it.  Refused: lists, groups, comments, routes, domain
 * literals, addresses in other letters than ASCII, control characters, and
 * what is longer than RFC 5321 allows.  Borrows text.  -1 with err, which
 * does not say which header.  Source: RFC 5322, section 3.4.1, without its
 * obsolete and folded forms.
 */
int address_parse(struct span text, struct address *address, struct error *err)
    __attribute__((warn_unused_result));

/* One of the characters that need no quotes (atext). */
bool address_is_atom(char c);

#endif
