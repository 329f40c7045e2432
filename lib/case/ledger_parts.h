/* ledger_parts - what the files of the ledger share; private to them */
#ifndef OWNUP_CASE_LEDGER_PARTS_H
#define OWNUP_CASE_LEDGER_PARTS_H

#include <sys/stat.h>
#include <sys/types.h>

#include "case/deeds.h"
#include "case/ledger.h"
#include "stream/arena.h"
#include "stream/buffer.h"

struct ledger_item {
	struct deed_line line;
	struct state base;
	struct ledger_verdict verdict;
	uint32_t id; /* number of the id, of a deed that was added */
};

struct ledger {
	struct ledger_options options;
	char *path;
	struct deeds deeds;
	struct deed_parser parser;

	/* how far it was read, and what */
	bool any; /* a file was read */
	dev_t device;
	ino_t inode;
	uint64_t offset; /* where the first line begins that has no end yet */
	uint64_t lines;	 /* before offset */
	uint64_t size;	 /* of the file, as it was read */
	bool proven;	 /* a line was a deed: this is a ledger */
	bool tailed;	 /* that line was read as far as it went: ... */
	uint64_t tail;	 /* ... its hash */
	struct ledger_counts counts;
	struct texts odd; /* hashes of the lines that were skipped */

	/* notes, until no lock is held */
	struct buffer notes;
	uint64_t ahead_line; /* the first, or 0 */
	int64_t ahead_at;

	struct arena arena; /* texts of the batch */
	struct ledger_item *item;
	size_t len, cap, bytes;
};

/* Reads from offset to the end of fd.  -1: no ledger, no memory, no read. */
int ledger_take(struct ledger *ledger, int fd, struct error *err)
    __attribute__((warn_unused_result));

/* The same, after a look whether it is still the file that was read: what
 * others did since, or all of it. */
int ledger_catch_up(struct ledger *ledger, int fd, const struct stat *st,
    struct error *err) __attribute__((warn_unused_result));

/* Forgets what was read, to read it again. */
void ledger_forget(struct ledger *ledger);

/* Says what there is to say; no lock may be held. */
void ledger_say(struct ledger *ledger);

/* ---- the file ---- */

/* Fills err with what, the path and errno.  -1. */
int ledger_fail(
    const struct ledger *ledger, const char *what, struct error *err);

/* Regular, or refused.  0 or -1. */
int ledger_regular(const struct ledger *ledger, int fd, struct stat *st,
    struct error *err) __attribute__((warn_unused_result));

/* flock, until no signal disturbs it.  0, or -1 with errno. */
int ledger_lock(int fd, bool alone) __attribute__((warn_unused_result));

/* The file, locked for appending, as *st has it; -1. */
int ledger_open_locked(struct ledger *ledger, struct stat *st,
    struct error *err) __attribute__((warn_unused_result));

/*
 * Appends text to a file of size bytes, with a newline before it when one is
 * missing, and makes sure that it is on disk.  On -1 the file is as it was,
 * or err says that it may not be.
 */
int ledger_append(const struct ledger *ledger, int fd, uint64_t size,
    struct span text, struct error *err) __attribute__((warn_unused_result));

/* Whether the last byte of a file of size bytes is a newline, or there is
 * none; -1. */
int ledger_ended(const struct ledger *ledger, int fd, uint64_t size,
    struct error *err) __attribute__((warn_unused_result));

#endif
