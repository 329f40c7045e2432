/* scan - where the fields and rows of a window of CSV end */
#ifndef OWNUP_STREAM_SCAN_H
#define OWNUP_STREAM_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A window is at most this long, so that 32 bits hold every offset. */
#define SCAN_MOST ((size_t)1 << 31)
#define SCAN_REGULAR SIZE_MAX

struct scan_row {
	uint32_t end;  /* offset of the line end, or of the end of the stream */
	uint32_t upto; /* one past this row's last entry in ends */
};

/*
 * The index of a window that begins where a row begins.  ends holds the
 * offsets of all delimiters and line ends outside quotes: the last of a row is
 * its line end.
 */
struct scan {
	uint32_t *ends;
	struct scan_row *rows;
	size_t cap; /* bytes of window that ends and rows can serve */
	size_t rows_len;
	uint32_t ends_len; /* those after the last row too */
	size_t odd; /* offset of the first irregular quoting, or SCAN_REGULAR */
	uint64_t lines; /* line ends in the window, within quotes too; of an
			   irregular one unknown */
	bool inside;	/* the window ends within quotes */
	bool plain;	/* set by the caller: a quote is a character like any */
};

/* Room for windows of n bytes.  -1 for want of memory. */
int scan_reserve(struct scan *scan, size_t n)
    __attribute__((warn_unused_result));
void scan_free(struct scan *scan);

/*
 * Indexes p[0..n) up to the first irregular quoting: a quote inside a field
 * that does not begin with one, or anything but a delimiter, a line end or a
 * quote after a closing one (RFC 4180, section 2, 5 to 7).  Rows that end
 * before it are in rows.  end is '\n' (a CR before it belongs to the line end)
 * or '\r'.  last: nothing follows the window, so a row needs no line end.
 * n must not be more than was reserved.
 */
void scan_window(struct scan *scan, const char *p, size_t n, char delimiter,
    char end, bool last);

/* How often c stands in p[0..n). */
uint64_t scan_count(const char *p, size_t n, char c);

/*
 * From somewhere in a JSON string, between two characters: how many bytes go
 * by that need no closer look, of which *escaped becomes true if there is a
 * backslash.  What stands there then, maybe at once, is anything: the closing
 * quote, or what must be looked at by itself.
 */
size_t scan_text(const char *p, size_t n, bool *escaped);

/*
 * Which of the SCAN_AHEAD bytes at p are not plain (scan_bytes.h): bit i of
 * odd[k] is of byte 64 * k + i.  false: this processor is not wide enough for
 * that to be worth it, and odd is as it was.
 */
#define SCAN_AHEAD ((size_t)512)
bool scan_ahead(const char *p, uint64_t odd[SCAN_AHEAD / 64]);

/* The same as scan_window, byte by byte; the judge of the other one in the
 * tests. */
void scan_window_portable(struct scan *scan, const char *p, size_t n,
    char delimiter, char end, bool last);

#endif
