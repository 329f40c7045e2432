#include <stdlib.h>
#include <string.h>

#include "tally/keys.h"
#include "tally/now.h"

/* What is known of a person; those kept are in the order of urgency. */
struct actor {
	uint64_t open, late;
	struct now_kept *kept[NOW_EACH];
	size_t len;
};

struct now {
	struct keys *names;
	struct actor *actor; /* by the number of the name */
	size_t most;
	size_t kept;  /* of all */
	bool bounded; /* some were dropped; worst is the last of the others */
	struct now_kept worst;
	struct now_person *people;
};

struct now *
now_new(void)
{
	struct now *now = calloc(1, sizeof(*now));

	if (now == NULL)
		return NULL;
	now->names = keys_new(1);
	if (now->names != NULL)
		return now;
	now_free(now);
	return NULL;
}

void
now_free(struct now *now)
{
	if (now == NULL)
		return;
	for (size_t i = 0; i < now->most; i++)
		for (size_t k = 0; k < now->actor[i].len; k++)
			free(now->actor[i].kept[k]);
	keys_free(now->names);
	free(now->actor);
	free(now->people);
	free(now);
}

/* ---- order ---- */

/* Earlier first, what is not known last. */
static int
compare_instants(int64_t a, int64_t b)
{
	uint64_t x = a == NOW_NEVER ? UINT64_MAX : (uint64_t)a ^ 1ULL << 63;
	uint64_t y = b == NOW_NEVER ? UINT64_MAX : (uint64_t)b ^ 1ULL << 63;

	return (x > y) - (x < y);
}

static int
compare_kept(const struct now_kept *a, const struct now_kept *b)
{
	int order = compare_instants(a->due, b->due);

	if (order == 0)
		order = compare_instants(a->received, b->received);
	if (order == 0)
		order = example_compare(&a->id, &b->id);
	if (order == 0)
		order = (int)a->step - (int)b->step;
	if (order == 0)
		order = (int)a->basis - (int)b->basis;
	if (order == 0)
		order = example_compare(&a->delegate, &b->delegate);
	if (order == 0)
		order = text_compare((struct span){a->words, a->words_len},
		    (struct span){b->words, b->words_len});
	return order != 0 ? order : (int)a->words_cut - (int)b->words_cut;
}

static void
keep_words(struct now_kept *kept, struct span words)
{
	struct span start;

	words = span_trim(words);
	start = text_start(words, NOW_WORDS);
	kept->words_cut = start.len < words.len;
	kept->words_len = (unsigned char)start.len;
	if (start.len > 0)
		memcpy(kept->words, start.at, start.len);
}

/* ---- keep ---- */

static int
more(struct now *now)
{
	size_t most = now->most == 0 ? 32 : now->most * 2;
	struct actor *actor = realloc(now->actor, most * sizeof(*actor));

	if (actor == NULL)
		return -1;
	memset(actor + now->most, 0, (most - now->most) * sizeof(*actor));
	now->actor = actor;
	now->most = most;
	return 0;
}

/* One of all that are kept, and whose it is. */
struct place {
	const struct now_kept *kept;
	struct span name;
	size_t who;
};

static int
compare_places(const void *left, const void *right)
{
	const struct place *a = left, *b = right;
	int order = compare_kept(a->kept, b->kept);

	if (order == 0)
		order = (a->name.at != NULL) - (b->name.at != NULL);
	return order != 0 ? order : text_compare(a->name, b->name);
}

/*
 * Drops all but the NOW_MOST most urgent.  What goes could not come back: those
 * before it only ever give way to others that are before them.
 */
static int
cut(struct now *now)
{
	struct place *all = calloc(now->kept, sizeof(*all));
	size_t len = 0, count = keys_count(now->names);

	if (all == NULL)
		return -1;
	for (size_t i = 0; i < count; i++)
		for (size_t k = 0; k < now->actor[i].len; k++)
			all[len++] =
			    (struct place){.kept = now->actor[i].kept[k],
				.name = keys_part(now->names, i, 0),
				.who = i};
	qsort(all, len, sizeof(*all), compare_places);
	now->worst = *all[NOW_MOST - 1].kept;
	now->bounded = true;
	while (len > NOW_MOST) {
		struct actor *actor = &now->actor[all[--len].who];

		free(actor->kept[--actor->len]);
	}
	now->kept = len;
	free(all);
	return 0;
}

