/* letters - one complaint's letter: filled, judged, put where letters go */
#ifndef OWNUP_TOOL_LETTERS_H
#define OWNUP_TOOL_LETTERS_H

#include <stdbool.h>
#include <stdint.h>

#include "letter/sincerity.h"
#include "stream/error.h"
#include "tool/messages.h"
#include "tool/run.h"

/* What was asked for. */
struct letters_plan {
	const char *file;   /* the handler's letter; "-" is standard input */
	const char *mbox;   /* NULL: none; "-" is standard output */
	const char *folder; /* NULL: none */
	enum language language;
	uint32_t allowed; /* 1 << rule for each that was switched off */
	bool promised;	  /* --promise gives a date */
	bool dry_run;
	struct span as; /* who writes */
	bool json;	/* what the check finds, for programs */
};

/* "conditional,but": sets bits of allowed.  -1: no such rule. */
int letters_allow(const char *names, uint32_t *allowed, struct error *err)
    __attribute__((warn_unused_result));

/*
 * Reads the letter and makes the judge ready.  Borrows plan.  NULL with err:
 * it cannot be read, or is no letter (letter/letter.h).
 */
struct letters *letters_open(const struct letters_plan *plan, struct error *err)
    __attribute__((warn_unused_result));
void letters_close(struct letters *letters);

/* ---- to be sent ---- */

/* Opens the mailbox or the folder, unless it is a dry run. */
int letters_start(struct letters *letters, struct error *err)
    __attribute__((warn_unused_result));

/*
 * For the first look at the stream: fills the letter of the current complaint
 * and remembers its words, 200 bytes or so a letter.  -1 for want of memory; a
 * letter that cannot be filled is letters_rule's to refuse.
 */
int letters_remember(struct letters *letters, struct run *run)
    __attribute__((warn_unused_result));

/*
 * Whether the current complaint's letter may go: every name in it is filled,
 * it is an apology, and it is for nobody else, word for word, in what was
 * remembered or in the ledger.  DO or REFUSED.  aloud: what the check finds in
 * the letter's own text is said, each fault once a run, the errors in what a
 * complaint made of it each time.
 */
enum ruling letters_rule(struct letters *letters, struct run *run, bool aloud,
    struct messages *messages, struct error *err);

/*
 * Puts the letter that letters_rule allowed on disk, as one that makes its
 * complaint's apologies one more, so that the same one is not put twice; in a
 * dry run it is only said.  Fills what its deed has to say (letters_said).
 * REFUSED with STATUS_FAILED: it cannot be written.
 */
enum ruling letters_send(struct letters *letters, struct run *run,
    struct messages *messages, struct error *err);

/* What letters_send leaves for the deed's line; stays until letters_close. */
const struct run_letters *letters_said(const struct letters *letters);

/* Whether letters_send put one for the complaint, in this run. */
bool letters_went(const struct letters *letters, struct span complaint);

/* How many are on disk, of this run or of one before it. */
uint64_t letters_sent(const struct letters *letters);

/* ---- only judged ---- */

/* Judges the letter as it is for each selected complaint, to standard output;
 * an error in one of them makes the status 1. */
void letters_check(
    struct letters *letters, struct run *run, struct messages *messages);

/* Judges letters or templates by themselves; without a file standard input. */
void letters_check_files(const struct letters_plan *plan,
    const char *const *files, size_t len, struct messages *messages);

#endif
