#include "stream/scan_loop.h"
#include "stream/scan_text.h"
#include "stream/scan_wide.h"

void
scan_window_avx2(struct scan *scan, const char *p, size_t n, char delimiter,
    char end, bool last)
{
	scan_loop(scan, p, n, delimiter, end, last);
}

uint64_t
scan_count_avx2(const char *p, size_t n, char c)
{
	return count_loop(p, n, c);
}

size_t
scan_text_avx2(const char *p, size_t n, bool *escaped)
{
	return text_loop(p, n, escaped);
}

void
scan_ahead_avx2(const char *p, uint64_t *odd)
{
	ahead_loop(p, odd);
}
