#include <stdlib.h>

#include "tally/keys.h"
#include "tally/order.h"
#include "tally/people.h"

struct people {
	struct keys *names;
	struct person *person; /* by the number of the name */
	size_t most;
	struct person *ranked;
};

struct people *
people_new(void)
{
	struct people *people = calloc(1, sizeof(*people));

	if (people == NULL)
		return NULL;
	people->names = keys_new(1);
	if (people->names == NULL) {
		people_free(people);
		return NULL;
	}
	return people;
}

void
people_free(struct people *people)
{
	if (people == NULL)
		return;
	keys_free(people->names);
	free(people->person);
	free(people->ranked);
	free(people);
}

static int
more_people(struct people *people)
{
	size_t most = people->most == 0 ? 32 : people->most * 2;
	struct person *person = realloc(people->person, most * sizeof(*person));

	if (person == NULL)
		return -1;
	for (size_t i = people->most; i < most; i++)
		person[i] = (struct person){.oldest = INT64_MAX};
	people->person = person;
	people->most = most;
	return 0;
}

struct person *
people_find(struct people *people, struct span name)
{
	size_t number = keys_number(people->names, &name);

	if (number == KEYS_NONE)
		return NULL;
	while (number >= people->most)
		if (more_people(people) < 0)
			return NULL;
	return &people->person[number];
}

static int
compare_counts(uint64_t a, uint64_t b)
{
	return (a < b) - (a > b);
}

static int
compare(const void *left, const void *right)
{
	const struct person *a = left, *b = right;
	int order = (a->name.at != NULL) - (b->name.at != NULL);

	if (order == 0)
		order = compare_counts(a->open, b->open);
	if (order == 0)
		order = compare_counts(a->overdue, b->overdue);
	if (order == 0)
		order = compare_counts(a->resolved, b->resolved);
	return order != 0 ? order : text_compare(a->name, b->name);
}

const struct person *
people_ranked(struct people *people, size_t *len)
{
	*len = keys_count(people->names);
	free(people->ranked);
	people->ranked = calloc(*len + 1, sizeof(*people->ranked));
	if (people->ranked == NULL)
		return NULL;
	for (size_t i = 0; i < *len; i++) {
		people->ranked[i] = people->person[i];
		people->ranked[i].name = keys_part(people->names, i, 0);
	}
	qsort(people->ranked, *len, sizeof(*people->ranked), compare);
	return people->ranked;
}
