/* tally - all that a report counts, one complaint after the other */
#ifndef OWNUP_TALLY_TALLY_H
#define OWNUP_TALLY_TALLY_H

#include <stdbool.h>
#include <stdint.h>

#include "meaning/roles.h"
#include "stream/span.h"
#include "tally/ageing.h"
#include "tally/causes.h"
#include "tally/done.h"
#include "tally/durations.h"
#include "tally/example.h"
#include "tally/groups.h"
#include "tally/now.h"
#include "tally/people.h"
#include "tally/repeats.h"
#include "tally/trend.h"
#include "tally/weeks.h"

#define TALLY_NEVER INT64_MIN /* an instant, or minutes, that are not known */

/* What to count; a section of the report each (contract, section 12). */
enum section {
	SECTION_TOTALS,
	SECTION_NOW,
	SECTION_AGEING,
	SECTION_OWNERS,
	SECTION_CLOCKS,
	SECTION_TREND,
	SECTION_CAUSES,
	SECTION_WORKED,
	SECTION_GUARANTEE,
	SECTIONS
};
#define SECTIONS_ALL ((1U << SECTIONS) - 1)

/* The clocks, from receipt on. */
enum took { TOOK_OWN, TOOK_APOLOGISE, TOOK_RESOLVE, TOOKS };

const char *section_name(enum section section);
int section_find(struct span name); /* or -1 */

static inline unsigned int
section_bit(enum section section)
{
	return 1U << section;
}

/* What was done about a complaint. */
struct standing_end {
	struct span did;    /* may say nothing */
	struct span before; /* what was done before, and did not hold */
	bool reopened;	    /* after did was done */
	bool counts;	    /* it is resolved, or was and is open again */
	enum worked_basis basis;
};

/*
 * Where one complaint stands.  The spans are borrowed for the call.  What no
 * section that is counted needs may be left zero.
 */
struct standing {
	struct span id;
	struct span owner; /* the one person; at == NULL: nobody */
	struct span group;
	const struct span *by; /* the fields of --by */
	int64_t received;      /* an instant, or TALLY_NEVER */
	int64_t took[TOOKS];   /* minutes, or TALLY_NEVER */
	bool open;
	bool apology_owed;
	bool overdue;
	bool reopened;
	/* clocks: when each was stopped; what was promised, and kept */
	int64_t at[TOOKS]; /* an instant, or TALLY_NEVER */
	bool promised[TOOKS], kept[TOOKS];
	/* trend: local days, or TALLY_NEVER */
	int64_t received_day, resolved_day;
	/* now: of an open one */
	struct now_case act;
	struct now_words words;
	/* causes */
	struct span cause, category;
	/* worked */
	struct standing_end end;
	bool state_known;    /* something says whether it is resolved */
	bool reopened_known; /* … or reopened: totals, causes, worked */
	/* What the export says by itself, whatever our deeds say: */
	uint32_t filled;    /* a bit for each role that is not empty */
	bool closed_there;  /* it is resolved */
	bool status_closes; /* the status is there, and closes */
	bool status_opens;  /* the status is there, and does not close */
};

/* Of what a clock has stopped for. */
struct clock_facts {
	uint64_t promised;   /* with a promise that is known */
	uint64_t kept;	     /* … and in time */
	uint64_t backwards;  /* before receipt; these took no time */
	int64_t first, last; /* instants; only when durations.n is not 0 */
};

struct tally {
	unsigned int sections; /* bits: what is counted at all */
	int64_t now;
	bool by_person; /* owners are persons; else groups */

	uint64_t complaints, unreadable, open, unowned;
	uint64_t apology_owed, overdue, reopened;
	/* Something says which are resolved, and which were reopened: of one at
	 * least, selected or not. */
	bool state_known, reopened_known;
	struct ageing ageing;
	struct people *people;
	struct durations took[TOOKS];
	struct clock_facts clock[TOOKS];
	struct groups *by; /* NULL without --by */

	/* each NULL unless its section is counted; those on the right after
	 * tally_finish */
	struct now *acts;
	const struct now_person *actors;
	size_t actors_len;
	struct weeks *weeks;
	struct trend *trend;
	struct causes *causes, *categories;
	const struct cause *pareto; /* NULL: none filled, or too many */
	size_t pareto_len;
	enum role pareto_of; /* cause where one is filled, else category */
	struct done *done;
	const struct deed_class *deeds;
	size_t deeds_len;

	/* by the export alone */
	uint64_t resolved_there;
	uint64_t filled[ROLES];
	uint64_t filled_resolved[ROLES]; /* of those resolved there */
	struct repeats *repeats;
	struct repeats_found repeated; /* these two after tally_finish */
	const struct person *ranked;
	size_t ranked_len;
	struct sample backwards;      /* resolved before received */
	struct sample ahead;	      /* received after now */
	struct sample closed_undated; /* closing status, no date */
	struct sample open_dated; /* date, but a status that does not close */
};

/* by_len: how many fields --by has, or 0; today is the local day of now.  NULL
 * for want of memory. */
struct tally *tally_new(unsigned int sections, size_t by_len, int64_t now,
    int64_t today) __attribute__((warn_unused_result));
void tally_free(struct tally *tally);

/* One complaint that is understood and selected.  -1 for want of memory. */
int tally_add(struct tally *tally, const struct standing *standing)
    __attribute__((warn_unused_result));

/* After the last: settles the durations, ranks groups and people.  -1 as
 * above. */
int tally_finish(struct tally *tally) __attribute__((warn_unused_result));

#endif
