#include <inttypes.h>
#include <stdlib.h>

#include "letter/mail_date.h"
#include "meaning/when.h"

/* the first day of 1970 was a Thursday */
static const char days[][4] = {"Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"};
static const char months[][4] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
    "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

struct date {
	const char *day, *month;
	int year, mday, hour, minute, second;
};

static int
date_of(int64_t local, struct date *date)
{
	int64_t day = local / WHEN_DAY, of_day = local % WHEN_DAY;
	int month;

	if (local < 0 || day >= when_day_of(10000, 1, 1))
		return -1;
	when_date_of(day, &date->year, &month, &date->mday);
	date->day = days[day % 7];
	date->month = months[month - 1];
	date->hour = (int)(of_day / WHEN_HOUR);
	date->minute = (int)(of_day / WHEN_MINUTE % 60);
	date->second = (int)(of_day / WHEN_SECOND % 60);
	return 0;
}

int
mail_date_add(struct buffer *out, int64_t at, int64_t offset)
{
	int minutes = (int)(offset / WHEN_MINUTE);
	struct date date;

	if (date_of(at + minutes * WHEN_MINUTE, &date) != 0)
		return -1;
	(void)buffer_text(out, "%s, %d %s %d %02d:%02d:%02d %c%02d%02d",
	    date.day, date.mday, date.month, date.year, date.hour, date.minute,
	    date.second, minutes < 0 ? '-' : '+', abs(minutes) / 60,
	    abs(minutes) % 60);
	return 0;
}

int
mail_date_add_mbox(struct buffer *out, int64_t at)
{
	struct date date;

	if (date_of(at, &date) != 0)
		return -1;
	(void)buffer_text(out, "%s %s %2d %02d:%02d:%02d %d", date.day,
	    date.month, date.mday, date.hour, date.minute, date.second,
	    date.year);
	return 0;
}
