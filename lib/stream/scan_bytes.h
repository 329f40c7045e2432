/* scan_bytes - sixteen bytes at a time: SSE2, NEON, and a portable twin */
#ifndef OWNUP_STREAM_SCAN_BYTES_H
#define OWNUP_STREAM_SCAN_BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/*
 * OWNUP_PORTABLE leaves the intrinsics out.  The twins are always there, so
 * that one test can hold the two against each other.
 */
#if !defined(OWNUP_PORTABLE) && defined(__SSE2__)
#include <emmintrin.h>
#define SCAN_SSE2 1
#elif !defined(OWNUP_PORTABLE) && defined(__ARM_NEON) && defined(__aarch64__)
#include <arm_neon.h>
#define SCAN_NEON 1
#endif

/* Two texts that scan_same compares must be readable up to here. */
#define SCAN_SAME 48

/* Printable ASCII but the quote and the backslash: what may stand in a JSON
 * string and means only itself. */
static inline bool
scan_is_plain(char c)
{
	return (unsigned char)c >= 0x20 && (unsigned char)c < 0x80 &&
	       c != '"' && c != '\\';
}

/* Eight bytes: the high bit of each byte that is zero in x, maybe of bytes
 * above the first such byte too. */
static inline uint64_t
scan_zeros(uint64_t x)
{
	return (x - UINT64_C(0x0101010101010101)) & ~x;
}

static inline size_t
scan_plain_portable(const char *p, size_t n)
{
	const uint64_t ones = UINT64_C(0x0101010101010101);
	uint64_t x, odd;
	size_t i = 0;

	for (; i + sizeof(x) <= n; i += sizeof(x)) {
		memcpy(&x, p + i, sizeof(x));
		odd = x | (x - ones * 0x20) | scan_zeros(x ^ ones * '"') |
		      scan_zeros(x ^ ones * '\\');
		if ((odd & ones * 0x80) != 0)
			break;
	}
	while (i < n && scan_is_plain(p[i]))
		i++;
	return i;
}

#if defined(SCAN_SSE2)
/* Which of sixteen bytes are not plain. */
static inline unsigned int
scan_odd(const char *p)
{
	const __m128i quote = _mm_set1_epi8('"');
	const __m128i slash = _mm_set1_epi8('\\');
	const __m128i blank = _mm_set1_epi8(' ');
	__m128i x = _mm_loadu_si128((const __m128i *)(const void *)p);

	/* signed: bytes from 0x80 on are below the blank too */
	return (unsigned int)_mm_movemask_epi8(_mm_or_si128(
	    _mm_cmplt_epi8(x, blank),
	    _mm_or_si128(_mm_cmpeq_epi8(x, quote), _mm_cmpeq_epi8(x, slash))));
}
#endif

/* The length of the run of plain bytes that begins at p, at most n. */
static inline size_t
scan_plain(const char *p, size_t n)
{
#if defined(SCAN_SSE2)
	size_t i = 0;

	/* two at once: most values are shorter, and then no branch that
	 * depends on the length is mispredicted */
	for (; n - i >= 32; i += 32) {
		unsigned int mask = scan_odd(p + i) | scan_odd(p + i + 16)
							  << 16;

		if (mask != 0)
			return i + (size_t)__builtin_ctz(mask);
	}
	while (i < n && scan_is_plain(p[i]))
		i++;
	return i;
#elif defined(SCAN_NEON)
	const int8x16_t blank = vdupq_n_s8(' ');
	const uint8x16_t quote = vdupq_n_u8('"');
	const uint8x16_t slash = vdupq_n_u8('\\');
	uint8x16_t x, odd;
	uint64_t mask; /* four bits a byte */
	size_t i = 0;

	for (; n - i >= 16; i += 16) {
		x = vld1q_u8((const uint8_t *)p + i);
		odd = vorrq_u8(vcltq_s8(vreinterpretq_s8_u8(x), blank),
		    vorrq_u8(vceqq_u8(x, quote), vceqq_u8(x, slash)));
		mask = vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(
					 vreinterpretq_u16_u8(odd), 4)),
		    0);
		if (mask != 0)
			return i + (size_t)__builtin_ctzll(mask) / 4;
	}
	while (i < n && scan_is_plain(p[i]))
		i++;
	return i;
#else
	return scan_plain_portable(p, n);
#endif
}

/*
 * Whether a and b begin with the same len bytes, len <= SCAN_SAME; no if len
 * is 0.  SCAN_SAME bytes of both must be readable.
 */
static inline bool
scan_same(const char *a, const char *b, unsigned int len)
{
#if defined(SCAN_SSE2)
	uint64_t same = 0;
	unsigned int i;

	for (i = 0; i < SCAN_SAME; i += 16)
		same |=
		    (uint64_t)(unsigned int)_mm_movemask_epi8(_mm_cmpeq_epi8(
			_mm_loadu_si128((const __m128i *)(const void *)(a + i)),
			_mm_loadu_si128(
			    (const __m128i *)(const void *)(b + i))))
		    << i;
	/* of 64 bits the lower len; of no byte at all 1 is left at least */
	return (same + 1) << (-len & 63) == 0;
#else
	return len > 0 && memcmp(a, b, len) == 0;
#endif
}

#endif
