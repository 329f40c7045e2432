#include <string.h>

#include "stream/json_scan.h"
#include "stream/scan.h"
#include "stream/scan_bytes.h"

static const char not_utf8[] = "bytes that are not UTF-8";
static const char half_pair[] = "half of a surrogate pair";
static const char bad_escape[] = "an escape that JSON does not have";

/* What may follow a first byte (Unicode, table 3-7): how many bytes, and the
 * range of the first of them; the others are 80 to BF. */
static int
utf8_more(unsigned char c, unsigned char *low, unsigned char *high)
{
	*low = c == 0xe0 ? 0xa0 : c == 0xf0 ? 0x90 : 0x80;
	*high = c == 0xed ? 0x9f : c == 0xf4 ? 0x8f : 0xbf;
	if (c < 0xc2 || c > 0xf4)
		return 0;
	return c < 0xe0 ? 1 : c < 0xf0 ? 2 : 3;
}

/* All characters from p on that are not ASCII. */
static const char *
scan_utf8(struct json_scan *scan, const char *p)
{
	const unsigned char *u;
	unsigned char low, high;
	int i, more;

	for (; p < scan->end && (unsigned char)*p >= 0x80; p += more + 1) {
		u = (const unsigned char *)p;
		more = utf8_more(u[0], &low, &high);
		if (more == 0)
			return json_scan_stop(scan, p, not_utf8);
		for (i = 1; i <= more; i++) {
			if (p + i == scan->end)
				return json_scan_stop(scan, p, NULL);
			if (u[i] < low || u[i] > high)
				return json_scan_stop(scan, p, not_utf8);
			low = 0x80;
			high = 0xbf;
		}
	}
	return p;
}

static int
hex_of(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

/* The four digits after \u; p stands on the backslash. */
static const char *
scan_unit(struct json_scan *scan, const char *p, unsigned int *unit)
{
	int i, digit;

	*unit = 0;
	for (i = 2; i < 6; i++) {
		if (p + i == scan->end)
			return json_scan_stop(scan, p, NULL);
		digit = hex_of(p[i]);
		if (digit < 0)
			return json_scan_stop(scan, p, bad_escape);
		*unit = *unit * 16 + (unsigned int)digit;
	}
	return p + 6;
}

static bool
is_short_escape(char c)
{
	switch (c) {
	case '"':
	case '\\':
	case '/':
	case 'b':
	case 'f':
	case 'n':
	case 'r':
	case 't':
		return true;
	default:
		return false;
	}
}

/* p stands on the backslash. */
static const char *
scan_escape(struct json_scan *scan, const char *p)
{
	const char *q;
	unsigned int unit;

	if (p + 1 == scan->end)
		return json_scan_stop(scan, p, NULL);
	if (is_short_escape(p[1]))
		return p + 2;
	if (p[1] != 'u')
		return json_scan_stop(scan, p, bad_escape);
	q = scan_unit(scan, p, &unit);
	if (q == NULL || unit < 0xd800 || unit > 0xdfff)
		return q;
	if (unit >= 0xdc00 || (q < scan->end && *q != '\\') ||
	    (q + 1 < scan->end && q[1] != 'u'))
		return json_scan_stop(scan, p, half_pair);
	if (q + 1 >= scan->end)
		return json_scan_stop(scan, p, NULL);
	q = scan_unit(scan, q, &unit);
	if (q != NULL && (unit < 0xdc00 || unit > 0xdfff))
		return json_scan_stop(scan, p, half_pair);
	return q;
}

const char *
json_scan_text(struct json_scan *scan, const char *p, bool *escaped)
{
	while (p != NULL) {
		p += scan_text(p, (size_t)(scan->end - p), escaped);
		p += scan_plain(p, (size_t)(scan->end - p));
		if (p == scan->end)
			return json_scan_stop(scan, p, NULL);
		if (*p == '"')
			return p;
		if (*p == '\\') {
			*escaped = true;
			p = scan_escape(scan, p);
		} else if ((unsigned char)*p >= 0x80) {
			p = scan_utf8(scan, p);
		} else {
			return json_scan_stop(
			    scan, p, "a control character in a string");
		}
	}
	return NULL;
}

/* \u0000 is allowed in values, but no name can hold it (jansson's rule). */
static const char *
find_nul(const struct json_key *key)
{
	const char *p = key->at, *end = key->at + key->len;

	while ((p = memchr(p, '\\', (size_t)(end - p))) != NULL) {
		if (p[1] == 'u' && memcmp(p + 2, "0000", 4) == 0)
			return p;
		p += 2;
	}
	return NULL;
}

const char *
json_scan_key(struct json_scan *scan, const char *p, struct json_key *key)
{
	const char *nul;

	if (p == scan->end)
		return json_scan_stop(scan, p, NULL);
	if (*p != '"')
		return json_scan_stop(scan, p, "no name of a member here");
	key->at = p + 1;
	key->escaped = false;
	p = json_scan_text(scan, p + 1, &key->escaped);
	if (p == NULL)
		return NULL;
	key->len = (size_t)(p - key->at);
	nul = key->escaped ? find_nul(key) : NULL;
	if (nul != NULL)
		return json_scan_stop(scan, nul, "a NUL in a member's name");
	p = json_scan_blanks(scan, p + 1);
	if (p < scan->end && *p != ':')
		return json_scan_stop(scan, p, "no colon after a name");
	if (p < scan->end)
		p = json_scan_blanks(scan, p + 1);
	return p < scan->end ? p : json_scan_stop(scan, p, NULL);
}
