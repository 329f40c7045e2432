#include <stdlib.h>
#include <string.h>

#include "meaning/when.h"
#include "tally/causes.h"
#include "tally/keys.h"
#include "tally/order.h"

struct causes {
	struct keys *names;
	struct cause *cause; /* by the number of the name */
	size_t most;
	struct cause none; /* of those whose field is empty */
	struct cause *ranked;
	bool too_many;
};

struct causes *
causes_new(void)
{
	struct causes *causes = calloc(1, sizeof(*causes));

	if (causes == NULL)
		return NULL;
	causes->names = keys_new(1);
	if (causes->names != NULL)
		return causes;
	causes_free(causes);
	return NULL;
}

void
causes_free(struct causes *causes)
{
	if (causes == NULL)
		return;
	keys_free(causes->names);
	free(causes->cause);
	free(causes->ranked);
	free(causes);
}

static void
add(struct cause *to, const struct cause *cause)
{
	to->complaints += cause->complaints;
	to->open += cause->open;
	to->reopened += cause->reopened;
}

static int
more(struct causes *causes)
{
	size_t most = causes->most == 0 ? 32 : causes->most * 2;
	struct cause *cause = realloc(causes->cause, most * sizeof(*cause));

	if (cause == NULL)
		return -1;
	memset(cause + causes->most, 0, (most - causes->most) * sizeof(*cause));
	causes->cause = cause;
	causes->most = most;
	return 0;
}

int
causes_give_up(struct causes *causes)
{
	keys_free(causes->names);
	free(causes->cause);
	causes->cause = NULL;
	causes->most = 0;
	causes->too_many = true;
	causes->names = keys_new(1);
	return causes->names == NULL ? -1 : 0;
}

int
causes_take(struct causes *causes, const struct cause *some)
{
	struct span name = text_start(span_trim(some->name), CAUSE_TEXT);
	size_t number;

	if (name.len == 0) {
		add(&causes->none, some);
		return 0;
	}
	if (causes->too_many)
		return 0;
	number = keys_number(causes->names, &name);
	if (number == KEYS_NONE)
		return -1;
	if (number == CAUSES_MOST)
		return causes_give_up(causes);
	if (number >= causes->most && more(causes) < 0)
		return -1;
	add(&causes->cause[number], some);
	return 0;
}

int
causes_add(struct causes *causes, struct span name, bool open, bool reopened)
{
	struct cause one = {name, 1, open, reopened};

	return causes_take(causes, &one);
}

void
causes_each(const struct causes *causes,
    void (*each)(void *arg, const struct cause *some), void *arg)
{
	for (size_t i = 0; i < keys_count(causes->names); i++) {
		struct cause some = causes->cause[i];

		some.name = keys_part(causes->names, i, 0);
		each(arg, &some);
	}
	if (causes->none.complaints > 0)
		each(arg, &causes->none);
}

bool
causes_too_many(const struct causes *causes)
{
	return causes->too_many;
}

static bool
is_nothing(struct span name)
{
	return when_is_none(name) || span_is(name, "[]");
}

bool
causes_empty(const struct causes *causes)
{
	if (causes->too_many)
		return false;
	for (size_t i = 0; i < keys_count(causes->names); i++)
		if (!is_nothing(keys_part(causes->names, i, 0)))
			return false;
	return true;
}

static int
compare(const void *left, const void *right)
{
	const struct cause *a = left, *b = right;

	if (a->complaints != b->complaints)
		return a->complaints > b->complaints ? -1 : 1;
	return text_compare(a->name, b->name);
}

const struct cause *
causes_ranked(struct causes *causes, size_t *len)
{
	size_t count = keys_count(causes->names);
	struct cause none = causes->none;

	free(causes->ranked);
	causes->ranked = calloc(count + 1, sizeof(*causes->ranked));
	if (causes->ranked == NULL)
		return NULL;
	*len = 0;
	for (size_t i = 0; i < count; i++) {
		struct cause *cause = &causes->ranked[*len];

		*cause = causes->cause[i];
		cause->name = keys_part(causes->names, i, 0);
		if (is_nothing(cause->name))
			add(&none, cause);
		else
			++*len;
	}
	if (*len > 0)
		qsort(causes->ranked, *len, sizeof(*causes->ranked), compare);
	if (none.complaints > 0)
		causes->ranked[(*len)++] = none;
	return causes->ranked;
}
