#include <string.h>

#include "meaning/when.h"
#include "tally/weeks.h"

#define MONDAY INT64_C(-3) /* 1969-12-29 */

int64_t
week_monday(int64_t day)
{
	int64_t since = (day - MONDAY) % 7;

	return day - (since < 0 ? since + 7 : since);
}

void
week_name(int64_t monday, int *year, int *week)
{
	int64_t thursday = monday + 3;
	int month, mday;

	when_date_of(thursday, year, &month, &mday);
	*week = (int)(thursday - when_day_of(*year, 1, 1)) / 7 + 1;
}

void
weeks_start(struct weeks *weeks, int64_t today)
{
	memset(weeks, 0, sizeof(*weeks));
	weeks->last = week_monday(today);
}

static struct week *
week_of(struct weeks *weeks, int64_t day)
{
	int64_t monday = week_monday(day), ago;

	if (monday > weeks->last)
		return &weeks->after;
	ago = (weeks->last - monday) / 7;
	return ago < WEEKS_KEPT ? &weeks->at[WEEKS_KEPT - 1 - ago]
				: &weeks->before;
}

void
weeks_add(struct weeks *weeks, int64_t received, int64_t resolved, bool open)
{
	if (received != WEEKS_NEVER)
		week_of(weeks, received)->received++;
	if (!open && resolved != WEEKS_NEVER)
		week_of(weeks, resolved)->resolved++;
	if (received == WEEKS_NEVER || (!open && resolved == WEEKS_NEVER)) {
		weeks->undated++;
		return;
	}
	week_of(weeks, received)->change++;
	if (!open)
		week_of(weeks, resolved < received ? received : resolved)
		    ->change--;
}
