/* when - instants, zones, the order of day and month, durations */
#ifndef OWNUP_MEANING_WHEN_H
#define OWNUP_MEANING_WHEN_H

#include <stdbool.h>
#include <stdint.h>

#include "stream/error.h"
#include "stream/span.h"

/*
 * An instant is milliseconds since 1970-01-01T00:00:00Z, a day is days since
 * 1970-01-01 (proleptic Gregorian), a duration is milliseconds.
 * The forms and their rules: contract, section 4.
 */
#define WHEN_SECOND INT64_C(1000)
#define WHEN_MINUTE (60 * WHEN_SECOND)
#define WHEN_HOUR (60 * WHEN_MINUTE)
#define WHEN_DAY (24 * WHEN_HOUR)

/*
 * A day has no zone of its own: its at is its first instant in the caller's
 * zone, in a column in UTC too, so that zone_day(at) always gives it back.
 */
struct when {
	int64_t at; /* of a date without time: the first instant of that day */
	bool day;   /* a date without a time: a day, not midnight */
};

/* ---- zones: the system's tz database through libc ---- */

struct zone;

/*
 * The IANA zone name ("Europe/Amsterdam"), or NULL for the TZ of the
 * environment, or the system's own; a zone rule of POSIX ("CET-1CEST") will
 * do.  libc has one TZ a process: this sets it (setenv, tzset), so one zone
 * may be open at a time, before there are threads; zone_close puts back what
 * was there.  NULL, with a remedy, when the database has no such zone.
 */
struct zone *zone_open(const char *name, struct error *err)
    __attribute__((warn_unused_result));
void zone_close(struct zone *zone);

enum zone_odd { ZONE_PLAIN, ZONE_GAP, ZONE_OVERLAP };

/*
 * local is milliseconds as if the zone were UTC.  A local time in a gap is
 * the first instant after it, in an overlap the first of the two; odd (may be
 * NULL) says so.  Days of one offset are remembered: cheap for runs of dates.
 */
int64_t zone_instant(struct zone *zone, int64_t local, enum zone_odd *odd);

/* Milliseconds to add to an instant for the local time there. */
int64_t zone_offset(struct zone *zone, int64_t at);

/* The local day that an instant falls on, and the first and the last second
 * (23:59:59.000 or whatever the zone has there) of a local day. */
int64_t zone_day(struct zone *zone, int64_t at);
int64_t zone_day_start(struct zone *zone, int64_t day);
int64_t zone_day_end(struct zone *zone, int64_t day);

/* ---- the dates of one column ---- */

enum day_order { ORDER_UNKNOWN, ORDER_DMY, ORDER_MDY };
enum order_by {
	ORDER_BY_NOTHING, /* no value has needed it */
	ORDER_BY_OPTION,
	ORDER_BY_VALUES, /* a day over 12 stands in the column */
	ORDER_BY_SYSTEM	 /* these headers write only one order */
};

enum when_read {
	WHEN_NONE,	/* empty or a null word: no date */
	WHEN_READ,	/* out is filled */
	WHEN_UNREADABLE /* fits no form, or not with the settled order */
};

/* Where the parts of a column's dates stand: the room's own business. */
#define WHEN_SHAPE_MAX 40
struct when_shape {
	unsigned char len; /* of the value; 0: no shape */
	unsigned char learnt;
	unsigned char parts;
	unsigned char at[7];
	unsigned char decimals;
	unsigned char half; /* where A or P of AM and PM stand */
	unsigned char rests;
	unsigned char rest_at[WHEN_SHAPE_MAX];
	char rest[WHEN_SHAPE_MAX];
	bool numbers, zoned;
	int offset;
};

/*
 * One per column that holds dates, for one zone.  Made by when_start, which
 * allocates nothing.  The layout that the last value had, and its result, are
 * kept.
 */
struct when_column {
	enum day_order order;
	enum order_by by;
	bool utc;	    /* the header says (UTC) */
	uint64_t proof_dmy; /* values of the head that prove day first … */
	uint64_t proof_mdy; /* … and month first … */
	uint64_t open;	    /* … and that need an order but prove none */
	uint64_t none, read, unreadable, gaps, overlaps;
	char bad[64];	      /* the least value that could not be read */
	char example[64];     /* the first value that needed an order */
	char example_dmy[64]; /* the first that proves day first … */
	char example_mdy[64]; /* … and month first */
	struct when_shape shape;
	struct {
		int layout;
		char text[48];
		size_t len;
		struct when out;
		enum when_read got;
		enum zone_odd odd;
	} last;
};

void when_start(struct when_column *column, bool utc);

/* Looks at a value of the head of the stream. */
void when_learn(struct when_column *column, struct span value);

/*
 * Settles the order from option (ORDER_UNKNOWN: none given), the values
 * learnt, the order that the system writes (ORDER_UNKNOWN: none known), in
 * this order of weight.  -1 when values contradict each other or when some
 * need an order and nothing decides: err asks for --date-order; name is the
 * column's.  Where no value has needed an order, that of the system still
 * holds for what comes; by stays ORDER_BY_NOTHING until a value needs it.
 */
int when_settle(struct when_column *column, struct span name,
    enum day_order option, enum day_order system, struct error *err)
    __attribute__((warn_unused_result));

/*
 * Reads and counts.  A value of one reading only (25/12/2024, 05/05/2024)
 * needs no order; one that goes against the settled order is unreadable.
 */
enum when_read when_read(struct when_column *column, struct zone *zone,
    struct span value, struct when *out);

/* ---- single values: options, -w terms, the ledger ---- */

/* Any accepted form; n/n/n only with order.  Null words are no date: -1. */
int when_parse(struct span value, enum day_order order, struct zone *zone,
    struct when *out) __attribute__((warn_unused_result));

/* "90s" "15m" "4h" "5d" "2w", fractions allowed; a bare number is refused. */
int when_duration(struct span value, int64_t *out)
    __attribute__((warn_unused_result));

/* Empty, blanks, or - N/A #N/A null ? "Not set" and the like, without case. */
bool when_is_none(struct span value);

/* RFC 3339 in UTC, "2026-11-23T09:01:02Z", with .123 unless whole seconds. */
#define WHEN_TEXT 32
void when_write(int64_t at, char text[WHEN_TEXT]);
/* With milliseconds always, as in the ledger. */
void when_write_ms(int64_t at, char text[WHEN_TEXT]);
/* "2026-11-23" of a day. */
void when_write_day(int64_t day, char text[WHEN_TEXT]);

/* Day number of a date, and back. */
int64_t when_day_of(int year, int month, int day);
void when_date_of(int64_t day, int *year, int *month, int *mday);

#endif
