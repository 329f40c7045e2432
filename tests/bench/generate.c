/* generate - exports of any size for the bench, the same on every run */
#include <errno.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "layouts.h"

#define ROOM (1u << 20)	    /* written out when it is full … */
#define ROW_MOST (1u << 14) /* … and no row is longer than this */
#define TEXTS 512u
#define DAYS 2922u /* 2017 to 2024 */
#define WORDS_MOST 32u
#define COLUMNS_MOST 48u

/* A value as it stands in the output, quoted where that is needed. */
struct text {
	char *at;
	size_t len;
};

struct choice {
	struct text texts[WORDS_MOST];
	unsigned count;
	struct text name; /* JSON: what stands before the value */
};

struct maker {
	const struct layout *layout;
	struct choice choices[COLUMNS_MOST];
	struct text narratives[TEXTS];
	struct {
		char text[11];
	} days[DAYS + 400];
	uint64_t random;
	uint64_t serial;
	char room[ROOM];
	size_t used;
	unsigned day, minute, taken; /* of this row */
	bool open;
};

static uint32_t
chance(struct maker *maker, uint32_t below)
{
	uint64_t x = maker->random;

	x ^= x << 13;
	x ^= x >> 7;
	x ^= x << 17;
	maker->random = x;
	return (uint32_t)(((x >> 32) * below) >> 32);
}

static void
fail(const char *what)
{
	fprintf(stderr, "generate: %s: %s\n", what, strerror(errno));
	exit(2);
}

static struct text
encode(const char *plain, bool json)
{
	bool quoted = json || strpbrk(plain, ",\"\n") != NULL;
	struct text text = {malloc(2 * strlen(plain) + 3), 0};

	if (text.at == NULL)
		fail("memory");
	if (quoted)
		text.at[text.len++] = '"';
	for (; *plain != '\0'; plain++) {
		if (*plain == '"')
			text.at[text.len++] = json ? '\\' : '"';
		else if (*plain == '\n' && json)
			text.at[text.len++] = '\\';
		text.at[text.len++] = *plain == '\n' && json ? 'n' : *plain;
	}
	if (quoted)
		text.at[text.len++] = '"';
	return text;
}

static struct text
narrative(struct maker *maker)
{
	char plain[3200];
	size_t len = 0, want = 300 + chance(maker, 2700);
	const char *phrase;
	unsigned phrases = 0;

	while (layout_phrases[phrases] != NULL)
		phrases++;
	while (len < want) {
		phrase = layout_phrases[chance(maker, phrases)];
		len += (size_t)snprintf(
		    plain + len, sizeof(plain) - len, "%s ", phrase);
	}
	return encode(plain, maker->layout->json);
}

