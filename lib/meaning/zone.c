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
#define TURNS 64	/* thirty years of switches */
#define MIXED INT32_MIN /* more than one offset on this day */
#define EMPTY INT32_MIN /* no day */

struct slot {
	int32_t day;
	int32_t offset; /* seconds east, or MIXED */
};

/* A day with a switch. */
struct turn {
	int64_t day;
	int64_t at;	/* the first second with the offset after */
	int64_t before; /* seconds east */
	int64_t after;
};

struct zone {
	bool utc;
	bool set;     /* TZ is ours and before is what it was */
	char *before; /* NULL: there was none */
	struct slot by_instant[SLOTS]; /* of UTC days */
	struct slot by_local[SLOTS];
	struct turn turns[TURNS];
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

/* TZ as it is: an unknown zone would be UTC in silence.  A file is libc's to
 * read. */
static int
check_own(struct error *err)
{
	const char *own = getenv("TZ");

	if (own != NULL && *own == ':')
		own++;
	if (own == NULL || *own == '\0' || *own == '/')
		return 0;
	if (zone_name_check(own, err) == 0)
		return 0;
	error_at(err, "TZ", 0);
	return -1;
}

struct zone *
zone_open(const char *name, struct error *err)
{
	struct zone *zone;
	int i;

	if (name == NULL ? check_own(err) : zone_name_check(name, err))
		return NULL;
	zone = calloc(1, sizeof(*zone));
	if (zone == NULL) {
		(void)error_set(err, "out of memory");
		return NULL;
	}
	for (i = 0; i < SLOTS; i++)
		zone->by_instant[i].day = zone->by_local[i].day = EMPTY;
	for (i = 0; i < TURNS; i++)
		zone->turns[i].day = INT64_MIN;
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

/* The one switch that can touch a day, local or of UTC. */
static const struct turn *
turn_of(struct zone *zone, int64_t day)
{
	struct turn *turn = &zone->turns[(uint64_t)day % TURNS];
	int64_t begin = (day - 1) * DAY_SECONDS;
	int64_t end = (day + 2) * DAY_SECONDS;

	if (turn->day == day)
		return turn;
	turn->day = day;
	turn->before = offset_asked(begin);
	turn->after = offset_asked(end);
	while (end - begin > 1) {
		int64_t middle = begin + (end - begin) / 2;

		if (offset_asked(middle) == turn->after)
			end = middle;
		else
			begin = middle;
	}
	turn->at = end;
	return turn;
}

int64_t
zone_offset(struct zone *zone, int64_t at)
{
	int64_t day = floor_div(at, WHEN_DAY);
	int64_t first = day * DAY_SECONDS;
	struct slot *slot;
	const struct turn *turn;

	if (zone->utc)
		return 0;
	if (is_far(day))
		return offset_asked(floor_div(at, WHEN_SECOND)) * WHEN_SECOND;
	slot = slot_of(zone->by_instant, day);
	if (slot->day != day) {
		int64_t offset = offset_asked(first);

		slot->day = (int32_t)day;
		slot->offset = MIXED;
		if (offset == offset_asked(first + DAY_SECONDS - 1))
			slot->offset = (int32_t)offset;
	}
	if (slot->offset != MIXED)
		return slot->offset * WHEN_SECOND;
	turn = turn_of(zone, day);
	return (at < turn->at * WHEN_SECOND ? turn->before : turn->after) *
	       WHEN_SECOND;
}

/* The offset that all local times of a day have, or MIXED. */
static int32_t
offset_of_local_day(struct zone *zone, int64_t day)
{
	const struct turn *turn;
	int64_t begin = day * DAY_SECONDS;
	int64_t end = begin + DAY_SECONDS;
	int64_t before = offset_asked(begin - DAY_SECONDS);

	if (before == offset_asked(end + DAY_SECONDS))
		return (int32_t)before;
	turn = turn_of(zone, day);
	if (begin - turn->before >= turn->at && begin - turn->after >= turn->at)
		return (int32_t)turn->after;
	if (end - turn->before <= turn->at && end - turn->after <= turn->at)
		return (int32_t)turn->before;
	return MIXED;
}

/*
 * The instant of a local time near a switch; of two the last if asked.  In a
 * gap: the first instant after it.
 */
static int64_t
instant_near(
    const struct turn *turn, int64_t local, bool last, enum zone_odd *odd)
{
	int64_t at = turn->at * WHEN_SECOND;
	int64_t early = local - turn->before * WHEN_SECOND;
	int64_t late = local - turn->after * WHEN_SECOND;

	if (early < at && late >= at) {
		*odd = early == late ? ZONE_PLAIN : ZONE_OVERLAP;
		return last ? late : early;
	}
	if (early < at)
		return early;
	if (late >= at)
		return late;
	*odd = ZONE_GAP;
	return at;
}

static int64_t
instant_of(struct zone *zone, int64_t local, bool last, enum zone_odd *odd)
{
	int64_t day = floor_div(local, WHEN_DAY);
	struct slot *slot = slot_of(zone->by_local, day);

	*odd = ZONE_PLAIN;
	if (zone->utc)
		return local;
	if (is_far(day))
		return instant_near(turn_of(zone, day), local, last, odd);
	if (slot->day != day) {
		slot->day = (int32_t)day;
		slot->offset = offset_of_local_day(zone, day);
	}
	if (slot->offset != MIXED)
		return local - slot->offset * WHEN_SECOND;
	return instant_near(turn_of(zone, day), local, last, odd);
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