/* Lays one in its place; the last of too many goes. */
static int
insert(struct now *now, size_t who, const struct now_kept *one)
{
	struct actor *actor = &now->actor[who];
	struct now_kept *kept;
	size_t at;

	if (actor->len == NOW_EACH) {
		kept = actor->kept[--actor->len];
		now->kept--;
	} else {
		kept = malloc(sizeof(*kept));
	}
	if (kept == NULL)
		return -1;
	*kept = *one;
	for (at = actor->len; at > 0; at--) {
		if (compare_kept(actor->kept[at - 1], one) <= 0)
			break;
		actor->kept[at] = actor->kept[at - 1];
	}
	actor->kept[at] = kept;
	actor->len++;
	now->kept++;
	return now->kept < 2 * NOW_MOST ? 0 : cut(now);
}

/* Whether one is not kept, whatever its words. */
static bool
is_beaten(const struct now *now, const struct actor *actor,
    const struct now_kept *one)
{
	const struct now_kept *last = now->bounded ? &now->worst : NULL;
	int order;

	if (actor->len == NOW_EACH)
		last = actor->kept[NOW_EACH - 1];
	if (last == NULL)
		return false;
	order = compare_instants(one->due, last->due);
	if (order == 0)
		order = compare_instants(one->received, last->received);
	if (order == 0)
		order = example_compare(&one->id, &last->id);
	return order > 0;
}

/* The number of a person, or KEYS_NONE for want of memory. */
static size_t
number_of(struct now *now, struct span name)
{
	size_t who = keys_number(now->names, &name);

	return who != KEYS_NONE && who >= now->most && more(now) < 0 ? KEYS_NONE
								     : who;
}

/* Keeps it, if it is among the most urgent. */
static int
offer(struct now *now, size_t who, const struct now_kept *kept)
{
	const struct actor *actor = &now->actor[who];

	if (actor->len == NOW_EACH &&
	    compare_kept(kept, actor->kept[NOW_EACH - 1]) >= 0)
		return 0;
	return insert(now, who, kept);
}

int
now_take(struct now *now, const struct now_person *some)
{
	size_t who = number_of(now, some->name);

	if (who == KEYS_NONE)
		return -1;
	now->actor[who].open += some->open;
	now->actor[who].late += some->late;
	for (size_t i = 0; i < some->kept_len; i++)
		if (offer(now, who, some->kept[i]) < 0)
			return -1;
	return 0;
}

int
now_add(struct now *now, struct span name, const struct now_case *one,
    const struct now_words *words)
{
	size_t who = number_of(now, name);
	struct now_kept kept = {.due = one->due,
	    .received = one->received,
	    .step = one->step,
	    .basis = one->basis,
	    .late = one->late};
	struct actor *actor;

	if (who == KEYS_NONE)
		return -1;
	actor = &now->actor[who];
	actor->open++;
	actor->late += one->late;
	example_set(&kept.id, one->id);
	if (is_beaten(now, actor, &kept))
		return 0;
	example_set(&kept.delegate, one->delegate);
	if (words->get != NULL)
		keep_words(&kept, words->get(words->from));
	return offer(now, who, &kept);
}

/* ---- show ---- */

static int
compare_people(const void *left, const void *right)
{
	const struct now_person *a = left, *b = right;
	int order = (a->name.at != NULL) - (b->name.at != NULL);

	if (order == 0)
		order = (a->kept_len == 0) - (b->kept_len == 0);
	if (order == 0 && a->kept_len > 0)
		order = compare_kept(a->kept[0], b->kept[0]);
	return order != 0 ? order : text_compare(a->name, b->name);
}

const struct now_person *
now_people(struct now *now, size_t *len)
{
	if (now->kept > NOW_MOST && cut(now) < 0)
		return NULL;
	free(now->people);
	*len = keys_count(now->names);
	now->people = calloc(*len + 1, sizeof(*now->people));
	if (now->people == NULL)
		return NULL;
	for (size_t i = 0; i < *len; i++) {
		const struct actor *actor = &now->actor[i];
		struct now_person *person = &now->people[i];

		person->name = keys_part(now->names, i, 0);
		person->open = actor->open;
		person->late = actor->late;
		person->kept_len = actor->len;
		for (size_t k = 0; k < actor->len; k++)
			person->kept[k] = actor->kept[k];
	}
	if (*len > 0)
		qsort(now->people, *len, sizeof(*now->people), compare_people);
	return now->people;
}
