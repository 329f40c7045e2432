/* similar_parts - what similar.c builds and similar_query.c reads */
#ifndef OWNUP_TALLY_SIMILAR_PARTS_H
#define OWNUP_TALLY_SIMILAR_PARTS_H

#include <stdint.h>

#include "stream/buffer.h"
#include "tally/bag.h"
#include "tally/postings.h"
#include "tally/similar.h"

struct similar_rank {
	double rank;
	uint32_t document;
};

struct similar_document {
	size_t id;  /* where it ends in ids; it begins where the last ends */
	size_t did; /* for worked_of */
	uint32_t terms; /* each as often as it is there */
	bool held;
};

struct similar {
	struct terms *terms;
	struct worked *worked;
	struct similar_document *document;
	size_t len, most;
	struct buffer ids;
	struct bag words, stems; /* of one complaint */
	/* Until similar_finish, of each complaint: its language, how many
	 * distinct words, and each with how often (varints). */
	struct buffer texts;
	enum terms_language given;
	enum terms_language usual;	 /* of what nothing decides */
	size_t decided[TERMS_UNDECIDED]; /* how many texts are in each */
	struct postings postings;
	double mean;		   /* terms of a document */
	double *likeness;	   /* by document, while one query runs */
	struct similar_rank *best; /* best first */
	size_t best_most;
};

/* Reads all texts of a complaint into words.  Returns its language, as far as
 * it is decided, or -1 for want of memory. */
int similar_read(struct similar *similar, const struct similar_case *from);

/* Puts the stem of count words into stems.  -1 for want of memory. */
int similar_stem(struct similar *similar, uint32_t word, uint32_t count,
    enum terms_language language);

struct span similar_id(const struct similar *similar, size_t document);

#endif
