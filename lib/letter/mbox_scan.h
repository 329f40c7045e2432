/* mbox_scan - what is in a mailbox; private to mbox */
#ifndef OWNUP_LETTER_MBOX_SCAN_H
#define OWNUP_LETTER_MBOX_SCAN_H

#include <sys/types.h>

#include "letter/ids.h"
#include "stream/error.h"

/* No Message-ID is longer (RFC 5322, section 2.1.1), and no mark of ours. */
#define SCAN_LINE 1000

/*
 * Our messages are written with a NUL in place of the F of their separator
 * line, which becomes an F when all the rest is on the disk.  So a line
 * "\0rom " after a blank one, with no separator after it, begins a message
 * whose writing was cut off.
 */
#define SCAN_TORN '\0'

/* mbox_scan_start, then the bytes of the file in any pieces. */
struct mbox_scan {
	struct ids ids;
	off_t end;	  /* so far it was read */
	off_t torn;	  /* where a torn message begins, or -1 */
	bool after_blank; /* the line before this one, or none, is blank */
	bool in_head;
	bool id_next; /* "Message-ID:" stood alone: it follows */
	off_t line_at;
	size_t line_len; /* all of the line so far, line holds its start */
	char line[SCAN_LINE];
};

/* From the start of a file on. */
void mbox_scan_start(struct mbox_scan *scan);
void mbox_scan_free(struct mbox_scan *scan);

/* The bytes that follow end.  -1: no memory. */
int mbox_scan_feed(struct mbox_scan *scan, struct span bytes)
    __attribute__((warn_unused_result));

/* Forgets a torn message: the file was cut there. */
void mbox_scan_cut(struct mbox_scan *scan);

/* What must stand before a separator line at the end: "", "\n" or "\n\n". */
const char *mbox_scan_gap(const struct mbox_scan *scan);

#endif
