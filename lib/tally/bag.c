#include <stdlib.h>
#include <string.h>

#include "tally/bag.h"

static int
more_counts(struct bag *bag, uint32_t number)
{
	size_t counts = bag->counts == 0 ? 1024 : bag->counts;
	uint32_t *count;

	while (counts <= number)
		counts *= 2;
	count = realloc(bag->count, counts * sizeof(*count));
	if (count == NULL)
		return -1;
	memset(count + bag->counts, 0, (counts - bag->counts) * sizeof(*count));
	bag->count = count;
	bag->counts = counts;
	return 0;
}

static int
more_members(struct bag *bag)
{
	size_t most = bag->most == 0 ? 64 : bag->most * 2;
	uint32_t *member = realloc(bag->member, most * sizeof(*member));

	if (member == NULL)
		return -1;
	bag->member = member;
	bag->most = most;
	return 0;
}

int
bag_add(struct bag *bag, uint32_t number, uint32_t count)
{
	if (number >= bag->counts && more_counts(bag, number) < 0)
		return -1;
	if (bag->count[number] == 0) {
		if (bag->len == bag->most && more_members(bag) < 0)
			return -1;
		bag->member[bag->len++] = number;
	}
	if (count > UINT32_MAX - bag->count[number])
		count = UINT32_MAX - bag->count[number];
	bag->count[number] += count;
	return 0;
}

void
bag_clear(struct bag *bag)
{
	while (bag->len > 0)
		bag->count[bag->member[--bag->len]] = 0;
}

void
bag_free(struct bag *bag)
{
	free(bag->count);
	free(bag->member);
	*bag = (struct bag){0};
}
