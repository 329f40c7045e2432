#include <inttypes.h>

#include "stream/json_out.h"
#include "tool/alike_show.h"

enum { SUBJECT_MOST = 60, DECIMALS = 4 };

static struct span
trimmed(struct span text)
{
	return text.at == NULL ? span_of("") : span_trim(text);
}

/* ---- for people ---- */

static void
show_times(struct page *page, const struct similar_found *found)
{
	const struct worked_times *times = &found->times;

	if (times->done == 0) {
		(void)buffer_text(&page->out, "nobody wrote what was done\n");
		return;
	}
	(void)buffer_text(&page->out, "held %" PRIu64 " of %" PRIu64,
	    times->held, times->done);
	if (times->accepted > 0)
		(void)buffer_text(
		    &page->out, ", accepted %" PRIu64, times->accepted);
	(void)buffer_text(&page->out, "%s\n    ",
	    found->held || times->held == 0 ? "" : ", but not this time");
	(void)page_cut(page, trimmed(times->did), PAGE_WIDTH - 4);
	(void)buffer_add_char(&page->out, '\n');
}

static void
show_text(struct page *page, const struct alike_shown *shown, bool first)
{
	if (!first)
		(void)buffer_add_char(&page->out, '\n');
	(void)page_visible(page, trimmed(shown->id));
	page_blanks(page, 2);
	(void)page_cut(page, trimmed(shown->subject), SUBJECT_MOST);
	(void)buffer_add_char(&page->out, '\n');
	if (shown->len == 0)
		(void)buffer_text(
		    &page->out, "  nothing like it was resolved\n");
	for (size_t i = 0; i < shown->len; i++) {
		page_blanks(page, 2);
		(void)page_visible(page, trimmed(shown->found[i].id));
		page_blanks(page, 2);
		show_times(page, &shown->found[i]);
	}
}

/* ---- for programs ---- */

static void
put_object(struct json_out *out, const struct alike_shown *shown)
{
	json_out_object(out);
	json_out_key(out, "id");
	json_out_span(out, trimmed(shown->id));
	json_out_key(out, "like");
	json_out_list(out);
	for (size_t i = 0; i < shown->len; i++) {
		const struct similar_found *found = &shown->found[i];
		const struct worked_times *times = &found->times;

		json_out_object(out);
		json_out_key(out, "id");
		json_out_span(out, trimmed(found->id));
		json_out_key(out, "did");
		json_out_span(out,
		    times->done == 0 ? (struct span){NULL, 0} : times->did);
		json_out_key(out, "held_here");
		json_out_bool(out, found->held);
		json_out_key(out, "done");
		json_out_integer(out, (int64_t)times->done);
		json_out_key(out, "held");
		json_out_integer(out, (int64_t)times->held);
		json_out_key(out, "accepted");
		json_out_integer(out, (int64_t)times->accepted);
		json_out_key(out, "likeness");
		json_out_number(out, found->likeness, DECIMALS);
		json_out_key(out, "weight");
		json_out_number(out, found->weight, DECIMALS);
		json_out_object_end(out);
	}
	json_out_list_end(out);
	json_out_object_end(out);
}

static void
show_json(
    struct page *page, const struct alike_shown *shown, const char *before)
{
	struct json_out out;

	(void)buffer_text(&page->out, "%s", before);
	json_out_start(&out, &page->out, false);
	put_object(&out, shown);
}

/* RFC 4180. */
static void
put_field(struct buffer *out, struct span text, char after)
{
	bool quoted = false;

	for (size_t i = 0; i < text.len; i++)
		quoted |= strchr(",\"\r\n", text.at[i]) != NULL;
	if (quoted)
		(void)buffer_add_char(out, '"');
	for (size_t i = 0; i < text.len; i++) {
		if (text.at[i] == '"')
			(void)buffer_add_char(out, '"');
		(void)buffer_add_char(out, text.at[i]);
	}
	if (quoted)
		(void)buffer_add_char(out, '"');
	(void)buffer_add_char(out, after);
}

static void
show_csv(struct page *page, const struct alike_shown *shown)
{
	for (size_t i = 0; i < shown->len; i++) {
		const struct similar_found *found = &shown->found[i];
		const struct worked_times *times = &found->times;

		put_field(&page->out, trimmed(shown->id), ',');
		put_field(&page->out, trimmed(found->id), ',');
		put_field(&page->out, trimmed(times->did), ',');
		(void)buffer_text(&page->out,
		    "%s,%" PRIu64 ",%" PRIu64 ",%" PRIu64 ",%.*f,%.*f\n",
		    found->held ? "true" : "false", times->done, times->held,
		    times->accepted, DECIMALS, found->likeness, DECIMALS,
		    found->weight);
	}
}

/* ---- all ---- */

void
alike_head(struct page *page, enum alike_form form)
{
	if (form == ALIKE_CSV)
		(void)buffer_text(&page->out,
		    "id,like,did,held_here,done,held,accepted,likeness,"
		    "weight\n");
	else if (form == ALIKE_JSON)
		(void)buffer_add_char(&page->out, '[');
}

void
alike_foot(struct page *page, enum alike_form form, bool none)
{
	if (form == ALIKE_JSON)
		(void)buffer_text(&page->out, "%s]\n", none ? "" : "\n");
}

void
alike_show(struct page *page, enum alike_form form,
    const struct alike_shown *shown, bool first)
{
	switch (form) {
	case ALIKE_TEXT:
		show_text(page, shown, first);
		break;
	case ALIKE_CSV:
		show_csv(page, shown);
		break;
	case ALIKE_JSON:
		show_json(page, shown, first ? "\n" : ",\n");
		break;
	case ALIKE_JSONL:
		show_json(page, shown, "");
		(void)buffer_add_char(&page->out, '\n');
		break;
	}
	(void)page_turn(page);
}
