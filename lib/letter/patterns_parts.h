/* patterns_parts - what the files of patterns share; private to them */
#ifndef OWNUP_LETTER_PATTERNS_PARTS_H
#define OWNUP_LETTER_PATTERNS_PARTS_H

#include "letter/patterns.h"
#include "letter/vocabulary.h"

enum {
	STEPS_MOST = 16 /* of one phrase */
};

enum step_kind {
	STEP_WORD,
	STEP_MAYBE, /* (word) */
	STEP_GAP,   /* _n!set, in the clause */
	STEP_LEAP,  /* __n!set, in the sentence */
	STEP_NOT    /* !set */
};

struct step {
	uint8_t kind; /* enum step_kind */
	uint8_t most; /* words of a gap */
	int set;      /* its words, -1: none */
};

struct pattern {
	uint16_t meaning;
	bool guard;
	bool unsure;
	bool begins; /* ^ */
	uint8_t count;
	struct step steps[STEPS_MOST];
};

/* The words of a step: numbers while the tables are read, bits after. */
struct set {
	uint32_t *numbers;
	size_t count, cap;
	unsigned char *bits;
	uint32_t affixes; /* words that look so belong to it as well */
};

/* What a word of a letter is known by. */
struct token {
	uint32_t number, affixes;
};

struct patterns {
	const struct phrase *const *tables;
	struct vocabulary vocabulary;
	struct set *sets;
	size_t sets_count, sets_cap;
	struct pattern *patterns;
	size_t count, cap;
	uint32_t *starts;  /* patterns by their first word's number ... */
	size_t *starts_at; /* ... from here to the next */
	uint32_t *loose;   /* those whose first word has affixes */
	size_t loose_count;
	bool no_memory;
};

static inline bool
set_has(const struct set *set, uint32_t number)
{
	return (set->bits[number / 8] >> (number % 8)) & 1;
}

static inline bool
set_meets(const struct set *set, struct token token)
{
	return (set->affixes & token.affixes) != 0 ||
	       set_has(set, token.number);
}

#endif
