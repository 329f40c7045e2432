#include <inttypes.h>

#include "show/figures.h"
#include "show/members.h"
#include "stream/json_text.h"

void
members_name(struct members *members, struct span name)
{
	struct buffer *out = &members->page->out;

	if (members->comma)
		(void)buffer_add_char(out, ',');
	members->comma = true;
	if (name.at == NULL)
		return;
	(void)json_quote(out, name);
	(void)buffer_add_char(out, ':');
}

void
members_open(struct members *members, const char *name, char bracket)
{
	members_name(members, span_of(name));
	(void)buffer_add_char(&members->page->out, bracket);
	members->comma = false;
}

void
members_close(struct members *members, char bracket)
{
	(void)buffer_add_char(&members->page->out, bracket);
	members->comma = true;
}

void
members_count(struct members *members, const char *name, uint64_t count)
{
	members_name(members, span_of(name));
	(void)buffer_text(&members->page->out, "%" PRIu64, count);
}

void
members_days(struct members *members, const char *name, int64_t minutes)
{
	members_name(members, span_of(name));
	figure_days(&members->page->out, minutes);
}

void
members_text(struct members *members, const char *name, struct span text)
{
	if (text.at == NULL) {
		members_null(members, name);
		return;
	}
	members_name(members, span_of(name));
	(void)json_quote(&members->page->out, text);
}

void
members_null(struct members *members, const char *name)
{
	members_name(members, span_of(name));
	(void)buffer_text(&members->page->out, "null");
}

void
members_bool(struct members *members, const char *name, bool value)
{
	members_name(members, span_of(name));
	(void)buffer_text(&members->page->out, value ? "true" : "false");
}

void
members_moment(struct members *members, const char *name, int64_t at)
{
	char text[WHEN_TEXT];

	when_write(at, text);
	members_text(members, name, span_of(text));
}
