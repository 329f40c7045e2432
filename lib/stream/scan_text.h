/*
 * scan_text - the inside of JSON strings, 64 bytes at a time, escapes too;
 * scan_avx2.c and scan_avx512.c include it, after scan_loop.h.
 */
#ifndef OWNUP_STREAM_SCAN_TEXT_H
#define OWNUP_STREAM_SCAN_TEXT_H

/* Of 64 bytes in a string. */
struct text_masks {
	uint64_t quote;
	uint64_t slash;	       /* backslashes */
	uint64_t odd;	       /* controls, and what is not ASCII */
	uint64_t short_escape; /* " \\ / b f n r t: may follow a backslash */
};

/*
 * Each of the short escapes is in the class of its high nibble (2, 5, 6, 7:
 * one bit each); the low nibbles say of which classes they can be.
 */
INLINED __m128i
text_highs(void)
{
	return _mm_setr_epi8(0, 0, 1, 0, 0, 2, 4, 8, 0, 0, 0, 0, 0, 0, 0, 0);
}

INLINED __m128i
text_lows(void)
{
	return _mm_setr_epi8(
	    0, 0, 1 | 4 | 8, 0, 8, 0, 4, 0, 0, 0, 0, 0, 2, 0, 4, 1);
}

#ifdef __AVX512BW__

INLINED struct text_masks
text_masks_of(const char *p)
{
	const __m512i nibble = _mm512_set1_epi8(15);
	__m512i x = _mm512_loadu_si512((const void *)p);
	__m512i low = _mm512_shuffle_epi8(
	    _mm512_broadcast_i32x4(text_lows()), _mm512_and_si512(x, nibble));
	__m512i high = _mm512_shuffle_epi8(_mm512_broadcast_i32x4(text_highs()),
	    _mm512_and_si512(_mm512_srli_epi16(x, 4), nibble));

	return (struct text_masks){
	    .quote = _mm512_cmpeq_epi8_mask(x, _mm512_set1_epi8('"')),
	    .slash = _mm512_cmpeq_epi8_mask(x, _mm512_set1_epi8('\\')),
	    .odd = _mm512_cmplt_epi8_mask(x, _mm512_set1_epi8(' ')),
	    .short_escape = _mm512_test_epi8_mask(low, high)};
}

#else

INLINED uint64_t
text_bits(__m256i a, __m256i b)
{
	return (uint32_t)_mm256_movemask_epi8(a) |
	       (uint64_t)(uint32_t)_mm256_movemask_epi8(b) << 32;
}

/* All ones where no escape is: the two nibbles have no class in common. */
INLINED __m256i
text_no_escape(__m256i x)
{
	const __m256i nibble = _mm256_set1_epi8(15);
	__m256i low =
	    _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(text_lows()),
		_mm256_and_si256(x, nibble));
	__m256i high =
	    _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(text_highs()),
		_mm256_and_si256(_mm256_srli_epi16(x, 4), nibble));

	return _mm256_cmpeq_epi8(
	    _mm256_and_si256(low, high), _mm256_setzero_si256());
}

INLINED struct text_masks
text_masks_of(const char *p)
{
	const __m256i *v = (const __m256i *)(const void *)p;
	const __m256i quote = _mm256_set1_epi8('"');
	const __m256i slash = _mm256_set1_epi8('\\');
	const __m256i blank = _mm256_set1_epi8(' ');
	__m256i a = _mm256_loadu_si256(v);
	__m256i b = _mm256_loadu_si256(v + 1);

	return (struct text_masks){
	    .quote = text_bits(
		_mm256_cmpeq_epi8(a, quote), _mm256_cmpeq_epi8(b, quote)),
	    .slash = text_bits(
		_mm256_cmpeq_epi8(a, slash), _mm256_cmpeq_epi8(b, slash)),
	    .odd = text_bits(
		_mm256_cmpgt_epi8(blank, a), _mm256_cmpgt_epi8(blank, b)),
	    .short_escape = ~text_bits(text_no_escape(a), text_no_escape(b))};
}

#endif

/*
 * The bytes that a backslash before them escapes, after Langdale and Lemire
 * (Parsing gigabytes of JSON per second, 2019): of a run of backslashes every
 * second one, and what follows a run of odd length.  *carry: the block begins,
 * and ends, after a backslash that is not escaped itself.
 */
INLINED uint64_t
text_escaped(uint64_t slash, uint64_t *carry)
{
	const uint64_t even = 0x5555555555555555;
	uint64_t follows, starts, runs;

	slash &= ~*carry;
	follows = slash << 1 | *carry;
	starts = slash & ~even & ~follows;
	runs = starts + slash;
	*carry = runs < slash;
	return (even ^ runs << 1) & follows;
}

static void
ahead_loop(const char *p, uint64_t *odd)
{
	for (size_t i = 0; i < SCAN_AHEAD / 64; i++) {
		struct text_masks m = text_masks_of(p + 64 * i);

		odd[i] = m.quote | m.slash | m.odd;
	}
}

static size_t
text_loop(const char *p, size_t n, bool *escaped)
{
	uint64_t carry = 0, any = 0;
	size_t i = 0;

	for (; n - i >= 64; i += 64) {
		struct text_masks m = text_masks_of(p + i);
		uint64_t before = carry;
		uint64_t behind = text_escaped(m.slash, &carry);
		uint64_t quote = m.quote & ~behind;
		uint64_t odd = m.odd | (behind & ~m.short_escape);
		uint64_t upto = quote ^ (quote - 1); /* with the first quote */

		if ((odd & upto) != 0) {
			carry = before;
			break;
		}
		any |= m.slash & upto;
		if (quote != 0) {
			*escaped |= any != 0;
			return i + first_bit(quote);
		}
	}
	*escaped |= any != 0;
	return i - carry;
}

#endif
