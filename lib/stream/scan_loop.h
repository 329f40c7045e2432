/*
 * scan_loop - the loop of the scanner, compiled once for each kind of
 * processor: scan.c and scan_avx2.c include it, and masks.h before it.
 */
#ifndef OWNUP_STREAM_SCAN_LOOP_H
#define OWNUP_STREAM_SCAN_LOOP_H

#include <string.h>

#include "stream/masks.h"
#include "stream/scan.h"

/*
 * What goes from one block of 64 bytes to the next.  Everything that touches
 * it is inlined, so that it lives in registers: through memory the same loop
 * takes nearly twice as long.
 */
#define INLINED static inline __attribute__((always_inline))

struct state {
	const char *p;
	size_t n;
	char end;
	uint64_t inside; /* all ones within quotes */
	uint64_t bound;	 /* 1: the byte before ends a field or is a quote */
	uint64_t closed; /* 1: the byte before is a closing quote */
	uint32_t *ends;
	size_t ends_len;
	struct scan_row *rows;
	size_t rows_len;
	size_t odd;
	uint64_t quotes; /* 0: they mean nothing */
	uint64_t quoted; /* not 0: a quote was seen */
};

/* Bit i becomes the parity of bits 0 to i. */
INLINED uint64_t
prefix_xor(uint64_t x)
{
	x ^= x << 1;
	x ^= x << 2;
	x ^= x << 4;
	x ^= x << 8;
	x ^= x << 16;
	x ^= x << 32;
	return x;
}

#ifdef __POPCNT__
INLINED unsigned
count_bits(uint64_t x)
{
	return (unsigned)__builtin_popcountll(x);
}
#else
/* Without the instruction that not every processor has, and without the call
 * that the compiler makes of it then. */
INLINED unsigned
count_bits(uint64_t x)
{
	x -= x >> 1 & 0x5555555555555555;
	x = (x & 0x3333333333333333) + (x >> 2 & 0x3333333333333333);
	x = (x + (x >> 4)) & 0x0f0f0f0f0f0f0f0f;
	return (unsigned)(x * 0x0101010101010101 >> 56);
}
#endif

INLINED unsigned
first_bit(uint64_t x)
{
	return (unsigned)__builtin_ctzll(x);
}

/* Bytes after a closing quote that are the CR of a CRLF are no offence. */
static __attribute__((noinline)) uint64_t
without_crlf(const char *p, size_t n, char end, size_t at, uint64_t bad)
{
	for (uint64_t rest = bad; end == '\n' && rest != 0; rest &= rest - 1) {
		size_t i = at + first_bit(rest);

		if (p[i] == '\r' && (i + 1 >= n || p[i + 1] == '\n'))
			bad &= ~(rest & -rest);
	}
	return bad;
}

INLINED void
put_rows(struct state *s, size_t at, uint64_t all, uint64_t row_ends)
{
	while (row_ends != 0) {
		unsigned bit = first_bit(row_ends);
		uint64_t upto = ((uint64_t)2 << bit) - 1;
		struct scan_row *row = &s->rows[s->rows_len++];

		row->end = (uint32_t)(at + bit);
		row->upto = (uint32_t)(s->ends_len + count_bits(all & upto));
		row_ends &= row_ends - 1;
	}
}

INLINED void
put_ends(struct state *s, size_t at, uint64_t all)
{
	uint32_t *out = s->ends + s->ends_len;
	unsigned n = count_bits(all);

	s->ends_len += n;
	while (n > 0) {
		unsigned step = n < 8 ? n : 8;

		for (unsigned i = 0; i < 8; i++) {
			out[i] =
			    (uint32_t)at + first_bit(all | (uint64_t)1 << 63);
			all &= all - 1;
		}
		out += step;
		n -= step;
	}
}

/* What is outside quotes of a block with quotes in it, or after one; bad gets
 * the bytes that must not be where they are. */
INLINED uint64_t
outside(struct state *s, size_t at, const struct masks *m, uint64_t live,
    uint64_t *bad)
{
	uint64_t bounds = m->delimiter | m->end | m->quote;
	uint64_t inside = prefix_xor(m->quote) ^ s->inside;
	uint64_t closing = m->quote & ~inside;

	*bad = ((closing << 1 | s->closed) & ~bounds) & live;
	if (*bad != 0)
		*bad = without_crlf(s->p, s->n, s->end, at, *bad);
	*bad |= m->quote & inside & ~(bounds << 1 | s->bound);
	s->inside = 0 - (inside >> 63);
	s->closed = closing >> 63;
	s->bound = bounds >> 63;
	return ~inside;
}

/* One block; live masks the bytes of it that are there.  False: irregular. */
INLINED bool
block(struct state *s, size_t at, struct masks m, uint64_t live)
{
	uint64_t out = ~s->inside, all, bad = 0;

	m.quote &= s->quotes;
	if ((m.quote | s->closed) == 0) {
		s->bound = (m.delimiter | m.end) >> 63;
	} else {
		s->quoted |= m.quote;
		out = outside(s, at, &m, live, &bad);
		if (bad != 0) {
			s->odd = at + first_bit(bad);
			live = ((uint64_t)1 << first_bit(bad)) - 1;
		}
	}
	all = (m.delimiter | m.end) & out & live;
	if ((m.end & all) != 0)
		put_rows(s, at, all, m.end & all);
	if (all != 0)
		put_ends(s, at, all);
	return bad == 0;
}

static void
put_last(struct scan *scan, size_t ends_len, size_t n)
{
	size_t from = scan->rows_len > 0
			  ? (size_t)scan->rows[scan->rows_len - 1].end + 1
			  : 0;

	if (from >= n)
		return;
	scan->ends[ends_len] = (uint32_t)n;
	scan->rows[scan->rows_len++] =
	    (struct scan_row){(uint32_t)n, (uint32_t)ends_len + 1};
}

static void
scan_loop(struct scan *scan, const char *p, size_t n, char delimiter, char end,
    bool last)
{
	struct state s = {.p = p,
	    .n = n,
	    .end = end,
	    .bound = 1,
	    .ends = scan->ends,
	    .rows = scan->rows,
	    .odd = SCAN_REGULAR,
	    .quotes = scan->plain ? 0 : UINT64_MAX};
	bool regular = true;
	size_t at = 0;

	while (regular && n - at >= 64) {
		/* within quotes only a quote can end anything */
		if (s.inside == 0 || masks_any(p + at, '"'))
			regular = block(&s, at,
			    masks_of(p + at, delimiter, end), UINT64_MAX);
		at += 64;
	}
	if (regular && at < n) {
		uint64_t live = ((uint64_t)1 << (n - at)) - 1;
		char tail[64] = {0};
		struct masks m;

		memcpy(tail, p + at, n - at);
		m = masks_of(tail, delimiter, end);
		m.quote &= live;
		m.delimiter &= live;
		m.end &= live;
		regular = block(&s, at, m, live);
	}
	scan->rows_len = s.rows_len;
	scan->odd = s.odd;
	scan->inside = regular && s.inside != 0;
	scan->quoted = s.quoted != 0;
	if (regular && last && !scan->inside)
		put_last(scan, s.ends_len, n);
}

static uint64_t
count_loop(const char *p, size_t n, char c)
{
	uint64_t count = 0;

	for (; n >= 64; p += 64, n -= 64)
		count += masks_count(p, c);
	for (; n > 0; n--)
		count += *p++ == c;
	return count;
}

#endif
