#include <inttypes.h>
#include <stdio.h>

#include "meaning/characters.h"
#include "stream/hash.h"
#include "tally/partial.h"

void
partial_start(struct partial_out *out)
{
	json_out_start(&out->json, out->to, false);
	out->lines = out->hash = 0;
	partial_line(out, PARTIAL_FIRST);
	partial_put_count(out, PARTIAL_VERSION);
	partial_line_end(out);
}

void
partial_line(struct partial_out *out, const char *word)
{
	out->begun = out->to->len;
	json_out_start(&out->json, out->to, false);
	json_out_list(&out->json);
	json_out_text(&out->json, word);
}

/* Whether JSON can hold it as it is. */
static bool
is_plain(struct span text)
{
	while (text.len > 0)
		if (character_next(&text) <= 0)
			return false;
	return true;
}

static void
put_hex(struct partial_out *out, struct span text)
{
	json_out_object(&out->json);
	json_out_key(&out->json, "hex");
	json_out_raw(&out->json, span_of("\""));
	for (size_t i = 0; i < text.len; i++)
		(void)buffer_text(
		    out->to, "%02x", (unsigned int)(unsigned char)text.at[i]);
	(void)buffer_add_char(out->to, '"');
	json_out_object_end(&out->json);
}

void
partial_put_text(struct partial_out *out, struct span text)
{
	if (is_plain(text))
		json_out_span(&out->json, text);
	else
		put_hex(out, text);
}

void
partial_put_count(struct partial_out *out, uint64_t count)
{
	json_out_integer(&out->json, (int64_t)count);
}

void
partial_put_signed(struct partial_out *out, int64_t number)
{
	json_out_integer(&out->json, number);
}

void
partial_put_instant(struct partial_out *out, int64_t at)
{
	if (at == INT64_MIN)
		json_out_null(&out->json);
	else
		json_out_integer(&out->json, at);
}

void
partial_put_hash(struct partial_out *out, uint64_t hash)
{
	char text[17];

	(void)snprintf(text, sizeof(text), "%016" PRIx64, hash);
	json_out_text(&out->json, text);
}

static void
close_line(struct partial_out *out)
{
	json_out_list_end(&out->json);
	(void)buffer_add_char(out->to, '\n');
}

/* The line is whole, and counts. */
static void
count_line(struct partial_out *out)
{
	struct buffer *to = out->to;

	if (!to->failed)
		out->hash = hash_span((struct span){to->at + out->begun,
					  to->len - out->begun - 1},
		    out->hash);
	out->lines++;
	(void)out->turn(out->arg);
}

void
partial_line_end(struct partial_out *out)
{
	close_line(out);
	count_line(out);
}

void
partial_put_line(struct partial_out *out, struct span line)
{
	out->begun = out->to->len;
	(void)buffer_add_span(out->to, line);
	(void)buffer_add_char(out->to, '\n');
	count_line(out);
}

void
partial_finish(struct partial_out *out)
{
	partial_line(out, "end");
	partial_put_count(out, out->lines);
	partial_put_hash(out, out->hash);
	close_line(out);
}