static void
make_days(struct maker *maker)
{
	static const int lengths[] = {
	    31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	int year = 2017, month = 0, day = 1, length;
	bool slashes = maker->layout->columns[1].kind == KIND_STAMP;
	size_t i;

	for (i = 0; i < DAYS + 400; i++) {
		snprintf(maker->days[i].text, sizeof(maker->days[i].text),
		    slashes ? "%02u/%02u/%04u" : "%04u-%02u-%02u",
		    (unsigned)(slashes ? month + 1 : year) % 10000u,
		    (unsigned)(slashes ? day : month + 1) % 100u,
		    (unsigned)(slashes ? year : day) % 10000u);
		length = lengths[month] + (month == 1 && year % 4 == 0);
		if (++day > length) {
			day = 1;
			month = (month + 1) % 12;
			year += month == 0;
		}
	}
}

static void
make_choices(struct maker *maker)
{
	const struct column *column = maker->layout->columns;
	struct choice *choice = maker->choices;
	char name[80];

	for (; column->name != NULL; column++, choice++) {
		snprintf(name, sizeof(name), "\"%s\":", column->name);
		choice->name.len = strlen(name);
		if ((choice->name.at = strdup(name)) == NULL)
			fail("memory");
		if (column->words == NULL)
			continue;
		while (column->words[choice->count] != NULL) {
			choice->texts[choice->count] = encode(
			    column->words[choice->count], maker->layout->json);
			choice->count++;
		}
	}
}

static void
put(struct maker *maker, const char *at, size_t len)
{
	memcpy(maker->room + maker->used, at, len);
	maker->used += len;
}

static void
put_number(struct maker *maker, uint64_t number)
{
	char digits[20];
	size_t at = sizeof(digits);

	do {
		digits[--at] = (char)('0' + number % 10);
		number /= 10;
	} while (number > 0);
	put(maker, digits + at, sizeof(digits) - at);
}

static void
put_stamp(struct maker *maker, unsigned day, unsigned minute)
{
	unsigned hour = minute / 60 % 24, of_12 = hour % 12 ? hour % 12 : 12;
	char time[] = " 00:00:00 AM";

	time[1] = (char)('0' + of_12 / 10);
	time[2] = (char)('0' + of_12 % 10);
	time[4] = (char)('0' + minute % 60 / 10);
	time[5] = (char)('0' + minute % 10);
	time[10] = hour < 12 ? 'A' : 'P';
	put(maker, maker->days[day].text, 10);
	put(maker, time, 12);
}

static void
put_plain(struct maker *maker, enum kind kind)
{
	unsigned end = maker->minute + maker->taken;

	switch (kind) {
	case KIND_SERIAL:
		put_number(maker, maker->serial);
		break;
	case KIND_NUMBER:
		put_number(maker, 10000 + chance(maker, 89999));
		break;
	case KIND_DAY:
		put(maker, maker->days[maker->day].text, 10);
		break;
	case KIND_DAY_SENT:
		end = maker->taken < 9000 ? 0 : chance(maker, 15);
		put(maker, maker->days[maker->day + end].text, 10);
		break;
	case KIND_STAMP:
		put_stamp(maker, maker->day, maker->minute);
		break;
	case KIND_STAMP_END:
		if (!maker->open)
			put_stamp(maker, maker->day + end / 1440, end % 1440);
		break;
	case KIND_STATUS:
		put(maker, maker->open ? "Open" : "Closed",
		    maker->open ? 4 : 6);
		break;
	default:
		break;
	}
}

static void
put_value(struct maker *maker, const struct column *column,
    const struct choice *choice)
{
	const struct text *text;
	bool quoted = maker->layout->json && column->kind != KIND_WORDS &&
		      column->kind != KIND_NARRATIVE;

	if (column->empty > 0 && chance(maker, 100) < column->empty) {
		if (maker->layout->json)
			put(maker, "\"\"", 2);
		return;
	}
	if (column->kind == KIND_WORDS) {
		text = &choice->texts[chance(maker, choice->count)];
		put(maker, text->at, text->len);
		return;
	}
	if (column->kind == KIND_NARRATIVE) {
		text = &maker->narratives[chance(maker, TEXTS)];
		put(maker, text->at, text->len);
		return;
	}
	if (quoted)
		put(maker, "\"", 1);
	put_plain(maker, column->kind);
	if (quoted)
		put(maker, "\"", 1);
}

static void
put_row(struct maker *maker)
{
	const struct column *column = maker->layout->columns;
	const struct choice *choice = maker->choices;
	bool json = maker->layout->json;

	maker->serial += 1 + chance(maker, 3);
	maker->day = chance(maker, DAYS);
	maker->minute = chance(maker, 1440);
	maker->taken = 1 + chance(maker, chance(maker, 4) ? 4000 : 90000);
	maker->open = chance(maker, 100) < 15;
	for (; column->name != NULL; column++, choice++) {
		if (column != maker->layout->columns)
			put(maker, ",", 1);
		else if (json)
			put(maker, "{", 1);
		if (json)
			put(maker, choice->name.at, choice->name.len);
		put_value(maker, column, choice);
	}
	put(maker, json ? "}\n" : "\n", json ? 2 : 1);
}

static void
put_header(struct maker *maker)
{
	const struct column *column = maker->layout->columns;

	for (; column->name != NULL; column++) {
		if (column != maker->layout->columns)
			put(maker, ",", 1);
		put(maker, column->name, strlen(column->name));
	}
	put(maker, "\n", 1);
}

static size_t
drain(struct maker *maker)
{
	size_t done = 0;
	ssize_t got;

	while (done < maker->used) {
		got = write(
		    STDOUT_FILENO, maker->room + done, maker->used - done);
		if (got == -1 && errno != EINTR)
			fail("standard output");
		if (got > 0)
			done += (size_t)got;
	}
	maker->used = 0;
	return done;
}

int
main(int argc, char **argv)
{
	static struct maker maker;
	uint64_t want, done = 0;
	size_t i;

	if (argc != 3 || (maker.layout = layout_find(argv[1])) == NULL ||
	    (want = strtoull(argv[2], NULL, 10) * 1000000) == 0) {
		fputs("usage: generate cfpb|nyc|jsonl MEGABYTES\n", stderr);
		return 2;
	}
	maker.random = 0x9e3779b97f4a7c15u;
	maker.serial = 1000000;
	make_days(&maker);
	make_choices(&maker);
	for (i = 0; i < TEXTS; i++)
		maker.narratives[i] = narrative(&maker);
	if (!maker.layout->json)
		put_header(&maker);
	while (done + maker.used < want) {
		put_row(&maker);
		if (maker.used > ROOM - ROW_MOST)
			done += drain(&maker);
	}
	drain(&maker);
	return 0;
}
