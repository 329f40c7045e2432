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

/* So many blocks of 64 bytes are gone through before what they hold is looked
 * at: a branch in each would wait for all that is reckoned before it. */
enum { GROUP = 64 };

/* The blocks of a group; the first of the longer ones is the block before. */
struct group {
	uint64_t quote[1 + GROUP];
	uint64_t bounds[1 + GROUP]; /* delimiters, line ends and quotes */
	uint64_t inside[1 + GROUP]; /* within quotes, the opening one too */
	uint64_t end[1 + GROUP];    /* line ends, within quotes too */
};

/* The group has so many blocks: there is nothing in the others. */
INLINED void
end_group(struct group *group, unsigned blocks)
{
	if (blocks < GROUP)
		memset(group->end + 1 + blocks, 0,
		    (GROUP - blocks) * sizeof(group->end[0]));
}

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
static uint64_t
without_crlf(const char *p, size_t n, char end, size_t at, uint64_t bad)
{
	for (uint64_t rest = bad; end == '\n' && rest != 0; rest &= rest - 1) {
		size_t i = at + first_bit(rest);

		if (p[i] == '\r' && (i + 1 >= n || p[i + 1] == '\n'))
			bad &= ~(rest & -rest);
	}
	return bad;
}

/* The offsets of the bits in all; how many they are. */
INLINED unsigned
put_ends(uint32_t *out, size_t at, uint64_t all)
{
	unsigned n = count_bits(all);
#ifdef __AVX512VBMI2__
	const __m512i base = _mm512_set1_epi32((int)at);
	__m512i bits = _mm512_maskz_compress_epi8(all, masks_numbers());

	const __m512i first =
	    _mm512_cvtepu8_epi32(_mm512_castsi512_si128(bits));

	/* without asking: few blocks have more, and many have none */
	_mm512_storeu_si512((void *)out, _mm512_add_epi32(base, first));
	for (unsigned i = 16; i < n; i += 16) {
		bits = _mm512_alignr_epi64(bits, bits, 2);
		_mm512_storeu_si512((void *)(out + i),
		    _mm512_add_epi32(base,
			_mm512_cvtepu8_epi32(_mm512_castsi512_si128(bits))));
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
misplaced(const struct group *group, unsigned i)
{
	uint64_t quote = group->quote[i], inside = group->inside[i];
	uint64_t bounds = group->bounds[i];
	uint64_t closed = group->quote[i - 1] & ~group->inside[i - 1];
	uint64_t closing = quote & ~inside;

	return ((closing << 1 | closed >> 63) & ~bounds) |
	       (quote & inside & ~(bounds << 1 | group->bounds[i - 1] >> 63));
}

/* Reckons block i at p; returns the ends of fields. */
INLINED uint64_t
reckon(struct group *group, unsigned i, const char *p, char delimiter, char end,
    uint64_t quotes)
{
	struct masks m = masks_of(p, delimiter, end);
	uint64_t before = 0 - (group->inside[i - 1] >> 63);
	uint64_t inside;

	m.quote &= quotes;
	inside = prefix_xor(m.quote) ^ before;
	group->quote[i] = m.quote;
	group->bounds[i] = m.quote | m.delimiter | m.end;
	group->inside[i] = inside;
	group->end[i] = m.end;
	return (m.delimiter | m.end) & ~inside;
}

/* One past the place in ends of end, which is there; rows mostly have as many
 * fields as the one above. */
INLINED uint32_t
upto_of(const uint32_t *ends, uint32_t from, uint32_t len, uint32_t fields,
    uint32_t end)
{
	if (fields > 0 && fields <= len - from &&
	    ends[from + fields - 1] == end)
		return from + fields;
	while (from < len) {
		uint32_t half = from + (len - from) / 2;

		if (ends[half] < end)
			from = half + 1;
		else
			len = half;
	}
	return from + 1;
}

INLINED uint64_t
row_ends(const struct group *group, unsigned i)
{
	return group->end[i] & ~group->inside[i];
}

/* Adds the line ends of the group to lines; which of its blocks have row ends:
 * bit i is of block i + 1.  What is beyond the last block has none. */
INLINED uint64_t
count_lines(const struct group *group, unsigned blocks, uint64_t *lines)
{
	uint64_t some = 0;
#ifdef __AVX512VPOPCNTDQ__
	__m512i sum = _mm512_setzero_si512();

	for (unsigned i = 0; i < blocks; i += 8) {
		__m512i end =
		    _mm512_loadu_si512((const void *)(group->end + i + 1));
		__m512i inside =
		    _mm512_loadu_si512((const void *)(group->inside + i + 1));
		__m512i rows = _mm512_andnot_si512(inside, end);

		sum = _mm512_add_epi64(sum, _mm512_popcnt_epi64(end));
		some |= (uint64_t)_mm512_test_epi64_mask(rows, rows) << i;
	}
	*lines += (uint64_t)_mm512_reduce_add_epi64(sum);
#else
	for (unsigned i = 0; i < blocks; i++) {
		*lines += count_bits(group->end[i + 1]);
		some |= (uint64_t)(row_ends(group, i + 1) != 0) << i;
	}
#endif
	return some;
}

/* The rows that end in the blocks from at on, whose ends are put already. */
INLINED void
put_rows(
    struct scan *scan, size_t at, const struct group *group, unsigned blocks)
{
	struct scan_row *row = scan->rows + scan->rows_len;
	uint32_t upto = scan->rows_len > 0 ? row[-1].upto : 0;
	uint32_t fields = upto - (scan->rows_len > 1 ? row[-2].upto : 0);
	uint64_t some = count_lines(group, blocks, &scan->lines);

	for (; some != 0; some &= some - 1) {
		unsigned i = first_bit(some);
		uint64_t rest = row_ends(group, i + 1);

		for (; rest != 0; rest &= rest - 1) {
			uint32_t above = upto;

			row->end = (uint32_t)at + 64 * i + first_bit(rest);
			upto = upto_of(
			    scan->ends, upto, scan->ends_len, fields, row->end);
			fields = upto - above;
			row++->upto = upto;
		}
	}
	scan->rows_len = (size_t)(row - scan->rows);
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

/* The block at p[at..n) that is not whole, or not regular: the first of a
 * group. */
static void
scan_last(struct scan *scan, const char *p, size_t n, size_t at, char delimiter,
    char end, struct group *group)
{
	size_t len = n - at < 64 ? n - at : 64;
	uint64_t live = len < 64 ? ((uint64_t)1 << len) - 1 : UINT64_MAX;
	uint64_t quotes = scan->plain ? 0 : live;
	char tail[64] = {0};
	uint64_t bad, all;

	memcpy(tail, p + at, len);
	all = reckon(group, 1, tail, delimiter, end, quotes);
	bad = without_crlf(p, n, end, at, misplaced(group, 1) & live);
	if (bad != 0) {
		scan->odd = at + first_bit(bad);
		live = ((uint64_t)1 << first_bit(bad)) - 1;
	}
	all &= live;
	group->end[1] &= live;
	end_group(group, 1);
	scan->ends_len +=
	    (uint32_t)put_ends(scan->ends + scan->ends_len, at, all);
	put_rows(scan, at, group, 1);
	scan->inside = bad == 0 && (group->inside[1] >> (len - 1) & 1) != 0;
}

static __attribute__((noinline)) bool
is_odd(const struct group *group, unsigned blocks, const char *p, size_t n,
    char end, size_t at)
{
	for (unsigned i = 1; i <= blocks; i++, at += 64)
		if (without_crlf(p, n, end, at, misplaced(group, i)) != 0)
			return true;
	return false;
}

/* The block before the next group is the last of this one. */
INLINED void
go_on(struct group *group, unsigned blocks)
{
	group->quote[0] = group->quote[blocks];
	group->bounds[0] = group->bounds[blocks];
	group->inside[0] = group->inside[blocks];
}

/*
 * Without branches but for what is rare, because quotes come as they like: to
 * hop from quote to quote is half as fast for all that is mispredicted.
 */
INLINED void
scan_blocks(struct scan *scan, const char *p, size_t n, char delimiter,
    char end, uint64_t quotes)
{
	uint32_t *ends = scan->ends;
	struct group group;
	size_t at = 0;

	group.quote[0] = group.inside[0] = 0;
	group.bounds[0] = LAST_BIT;
	while (n - at >= 64) {
		unsigned blocks =
		    n - at < 64 * GROUP ? (unsigned)((n - at) / 64) : GROUP;
		size_t len = scan->ends_len;
		uint64_t bad = 0;

		for (unsigned i = 0; i < blocks; i++) {
			size_t here = at + 64 * (size_t)i;
			uint64_t all = reckon(
			    &group, i + 1, p + here, delimiter, end, quotes);

			len += put_ends(ends + len, here, all);
		}
		end_group(&group, blocks);
		for (unsigned i = 1; i <= blocks; i++)
			bad |= misplaced(&group, i);
		if (bad != 0 && is_odd(&group, blocks, p, n, end, at))
			break;
		scan->ends_len = (uint32_t)len;
		put_rows(scan, at, &group, blocks);
		go_on(&group, blocks);
		at += 64 * (size_t)blocks;
	}
	scan->inside = group.inside[0] >> 63 != 0;
	for (; at < n && scan->odd == SCAN_REGULAR; at += 64) {
		scan_last(scan, p, n, at, delimiter, end, &group);
		go_on(&group, 1);
	}
}

static void
scan_loop(struct scan *scan, const char *p, size_t n, char delimiter, char end,
    bool last)
{
	scan->rows_len = scan->ends_len = 0;
	scan->lines = 0;
	scan->odd = SCAN_REGULAR;
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
