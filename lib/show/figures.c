#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "show/figures.h"
#include "show/language.h"

#define DAY_MINUTES INT64_C(1440)

void
figure_days(struct buffer *out, int64_t minutes)
{
	int64_t rest = minutes % DAY_MINUTES;
	/* millionths of a day, rounded; at most 999306 */
	int64_t millionths = (rest * 1000000 + DAY_MINUTES / 2) / DAY_MINUTES;

	(void)buffer_text(out, "%" PRId64, minutes / DAY_MINUTES);
	if (millionths == 0)
		return;
	(void)buffer_text(out, ".%06" PRId64, millionths);
	while (out->len > 0 && out->at[out->len - 1] == '0')
		out->len--;
}

/* "12.3 d", "320 d" */
static void
put_days(struct buffer *out, int64_t minutes)
{
	int64_t tenths = (minutes * 10 + DAY_MINUTES / 2) / DAY_MINUTES;
	char days[FIGURE_ROOM];

	if (tenths % 10 != 0 && tenths < 1000)
		(void)figure_tenths((double)tenths / 10, days);
	else
		(void)snprintf(days, sizeof(days), "%" PRId64, tenths / 10);
	(void)buffer_text(
	    out, MANY("%s d", "%s d", tenths / 10 + (tenths > 10)), days);
}

void
figure_lasting(struct buffer *out, int64_t minutes, enum table_for whom)
{
	if (whom == FOR_PROGRAMS) {
		figure_days(out, minutes);
	} else if (minutes < 60) {
		(void)buffer_text(out, _("%d min"), (int)minutes);
	} else if (minutes < 2 * DAY_MINUTES && minutes % DAY_MINUTES != 0) {
		(void)buffer_text(out, _("%d h"), (int)(minutes / 60));
		if (minutes % 60 == 0)
			return;
		(void)buffer_add_char(out, ' ');
		(void)buffer_text(out, _("%d min"), (int)(minutes % 60));
	} else {
		put_days(out, minutes);
	}
}

const char *
figure_tenths(double value, char room[FIGURE_ROOM])
{
	char *point;

	(void)snprintf(room, FIGURE_ROOM, "%.1f", value);
	point = strchr(room, '.');
	if (point != NULL)
		*point = IN("the decimal sign", ".")[0];
	return room;
}

int64_t
figure_age(int64_t now, int64_t since)
{
	return since >= now ? 0 : (now - since) / WHEN_MINUTE;
}

void
figure_day(struct buffer *out, int64_t day)
{
	int year, month, mday;

	when_date_of(day, &year, &month, &mday);
	(void)buffer_text(
	    out, IN("year, month, day", "%04d-%02d-%02d"), year, month, mday);
}

void
figure_moment(struct buffer *out, int64_t at, struct zone *zone)
{
	int64_t local = at + zone_offset(zone, at);
	int64_t day = local / WHEN_DAY - (local % WHEN_DAY < 0);
	int64_t minute = (local - day * WHEN_DAY) / WHEN_MINUTE;

	figure_day(out, day);
	(void)buffer_text(
	    out, " %02" PRId64 ":%02" PRId64, minute / 60, minute % 60);
}

void
figure_date(
    struct buffer *out, int64_t at, struct zone *zone, enum table_for whom)
{
	char text[WHEN_TEXT];

	if (whom == FOR_PEOPLE) {
		figure_day(out, zone_day(zone, at));
		return;
	}
	when_write(at, text);
	(void)buffer_text(out, "%s", text);
}

void
figure_share(struct buffer *out, uint64_t part, uint64_t whole)
{
	double percent = 100.0 * (double)part / (double)whole;

	if (part > 0 && percent < 1)
		(void)buffer_text(out, "<1 %%");
	else if (part < whole && percent > 99)
		(void)buffer_text(out, ">99 %%");
	else
		(void)buffer_text(out, "%.0f %%", percent);
}
