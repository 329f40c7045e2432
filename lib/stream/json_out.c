#include <inttypes.h>
#include <math.h>

#include "stream/json_out.h"
#include "stream/json_text.h"

void
json_out_start(struct json_out *out, struct buffer *to, bool indent)
{
	*out = (struct json_out){.to = to, .indent = indent};
}

static void
line(struct json_out *out)
{
	int i;

	if (!out->indent)
		return;
	buffer_add_char(out->to, '\n');
	for (i = 0; i < out->depth; i++)
		buffer_add(out->to, "  ", 2);
}

/* What stands before a key, or before a value without one. */
static void
place(struct json_out *out)
{
	if (out->keyed) {
		out->keyed = false;
		return;
	}
	if (out->filled)
		buffer_add_char(out->to, ',');
	if (out->depth > 0)
		line(out);
	out->filled = true;
}

static void
begin(struct json_out *out, char bracket)
{
	place(out);
	buffer_add_char(out->to, bracket);
	out->depth++;
	out->filled = false;
}

static void
end(struct json_out *out, char bracket)
{
	out->depth--;
	if (out->filled)
		line(out);
	buffer_add_char(out->to, bracket);
	out->filled = true;
}

void
json_out_object(struct json_out *out)
{
	begin(out, '{');
}

void
json_out_object_end(struct json_out *out)
{
	end(out, '}');
}

void
json_out_list(struct json_out *out)
{
	begin(out, '[');
}

void
json_out_list_end(struct json_out *out)
{
	end(out, ']');
}

void
json_out_key(struct json_out *out, const char *key)
{
	json_out_key_span(out, span_of(key));
}

void
json_out_key_span(struct json_out *out, struct span key)
{
	place(out);
	json_quote(out->to, key);
	buffer_add(out->to, ": ", out->indent ? 2 : 1);
	out->keyed = true;
}

void
json_out_text(struct json_out *out, const char *text)
{
	json_out_span(out, span_of(text));
}

void
json_out_span(struct json_out *out, struct span text)
{
	place(out);
	if (text.at == NULL)
		buffer_text(out->to, "null");
	else
		json_quote(out->to, text);
}

void
json_out_integer(struct json_out *out, int64_t value)
{
	place(out);
	buffer_text(out->to, "%" PRId64, value);
}

void
json_out_number(struct json_out *out, double value, int decimals)
{
	place(out);
	if (isfinite(value))
		buffer_text(out->to, "%.*f", decimals, value);
	else
		buffer_text(out->to, "null");
}

void
json_out_bool(struct json_out *out, bool value)
{
	place(out);
	buffer_text(out->to, "%s", value ? "true" : "false");
}

void
json_out_null(struct json_out *out)
{
	json_out_span(out, (struct span){NULL, 0});
}

void
json_out_raw(struct json_out *out, struct span raw)
{
	place(out);
	buffer_add_span(out->to, raw);
}
