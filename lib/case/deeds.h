/* deeds - all that a ledger says, compactly; private to ledger */
#ifndef OWNUP_CASE_DEEDS_H
#define OWNUP_CASE_DEEDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "case/deed.h"
#include "case/fold.h"
#include "case/texts.h"
#include "stream/arena.h"

/* One deed; texts are numbers of words. */
struct kept {
	int64_t at;
	int64_t until;
	uint64_t hash;	/* keyed, of the line's bytes */
	uint64_t place; /* of the line in its file */
	uint32_t next;	/* the complaint's next deed + 1, or 0 */
	uint32_t by;
	uint32_t to; /* apologise: the letter; resolve: place in said */
	uint16_t reopened;
	uint8_t deed;
	uint8_t flags;
};

/* What a resolve said. */
struct said {
	struct span did;
	uint32_t cause, basis, why;
};

/* The deeds on one complaint, in their order unless mixed. */
struct chain {
	uint32_t first, last; /* deed + 1, or 0 */
	bool seen;	      /* the stream showed it */
	bool mixed;	      /* deeds_order puts it right */
	struct fold *fold;    /* of a long one, or NULL */
};

struct word {
	bool person;	 /* checked: the name of one person */
	uint32_t letter; /* number of the id + 1 that got this letter first */
};

struct deeds {
	struct arena arena;
	struct texts ids, words;
	struct chain *chain; /* one an id */
	struct word *word;   /* one a word */
	uint32_t chain_cap, word_cap;
	struct kept *kept;
	uint32_t len, cap;
	struct said *said;
	uint32_t said_len, said_cap;
	uint32_t *mixed; /* ids whose chains are */
	uint32_t mixed_len, mixed_cap;
	uint32_t live;	  /* deeds that stand in a chain */
	uint64_t doubles; /* lines that stood twice */
	uint64_t seed;
};

enum deeds_added {
	DEEDS_ADDED,
	DEEDS_DOUBLE, /* this very line stood there */
	DEEDS_ODD,    /* err says what is wrong with a name */
	DEEDS_NO_MEMORY
};

/* All zero is empty.  place is where in the file the line stands. */
enum deeds_added deeds_add(struct deeds *deeds, const struct deed_line *line,
    uint64_t place, struct error *err) __attribute__((warn_unused_result));

/*
 * Puts mixed chains into the order of the ledger, and drops what stands
 * twice.  Lines with one at are fetched for their bytes; fetch appends the
 * line at a place to out, without its line end, or returns -1.
 */
int deeds_order(struct deeds *deeds,
    int (*fetch)(void *arg, uint64_t place, struct buffer *out), void *arg,
    struct error *err) __attribute__((warn_unused_result));

/* Takes back the last deed that was added, on a chain that is not mixed. */
void deeds_take_back(struct deeds *deeds, uint32_t id);

/* Forgets all deeds; spans that were given out stay. */
void deeds_clear(struct deeds *deeds);
void deeds_free(struct deeds *deeds);

/* The deed as a line again, without raw. */
void deeds_line(const struct deeds *deeds, uint32_t id, const struct kept *kept,
    struct deed_line *line);

/* All deeds of an id, folded; clash may be NULL. */
void deeds_fold(const struct deeds *deeds, uint32_t id, struct fold *fold,
    void (*clash)(
	void *arg, const struct deed_line *line, const struct error *err),
    void *arg);

#endif
