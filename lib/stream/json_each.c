#include <stdlib.h>

#include "stream/json_each.h"

void
json_each_start(struct json_each *each, struct span raw)
{
	*each = (struct json_each){
	    .p = raw.at, .object = raw.len > 0 && raw.at[0] == '{'};
	each->scan.end = raw.at + raw.len;
}

bool
json_each_next(struct json_each *each)
{
	const char *p, *after;

	if (each->torn || each->ended || each->p == each->scan.end)
		return false;
	/* the bracket or a comma; then a value, or the end of an empty one */
	p = json_scan_blanks(&each->scan, each->p + 1);
	each->torn = true;
	if (p < each->scan.end && (*p == '}' || *p == ']')) {
		each->ended = true;
		each->torn = false;
		return false;
	}
	if (each->object)
		p = json_scan_key(&each->scan, p, &each->key);
	if (p == NULL || p == each->scan.end)
		return false;
	after = json_scan_value(&each->scan, p);
	each->value = (struct span){
	    p, (size_t)((after == NULL ? each->scan.end : after) - p)};
	if (after == NULL)
		return each->scan.why == NULL;
	after = json_scan_blanks(&each->scan, after);
	each->p = after;
	each->torn = after == each->scan.end;
	each->ended = !each->torn && *after != ',';
	return true;
}

void
json_each_end(struct json_each *each)
{
	free(each->scan.nest);
	each->scan.nest = NULL;
}
