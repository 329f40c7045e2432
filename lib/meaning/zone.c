/*
 * The cache over libc's localtime_r.  Switches of one zone lie at least 95
 * hours apart in all of the tz database (2024a), so two looks at the edges of
 * a stretch of less than four days show whether it has one offset.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "meaning/when.h"
#include "meaning/zone_name.h"

#define DAY_SECONDS INT64_C(86400)
#define SLOTS 4096	/* eleven years of days */
#define MIXED INT32_MIN /* more than one offset on this day */
#define EMPTY INT32_MIN /* no day */

struct slot {
	int32_t day;
	int32_t offset; /* seconds east, or MIXED */
};

struct zone {
	bool utc;
	bool set;     /* TZ is ours and before is what it was */
	char *before; /* NULL: there was none */
	struct slot by_instant[SLOTS]; /* of UTC days */
	struct slot by_local[SLOTS];
};

static int64_t
floor_div(int64_t a, int64_t b)
{
	return a / b - (a % b < 0);
}

/* Seconds east at an instant in seconds, asked of libc. */
static int64_t
offset_asked(int64_t at)
{
	struct tm tm;
	time_t t = (time_t)at;

	if (localtime_r(&t, &tm) == NULL)
		return 0;
	return when_day_of(tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday) *
		   DAY_SECONDS +
	       tm.tm_hour * 3600 + tm.tm_min * 60 + tm.tm_sec - at;
}

/* Whether the offset is 0 whenever we look: each half year of 1900 to 2040. */
static bool
is_flat(void)
{
	int64_t day;

	for (day = -70 * 365; day < 70 * 365; day += 182)
		if (offset_asked(day * DAY_SECONDS) != 0)
			return false;
	return true;
}

static int
zone_set(struct zone *zone, const char *name, struct error *err)
{
	const char *before = getenv("TZ");

	if (before != NULL) {
		zone->before = strdup(before);
		if (zone->before == NULL)
			return error_set(err, "out of memory");
	}
	if (setenv("TZ", name, 1) != 0)
		return error_set(
		    err, "cannot set the zone %s: %s", name, strerror(errno));
	zone->set = true;
	return 0;
}

struct zone *
zone_open(const char *name, struct error *err)
{
	struct zone *zone;
	int i;

	if (name != NULL && zone_name_check(name, err) != 0)
		return NULL;
	zone = calloc(1, sizeof(*zone));
	if (zone == NULL) {
		(void)error_set(err, "out of memory");
		return NULL;
	}
	for (i = 0; i < SLOTS; i++)
		zone->by_instant[i].day = zone->by_local[i].day = EMPTY;
	if (name != NULL &&
	    zone_set(zone, zone_name_is_utc(name) ? "UTC0" : name, err) != 0) {
		zone_close(zone);
		return NULL;
	}
	tzset();
	zone->utc = strcmp(tzname[0], "UTC") == 0 && is_flat();
	return zone;
}

void
zone_close(struct zone *zone)
{
	if (zone == NULL)
		return;
	if (zone->set) {
		if (zone->before == NULL)
			(void)unsetenv("TZ");
		else
			(void)setenv("TZ", zone->before, 1);
		tzset();
	}
	free(zone->before);
	free(zone);
}

static struct slot *
slot_of(struct slot *slots, int64_t day)
{
	return &slots[(uint64_t)day % SLOTS];
}

/* Days beyond what we read and write (years 0 to 9999) are not remembered. */
static bool
is_far(int64_t day)
{
	return day < -719528 || day > 2932896;
}

int64_t
zone_offset(struct zone *zone, int64_t at)
{
	int64_t day = floor_div(at, WHEN_DAY);
	struct slot *slot;
	int64_t first;

	if (zone->utc)
		return 0;
	slot = slot_of(zone->by_instant, day);
	if (slot->day != day) {
		if (is_far(day))
			return offset_asked(floor_div(at, WHEN_SECOND)) *
			       WHEN_SECOND;
		first = offset_asked(day * DAY_SECONDS);
		slot->offset =
		    first == offset_asked(day * DAY_SECONDS + DAY_SECONDS - 1)
			? (int32_t)first
			: MIXED;
		slot->day = (int32_t)day;
	}
	if (slot->offset == MIXED)
		return offset_asked(floor_div(at, WHEN_SECOND)) * WHEN_SECOND;
	return slot->offset * WHEN_SECOND;
}

