/* masks - which of 64 bytes are equal to one byte: SSE2, NEON, portable */
#ifndef OWNUP_STREAM_MASKS_H
#define OWNUP_STREAM_MASKS_H

#include <stdint.h>

#if defined(__SSE2__) && !defined(OWNUP_PORTABLE)
#include <emmintrin.h>
#elif defined(__aarch64__) && !defined(OWNUP_PORTABLE)
#include <arm_neon.h>
#endif

/* Bit i of each mask is set when byte i of the 64 is that byte. */
struct masks {
	uint64_t quote;
	uint64_t delimiter;
	uint64_t end;
};

#if defined(__SSE2__) && !defined(OWNUP_PORTABLE)

#define MASKS_KIND "SSE2"

static inline struct masks
masks_of(const char *p, char delimiter, char end)
{
	const __m128i q = _mm_set1_epi8('"');
	const __m128i d = _mm_set1_epi8(delimiter);
	const __m128i e = _mm_set1_epi8(end);
	struct masks m = {0, 0, 0};

	for (int i = 0; i < 4; i++) {
		__m128i v = _mm_loadu_si128((const __m128i *)(p + 16 * i));

		m.quote |=
		    (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(v, q))
		    << (16 * i);
		m.delimiter |=
		    (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(v, d))
		    << (16 * i);
		m.end |=
		    (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(v, e))
		    << (16 * i);
	}
	return m;
}

#elif defined(__aarch64__) && !defined(OWNUP_PORTABLE)

#define MASKS_KIND "NEON"

/* One bit a byte out of four vectors of 0x00 and 0xff. */
static inline uint64_t
masks_bits(uint8x16_t a, uint8x16_t b, uint8x16_t c, uint8x16_t d)
{
	const uint8x16_t weight = {
	    1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
	uint8x16_t ab = vpaddq_u8(vandq_u8(a, weight), vandq_u8(b, weight));
	uint8x16_t cd = vpaddq_u8(vandq_u8(c, weight), vandq_u8(d, weight));
	uint8x16_t all = vpaddq_u8(ab, cd);

	all = vpaddq_u8(all, all);
	return vgetq_lane_u64(vreinterpretq_u64_u8(all), 0);
}

static inline struct masks
masks_of(const char *p, char delimiter, char end)
{
	const uint8_t *u = (const uint8_t *)p;
	uint8x16_t a = vld1q_u8(u);
	uint8x16_t b = vld1q_u8(u + 16);
	uint8x16_t c = vld1q_u8(u + 32);
	uint8x16_t d = vld1q_u8(u + 48);
	uint8x16_t q = vdupq_n_u8('"');
	uint8x16_t t = vdupq_n_u8((uint8_t)delimiter);
	uint8x16_t e = vdupq_n_u8((uint8_t)end);

	return (struct masks){masks_bits(vceqq_u8(a, q), vceqq_u8(b, q),
				  vceqq_u8(c, q), vceqq_u8(d, q)),
	    masks_bits(
		vceqq_u8(a, t), vceqq_u8(b, t), vceqq_u8(c, t), vceqq_u8(d, t)),
	    masks_bits(vceqq_u8(a, e), vceqq_u8(b, e), vceqq_u8(c, e),
		vceqq_u8(d, e))};
}

#else

#define MASKS_KIND "portable"

static inline struct masks
masks_of(const char *p, char delimiter, char end)
{
	struct masks m = {0, 0, 0};

	for (int i = 0; i < 64; i++) {
		m.quote |= (uint64_t)(p[i] == '"') << i;
		m.delimiter |= (uint64_t)(p[i] == delimiter) << i;
		m.end |= (uint64_t)(p[i] == end) << i;
	}
	return m;
}

#endif
#endif
