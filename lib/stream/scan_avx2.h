/* scan_avx2 - the scanner for processors with AVX2; scan.c asks for them */
#ifndef OWNUP_STREAM_SCAN_AVX2_H
#define OWNUP_STREAM_SCAN_AVX2_H

#include "stream/scan.h"

/* As scan_window and scan_count. */
void scan_window_avx2(struct scan *scan, const char *p, size_t n,
    char delimiter, char end, bool last);
uint64_t scan_count_avx2(const char *p, size_t n, char c);

#endif
