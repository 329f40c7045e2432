/* complaint - one record as the rules see it: its state and its promises */
#ifndef OWNUP_TOOL_COMPLAINT_H
#define OWNUP_TOOL_COMPLAINT_H

#include <stdbool.h>
#include <stdint.h>

#include "case/ledger.h"
#include "case/promise.h"
#include "case/state.h"
#include "meaning/roles.h"
#include "meaning/where.h"
#include "stream/buffer.h"
#include "stream/record.h"
#include "tool/dates.h"
#include "tool/verdicts.h"

/* The roles that promises are made of. */
#define PROMISE_ROLES                                                          \
	(ROLE_BIT(ROLE_RECEIVED) | ROLE_BIT(ROLE_DUE) | ROLE_BIT(ROLE_OWNER) | \
	    ROLE_BIT(ROLE_OWNED) | ROLE_BIT(ROLE_APOLOGISED) |                 \
	    ROLE_BIT(ROLE_STATUS))

/* What the column of the status says by itself. */
enum status_says { STATUS_SILENT, STATUS_CLOSES, STATUS_OPENS };

/* Long enough for a date and for a count. */
#define SHOWN_TEXT WHEN_TEXT

/*
 * Fields are read when they are asked for, each once a record, and what the
 * ledger says is laid over them: whoever asks for the state, a role's text or
 * a date gets what holds now.
 */
struct complaint {
	const struct roles *roles;
	struct dates *dates;
	const struct promise_terms *terms;
	struct ledger *ledger; /* NULL: none */
	int64_t now;
	struct record *record;
	uint32_t known;	   /* roles that state has */
	uint32_t instants; /* dates that instant has, or knows to be none */
	int64_t instant[ROLES];
	struct state state;
	bool asked;    /* the ledger was */
	unsigned laid; /* what it said: bits of LEDGER_ */
	bool promised; /* promises is filled */
	struct promises promises;
	bool status_told; /* status is filled */
	enum status_says status;
	struct buffer wrapped;
	char text[SHOWN_TEXT];
	int64_t written_at; /* the date that written is of */
	size_t written_len; /* 0: none yet */
	char written[WHEN_TEXT];
	struct verdicts statuses; /* enum status_says */
	struct verdicts owners;	  /* NOBODY, PERSON */
};

enum status_says complaint_status(struct complaint *complaint);

/* The next record; roles, dates, terms, ledger and now were set before. */
void complaint_begin(struct complaint *complaint, struct record *record);
void complaint_free(struct complaint *complaint);

/*
 * The state as far as these roles fill it: id, owner, delegate, reopened, the
 * dates, status for closed, and resolution, cause and basis for what was done.
 * An export that marks no resolved date and no closing status is open.  What
 * is not asked for may or may not be filled.
 */
const struct state *complaint_state(
    struct complaint *complaint, uint32_t roles);

/* The same of the record alone, without the ledger, into base. */
void complaint_base(
    struct complaint *complaint, uint32_t roles, struct state *base);

/* What the ledger said of it: bits of LEDGER_. */
unsigned complaint_laid(struct complaint *complaint);

const struct promises *complaint_promises(struct complaint *complaint);

/* Its id or, without one, "file:line": what messages begin with. */
void complaint_where(struct complaint *complaint, struct error *err);

/* ---- what our deeds fill ---- */

/* The roles that these bits of LEDGER_ are about. */
uint32_t complaint_shows(unsigned bits);

/*
 * What a role says in this state, which is the complaint's or what a deed
 * makes of it: a date in UTC, the count of reopenings, a name or words; empty
 * where there is none.  Of the status only "open", of what its own word would
 * close; else it stands as it is, as do all roles that no deed fills.  A
 * number or a date is in text then.
 */
struct span complaint_shown(struct complaint *complaint, enum role role,
    const struct state *state, char text[SHOWN_TEXT]);

/* ---- for struct where_source; the context is the complaint ---- */

struct span complaint_text(void *complaint, int role, int column);
bool complaint_instant(void *complaint, int role, int64_t *at);
bool complaint_word(void *complaint, enum where_word word);

/* The roles that a word asks for. */
uint32_t complaint_word_roles(enum where_word word);

#endif
