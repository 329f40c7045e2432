#include "meaning/when.h"
#include "tally/ageing.h"

static const int from[AGES] = {0, 1, 3, 7, 14, 30, 60, 90, 180, 365};

int
ageing_from(int range)
{
	return from[range];
}

void
ageing_add(struct ageing *ageing, int64_t now, int64_t received, struct span id)
{
	struct example one;
	int range = AGES - 1;

	if (received == INT64_MIN) {
		ageing->undated++;
		return;
	}
	while (range > 0 && now - received < from[range] * WHEN_DAY)
		range--;
	ageing->open[range]++;
	if (ageing->dated++ > 0 && received > ageing->oldest)
		return;
	example_set(&one, id);
	if (ageing->dated > 1 && received == ageing->oldest &&
	    example_compare(&one, &ageing->oldest_id) >= 0)
		return;
	ageing->oldest = received;
	ageing->oldest_id = one;
}
