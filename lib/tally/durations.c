#include <stdlib.h>
#include <string.h>

#include "tally/durations.h"

enum {
	FRESH_FIRST = 8,
	FRESH_LEAST = 256, /* no packing for fewer, and no heap for scratch */
	FEW = 32,	   /* sorted by insertion */
	VARINT_MOST = 5	   /* bytes of a distance and its mark: 33 bits */
};

/* A packed list on its way in or out. */
struct cursor {
	const unsigned char *at, *end;
	uint32_t value;
	uint64_t count;
};

struct packing {
	unsigned char *at;
	uint32_t last;
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
put_varint(struct packing *out, uint64_t value)
{
	for (; value >= 0x80; value >>= 7)
		*out->at++ = (unsigned char)(value | 0x80);
	*out->at++ = (unsigned char)value;
}

static void
put(struct packing *out, uint32_t value, uint64_t count)
{
	put_varint(out, (uint64_t)(value - out->last) << 1 | (count > 1));
	if (count > 1)
		put_varint(out, count - 2);
	out->last = value;
}

static uint64_t
take_varint(struct cursor *in)
{
	uint64_t value = 0;
	unsigned int shift = 0;

	for (; *in->at & 0x80; shift += 7)
		value |= (uint64_t)(*in->at++ & 0x7f) << shift;
	return value | (uint64_t)*in->at++ << shift;
}

static struct cursor
walk(const unsigned char *packed, size_t len)
{
	return (struct cursor){
	    .at = packed, .end = len == 0 ? packed : packed + len};
}

/* count 0 at the end. */
static void
take(struct cursor *in)
{
	uint64_t distance;

	in->count = 0;
	if (in->at == in->end)
		return;
	distance = take_varint(in);
	in->value += (uint32_t)(distance >> 1);
	in->count = distance & 1 ? take_varint(in) + 2 : 1;
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
	struct cursor a = walk(durations->packed, durations->packed_len);
	struct cursor b = walk(other, len);
	unsigned char *all;
	struct packing out = {.last = 0};

	if (len == 0)
		return 0;
	all = out.at = malloc(durations->packed_len + len);
	if (all == NULL)
		return -1;
	take(&a);
	take(&b);
	while (a.count > 0 || b.count > 0) {
		if (b.count == 0 || (a.count > 0 && a.value < b.value)) {
			put(&out, a.value, a.count);
			take(&a);
		} else if (a.count == 0 || b.value < a.value) {
			put(&out, b.value, b.count);
			take(&b);
		} else {
			put(&out, a.value, a.count + b.count);
			take(&a);
			take(&b);
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
	struct packing out = {.last = 0};
	int result;

	if (len == 0)
		return 0;
	bytes = out.at = malloc(len * VARINT_MOST);
	if (bytes == NULL || sort(fresh, len) < 0) {
		free(bytes);
		return -1;
	}
	for (size_t i = 0, same; i < len; i += same) {
		for (same = 1; i + same < len && fresh[i + same] == fresh[i];)
			same++;
		put(&out, fresh[i], same);
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

uint32_t
durations_at(const struct durations *durations, unsigned int percent)
{
	struct cursor in = walk(durations->packed, durations->packed_len);
	uint64_t index = percent * durations->n / 100;

	if (index >= durations->n)
		index = durations->n - 1;
	for (take(&in); in.count <= index; take(&in))
		index -= in.count;
	return in.value;
}
