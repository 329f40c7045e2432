/*
 * scan_loop - the loop of the scanner, compiled once for each kind of
 * processor: scan.c, scan_avx2.c and scan_avx512.c include it.
 */
#ifndef OWNUP_STREAM_SCAN_LOOP_H
#define OWNUP_STREAM_SCAN_LOOP_H

#include <string.h>

#include "stream/masks.h"
#include "stream/scan.h"

/* The loop lives or dies by its registers: what it touches is inlined. */
#define LAST_BIT ((uint64_t)1 << 63)
#define INLINED static inline __attribute__((always_inline))

/* What goes from one block of 64 bytes to the next. */
struct carry {
	uint64_t inside; /* all ones within quotes */
	uint64_t bound;	 /* 1: the byte before ends a field or is a quote */
	uint64_t closed; /* 1: the byte before is a closing quote */
};

/* Bit i becomes the parity of bits 0 to i. */
INLINED uint64_t
prefix_xor(uint64_t x)
{
#ifdef __PCLMUL__
	__m128i ones = _mm_set1_epi8(-1);
	__m128i bits = _mm_set_epi64x(0, (long long)x);

	return (uint64_t)_mm_cvtsi128_si64(_mm_clmulepi64_si128(bits, ones, 0));
#else
	x ^= x << 1;
	x ^= x << 2;
	x ^= x << 4;
	x ^= x << 8;
	x ^= x << 16;
	x ^= x << 32;
	return x;
#endif
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

INLINED unsigned
last_bit(uint64_t x)
{
	return 63 - (unsigned)__builtin_clzll(x);
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

/* The rows that end in a block; all: the fields that do, ends: those before
 * it. */
INLINED struct scan_row *
put_rows(struct scan_row *row, size_t at, size_t ends, uint64_t all,
    uint64_t row_ends)
{
	for (; row_ends != 0; row_ends &= row_ends - 1, row++) {
		uint64_t upto = row_ends ^ (row_ends - 1);

		row->end = (uint32_t)at + first_bit(row_ends);
		row->upto = (uint32_t)ends + count_bits(all & upto);
	}
	return row;
}

/* The offsets of the bits in all; how many they are. */
INLINED unsigned
put_ends(uint32_t *out, size_t at, uint64_t all)
{
	unsigned n = count_bits(all);
#ifdef __AVX512VBMI2__
	const __m512i base = _mm512_set1_epi32((int)at);
	__m512i bits = _mm512_maskz_compress_epi8(all, masks_numbers());

	for (unsigned i = 0; i < n; i += 16) {
		__m128i some = _mm512_castsi512_si128(bits);

		_mm512_storeu_si512((void *)(out + i),
		    _mm512_add_epi32(base, _mm512_cvtepu8_epi32(some)));
		bits = _mm512_alignr_epi64(bits, bits, 2);
	}
#else
	for (; all != 0; out += 8)
		for (unsigned i = 0; i < 8; i++) {
			out[i] = (uint32_t)at + first_bit(all | LAST_BIT);
			all &= all - 1;
		}
#endif
	return n;
}

/* The bytes that must not be where they are: what follows a closing quote and
 * is no bound, and a quote within a field. */
INLINED uint64_t
misplaced(const struct carry *carry, const struct masks *m, uint64_t inside)
{
	uint64_t bounds = m->delimiter | m->end | m->quote;
	uint64_t closing = m->quote & ~inside;

	return ((closing << 1 | carry->closed) & ~bounds) |
	       (m->quote & inside & ~(bounds << 1 | carry->bound));
}

/* What is known when the block is done. */
INLINED void
carry_on(struct carry *carry, const struct masks *m, uint64_t inside)
{
	carry->inside = 0 - (inside >> 63);
	carry->closed = (m->quote & ~inside) >> 63;
	carry->bound = (m->delimiter | m->end | m->quote) >> 63;
}

static void
put_last(struct scan *scan, size_t n)
{
	size_t from = scan->rows_len > 0
			  ? (size_t)scan->rows[scan->rows_len - 1].end + 1
			  : 0;

	if (from >= n)
		return;
	scan->ends[scan->ends_len++] = (uint32_t)n;
	scan->rows[scan->rows_len++] =
	    (struct scan_row){(uint32_t)n, scan->ends_len};
}

/* The block at p[at..n) that is not whole, or not regular. */
static void
scan_last(struct scan *scan, const char *p, size_t n, size_t at, char delimiter,
    char end, struct carry carry)
{
	size_t len = n - at < 64 ? n - at : 64;
	uint64_t live = len < 64 ? ((uint64_t)1 << len) - 1 : UINT64_MAX;
	uint64_t inside, bad, all;
	char tail[64] = {0};
	struct masks m;

	memcpy(tail, p + at, len);
	m = masks_of(tail, delimiter, end);
	m.quote &= scan->plain ? 0 : live;
	inside = prefix_xor(m.quote) ^ carry.inside;
	bad = misplaced(&carry, &m, inside) & live;
	bad = without_crlf(p, n, end, at, bad);
	if (bad != 0) {
		scan->odd = at + first_bit(bad);
		live = ((uint64_t)1 << first_bit(bad)) - 1;
	}
	all = (m.delimiter | m.end) & ~inside & live;
	scan->rows_len = (size_t)(put_rows(scan->rows + scan->rows_len, at,
				      scan->ends_len, all, m.end & all) -
				  scan->rows);
	scan->ends_len +=
	    (uint32_t)put_ends(scan->ends + scan->ends_len, at, all);
	scan->inside = bad == 0 && (inside >> (len - 1) & 1) != 0;
}

/*
 * Without branches but for what is rare, because quotes come as they like: to
 * hop from quote to quote is half as fast for all that is mispredicted.
 */
INLINED void
scan_blocks(struct scan *scan, const char *p, size_t n, char delimiter,
    char end, uint64_t quotes)
{
	struct carry carry = {.bound = 1};
	struct scan_row *row = scan->rows;
	size_t ends_len = 0, at = 0;

	for (; n - at >= 64; at += 64) {
		struct masks m = masks_of(p + at, delimiter, end);
		uint64_t inside, all;

		m.quote &= quotes;
		inside = prefix_xor(m.quote) ^ carry.inside;
		if (misplaced(&carry, &m, inside) != 0 &&
		    without_crlf(
			p, n, end, at, misplaced(&carry, &m, inside)) != 0)
			break;
		all = (m.delimiter | m.end) & ~inside;
		row = put_rows(row, at, ends_len, all, m.end & all);
		ends_len += put_ends(scan->ends + ends_len, at, all);
		carry_on(&carry, &m, inside);
	}
	scan->rows_len = (size_t)(row - scan->rows);
	scan->odd = SCAN_REGULAR;
	scan->ends_len = (uint32_t)ends_len;
	scan->inside = carry.inside != 0;
	if (at < n)
		scan_last(scan, p, n, at, delimiter, end, carry);
}

static void
scan_loop(struct scan *scan, const char *p, size_t n, char delimiter, char end,
    bool last)
{
	if (scan->plain)
		scan_blocks(scan, p, n, delimiter, end, 0);
	else
		scan_blocks(scan, p, n, delimiter, end, UINT64_MAX);
	if (scan->odd == SCAN_REGULAR && last && !scan->inside)
		put_last(scan, n);
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
