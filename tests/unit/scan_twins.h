/* scan_twins - the scanner and its twins on the same random windows */
#ifndef OWNUP_TESTS_SCAN_TWINS_H
#define OWNUP_TESTS_SCAN_TWINS_H

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "stream/scan.h"
#include "stream/scan_loop.h"
#include "stream/scan_wide.h"

/* Most are short, for what goes wrong soon; some have more than a group of
 * blocks. */
#define TWINS_MOST (2 * 64 * GROUP + 300)
#define TWINS_SHORT 300

/* Needs no test library, so that it can run alone on another processor. */
struct twins {
	uint32_t random;
	char *text; /* exactly len bytes, so that no byte more can be read */
	size_t len;
	char delimiter;
	char end;
	bool last;
	const char *differ; /* what was not the same */
};

static inline uint32_t
twins_random(struct twins *twins, uint32_t below)
{
	twins->random ^= twins->random << 13;
	twins->random ^= twins->random >> 17;
	twins->random ^= twins->random << 5;
	return twins->random % below;
}

/* A third is whole fields and rows, a third has some loose quotes: of random
 * bytes alone nearly all would be irregular within the first few. */
static inline void
twins_fill(struct twins *twins)
{
	static const char any[] = "a,;\"\n\r\0\x80";
	static const char *const parts[] = {"a", "aaaaaaaaaaaaaaaaa", ",", ";",
	    "\n", "\r\n", "\r", ",\"a,\n\"\"b\",", "\n\"\"\n", ",\"\",",
	    "\n\"\xc3\xa9;\r\n\"\r\n", "aaaa\naaa\n", ",\"", "\","};
	uint32_t kind = twins_random(twins, 3);
	size_t at = 0;

	if (kind == 0) {
		while (at < twins->len)
			twins->text[at++] = any[twins_random(twins, 8)];
		return;
	}
	while (at < twins->len) {
		const char *part =
		    parts[twins_random(twins, kind == 1 ? 12 : 14)];
		size_t n = strlen(part);

		if (n > twins->len - at)
			n = twins->len - at;
		memcpy(twins->text + at, part, n);
		at += n;
	}
}

static inline const char *
twins_compare(const struct scan *a, const struct scan *b)
{
	if (a->odd != b->odd)
		return "another irregular byte";
	if (a->inside != b->inside)
		return "within quotes or not";
	if (a->rows_len != b->rows_len)
		return "another number of rows";
	for (size_t i = 0; i < a->rows_len; i++)
		if (a->rows[i].end != b->rows[i].end ||
		    a->rows[i].upto != b->rows[i].upto)
			return "another row";
	if (a->odd == SCAN_REGULAR && a->lines != b->lines)
		return "another number of lines";
	if (a->ends_len != b->ends_len)
		return "another number of fields";
	if (a->ends_len > 0 &&
	    memcmp(a->ends, b->ends, a->ends_len * sizeof(*a->ends)) != 0)
		return "another field";
	return NULL;
}

/* Without a quote in the rows there are as many rows as line ends. */
static inline const char *
twins_count(const struct twins *twins, const struct scan *scan)
{
	size_t upto = scan->rows_len == 0
			  ? 0
			  : (size_t)scan->rows[scan->rows_len - 1].end + 1;

	if (upto > twins->len)
		upto = twins->len;
	if (scan_count(twins->text, upto, twins->end) !=
	    count_loop(twins->text, upto, twins->end))
		return "another count";
	return NULL;
}

/* The other two, where this processor has them. */
static inline void
twins_wide(struct twins *twins, struct scan *scan, const struct scan *judge)
{
#ifdef OWNUP_WIDE
	if (scan_has_avx2() && twins->differ == NULL) {
		scan_window_avx2(scan, twins->text, twins->len,
		    twins->delimiter, twins->end, twins->last);
		twins->differ = twins_compare(scan, judge);
	}
	if (scan_has_avx512() && twins->differ == NULL) {
		scan_window_avx512(scan, twins->text, twins->len,
		    twins->delimiter, twins->end, twins->last);
		twins->differ = twins_compare(scan, judge);
	}
#else
	(void)twins, (void)scan, (void)judge;
#endif
}

/* False: twins says on which window, and what differs.  scan_window is what
 * this processor is best at, scan_loop what every one of its kind can. */
static inline bool
twins_agree(struct twins *twins, unsigned rounds)
{
	struct scan fast = {0}, loop = {0}, slow = {0};

	twins->differ = "no memory";
	if (scan_reserve(&fast, TWINS_MOST) == 0 &&
	    scan_reserve(&loop, TWINS_MOST) == 0 &&
	    scan_reserve(&slow, TWINS_MOST) == 0)
		twins->differ = NULL;
	for (; twins->differ == NULL && rounds > 0; rounds--) {
		free(twins->text);
		twins->len = twins_random(twins, twins_random(twins, 8) == 0
						     ? TWINS_MOST + 1
						     : TWINS_SHORT + 1);
		twins->text = malloc(twins->len + (twins->len == 0));
		if (twins->text == NULL)
			break;
		twins_fill(twins);
		twins->delimiter = ",;"[twins_random(twins, 2)];
		twins->end = "\n\n\r"[twins_random(twins, 3)];
		twins->last = twins_random(twins, 2) == 1;
		scan_window(&fast, twins->text, twins->len, twins->delimiter,
		    twins->end, twins->last);
		scan_loop(&loop, twins->text, twins->len, twins->delimiter,
		    twins->end, twins->last);
		scan_window_portable(&slow, twins->text, twins->len,
		    twins->delimiter, twins->end, twins->last);
		twins->differ = twins_compare(&fast, &slow);
		if (twins->differ == NULL)
			twins->differ = twins_compare(&loop, &slow);
		if (twins->differ == NULL)
			twins->differ = twins_count(twins, &fast);
		twins_wide(twins, &loop, &slow);
	}
	scan_free(&fast);
	scan_free(&loop);
	scan_free(&slow);
	return twins->differ == NULL && rounds == 0;
}

#endif
