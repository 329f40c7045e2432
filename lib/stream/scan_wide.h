/* scan_wide - the scanner for processors with AVX2 or AVX-512; scan.c asks
 * what this one has */
#ifndef OWNUP_STREAM_SCAN_WIDE_H
#define OWNUP_STREAM_SCAN_WIDE_H

#include "stream/scan.h"

#ifdef OWNUP_WIDE

/* As scan_window, scan_count, scan_text and scan_ahead. */
void scan_window_avx2(struct scan *scan, const char *p, size_t n,
    char delimiter, char end, bool last);
uint64_t scan_count_avx2(const char *p, size_t n, char c);
size_t scan_text_avx2(const char *p, size_t n, bool *escaped);
void scan_ahead_avx2(const char *p, uint64_t *odd);
void scan_window_avx512(struct scan *scan, const char *p, size_t n,
    char delimiter, char end, bool last);
uint64_t scan_count_avx512(const char *p, size_t n, char c);
size_t scan_text_avx512(const char *p, size_t n, bool *escaped);
void scan_ahead_avx512(const char *p, uint64_t *odd);

/* Whether the processor has what these were compiled for. */
static inline bool
scan_has_avx2(void)
{
	return __builtin_cpu_supports("avx2") &&
	       __builtin_cpu_supports("bmi") &&
	       __builtin_cpu_supports("bmi2") &&
	       __builtin_cpu_supports("pclmul") &&
	       __builtin_cpu_supports("popcnt");
}

static inline bool
scan_has_avx512(void)
{
	return __builtin_cpu_supports("avx512bw") &&
	       __builtin_cpu_supports("avx512vbmi2") &&
	       __builtin_cpu_supports("avx512vpopcntdq") && scan_has_avx2();
}

#endif
#endif
