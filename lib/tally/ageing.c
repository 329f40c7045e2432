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

void
ageing_take(struct ageing *ageing, const struct ageing *part)
{
	for (int i = 0; i < AGES; i++)
		ageing->open[i] += part->open[i];
	ageing->undated += part->undated;
	if (part->dated > 0 &&
	    (ageing->dated == 0 || part->oldest < ageing->oldest ||
		(part->oldest == ageing->oldest &&
		    example_compare(&part->oldest_id, &ageing->oldest_id) <
			0))) {
		ageing->oldest = part->oldest;
		ageing->oldest_id = part->oldest_id;
	}
	ageing->dated += part->dated;
}
