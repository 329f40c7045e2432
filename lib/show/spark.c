#include "show/spark.h"

#define STEPS 8

void
spark(struct page *page, const void *context, size_t from, size_t to,
    uint64_t (*value)(const void *context, size_t at))
{
	static const char *const blocks[STEPS] = {"\xe2\x96\x81",
	    "\xe2\x96\x82", "\xe2\x96\x83", "\xe2\x96\x84", "\xe2\x96\x85",
	    "\xe2\x96\x86", "\xe2\x96\x87", "\xe2\x96\x88"};
	static const char *const plain[STEPS] = {
	    "_", ".", ":", "-", "=", "+", "*", "#"};
	uint64_t most = 1;

	for (size_t i = from; i < to; i++)
		if (value(context, i) > most)
			most = value(context, i);
	for (size_t i = from; i < to; i++) {
		double share = (double)value(context, i) / (double)most;
		size_t step = (size_t)(share * (STEPS - 1) + 0.5);

		(void)buffer_text(
		    &page->out, "%s", page->ascii ? plain[step] : blocks[step]);
	}
}
