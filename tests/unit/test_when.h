/* what the tests of the room when share */
#ifndef OWNUP_TEST_WHEN_H
#define OWNUP_TEST_WHEN_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "meaning/when.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static inline struct zone *
open_zone(const char *name)
{
	struct error err;
	struct zone *zone;

	error_clear(&err);
	zone = zone_open(name, &err);
	if (zone == NULL)
		fail_msg("%s: %s", name, err.what);
	return zone;
}

/* Repeatable numbers, for properties. */
static inline uint64_t
random_next(uint64_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 7;
	*state ^= *state << 17;
	return *state;
}

#endif
