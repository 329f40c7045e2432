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
	int range = AGES - 1;

	if (received == INT64_MIN) {
		ageing->undated++;
		return;
	}
	while (range > 0 && now - received < from[range] * WHEN_DAY)
		range--;
	ageing->open[range]++;
	if (ageing->dated++ == 0 || received < ageing->oldest) {
		ageing->oldest = received;
		example_set(&ageing->oldest_id, id);
	}
}
