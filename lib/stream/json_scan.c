#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "stream/json_scan.h"

const char json_no_memory[] = "not enough memory";

static const char bad_number[] = "a number that JSON does not have";

/* One digit or more. */
static const char *
scan_digits(struct json_scan *scan, const char *p)
{
	const char *first = p;

	while (p < scan->end && *p >= '0' && *p <= '9')
		p++;
	if (p > first)
		return p;
	return json_scan_stop(scan, p, p == scan->end ? NULL : bad_number);
}

const char *
json_scan_number(struct json_scan *scan, const char *p)
{
	const char *first = *p == '-' ? p + 1 : p;

	p = scan_digits(scan, first);
	if (p == NULL)
		return NULL;
	if (*first == '0' && p > first + 1)
		return json_scan_stop(scan, first, bad_number);
	if (p < scan->end && *p == '.')
		p = scan_digits(scan, p + 1);
	if (p != NULL && p < scan->end && (*p == 'e' || *p == 'E')) {
		p++;
		if (p < scan->end && (*p == '+' || *p == '-'))
			p++;
		p = scan_digits(scan, p);
	}
	return p;
}

const char *
json_scan_word(struct json_scan *scan, const char *p)
{
	static const char *const words[] = {"true", "false", "null"};
	size_t i, len, have = (size_t)(scan->end - p);

	for (i = 0; i < 3; i++) {
		if (*p != words[i][0])
			continue;
		len = strlen(words[i]);
		if (memcmp(p, words[i], have < len ? have : len) != 0)
			break;
		return have < len ? json_scan_stop(scan, p, NULL) : p + len;
	}
	return json_scan_stop(scan, p, "no value that JSON has");
}

static const char *
scan_scalar(struct json_scan *scan, const char *p)
{
	bool escaped = false;

	if (*p == '"') {
		p = json_scan_text(scan, p + 1, &escaped);
		return p == NULL ? NULL : p + 1;
	}
	if (*p == '-' || (*p >= '0' && *p <= '9'))
		return json_scan_number(scan, p);
	return json_scan_word(scan, p);
}

/* One level deeper; level counts from 0. */
static int
push(struct json_scan *scan, size_t level, bool object)
{
	size_t cap = scan->nest_cap == 0 ? 64 : scan->nest_cap * 2;
	unsigned char *nest, bit = (unsigned char)(1U << (level % CHAR_BIT));

	if (level / CHAR_BIT >= scan->nest_cap) {
		nest = realloc(scan->nest, cap);
		if (nest == NULL)
			return -1;
		scan->nest = nest;
		scan->nest_cap = cap;
	}
	scan->nest[level / CHAR_BIT] &= (unsigned char)~bit;
	if (object)
		scan->nest[level / CHAR_BIT] |= bit;
	if (scan->room <= 0 || level >= (size_t)scan->room)
		scan->deep = true;
	return 0;
}

static bool
in_object(const struct json_scan *scan, size_t levels)
{
	return (scan->nest[(levels - 1) / CHAR_BIT] >>
		   ((levels - 1) % CHAR_BIT)) &
	       1;
}

/*
 * After a value: over the ends of all that ends here, to the comma, with the
 * levels that are left, or behind the whole.
 */
static const char *
scan_closes(struct json_scan *scan, const char *p, size_t *levels)
{
	while (*levels > 0) {
		p = json_scan_blanks(scan, p);
		if (p == scan->end)
			return json_scan_stop(scan, p, NULL);
		if (*p == ',')
			return p;
		if (*p != (in_object(scan, *levels) ? '}' : ']'))
			return json_scan_stop(
			    scan, p, "no comma and no end after a value");
		p++;
		(*levels)--;
	}
	return p;
}

/* Over the beginnings of lists and objects to the first scalar, or to the end
 * of an empty one. */
static const char *
scan_opens(struct json_scan *scan, const char *p, size_t *levels, bool *empty)
{
	struct json_key key;
	bool object;

	*empty = false;
	while (p != NULL && !*empty && (*p == '{' || *p == '[')) {
		object = *p == '{';
		if (push(scan, (*levels)++, object) != 0)
			return json_scan_stop(scan, p, json_no_memory);
		p = json_scan_blanks(scan, p + 1);
		if (p == scan->end)
			return json_scan_stop(scan, p, NULL);
		*empty = *p == (object ? '}' : ']');
		if (object && !*empty)
			p = json_scan_key(scan, p, &key);
	}
	return p;
}

const char *
json_scan_value(struct json_scan *scan, const char *p)
{
	struct json_key key;
	size_t levels = 0;
	bool empty;

	for (;;) {
		p = scan_opens(scan, p, &levels, &empty);
		if (p != NULL && !empty)
			p = scan_scalar(scan, p);
		if (p != NULL)
			p = scan_closes(scan, p, &levels);
		if (p == NULL || levels == 0)
			return p;
		p = json_scan_blanks(scan, p + 1); /* the comma */
		if (in_object(scan, levels))
			p = json_scan_key(scan, p, &key);
		else if (p == scan->end)
			p = json_scan_stop(scan, p, NULL);
		if (p == NULL)
			return NULL;
	}
}
