#include <stdlib.h>
#include <string.h>

#include "tally/durations.h"
#include "tally/packed.h"

enum {
	FRESH_FIRST = 8,
	FRESH_LEAST = 256, /* no packing for fewer, and no heap for scratch */
	FEW = 32	   /* sorted by insertion */
};

void
durations_free(struct durations *durations)
{
	if (durations == NULL)
		return;
	free(durations->fresh);
	free(durations->packed);
	memset(durations, 0, sizeof(*durations));
}

static void
sort_few(uint32_t *value, size_t len)
{
	for (size_t i = 1; i < len; i++) {
		uint32_t v = value[i];
		size_t k = i;

		for (; k > 0 && value[k - 1] > v; k--)
			value[k] = value[k - 1];
		value[k] = v;
	}
}

/* By bytes from the lowest; bytes that all values share cost nothing. */
static void
sort_many(uint32_t *value, uint32_t *scratch, size_t len)
{
	uint32_t *from = value, *to = scratch;
	size_t start[4][256] = {{0}};

	for (size_t i = 0; i < len; i++)
		for (int d = 0; d < 4; d++)
			start[d][value[i] >> 8 * d & 0xff]++;
	for (int d = 0; d < 4; d++) {
		size_t before = 0;

		if (start[d][value[0] >> 8 * d & 0xff] == len)
			continue;
		for (int b = 0; b < 256; b++) {
			size_t here = start[d][b];

			start[d][b] = before;
			before += here;
		}
		for (size_t i = 0; i < len; i++)
			to[start[d][from[i] >> 8 * d & 0xff]++] = from[i];
		from = to;
		to = to == scratch ? value : scratch;
	}
	if (from != value)
		memcpy(value, from, len * sizeof(*value));
}

static int
sort(uint32_t *value, size_t len)
{
	uint32_t on_stack[FRESH_LEAST];
	uint32_t *scratch = on_stack;

	if (len <= FEW) {
		sort_few(value, len);
		return 0;
	}
	if (len > FRESH_LEAST)
		scratch = malloc(len * sizeof(*scratch));
	if (scratch == NULL)
		return -1;
	sort_many(value, scratch, len);
	if (scratch != on_stack)
		free(scratch);
	return 0;
}

/* Replaces durations->packed by itself and other; merging never takes more
 * bytes than the two together. */
static int
lay_in(struct durations *durations, const unsigned char *other, size_t len)
{
	struct packed_cursor a =
	    packed_walk(durations->packed, durations->packed_len);
	struct packed_cursor b = packed_walk(other, len);
	unsigned char *all;
	struct packed_end out = {.last = 0};

	if (len == 0)
		return 0;
	all = out.at = malloc(durations->packed_len + len);
	if (all == NULL)
		return -1;
	packed_take(&a);
	packed_take(&b);
	while (a.count > 0 || b.count > 0) {
		if (b.count == 0 || (a.count > 0 && a.value < b.value)) {
			packed_put(&out, a.value, a.count);
			packed_take(&a);
		} else if (a.count == 0 || b.value < a.value) {
			packed_put(&out, b.value, b.count);
			packed_take(&b);
		} else {
			packed_put(&out, a.value, a.count + b.count);
			packed_take(&a);
			packed_take(&b);
		}
	}
	free(durations->packed);
	durations->packed_len = (size_t)(out.at - all);
	durations->packed = all;
	return 0;
}

int
durations_settle(struct durations *durations)
{
	uint32_t *fresh = durations->fresh;
	size_t len = durations->fresh_len;
	unsigned char *bytes;
	struct packed_end out = {.last = 0};
	int result;

	if (len == 0)
		return 0;
	bytes = out.at = malloc(len * PACKED_ONE);
	if (bytes == NULL || sort(fresh, len) < 0) {
		free(bytes);
		return -1;
	}
	for (size_t i = 0, same; i < len; i += same) {
		for (same = 1; i + same < len && fresh[i + same] == fresh[i];)
			same++;
		packed_put(&out, fresh[i], same);
	}
	result = lay_in(durations, bytes, (size_t)(out.at - bytes));
	if (result == 0)
		durations->fresh_len = 0;
	free(bytes);
	return result;
}

int
durations_room(struct durations *durations)
{
	/* Fresh values may take twice the memory of the packed ones: then the
	 * packed ones are walked a number of times that goes with their
	 * logarithm. */
	size_t most = durations->packed_len / 2;
	size_t want = (size_t)durations->fresh_most * 2;
	uint32_t *more;

	if (most < FRESH_LEAST)
		most = FRESH_LEAST;
	if (durations->fresh_most >= most)
		return durations_settle(durations);
	if (want < FRESH_FIRST)
		want = FRESH_FIRST;
	if (want > most)
		want = most;
	more = realloc(durations->fresh, want * sizeof(*more));
	if (more == NULL)
		return -1;
	durations->fresh = more;
	durations->fresh_most = (uint32_t)want;
	return 0;
}

int
durations_merge(struct durations *into, const struct durations *from)
{
	if (lay_in(into, from->packed, from->packed_len) < 0)
		return -1;
	into->n += from->n;
	return 0;
}

void
durations_each(const struct durations *durations,
    void (*each)(void *arg, uint32_t minutes, uint64_t times), void *arg)
{
	struct packed_cursor in =
	    packed_walk(durations->packed, durations->packed_len);

	for (packed_take(&in); in.count > 0; packed_take(&in))
		each(arg, in.value, in.count);
}

int
durations_append(struct durations_list *list, uint32_t minutes, uint64_t times)
{
	struct durations *all = &list->all;
	struct packed_end end = {.last = list->last};
	unsigned char *more;
	size_t room;

	if (times == 0 || times > DURATIONS_MOST - all->n ||
	    (all->n > 0 && minutes <= list->last))
		return 1;
	if (list->room - all->packed_len < PACKED_MOST) {
		room = list->room * 2 + 8 * PACKED_MOST;
		more = realloc(all->packed, room);
		if (more == NULL)
			return -1;
		all->packed = more;
		list->room = room;
	}
	end.at = all->packed + all->packed_len;
	packed_put(&end, minutes, times);
	all->packed_len = (size_t)(end.at - all->packed);
	all->n += times;
	list->last = minutes;
	return 0;
}

uint32_t
durations_at(const struct durations *durations, unsigned int percent)
{
	struct packed_cursor in =
	    packed_walk(durations->packed, durations->packed_len);
	uint64_t index = percent * durations->n / 100;

	if (index >= durations->n)
		index = durations->n - 1;
	for (packed_take(&in); in.count <= index; packed_take(&in))
		index -= in.count;
	return in.value;
}
