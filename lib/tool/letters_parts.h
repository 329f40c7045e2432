/* letters_parts - what letters are made of; private to them */
#ifndef OWNUP_TOOL_LETTERS_PARTS_H
#define OWNUP_TOOL_LETTERS_PARTS_H

#include "case/texts.h"
#include "letter/folder.h"
#include "letter/letter.h"
#include "letter/mbox.h"
#include "stream/arena.h"
#include "stream/json_out.h"
#include "tool/letters.h"

#define LETTERS_DIGEST 32 /* bytes of a SHA-256 */

/* What the check finds in the letter's own text. */
struct own_finding {
	struct sincerity_finding finding;
	bool met;  /* it stands in the current complaint's letter, too */
	bool said; /* once a run */
};

struct letters_seen {
	struct texts digests;
	struct arena arena;
	uint32_t *count; /* by digest: of how many complaints */
	size_t cap;
	struct texts sent; /* ids of complaints */
};

struct letters {
	const struct letters_plan *plan;
	const char *name; /* of the letter's file, for messages */
	struct buffer text;
	bool opened;
	struct letter letter;
	struct sincerity *judge;
	struct own_finding *own;
	size_t own_len;
	struct letters_seen seen;
	struct sincerity_fact *facts;
	size_t facts_len, facts_cap;
	char received[WHEN_TEXT];
	/* of the current complaint */
	struct letter_filled filled;
	struct buffer judged; /* heads and body as the check reads them */
	struct buffer subject, id, message;
	/* where they go */
	struct mbox *mbox;
	struct folder *folder;
	struct run_letters said;
	char sha256[2 * LETTERS_DIGEST + 1];
	struct buffer allow;
	bool listed; /* the names that there are were said */
	uint64_t sent;
};

/* Fills the letter of the current complaint.  -1: err says what could not be
 * filled and where that stands; once a run, aloud, which names there are. */
int letters_fill(struct letters *letters, struct run *run, bool aloud,
    struct error *err) __attribute__((warn_unused_result));

/* A refusal is named by its complaint: where something else went wrong goes
 * with what.  Always -1. */
int letters_refuse(const struct error *why, struct error *err);

/* What the record says of the complaint, into facts.  -1: no memory. */
int letters_facts(struct letters *letters, struct run *run)
    __attribute__((warn_unused_result));

/* The verdict on the filled letter, against its record; NULL: no memory. */
const struct sincerity_verdict *letters_judge(struct letters *letters,
    struct run *run) __attribute__((warn_unused_result));

/* Of the text by itself, a template or a letter. */
const struct sincerity_verdict *letters_judge_text(struct sincerity *judge,
    const struct letters_plan *plan, struct span text, bool is_template)
    __attribute__((warn_unused_result));

/* A file, or standard input, to its end; more than a letter can be is an
 * error. */
int letters_read(const char *file, struct buffer *text, struct error *err)
    __attribute__((warn_unused_result));

/* ---- the same words ---- */

/* A complaint that stands in the stream twice is one. */
int seen_add(struct letters_seen *seen, struct span body, struct span complaint)
    __attribute__((warn_unused_result));
/* How many complaints a letter of these words was remembered for. */
uint32_t seen_count(const struct letters_seen *seen, struct span body);
/* Its letter went; -1: no memory. */
int seen_send(struct letters_seen *seen, struct span complaint)
    __attribute__((warn_unused_result));
void seen_free(struct letters_seen *seen);

/* SHA-256 of the letter's text as it is sent: no headers, line ends LF, the
 * last one there; in hex with a NUL.  -1: no memory. */
int letters_digest(struct span body, char hex[2 * LETTERS_DIGEST + 1])
    __attribute__((warn_unused_result));

/* ---- said ---- */

/* "sorry.txt:3:14: error: conditional: …" with its line end. */
void letters_show_finding(struct buffer *out, struct span where,
    const struct sincerity_finding *finding);

/* Those of verdict: of the letter's own text each once, with the file; with
 * all, of what the complaint made of it, errors with the complaint's id. */
void letters_show_findings(struct letters *letters, struct span id,
    const struct sincerity_verdict *verdict, struct buffer *out);

/* One line: what it is, what it shows, the score. */
void letters_show_summary(struct buffer *out, struct span where,
    const struct sincerity_verdict *verdict);

/* One object, one line. */
void letters_show_json(struct buffer *out, const char *file, struct span id,
    const struct sincerity_verdict *verdict);

/* "conditional, no-fact": the errors, each once. */
void letters_show_errors(
    struct buffer *out, const struct sincerity_verdict *verdict);

#endif
