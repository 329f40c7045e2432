/* visible - text of others for people: shown, never obeyed */
#ifndef OWNUP_STREAM_VISIBLE_H
#define OWNUP_STREAM_VISIBLE_H

#include "stream/span.h"

struct buffer;

/* Room for one escape and its NUL: "\u202e". */
#define VISIBLE_ROOM 8

/*
 * Cuts the next piece off *rest: a run of text that may be shown as it is (a
 * span of *rest), or one escape, spelt in room.  At the end the piece has
 * length 0.  Never fails.
 *
 * Escaped are: C0 (\n \r \t by these names, the others as \x1b), DEL, C1
 * (\u009b, or \x9b when it stands there as a raw byte), the controls of
 * writing direction (U+061C, 200E, 200F, 202A-202E, 2066-2069), the line
 * separators U+2028 and U+2029, and every byte that is not UTF-8.  Source:
 * CWE-150, Trojan Source (CVE-2021-42574).
 */
struct span visible_next(struct span *rest, char room[VISIBLE_ROOM]);

/* Appends all pieces of text.  -1 for want of memory. */
int visible_add(struct buffer *out, struct span text);

#endif
