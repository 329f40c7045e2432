/* The order of a ledger: of at, then of the bytes of the lines. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "case/deeds.h"

/* A deed that is put into its place. */
struct placed {
	int64_t at;
	uint64_t hash;
	uint64_t place;
	uint32_t number;
	const char *raw; /* only where at does not decide */
	size_t len;
};

struct order {
	struct deeds *deeds;
	int (*fetch)(void *arg, uint64_t place, struct buffer *out);
	void *arg;
	struct placed *all;
	size_t len, cap;
	struct buffer raw;
};

static int
by_time(const void *a, const void *b)
{
	const struct placed *x = a, *y = b;

	if (x->at != y->at)
		return x->at < y->at ? -1 : 1;
	return x->hash == y->hash ? 0 : x->hash < y->hash ? -1 : 1;
}

static int
by_bytes(const void *a, const void *b)
{
	const struct placed *x = a, *y = b;
	size_t len = x->len < y->len ? x->len : y->len;
	int order = memcmp(x->raw, y->raw, len);

	if (order != 0)
		return order;
	return x->len == y->len ? 0 : x->len < y->len ? -1 : 1;
}

/* All deeds of a chain. */
static int
collect(struct order *order, uint32_t first)
{
	const struct kept *kept;
	struct placed *all;

	order->len = 0;
	for (uint32_t i = first; i != 0; i = kept->next) {
		if (order->len == order->cap) {
			order->cap = order->cap == 0 ? 64 : order->cap * 2;
			all = realloc(
			    order->all, order->cap * sizeof(*order->all));
			if (all == NULL)
				return -1;
			order->all = all;
		}
		kept = &order->deeds->kept[i - 1];
		order->all[order->len++] = (struct placed){
		    kept->at, kept->hash, kept->place, i, NULL, 0};
	}
	return 0;
}

/* What stands twice is side by side. */
static void
drop_doubles(struct order *order)
{
	size_t n = 0;

	for (size_t i = 0; i < order->len; i++) {
		if (n > 0 && by_time(&order->all[n - 1], &order->all[i]) == 0)
			continue;
		order->all[n++] = order->all[i];
	}
	order->deeds->doubles += order->len - n;
	order->deeds->live -= (uint32_t)(order->len - n);
	order->len = n;
}

/* Deeds with one at, of which no two are alike. */
static int
order_tied(struct order *order, struct placed *tied, size_t n)
{
	size_t before;

	buffer_clear(&order->raw);
	for (size_t i = 0; i < n; i++) {
		before = order->raw.len;
		if (order->fetch(order->arg, tied[i].place, &order->raw) != 0)
			return -1;
		tied[i].len = order->raw.len - before;
	}
	before = 0;
	for (size_t i = 0; i < n; i++) {
		tied[i].raw = order->raw.at + before;
		before += tied[i].len;
	}
	qsort(tied, n, sizeof(*tied), by_bytes);
	return 0;
}

static int
order_ties(struct order *order)
{
	size_t i, n;

	for (i = 0; i < order->len; i += n) {
		for (n = 1; i + n < order->len &&
			    order->all[i + n].at == order->all[i].at;
		     n++)
			continue;
		if (n > 1 && order_tied(order, &order->all[i], n) != 0)
			return -1;
	}
	return 0;
}

static void
relink(struct order *order, struct chain *chain)
{
	struct kept *kept = order->deeds->kept;

	chain->first = order->all[0].number;
	for (size_t i = 0; i + 1 < order->len; i++)
		kept[order->all[i].number - 1].next = order->all[i + 1].number;
	chain->last = order->all[order->len - 1].number;
	kept[chain->last - 1].next = 0;
	chain->mixed = false;
}

int
deeds_order(struct deeds *deeds,
    int (*fetch)(void *arg, uint64_t place, struct buffer *out), void *arg,
    struct error *err)
{
	struct order order = {.deeds = deeds, .fetch = fetch, .arg = arg};
	struct chain *chain;
	int status = 0;

	while (status == 0 && deeds->mixed_len > 0) {
		chain = &deeds->chain[deeds->mixed[deeds->mixed_len - 1]];
		status = collect(&order, chain->first);
		if (status == 0 && order.len > 0) {
			qsort(
			    order.all, order.len, sizeof(*order.all), by_time);
			drop_doubles(&order);
			status = order_ties(&order);
		}
		if (status == 0 && order.len > 0)
			relink(&order, chain);
		if (status == 0)
			deeds->mixed_len--;
	}
	if (status != 0)
		(void)error_set(err, "lines of one instant: %s",
		    order.raw.failed || errno == 0 ? strerror(ENOMEM)
						   : strerror(errno));
	free(order.all);
	buffer_free(&order.raw);
	return status;
}
