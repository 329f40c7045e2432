#include <stdlib.h>

#include "case/urgent.h"

struct place {
	struct urgency urgency;
	uint64_t number;
};

/* A heap with the least urgent on top; after urgent_settle by number. */
struct urgent {
	struct place *at;
	size_t len, cap, most;
};

struct urgent *
urgent_new(size_t most)
{
	struct urgent *urgent = calloc(1, sizeof(*urgent));

	if (urgent != NULL)
		urgent->most = most;
	return urgent;
}

void
urgent_free(struct urgent *urgent)
{
	if (urgent == NULL)
		return;
	free(urgent->at);
	free(urgent);
}

static bool
is_before(const struct place *a, const struct place *b)
{
	int order = urgency_compare(&a->urgency, &b->urgency);

	return order != 0 ? order < 0 : a->number < b->number;
}

static void
swap(struct place *a, struct place *b)
{
	struct place old = *a;

	*a = *b;
	*b = old;
}

static void
sink(struct urgent *urgent, size_t i)
{
	struct place *at = urgent->at;

	for (;;) {
		size_t last = i;

		for (size_t child = 2 * i + 1;
		     child <= 2 * i + 2 && child < urgent->len; child++)
			if (is_before(&at[last], &at[child]))
				last = child;
		if (last == i)
			return;
		swap(&at[i], &at[last]);
		i = last;
	}
}

static void
rise(struct urgent *urgent, size_t i)
{
	struct place *at = urgent->at;

	for (; i > 0 && is_before(&at[(i - 1) / 2], &at[i]); i = (i - 1) / 2)
		swap(&at[i], &at[(i - 1) / 2]);
}

int
urgent_offer(
    struct urgent *urgent, const struct urgency *urgency, uint64_t number)
{
	struct place place = {*urgency, number};

	if (urgent->len == urgent->most) {
		if (urgent->most == 0 || !is_before(&place, &urgent->at[0]))
			return 0;
		urgent->at[0] = place;
		sink(urgent, 0);
		return 0;
	}
	if (urgent->len == urgent->cap) {
		size_t cap = urgent->cap == 0 ? 16 : 2 * urgent->cap;
		struct place *more = realloc(urgent->at, cap * sizeof(*more));

		if (more == NULL)
			return -1;
		urgent->at = more;
		urgent->cap = cap;
	}
	urgent->at[urgent->len] = place;
	rise(urgent, urgent->len++);
	return 0;
}

size_t
urgent_count(const struct urgent *urgent)
{
	return urgent->len;
}

void
urgent_cut(struct urgent *urgent, size_t count)
{
	while (urgent->len > count) {
		urgent->at[0] = urgent->at[--urgent->len];
		sink(urgent, 0);
	}
}

static int
by_number(const void *a, const void *b)
{
	uint64_t x = ((const struct place *)a)->number;
	uint64_t y = ((const struct place *)b)->number;

	return x < y ? -1 : x > y;
}

void
urgent_settle(struct urgent *urgent)
{
	if (urgent->len > 0)
		qsort(urgent->at, urgent->len, sizeof(*urgent->at), by_number);
}

bool
urgent_has(const struct urgent *urgent, uint64_t number)
{
	struct place key = {.number = number};

	return urgent->len > 0 && bsearch(&key, urgent->at, urgent->len,
				      sizeof(key), by_number) != NULL;
}
