#include <stdlib.h>
#include <string.h>

#include "tally/groups.h"

struct ranked {
	const struct groups *groups;
	size_t number;
};

struct groups {
	struct keys *keys;
	struct group *group; /* by the number of the key */
	size_t most;
	struct ranked *ranked;
};

struct groups *
groups_new(size_t parts)
{
	struct groups *groups = calloc(1, sizeof(*groups));

	if (groups == NULL)
		return NULL;
	groups->keys = keys_new(parts);
	if (groups->keys == NULL) {
		groups_free(groups);
		return NULL;
	}
	return groups;
}

void
groups_free(struct groups *groups)
{
	if (groups == NULL)
		return;
	for (size_t i = 0; groups->keys != NULL && i < groups->most; i++)
		durations_free(&groups->group[i].took);
	keys_free(groups->keys);
	free(groups->group);
	free(groups->ranked);
	free(groups);
}

static int
more_groups(struct groups *groups)
{
	size_t most = groups->most == 0 ? 32 : groups->most * 2;
	struct group *group = realloc(groups->group, most * sizeof(*group));

	if (group == NULL)
		return -1;
	memset(group + groups->most, 0, (most - groups->most) * sizeof(*group));
	groups->group = group;
	groups->most = most;
	return 0;
}

struct group *
groups_find(struct groups *groups, const struct span *part)
{
	size_t number = keys_number(groups->keys, part);

	if (number == KEYS_NONE)
		return NULL;
	while (number >= groups->most)
		if (more_groups(groups) < 0)
			return NULL;
	return &groups->group[number];
}

size_t
groups_count(const struct groups *groups)
{
	/* a key whose group could not be made is not there */
	size_t count = keys_count(groups->keys);

	return count < groups->most ? count : groups->most;
}

const struct keys *
groups_keys(const struct groups *groups)
{
	return groups->keys;
}

int
groups_merge(struct groups *into, struct groups *from)
{
	size_t parts = keys_parts(from->keys);
	struct span *part = calloc(parts, sizeof(*part));
	int result = part == NULL ? -1 : 0;

	for (size_t i = 0; result == 0 && i < groups_count(from); i++) {
		struct group *source = &from->group[i], *target;

		for (size_t p = 0; p < parts; p++)
			part[p] = keys_part(from->keys, i, p);
		target = groups_find(into, part);
		if (target == NULL || durations_settle(&source->took) < 0 ||
		    durations_merge(&target->took, &source->took) < 0) {
			result = -1;
			continue;
		}
		target->complaints += source->complaints;
		target->open += source->open;
	}
	free(part);
	return result;
}

static int
compare(const void *left, const void *right)
{
	const struct ranked *a = left, *b = right;
	uint64_t x = a->groups->group[a->number].complaints;
	uint64_t y = b->groups->group[b->number].complaints;

	if (x != y)
		return x > y ? -1 : 1;
	return keys_compare(a->groups->keys, a->number, b->number);
}

int
groups_rank(struct groups *groups)
{
	size_t count = groups_count(groups);

	free(groups->ranked);
	groups->ranked = calloc(count + 1, sizeof(*groups->ranked));
	if (groups->ranked == NULL)
		return -1;
	for (size_t i = 0; i < count; i++) {
		if (durations_settle(&groups->group[i].took) < 0)
			return -1;
		groups->ranked[i] = (struct ranked){groups, i};
	}
	qsort(groups->ranked, count, sizeof(*groups->ranked), compare);
	return 0;
}

const struct group *
groups_at(const struct groups *groups, size_t rank, size_t *number)
{
	*number = groups->ranked[rank].number;
	return &groups->group[*number];
}
