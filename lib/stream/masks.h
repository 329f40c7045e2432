/* masks - which of 64 bytes are equal to one byte: AVX-512, AVX2, SSE2, NEON,
 * portable */
#ifndef OWNUP_STREAM_MASKS_H
#define OWNUP_STREAM_MASKS_H

#include <stdint.h>

#if defined(__AVX2__) && !defined(OWNUP_PORTABLE)
#include <immintrin.h>
#elif defined(__SSE2__) && !defined(OWNUP_PORTABLE)
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

#if defined(__AVX512BW__) && !defined(OWNUP_PORTABLE)

static inline uint64_t
masks_bits(const char *p, char c)
{
	return _mm512_cmpeq_epi8_mask(
	    _mm512_loadu_si512((const void *)p), _mm512_set1_epi8(c));
}

static inline struct masks
masks_of(const char *p, char delimiter, char end)
{
	return (struct masks){
	    masks_bits(p, '"'), masks_bits(p, delimiter), masks_bits(p, end)};
}

/* 0 to 63 */
static inline __m512i
masks_numbers(void)
{
	const __m128i four =
	    _mm_set_epi32(0x0f0e0d0c, 0x0b0a0908, 0x07060504, 0x03020100);
	const __m512i by16 = _mm512_set_epi64(0x3030303030303030,
	    0x3030303030303030, 0x2020202020202020, 0x2020202020202020,
	    0x1010101010101010, 0x1010101010101010, 0, 0);

	return _mm512_add_epi8(_mm512_broadcast_i32x4(four), by16);
}

/* How many of the 64 bytes are c. */
static inline unsigned
masks_count(const char *p, char c)
{
	return (unsigned)__builtin_popcountll(masks_bits(p, c));
}

#elif defined(__AVX2__) && !defined(OWNUP_PORTABLE)

static inline uint64_t
masks_bits(__m256i a, __m256i b, char c)
{
	const __m256i byte = _mm256_set1_epi8(c);
	uint32_t x = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(a, byte));
	uint32_t y = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(b, byte));

	return x | (uint64_t)y << 32;
}

static inline struct masks
masks_of(const char *p, char delimiter, char end)
{
	const __m256i *v = (const __m256i *)(const void *)p;
	__m256i a = _mm256_loadu_si256(v);
	__m256i b = _mm256_loadu_si256(v + 1);

	return (struct masks){masks_bits(a, b, '"'),
	    masks_bits(a, b, delimiter), masks_bits(a, b, end)};
}

/* How many of the 64 bytes are c. */
static inline unsigned
masks_count(const char *p, char c)
{
	const __m256i *v = (const __m256i *)(const void *)p;

	return (unsigned)__builtin_popcountll(
	    masks_bits(_mm256_loadu_si256(v), _mm256_loadu_si256(v + 1), c));
}

#elif defined(__SSE2__) && !defined(OWNUP_PORTABLE)

static inline uint64_t
masks_bits(__m128i a, __m128i b, __m128i c, __m128i d, __m128i byte)
{
	uint64_t ab = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(a, byte)) |
		      (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(b, byte))
			  << 16;
	uint64_t cd = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(c, byte)) |
		      (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(d, byte))
			  << 16;

	return ab | cd << 32;
}

static inline struct masks
masks_of(const char *p, char delimiter, char end)
{
	const __m128i *v = (const __m128i *)(const void *)p;
	__m128i a = _mm_loadu_si128(v);
	__m128i b = _mm_loadu_si128(v + 1);
	__m128i c = _mm_loadu_si128(v + 2);
	__m128i d = _mm_loadu_si128(v + 3);

	return (struct masks){masks_bits(a, b, c, d, _mm_set1_epi8('"')),
	    masks_bits(a, b, c, d, _mm_set1_epi8(delimiter)),
	    masks_bits(a, b, c, d, _mm_set1_epi8(end))};
}

/* How many of the 64 bytes are c. */
static inline unsigned
masks_count(const char *p, char c)
{
	const __m128i *v = (const __m128i *)(const void *)p;
	const __m128i byte = _mm_set1_epi8(c);
	__m128i sum = _mm_setzero_si128();

	for (int i = 0; i < 4; i++)
		sum = _mm_sub_epi8(
		    sum, _mm_cmpeq_epi8(_mm_loadu_si128(v + i), byte));
	sum = _mm_sad_epu8(sum, _mm_setzero_si128());
	return (unsigned)(_mm_cvtsi128_si32(sum) +
			  _mm_cvtsi128_si32(_mm_srli_si128(sum, 8)));
}

#elif defined(__aarch64__) && !defined(OWNUP_PORTABLE)

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

static inline unsigned
masks_count(const char *p, char c)
{
	const uint8_t *u = (const uint8_t *)p;
	uint8x16_t byte = vdupq_n_u8((uint8_t)c);
	uint8x16_t sum = vdupq_n_u8(0);

	for (int i = 0; i < 4; i++)
		sum = vsubq_u8(sum, vceqq_u8(vld1q_u8(u + 16 * i), byte));
	return vaddlvq_u8(sum);
}

#else

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

static inline unsigned
masks_count(const char *p, char c)
{
	unsigned n = 0;

	for (int i = 0; i < 64; i++)
		n += p[i] == c;
	return n;
}

#endif
#endif
