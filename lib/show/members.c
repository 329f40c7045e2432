#include "show/figures.h"
#include "show/members.h"

static void
put_key(struct members *members, const char *name)
{
	if (name != NULL)
		json_out_key(&members->json, name);
}

void
members_object(struct members *members, const char *name)
{
	put_key(members, name);
	json_out_object(&members->json);
}

void
members_object_end(struct members *members)
{
	json_out_object_end(&members->json);
}

void
members_list(struct members *members, const char *name)
{
	put_key(members, name);
	json_out_list(&members->json);
}

void
members_list_end(struct members *members)
{
	json_out_list_end(&members->json);
}

void
members_count(struct members *members, const char *name, uint64_t count)
{
	put_key(members, name);
	json_out_integer(&members->json, (int64_t)count);
}

void
members_bool(struct members *members, const char *name, bool value)
{
	put_key(members, name);
	json_out_bool(&members->json, value);
}

void
members_number(struct members *members, const char *name, double value)
{
	put_key(members, name);
	json_out_number(&members->json, value, 6);
}

void
members_days(struct members *members, const char *name, int64_t minutes)
{
	struct buffer days = {0};

	figure_days(&days, minutes);
	put_key(members, name);
	json_out_raw(&members->json, buffer_span(&days));
	members->page->failed |= days.failed;
	buffer_free(&days);
}

void
members_text(struct members *members, const char *name, struct span text)
{
	put_key(members, name);
	json_out_span(&members->json, text);
}

void
members_null(struct members *members, const char *name)
{
	members_text(members, name, (struct span){NULL, 0});
}

void
members_moment(struct members *members, const char *name, int64_t at)
{
	char text[WHEN_TEXT];

	when_write(at, text);
	members_text(members, name, span_of(text));
}
