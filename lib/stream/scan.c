#include <stdlib.h>
#include <string.h>

#include "stream/scan.h"
#include "stream/scan_loop.h"
#include "stream/scan_wide.h"

/* Entries are written many at a time, so some may be written beyond. */
#define SLACK 72

int
scan_reserve(struct scan *scan, size_t n)
{
	uint32_t *ends;
	struct scan_row *rows;

	if (n <= scan->cap)
		return 0;
	if (n > SCAN_MOST)
		return -1;
	ends = realloc(scan->ends, (n + SLACK) * sizeof(*ends));
	if (ends == NULL)
		return -1;
	scan->ends = ends;
	rows = realloc(scan->rows, (n + 1) * sizeof(*rows));
	if (rows == NULL)
		return -1;
	scan->rows = rows;
	scan->cap = n;
	return 0;
}

void
scan_free(struct scan *scan)
{
	free(scan->ends);
	free(scan->rows);
	*scan = (struct scan){0};
}

void
scan_window(struct scan *scan, const char *p, size_t n, char delimiter,
    char end, bool last)
{
#ifdef OWNUP_WIDE
	if (scan_has_avx512()) {
		scan_window_avx512(scan, p, n, delimiter, end, last);
		return;
	}
	if (scan_has_avx2()) {
		scan_window_avx2(scan, p, n, delimiter, end, last);
		return;
	}
#endif
	scan_loop(scan, p, n, delimiter, end, last);
}

uint64_t
scan_count(const char *p, size_t n, char c)
{
#ifdef OWNUP_WIDE
	if (scan_has_avx512())
		return scan_count_avx512(p, n, c);
	if (scan_has_avx2())
		return scan_count_avx2(p, n, c);
#endif
	return count_loop(p, n, c);
}

size_t
scan_text(const char *p, size_t n, bool *escaped)
{
#ifdef OWNUP_WIDE
	if (scan_has_avx512())
		return scan_text_avx512(p, n, escaped);
	if (scan_has_avx2())
		return scan_text_avx2(p, n, escaped);
#endif
	(void)p, (void)n, (void)escaped;
	return 0;
}

bool
scan_ahead(const char *p, uint64_t odd[SCAN_AHEAD / 64])
{
#ifdef OWNUP_WIDE
	if (scan_has_avx512()) {
		scan_ahead_avx512(p, odd);
		return true;
	}
	if (scan_has_avx2()) {
		scan_ahead_avx2(p, odd);
		return true;
	}
#endif
	(void)p, (void)odd;
	return false;
}

void
scan_window_portable(struct scan *scan, const char *p, size_t n, char delimiter,
    char end, bool last)
{
	bool inside = false;
	size_t field = 0, i;

	scan->rows_len = scan->ends_len = 0;
	scan->lines = 0;
	scan->odd = SCAN_REGULAR;
	for (i = 0; i < n; i++) {
		bool bound = p[i] == delimiter || p[i] == end;
		bool quote = p[i] == '"' && !scan->plain;

		scan->lines += p[i] == end;
		if (!scan->plain && i > field && !inside && p[i - 1] == '"' &&
		    !bound && p[i] != '"' &&
		    !(end == '\n' && p[i] == '\r' &&
			(i + 1 >= n || p[i + 1] == '\n')))
			break;
		if (quote && !inside && i > field && p[i - 1] != '"')
			break;
		if (quote)
			inside = !inside;
		if (!bound || inside)
			continue;
		scan->ends[scan->ends_len++] = (uint32_t)i;
		field = i + 1;
		if (p[i] == end)
			scan->rows[scan->rows_len++] =
			    (struct scan_row){(uint32_t)i, scan->ends_len};
	}
	scan->inside = i == n && inside;
	if (i < n)
		scan->odd = i;
	else if (last && !inside)
		put_last(scan, n);
}
