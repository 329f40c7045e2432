/* groups: counting by fields, ranking, merging */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <xxhash.h>

#include <cmocka.h>

#include "tally/groups.h"

#define TEXT(text)                                                             \
	{                                                                      \
		text, sizeof(text) - 1                                         \
	}

/* In the order in which they must be ranked. */
static const struct {
	struct span part[2];
	uint64_t times, open;
} ranked[] = {
    {{TEXT("zz"), TEXT("most of all")}, 9, 3},
    {{TEXT(""), TEXT("")}, 4, 0},
    {{TEXT("a"), TEXT("")}, 4, 4},
    {{TEXT("a"), TEXT("bc")}, 4, 1},
    {{TEXT("a\0b"), TEXT("c")}, 4, 2},
    {{TEXT("ab"), TEXT("c")}, 4, 0},
    {{TEXT("abc"), TEXT("")}, 4, 0},
    {{TEXT("\xff"), TEXT("x")}, 4, 1},
    {{{NULL, 0}, {NULL, 0}}, 1, 0},
    {{{NULL, 0}, TEXT("")}, 1, 0},
    {{TEXT(""), {NULL, 0}}, 1, 1},
};

enum { RANKED = sizeof(ranked) / sizeof(ranked[0]) };

/* Every third of the complaints into each of the parts. */
static void
count(struct groups **groups, size_t parts)
{
	for (size_t i = RANKED; i-- > 0;)
		for (uint64_t n = 0; n < ranked[i].times; n++) {
			struct group *group =
			    groups_find(groups[n % parts], ranked[i].part);

			assert_non_null(group);
			group->complaints++;
			if (n < ranked[i].open)
				group->open++;
			else
				assert_int_equal(durations_add(&group->took,
						     (uint32_t)n * 10),
				    0);
		}
}

static void
check(struct groups *groups)
{
	assert_int_equal(groups_rank(groups), 0);
	assert_int_equal(groups_count(groups), RANKED);
	for (size_t i = 0; i < RANKED; i++) {
		size_t number;
		const struct group *group = groups_at(groups, i, &number);
		uint64_t resolved = ranked[i].times - ranked[i].open;

		for (size_t p = 0; p < 2; p++) {
			struct span part =
			    keys_part(groups_keys(groups), number, p);

			assert_true(span_equal(part, ranked[i].part[p]));
			assert_int_equal(
			    part.at == NULL, ranked[i].part[p].at == NULL);
		}
		assert_int_equal(group->complaints, ranked[i].times);
		assert_int_equal(group->open, ranked[i].open);
		assert_int_equal(group->took.n, resolved);
		if (resolved > 0)
			assert_int_equal(
			    durations_at(&group->took, 0), ranked[i].open * 10);
	}
}

static void
counts_and_ranks(void **unused)
{
	struct groups *groups = groups_new(2);

	(void)unused;
	assert_non_null(groups);
	count(&groups, 1);
	check(groups);
	check(groups);
	groups_free(groups);
}

static void
parts_merge_to_the_whole(void **unused)
{
	struct groups *part[3], *all = groups_new(2);

	(void)unused;
	for (int p = 0; p < 3; p++)
		assert_non_null(part[p] = groups_new(2));
	count(part, 3);
	for (int p = 0; p < 3; p++) {
		assert_int_equal(groups_merge(all, part[p]), 0);
		groups_free(part[p]);
	}
	check(all);
	groups_free(all);
}

/* 10^5 keys that share the low bits of the unkeyed hash. */
static void
hostile_keys_are_counted(void **unused)
{
	struct groups *groups = groups_new(1);
	uint64_t found = 0;

	(void)unused;
	for (uint64_t n = 0; found < 100000; n++) {
		char text[24];
		size_t key[4] = {0};
		struct span part = {text, 0};
		struct group *group;

		part.len = (size_t)snprintf(
		    text, sizeof(text), "%08x", (unsigned int)n);
		key[0] = part.len;
		memcpy(&key[1], text, 8);
		if ((XXH3_64bits(key, 16) & 0xf) != 0)
			continue;
		group = groups_find(groups, &part);
		assert_non_null(group);
		assert_int_equal(group->complaints, 0);
		group->complaints++;
		found++;
	}
	assert_int_equal(groups_count(groups), 100000);
	groups_free(groups);
}

/* What looks alike at a glance: the same length, beginning and end. */
static void
alike_keys_are_told_apart(void **unused)
{
	struct groups *groups = groups_new(2);

	(void)unused;
	for (int n = 0; n < 300; n++) {
		char text[] = "the beginning 0 and the end";
		struct span part[2] = {
		    {text, sizeof(text) - 1}, {text, sizeof(text) - 1}};
		struct group *group;

		text[14] = (char)('a' + n % 3);
		if (n % 2 == 1)
			part[1] = span_of("");
		group = groups_find(groups, part);
		assert_non_null(group);
		assert_int_equal(group->complaints, n / 6);
		group->complaints++;
	}
	assert_int_equal(groups_count(groups), 6);
	groups_free(groups);
}

static void
nothing_is_ranked_as_nothing(void **unused)
{
	struct groups *groups = groups_new(1);

	(void)unused;
	assert_int_equal(groups_rank(groups), 0);
	assert_int_equal(groups_count(groups), 0);
	groups_free(groups);
	groups_free(NULL);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(counts_and_ranks),
	    cmocka_unit_test(parts_merge_to_the_whole),
	    cmocka_unit_test(hostile_keys_are_counted),
	    cmocka_unit_test(alike_keys_are_told_apart),
	    cmocka_unit_test(nothing_is_ranked_as_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