/*
 * The offset that all local times of a day have, or MIXED.  before and after
 * are those a day to either side; where they differ, the instants between
 * which the day can lie at all are looked at.
 */
static int32_t
offset_of_local_day(int64_t day)
{
	int64_t begin = day * DAY_SECONDS;
	int64_t end = begin + DAY_SECONDS - 1;
	int64_t before = offset_asked(begin - DAY_SECONDS);
	int64_t after = offset_asked(end + DAY_SECONDS);

	if (before != after) {
		int64_t most = before > after ? before : after;
		int64_t least = before > after ? after : before;

		before = offset_asked(begin - most);
		after = offset_asked(end - least);
	}
	return before == after ? (int32_t)before : MIXED;
}

/* The first second that has the offset after, in begin < x <= end. */
static int64_t
switch_between(int64_t begin, int64_t end, int64_t after)
{
	while (end - begin > 1) {
		int64_t middle = begin + (end - begin) / 2;

		if (offset_asked(middle) == after)
			end = middle;
		else
			begin = middle;
	}
	return end;
}

/*
 * The instant of a local time on a day with a switch, both in seconds; of two
 * the last if asked.  In a gap: the first instant after it.
 */
static int64_t
instant_asked(int64_t local, bool last, enum zone_odd *odd)
{
	int64_t before = offset_asked(local - DAY_SECONDS);
	int64_t after = offset_asked(local + DAY_SECONDS);
	int64_t early = local - before;
	int64_t late = local - after;
	bool early_fits = offset_asked(early) == before;
	bool late_fits = offset_asked(late) == after;

	*odd = ZONE_PLAIN;
	if (before == after)
		return early;
	if (early_fits && late_fits) {
		*odd = ZONE_OVERLAP;
		return last ? late : early;
	}
	if (early_fits)
		return early;
	if (late_fits)
		return late;
	*odd = ZONE_GAP;
	return switch_between(late, early, after);
}

static int64_t
instant_of(struct zone *zone, int64_t local, bool last, enum zone_odd *odd)
{
	int64_t day = floor_div(local, WHEN_DAY);
	struct slot *slot = slot_of(zone->by_local, day);
	int64_t seconds, at;

	*odd = ZONE_PLAIN;
	if (zone->utc)
		return local;
	if (slot->day != day && !is_far(day)) {
		slot->offset = offset_of_local_day(day);
		slot->day = (int32_t)day;
	}
	if (slot->day == day && slot->offset != MIXED)
		return local - slot->offset * WHEN_SECOND;
	seconds = floor_div(local, WHEN_SECOND);
	at = instant_asked(seconds, last, odd) * WHEN_SECOND;
	return *odd == ZONE_GAP ? at : at + (local - seconds * WHEN_SECOND);
}

int64_t
zone_instant(struct zone *zone, int64_t local, enum zone_odd *odd)
{
	enum zone_odd unasked;

	return instant_of(zone, local, false, odd == NULL ? &unasked : odd);
}

int64_t
zone_day(struct zone *zone, int64_t at)
{
	return floor_div(at + zone_offset(zone, at), WHEN_DAY);
}

int64_t
zone_day_start(struct zone *zone, int64_t day)
{
	return zone_instant(zone, day * WHEN_DAY, NULL);
}

int64_t
zone_day_end(struct zone *zone, int64_t day)
{
	enum zone_odd odd;
	int64_t at = instant_of(
	    zone, day * WHEN_DAY + WHEN_DAY - WHEN_SECOND, true, &odd);

	return odd == ZONE_GAP ? at - WHEN_SECOND : at;
}
