#include "json_texts.h"

#include <stdbool.h>
#include <string.h>

#define KEYS 12

static uint64_t random_state;

/* How this run's export is written: what json.dumps, jq . and others do. */
static struct {
	const char *comma, *colon, *open, *close;
} style;

uint32_t
json_texts_chance(uint32_t below)
{
	random_state ^= random_state << 13;
	random_state ^= random_state >> 7;
	random_state ^= random_state << 17;
	return (uint32_t)(((random_state >> 32) * below) >> 32);
}

static bool
one_in(uint32_t n)
{
	return json_texts_chance(n) == 0;
}

static void
add(struct buffer *to, const char *text)
{
	buffer_add_span(to, span_of(text));
}

static void
pick_style(void)
{
	switch (json_texts_chance(3)) {
	case 0:
		style.comma = ",", style.colon = ":";
		style.open = style.close = "";
		break;
	case 1:
		style.comma = ", ", style.colon = ": ";
		style.open = style.close = "";
		break;
	default:
		style.comma = ",\n    ", style.colon = ": ";
		style.open = "\n    ", style.close = "\n";
		break;
	}
}

void
json_texts_start(uint64_t seed)
{
	random_state = seed * 2 + 1;
	pick_style();
}

/* What stands inside a string: plain runs, characters, escapes. */
static void
add_inner(struct buffer *to)
{
	static const char *const odd[] = {"\\n", "\\\"", "\\\\", "\\/",
	    "\\u00e9", "\\u0000", "\\ud83d\\ude00", "\\uFFFF", "\xc3\xa9",
	    "\xe2\x82\xac", "\xf0\x9f\x98\x80", "\xef\xbf\xbf", "\xed\x9f\xbf",
	    "\xf4\x8f\xbf\xbf", "\x7f"};
	static const char plain[] =
	    "the agent said that it was our policy and hung up, again {[:";
	uint32_t i, parts = json_texts_chance(4);

	for (i = 0; i < parts; i++) {
		if (one_in(4))
			add(to, odd[json_texts_chance(15)]);
		else
			buffer_add(
			    to, plain, json_texts_chance(one_in(3) ? 60 : 16));
	}
}

static void
add_scalar(struct buffer *to)
{
	static const char *const words[] = {"null", "true", "false", "0", "-0",
	    "12", "-4711", "9007199254740993", "0.5", "-1.25e-3", "1E5",
	    "123456789012345678", "1e2", "3.0"};

	if (one_in(2)) {
		add(to, words[json_texts_chance(14)]);
	} else {
		add(to, "\"");
		add_inner(to);
		add(to, "\"");
	}
}

static void add_object(struct buffer *to, int level, uint32_t shape);

static void
add_list(struct buffer *to, int level)
{
	uint32_t i, n = json_texts_chance(4);

	add(to, "[");
	for (i = 0; i < n; i++) {
		add(to, i == 0 ? "" : style.comma);
		if (level < 3 && one_in(4))
			add_list(to, level + 1);
		else if (level < 3 && one_in(4))
			add_object(to, level + 1, i);
		else
			add_scalar(to);
	}
	add(to, "]");
}

static void
add_key(struct buffer *to, uint32_t i)
{
	static const char *const keys[] = {"id", "status", "created_at",
	    "owner", "tags", "via", "consumer complaint narrative",
	    "company_response_to_the_consumer_as_it_was_sent", "zip", "",
	    "z\xc3\xa9ro", "sub\\u005fkey"};

	add(to, "\"");
	add(to, keys[i % KEYS]);
	add(to, "\"");
	if (one_in(60))
		add(to, " ");
	add(to, style.colon);
}

/* shape moves the order, so that objects of one place are alike. */
static void
add_object(struct buffer *to, int level, uint32_t shape)
{
	uint32_t i, n = level == 0 ? 6 + shape % 5 : shape % 4;
	bool filled = false;

	add(to, "{");
	add(to, style.open);
	for (i = 0; i < n; i++) {
		if (one_in(12))
			continue;
		add(to, filled ? style.comma : "");
		filled = true;
		add_key(
		    to, one_in(40) ? json_texts_chance(KEYS) : i + shape % 3);
		if (level < 4 && (i + shape) % 5 == 1)
			add_object(to, level + 1, shape + i);
		else if (one_in(9))
			add_list(to, level + 1);
		else
			add_scalar(to);
	}
	add(to, style.close);
	add(to, "}");
}

/* Deep, now and then deeper than we read. */
static void
add_deep(struct buffer *to)
{
	uint32_t i, n = 55 + json_texts_chance(20), lists = 0;

	if (one_in(2))
		lists = json_texts_chance(n);
	for (i = 0; i < n; i++)
		add(to, i < n - lists ? "{\"a\":" : "[");
	add(to, "1");
	for (i = 0; i < n; i++)
		add(to, i < lists ? "]" : "}");
}

void
json_texts_make(struct buffer *to)
{
	if (one_in(300))
		pick_style();
	if (one_in(50)) {
		add_deep(to);
	} else if (one_in(20)) {
		add_list(to, 0);
	} else if (one_in(8)) {
		add(to, "{\"ticket\": ");
		add_object(to, 1, json_texts_chance(4));
		add(to, one_in(5) ? ",\"more\":1}" : "}");
	} else {
		add_object(to, 0, one_in(10) ? json_texts_chance(7) : 3);
	}
}

void
json_texts_spoil(struct buffer *text)
{
	static const char odd[] = "{}[]\",:\\u0 \t\n\r-+.eE1truefalsn\x01\x80"
				  "\xc3\xed\xa0\xf4\xff";
	uint32_t n = 1 + json_texts_chance(3);
	size_t at, len;

	while (n-- > 0 && text->len > 1) {
		/* the first byte stays: it says what it is meant to be */
		at = 1 + json_texts_chance((uint32_t)text->len - 1);
		len = 1 + json_texts_chance(one_in(4) ? 40 : 2);
		if (len > text->len - at)
			len = text->len - at;
		switch (json_texts_chance(3)) {
		case 0:
			text->at[at] = odd[json_texts_chance(sizeof(odd))];
			break;
		case 1:
			memmove(text->at + at, text->at + at + len,
			    text->len - at - len);
			text->len -= len;
			break;
		default:
			if (buffer_reserve(text, len) != 0)
				return;
			memmove(
			    text->at + at + len, text->at + at, text->len - at);
			text->len += len;
			break;
		}
	}
}
