#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "case/ledger_parts.h"

#define LONG_CHAIN 8 /* from here on the fold of an id is kept */

/* ---- open and close ---- */

static int
read_file(struct ledger *ledger, int fd, struct error *err)
{
	struct stat st;

	if (ledger_regular(ledger, fd, &st, err) != 0)
		return -1;
	if (ledger_lock(fd, false) != 0) {
		struct error why;

		error_clear(&why);
		error_at(&why, ledger->path, 0);
		(void)error_set(
		    &why, "read without a lock: %s", strerror(errno));
		if (ledger->options.note != NULL)
			ledger->options.note(
			    ledger->options.arg, LEDGER_UNLOCKED, &why);
	}
	return ledger_catch_up(ledger, fd, &st, err);
}

static int
read_all(struct ledger *ledger, struct error *err)
{
	int fd, status;

	do
		fd = open(
		    ledger->path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
	while (fd < 0 && errno == EINTR);
	if (fd < 0 && errno == ENOENT)
		return 0;
	if (fd < 0)
		return ledger_fail(ledger, "cannot be opened", err);
	status = read_file(ledger, fd, err);
	(void)close(fd); /* only read: nothing can be lost */
	return status;
}

struct ledger *
ledger_open(const struct ledger_options *options, struct error *err)
{
	struct ledger *ledger = calloc(1, sizeof(*ledger));

	if (ledger != NULL) {
		ledger->options = *options;
		ledger->path = strdup(options->path);
	}
	if (ledger == NULL || ledger->path == NULL) {
		(void)error_set(err, "%s", strerror(ENOMEM));
		free(ledger);
		return NULL;
	}
	if (read_all(ledger, err) != 0) {
		ledger_close(ledger);
		return NULL;
	}
	ledger_say(ledger);
	return ledger;
}

int
ledger_refresh(struct ledger *ledger, struct error *err)
{
	struct stat st;
	int status;

	if (stat(ledger->path, &st) != 0)
		return 0; /* not there yet, or put aside */
	if (ledger->any && ledger->device == st.st_dev &&
	    ledger->inode == st.st_ino && (uint64_t)st.st_size == ledger->size)
		return 0;
	status = read_all(ledger, err);
	ledger_say(ledger);
	return status;
}

void
ledger_close(struct ledger *ledger)
{
	if (ledger == NULL)
		return;
	texts_free(&ledger->odd);
	deeds_free(&ledger->deeds);
	deed_parser_free(&ledger->parser);
	buffer_free(&ledger->notes);
	arena_free(&ledger->arena);
	free(ledger->item);
	free(ledger->path);
	free(ledger);
}

void
ledger_forget(struct ledger *ledger)
{
	deeds_clear(&ledger->deeds);
	buffer_clear(&ledger->notes);
	ledger->any = ledger->proven = ledger->tailed = false;
	ledger->offset = ledger->lines = 0;
	ledger->ahead_line = 0;
	ledger->counts = (struct ledger_counts){.deeds = 0};
	texts_free(&ledger->odd);
}

/* ---- what it says ---- */

unsigned
ledger_lay(struct ledger *ledger, struct span id, struct state *state)
{
	struct deeds *deeds = &ledger->deeds;
	uint32_t number = texts_find(&deeds->ids, span_trim(id)), i, n = 0;
	struct chain *chain;
	struct fold fold;

	if (number == TEXTS_NONE || deeds->chain[number].first == 0)
		return 0;
	chain = &deeds->chain[number];
	chain->seen = true;
	if (chain->fold != NULL) {
		fold_lay(chain->fold, state);
		return chain->fold->known;
	}
	deeds_fold(deeds, number, &fold, NULL, NULL);
	fold_lay(&fold, state);
	for (i = chain->first; i != 0 && n < LONG_CHAIN; n++)
		i = deeds->kept[i - 1].next;
	if (i != 0)
		chain->fold = malloc(sizeof(fold));
	if (chain->fold != NULL)
		*chain->fold = fold;
	return fold.known;
}

unsigned
ledger_deeds(const struct ledger *ledger)
{
	unsigned deeds = 0;

	for (uint32_t i = 0; i < ledger->deeds.len; i++)
		deeds |= 1U << ledger->deeds.kept[i].deed;
	return deeds;
}

int64_t
ledger_latest(const struct ledger *ledger, struct span id)
{
	const struct deeds *deeds = &ledger->deeds;
	uint32_t number = texts_find(&deeds->ids, span_trim(id)), last;

	last = number == TEXTS_NONE ? 0 : deeds->chain[number].last;
	return last == 0 ? STATE_NEVER : deeds->kept[last - 1].at;
}

bool
ledger_letter(const struct ledger *ledger, struct span letter, struct span *id)
{
	const struct deeds *deeds = &ledger->deeds;
	uint32_t number = texts_find(&deeds->words, letter), found;

	found = number == TEXTS_NONE ? 0 : deeds->word[number].letter;
	if (found == 0)
		return false;
	*id = texts_span(&deeds->ids, found - 1);
	return true;
}

struct ledger_counts
ledger_count(const struct ledger *ledger)
{
	const struct deeds *deeds = &ledger->deeds;
	struct ledger_counts counts = ledger->counts;

	counts.deeds = deeds->live;
	counts.doubles = deeds->doubles;
	counts.odd = ledger->odd.len;
	for (uint32_t i = 0; i < deeds->ids.len; i++) {
		counts.complaints += deeds->chain[i].first != 0;
		counts.unseen +=
		    deeds->chain[i].first != 0 && !deeds->chain[i].seen;
	}
	return counts;
}

/* ---- clashes ---- */

struct clashes {
	struct ledger_clash *all;
	size_t len, cap;
	const struct fold *fold;
	bool failed;
};

static void
add_clash(void *arg, const struct deed_line *line, const struct error *err)
{
	struct clashes *clashes = arg;
	struct ledger_clash *all;

	(void)err;
	if (clashes->len == clashes->cap) {
		clashes->cap = clashes->cap == 0 ? 16 : clashes->cap * 2;
		all = realloc(clashes->all, clashes->cap * sizeof(*all));
		clashes->failed |= all == NULL;
		if (all == NULL)
			clashes->cap = clashes->len;
		else
			clashes->all = all;
	}
	if (clashes->failed)
		return;
	clashes->all[clashes->len++] = (struct ledger_clash){line->at, line->id,
	    line->act.deed, line->act.by, clashes->fold->state.owner};
}

static int
compare_texts(struct span a, struct span b)
{
	size_t len = a.len < b.len ? a.len : b.len;
	int order = len == 0 ? 0 : memcmp(a.at, b.at, len);

	return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
}

static int
compare(const void *a, const void *b)
{
	const struct ledger_clash *x = a, *y = b;
	int order;

	if (x->at != y->at)
		return x->at < y->at ? -1 : 1;
	order = compare_texts(x->id, y->id);
	if (order != 0)
		return order;
	/* of one complaint, at one instant: by what the line says */
	if (x->deed != y->deed)
		return x->deed < y->deed ? -1 : 1;
	order = compare_texts(x->by, y->by);
	return order != 0 ? order : compare_texts(x->owner, y->owner);
}

int64_t
ledger_clashes(const struct ledger *ledger, struct ledger_clash **clashes,
    struct error *err)
{
	const struct deeds *deeds = &ledger->deeds;
	struct clashes found = {.all = NULL};
	struct fold fold;

	*clashes = NULL;
	found.fold = &fold;
	for (uint32_t i = 0; i < deeds->ids.len; i++)
		deeds_fold(deeds, i, &fold, add_clash, &found);
	if (found.failed) {
		free(found.all);
		return error_set(err, "%s", strerror(ENOMEM));
	}
	if (found.len > 1)
		qsort(found.all, found.len, sizeof(*found.all), compare);
	*clashes = found.all;
	return (int64_t)found.len;
}
