#include <stdlib.h>
#include <string.h>

#include "stream/hash.h"
#include "tally/done.h"
#include "tally/done_text.h"
#include "tally/keys.h"
#include "tally/order.h"

struct kind {
	uint64_t done, held, accepted;
	uint16_t len;
	char did[DONE_TEXT];
};

/* A text that was met before: many exports have few, again and again. */
struct met {
	size_t len; /* 0: none */
	bool cut;   /* it goes on */
	size_t number;
	char text[DONE_READ];
};
#define MET 256

struct done {
	struct keys *kinds;
	struct kind *kind; /* by the number of the kind */
	size_t most;
	uint64_t unsaid, judged;
	bool too_many;
	struct buffer token, tokens;
	struct deed_class *ranked;
	uint64_t seed;
	struct met met[MET];
};

struct done *
done_new(void)
{
	struct done *done = calloc(1, sizeof(*done));

	if (done == NULL)
		return NULL;
	done->seed = hash_seed();
	done->kinds = keys_new(1);
	if (done->kinds != NULL)
		return done;
	done_free(done);
	return NULL;
}

void
done_free(struct done *done)
{
	if (done == NULL)
		return;
	keys_free(done->kinds);
	free(done->kind);
	buffer_free(&done->token);
	buffer_free(&done->tokens);
	free(done->ranked);
	free(done);
}

static int
more(struct done *done)
{
	size_t most = done->most == 0 ? 16 : done->most * 2;
	struct kind *kind = realloc(done->kind, most * sizeof(*kind));

	if (kind == NULL)
		return -1;
	memset(kind + done->most, 0, (most - done->most) * sizeof(*kind));
	done->kind = kind;
	done->most = most;
	return 0;
}

int
done_give_up(struct done *done)
{
	keys_free(done->kinds);
	free(done->kind);
	done->kind = NULL;
	done->most = 0;
	done->too_many = true;
	memset(done->met, 0, sizeof(done->met));
	done->kinds = keys_new(1);
	return done->kinds == NULL ? -1 : 0;
}

/* The shortest is the plainest; which it is depends on no order. */
static void
keep_text(struct kind *kind, struct span is)
{
	struct span was = {kind->did, kind->len};

	if (kind->done > 0 &&
	    (is.len > was.len ||
		(is.len == was.len && text_compare(is, was) >= 0)))
		return;
	kind->len = (uint16_t)is.len;
	memcpy(kind->did, is.at, is.len);
}

/* The kind of tokens that something is said by, in *number; 0 when all has been
 * given up.  -1 for want of memory. */
static int
number_of(struct done *done, struct span tokens, size_t *number)
{
	if (done->too_many)
		return 0;
	*number = keys_number(done->kinds, &tokens);
	if (*number == KEYS_NONE)
		return -1;
	if (*number == DONE_MOST)
		return done_give_up(done);
	return *number >= done->most && more(done) < 0 ? -1 : 1;
}

/*
 * The kind of a text that says something, in *number, its text kept; 0 when it
 * says nothing, or when all has been given up.  -1 for want of memory.
 */
static int
find_kind(struct done *done, struct span did, bool cut, size_t *number)
{
	char text[DONE_TEXT];
	struct span tokens;
	size_t len;
	int found;

	if (worked_spell(did, &done->token, &done->tokens) < 0)
		return -1;
	tokens = buffer_span(&done->tokens);
	done->unsaid += tokens.len == 0;
	found = tokens.len == 0 ? 0 : number_of(done, tokens, number);
	if (found <= 0)
		return found;
	len = done_text(did, cut, text);
	keep_text(&done->kind[*number], (struct span){text, len});
	return 1;
}

static bool
is_met(const struct met *met, struct span did, bool cut)
{
	return met->len > 0 && met->cut == cut &&
	       span_equal(did, (struct span){met->text, met->len});
}

/* By the end of the text: many begin alike.  No more than what XXH3 is quick
 * with. */
static size_t
slot_of(const struct done *done, struct span did)
{
	struct span end = did;

	if (end.len > 96)
		end = (struct span){did.at + did.len - 96, 96};
	return hash_span(end, done->seed + did.len) % MET;
}

int
done_add(
    struct done *done, struct span did, bool reopened, enum worked_basis basis)
{
	struct kind *kind;
	struct met *met;
	size_t number = 0;
	bool cut;
	int found;

	did = span_trim(did);
	cut = did.len > DONE_READ;
	did = text_start(did, DONE_READ);
	met = &done->met[slot_of(done, did)];
	if (!is_met(met, did, cut)) {
		found = find_kind(done, did, cut, &number);
		if (found <= 0)
			return found;
		met->len = did.len;
		met->cut = cut;
		met->number = number;
		memcpy(met->text, did.at, did.len);
	}
	kind = &done->kind[met->number];
	kind->done++;
	kind->held += worked_held(reopened, basis);
	kind->accepted += !reopened && basis == WORKED_ACCEPTED;
	done->judged += basis != WORKED_BASIS_UNKNOWN;
	return 0;
}

int
done_take(struct done *done, const struct deed_class *some)
{
	struct kind *kind;
	size_t number = 0;
	int found;

	if (some->common.len == 0 || some->did.len > DONE_TEXT)
		return 0;
	found = number_of(done, some->common, &number);
	if (found <= 0)
		return found;
	kind = &done->kind[number];
	keep_text(kind, some->did);
	kind->done += some->done;
	kind->held += some->held;
	kind->accepted += some->accepted;
	return 0;
}

void
done_take_rest(struct done *done, uint64_t unsaid, uint64_t judged)
{
	done->unsaid += unsaid;
	done->judged += judged;
}

uint64_t
done_unsaid(const struct done *done)
{
	return done->unsaid;
}

uint64_t
done_judged(const struct done *done)
{
	return done->too_many ? 0 : done->judged;
}

bool
done_too_many(const struct done *done)
{
	return done->too_many;
}

static int
compare(const void *left, const void *right)
{
	const struct deed_class *a = left, *b = right;

	if (a->done != b->done)
		return a->done > b->done ? -1 : 1;
	if (a->held != b->held)
		return a->held > b->held ? -1 : 1;
	if (!span_equal(a->did, b->did))
		return text_compare(a->did, b->did);
	return text_compare(a->common, b->common);
}

const struct deed_class *
done_ranked(struct done *done, size_t *len)
{
	*len = keys_count(done->kinds);
	free(done->ranked);
	done->ranked = calloc(*len + 1, sizeof(*done->ranked));
	if (done->ranked == NULL)
		return NULL;
	for (size_t i = 0; i < *len; i++) {
		const struct kind *kind = &done->kind[i];

		done->ranked[i] =
		    (struct deed_class){.did = {kind->did, kind->len},
			.common = keys_part(done->kinds, i, 0),
			.done = kind->done,
			.held = kind->held,
			.accepted = kind->accepted};
	}
	if (*len > 0)
		qsort(done->ranked, *len, sizeof(*done->ranked), compare);
	return done->ranked;
}
