#include <stdlib.h>
#include <string.h>

#include "tally/postings.h"
#include "tally/varint.h"

struct postings_list {
	size_t at; /* where its bytes go; while counting, how many they are */
	uint32_t documents, next;
};

int
postings_room(struct postings *postings, size_t terms)
{
	size_t most = postings->terms == 0 ? 1024 : postings->terms;
	struct postings_list *list;

	if (terms <= postings->terms)
		return 0;
	while (most < terms)
		most *= 2;
	list = realloc(postings->list, most * sizeof(*list));
	if (list == NULL)
		return -1;
	memset(list + postings->terms, 0,
	    (most - postings->terms) * sizeof(*list));
	postings->list = list;
	postings->terms = most;
	return 0;
}

void
postings_free(struct postings *postings)
{
	free(postings->list);
	free(postings->bytes);
	*postings = (struct postings){0};
}

/* The lowest bit says whether the times follow. */
static uint64_t
distance(struct postings_list *list, uint32_t document, uint32_t times)
{
	uint64_t coded = (uint64_t)(document - list->next) << 1 | (times > 1);

	list->next = document + 1;
	return coded;
}

void
postings_count(
    struct postings *postings, size_t term, uint32_t document, uint32_t times)
{
	struct postings_list *list = &postings->list[term];

	list->at += varint_length(distance(list, document, times));
	if (times > 1)
		list->at += varint_length(times);
	list->documents++;
}

int
postings_lay(struct postings *postings)
{
	size_t all = 0;

	for (size_t i = 0; i < postings->terms; i++) {
		struct postings_list *list = &postings->list[i];
		size_t len = list->at;

		list->at = all;
		list->next = 0;
		all += len;
	}
	postings->bytes = malloc(all + 1);
	return postings->bytes == NULL ? -1 : 0;
}

void
postings_put(
    struct postings *postings, size_t term, uint32_t document, uint32_t times)
{
	struct postings_list *list = &postings->list[term];
	unsigned char *at = postings->bytes + list->at;

	at = varint_put(at, distance(list, document, times));
	if (times > 1)
		at = varint_put(at, times);
	list->at = (size_t)(at - postings->bytes);
}

/* Filled, each list ends where the next one begins. */
struct postings_walk
postings_of(const struct postings *postings, size_t term)
{
	size_t begin = 0;

	if (term >= postings->terms || postings->list[term].documents == 0)
		return (struct postings_walk){0};
	if (term > 0)
		begin = postings->list[term - 1].at;
	return (struct postings_walk){.at = postings->bytes + begin,
	    .left = postings->list[term].documents};
}

void
postings_next(struct postings_walk *walk)
{
	uint64_t coded = varint_take(&walk->at);

	walk->document = walk->next + (uint32_t)(coded >> 1);
	walk->times = 1;
	if (coded & 1)
		walk->times = (uint32_t)varint_take(&walk->at);
	walk->next = walk->document + 1;
	walk->left--;
}
