/* ledger - what we did, one deed a line: read, laid over, appended to */
#ifndef OWNUP_CASE_LEDGER_H
#define OWNUP_CASE_LEDGER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "case/deed.h"
#include "case/state.h"
#include "meaning/when.h"
#include "stream/error.h"
#include "stream/span.h"

/*
 * A ledger is a set of lines (case/deed.h), in order of at, then of their
 * bytes; what stands twice counts once (contract, section 8).  How a program
 * uses it:
 *
 *	ledger_open		reads it, under LOCK_SH
 *	each record: the state of the export, a copy of it kept; ledger_lay;
 *	then decide.  A deed that may be done: ledger_add, with that copy
 *	when the batch is full (256, 1 MiB), and at the end: ledger_commit,
 *	then ledger_verdict of each, and only now print its record (ledger_lay
 *	once more gives what it says now); ledger_clear
 *	ledger_close
 *
 * Spans that the ledger gives are borrowed until ledger_close.
 */
struct ledger;

enum ledger_note {
	LEDGER_BAD_LINE, /* no deed: skipped (status 1) */
	LEDGER_TORN,	 /* the end of a deed is missing: skipped (status 1) */
	LEDGER_AHEAD,	 /* an at more than a day after now; the first one */
	LEDGER_UNLOCKED	 /* read without a lock, which could not be had */
};

struct ledger_options {
	const char *path; /* copied; a symbolic link is followed */
	int64_t now;
	struct zone *zone; /* for an until that is a day; NULL: UTC */
	/* Called at the end of ledger_open and ledger_commit, when no lock is
	 * held: each line once, err with "file:line".  NULL: nobody asks. */
	void (*note)(void *arg, enum ledger_note note, const struct error *err);
	void *arg;
};

/*
 * Reads the ledger; creates and writes nothing.  A file that is not there is
 * an empty one.  NULL: it is no regular file, is not empty and begins with a
 * line that is no deed, cannot be read, or there is no memory.
 */
struct ledger *ledger_open(const struct ledger_options *options,
    struct error *err) __attribute__((warn_unused_result));
void ledger_close(struct ledger *ledger);

/*
 * Reads what others appended since, if there is anything: whoever printed a
 * record that came through a pipe had its deed on disk before.  Cheap when
 * there is nothing.  -1: cannot be read, or no memory.
 */
int ledger_refresh(struct ledger *ledger, struct error *err)
    __attribute__((warn_unused_result));

/* ---- reading ---- */

/* What the ledger says of a complaint. */
enum {
	LEDGER_OWNER = 1,	/* owner, owner_person */
	LEDGER_OWNED = 2,	/* owned: the export's, if that is earlier */
	LEDGER_DELEGATE = 4,	/* delegate (or none), delegated_until */
	LEDGER_PROMISED = 8,	/* promised, pledged */
	LEDGER_APOLOGISED = 16, /* apologised: the export's, if ours is one
				 * more (again) */
	LEDGER_RESOLVED = 32,	/* closed, resolved, apology_waived */
	LEDGER_REOPENED = 64,	/* reopened: the export's, if that is more */
	LEDGER_SAID = 128,	/* did, cause, basis, where we have a word */
	LEDGER_ALL = 255
};

/* What a deed settles by itself: the bits of it; 0 of DEEDS. */
unsigned ledger_settles(enum deed deed);

/*
 * Lays the deeds of a complaint over its state as the export has it, and
 * remembers that the stream showed this id.  Returns bits of LEDGER_: what
 * was set; the rest of state is left alone.  Without a deed 0.
 */
unsigned ledger_lay(struct ledger *ledger, struct span id, struct state *state);

/* Which deeds there are: bits of 1 << enum deed. */
unsigned ledger_deeds(const struct ledger *ledger);

/* The latest at on a complaint, or STATE_NEVER. */
int64_t ledger_latest(const struct ledger *ledger, struct span id);

/* Whether this letter (its SHA-256 as written) stands in an apology; then id
 * is the complaint that it was for. */
bool ledger_letter(
    const struct ledger *ledger, struct span letter, struct span *id);

struct ledger_counts {
	uint64_t deeds; /* different ones */
	uint64_t doubles;
	uint64_t bad, torn, ahead; /* lines */
	uint64_t odd; /* different lines among the bad and torn ones */
	uint64_t complaints;
	uint64_t unseen; /* complaints that no ledger_lay asked for */
};
struct ledger_counts ledger_count(const struct ledger *ledger);

/* Of all deeds, in whatever order they stand: two ledgers with other deeds have
 * another one. */
uint64_t ledger_hash(const struct ledger *ledger);

/* The complaints with deeds that ledger_lay asked for, one a call; *place is 0
 * before the first.  False: there are no more. */
bool ledger_seen(const struct ledger *ledger, size_t *place, struct span *id);

/*
 * A deed that was impossible when it came, because of deeds before it: two
 * took one complaint apart from each other, and the first keeps it.
 */
struct ledger_clash {
	int64_t at;
	struct span id;
	enum deed deed;
	struct span by;
	struct span owner; /* who owned it then, by the ledger; at == NULL: it
			    * says that nobody did, or does not say */
};

/*
 * All clashes, by at, then by id; the same for the same set of lines.
 * *clashes is the caller's, to be freed; its length is returned, or -1.
 */
int64_t ledger_clashes(const struct ledger *ledger,
    struct ledger_clash **clashes, struct error *err)
    __attribute__((warn_unused_result));

/* ---- appending ---- */

/* When to commit: no more than this is kept. */
#define LEDGER_BATCH_MOST 256
#define LEDGER_BATCH_BYTES ((size_t)1 << 20)

/*
 * Adds a deed to the batch; its at, and the count of a reopening, are found
 * when it is committed.  base is what the export says, before the ledger was
 * laid over it.  All texts are copied.  Decides nothing.  -1: no memory.
 */
int ledger_add(struct ledger *ledger, const struct deed_line *line,
    const struct state *base, struct error *err)
    __attribute__((warn_unused_result));
size_t ledger_batch(const struct ledger *ledger); /* deeds in it */
bool ledger_batch_full(const struct ledger *ledger);

/*
 * Writes the batch, all of it or nothing: under LOCK_EX, as one write, with
 * fdatasync (shared reference, hardening, section 4).  What others appended
 * since is read first, and each deed judged again by state_rule on base with
 * the ledger laid over it.  at is now, or a millisecond after the latest on
 * that complaint.  A new file has mode 0600.  Nothing is read or printed
 * while the lock is held.
 *
 * -1: no deed of the batch may be printed, the ledger is as it was before, and
 * err says what went wrong; or, when err says so, the deeds may or may not
 * stand, which the next run will see.  After it only ledger_close is of use.
 */
int ledger_commit(struct ledger *ledger, int64_t now, struct error *err)
    __attribute__((warn_unused_result));

/* What became of deed i of the committed batch. */
struct ledger_verdict {
	enum ruling ruling; /* DO: it stands now; DONE: it stood already */
	int64_t at;	    /* of a deed that stands now */
	struct error err;   /* of a refused one */
};
const struct ledger_verdict *ledger_verdict(
    const struct ledger *ledger, size_t i);

/* Empties the batch. */
void ledger_clear(struct ledger *ledger);

#endif
