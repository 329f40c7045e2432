/* Partials, read and put together. */
#include <stdlib.h>

#include "stream/source.h"
#include "tool/complaint.h"
#include "tool/merge_parts.h"

struct merge *
merge_new(bool keeps)
{
	struct merge *merge = calloc(1, sizeof(*merge));

	if (merge == NULL)
		return NULL;
	merge->keeps = keeps;
	merge->all.empty = true;
	merge->seen = keys_new(1);
	if (merge->seen != NULL)
		return merge;
	merge_free(merge);
	return NULL;
}

void
merge_free(struct merge *merge)
{
	if (merge == NULL)
		return;
	for (int i = 0; i < SAMES; i++)
		buffer_free(&merge->same[i]);
	buffer_free(&merge->line);
	partial_in_free(&merge->in);
	tally_taking_free(&merge->taking);
	tally_free(merge->tally);
	keys_free(merge->seen);
	columns_free(merge->columns);
	zone_close(merge->zone);
	arena_free(&merge->arena);
	arena_free(&merge->part_arena);
	free(merge);
}

/* ---- rows ---- */

static int
no_memory(struct error *err)
{
	return error_set(err, "out of memory");
}

static int
broken(struct error *err)
{
	error_remedy(err, "make it again with report --partial");
	return error_set(err, "this partial does not say what it should here");
}

static int
begin_part(struct merge *merge)
{
	arena_clear(&merge->part_arena);
	merge->part = (struct part_side){.empty = false};
	merge->told = false;
	merge->next_same = 0;
	if (merge->tally != NULL)
		memcpy(
		    merge->filled, merge->tally->filled, sizeof(merge->filled));
	return 0;
}

/* What must be the same; the first part says what it is. */
static int
take_same(struct merge *merge, struct span line, struct partial_row *row,
    struct error *err)
{
	int which = merge->next_same++;
	struct buffer *same = &merge->same[which];

	if (!partial_is(row, same_rows[which].word))
		return broken(err);
	if (merge->tally != NULL) {
		if (span_equal(buffer_span(same), line))
			return 0;
		error_remedy(err, "%s", same_rows[which].remedy);
		return error_set(err, "it does not fit %s: %s", merge->first,
		    same_rows[which].differs);
	}
	if (buffer_add_span(same, line) < 0)
		return no_memory(err);
	merge_take_same(merge, (enum same)which, row);
	if (!partial_whole(row))
		return broken(err);
	return which + 1 < SAMES ? 0 : merge_start(merge, err);
}

static int
take_seen(struct merge *merge, struct partial_row *row, struct error *err)
{
	struct span id = partial_text(row);

	row->wrong |= merge->facts_known == false;
	return keys_number(merge->seen, &id) == KEYS_NONE ? no_memory(err) : 0;
}

static int
take_counted(struct merge *merge, struct partial_row *row, struct error *err)
{
	switch (tally_take(&merge->taking, row)) {
	case TALLY_TOOK:
		return 0;
	case TALLY_NO_MEMORY:
		return no_memory(err);
	default:
		return broken(err);
	}
}

static int
take_row(struct merge *merge, struct span line, struct partial_row *row,
    struct error *err)
{
	int failed = 0;

	if (merge->in.lines == 1)
		return begin_part(merge);
	if (merge->next_same < SAMES)
		return take_same(merge, line, row, err);
	merge->told |= partial_is(row, "export");
	if (part_take_side(&merge->part, row, &merge->part_arena))
		failed = 0;
	else if (partial_is(row, "seen"))
		failed = take_seen(merge, row, err);
	else
		failed = take_counted(merge, row, err);
	if (failed == 0 && !partial_whole(row))
		failed = broken(err);
	return failed;
}

static int
end_part(struct merge *merge, struct error *err)
{
	struct tally *tally = merge->tally;
	bool evidence;

	if (tally == NULL || !merge->told)
		return broken(err);
	evidence = (merge->sections & section_bit(SECTION_GUARANTEE)) != 0;
	if (tally_take_end(&merge->taking) < 0)
		return no_memory(err);
	for (int role = 0; role < ROLES; role++)
		merge->part.filled[role] =
		    tally->filled[role] - merge->filled[role];
	return part_fit(
	    &merge->all, &merge->part, evidence, &merge->arena, err);
}

static int
take_line(struct merge *merge, struct span line, struct error *err)
{
	struct partial_row row;

	merge->whole = false;
	switch (partial_read(&merge->in, line, &row, err)) {
	case PARTIAL_ROW:
		return take_row(merge, line, &row, err);
	case PARTIAL_END:
		merge->whole = true;
		return end_part(merge, err);
	default:
		return -1;
	}
}

/* ---- files ---- */

/* The lines of some bytes; what is left of them waits in merge->line. */
static int
take_bytes(struct merge *merge, struct span bytes, struct error *err)
{
	while (bytes.len > 0) {
		const char *end = memchr(bytes.at, '\n', bytes.len);
		struct span line = bytes;

		if (end != NULL)
			line.len = (size_t)(end - bytes.at);
		if (merge->line.len + line.len > PARTIAL_LINE_MOST)
			return broken(err);
		if (buffer_add_span(&merge->line, line) < 0)
			return no_memory(err);
		if (end == NULL)
			return 0;
		merge->number++;
		if (take_line(merge, buffer_span(&merge->line), err) < 0)
			return -1;
		buffer_clear(&merge->line);
		bytes.at += line.len + 1;
		bytes.len -= line.len + 1;
	}
	return 0;
}

static int
read_file(struct merge *merge, struct source *source, struct error *err)
{
	char bytes[1 << 15];
	ssize_t got;

	merge->number = 0;
	merge->whole = false;
	if (merge->first == NULL)
		merge->first = source_name(source);
	buffer_clear(&merge->line);
	while ((got = source_read(source, bytes, sizeof(bytes), err)) > 0)
		if (take_bytes(merge, (struct span){bytes, (size_t)got}, err) <
		    0) {
			error_at(err, source_name(source), merge->number);
			return -1;
		}
	if (got < 0)
		return -1;
	if (merge->whole && merge->line.len == 0)
		return 0;
	error_at(err, source_name(source), 0);
	error_remedy(err, "make it again with report --partial");
	return error_set(err, merge->number == 0
				  ? "this is no partial of a report"
				  : "the end of this partial is missing");
}

int
merge_read(struct merge *merge, const char *const *files, size_t len,
    struct error *err)
{
	struct source *source = source_new(files, len, NULL, err);
	int got = source == NULL ? -1 : 1, failed = 0;

	while (got > 0 && failed == 0) {
		got = source_next(source, err);
		if (got > 0)
			failed = read_file(merge, source, err);
	}
	merge->first = NULL; /* it was the source's */
	source_free(source);
	return got < 0 || failed < 0 ? -1 : 0;
}

/* ---- what they come to ---- */

/* The columns by their names alone. */
static int
make_columns(struct merge *merge)
{
	struct roles *roles = &merge->roles;

	merge->columns = columns_new();
	if (merge->columns == NULL)
		return -1;
	*roles = (struct roles){.system = merge->all.system.at,
	    .due_override = -1,
	    .first_response_minutes = merge->all.minutes ? 0 : -1,
	    .resolution_is_type = merge->all.type,
	    .reopened_is_date = merge->all.dates_reopening};
	for (int role = 0; role < ROLES; role++) {
		struct span name = merge->all.column[role];

		roles->column[role] = -1;
		if (name.at == NULL)
			continue;
		roles->column[role] = columns_add(merge->columns, name);
		if (roles->column[role] < 0)
			return -1;
	}
	return 0;
}

int
merge_report(struct merge *merge, struct report *report, struct error *err)
{
	uint64_t seen = keys_count(merge->seen);

	merge->tally->by_person = merge->all.by_person;
	if (make_columns(merge) < 0 || tally_finish(merge->tally) < 0)
		return no_memory(err);
	merge->facts.seen = seen;
	merge->facts.unseen =
	    seen > merge->with_deeds ? 0 : merge->with_deeds - seen;
	*report = (struct report){.tally = merge->tally,
	    .roles = &merge->roles,
	    .columns = merge->columns,
	    .by = merge->by,
	    .by_len = merge->by_len,
	    .selected = merge->selected,
	    .zone = merge->zone,
	    .profile = merge->profile,
	    .due_counts = merge->due_counts,
	    .ledger = merge->facts_known ? &merge->facts : NULL,
	    .anonymous = merge->anonymous,
	    .told = merge->facts_known ? complaint_shows(LEDGER_ALL) : 0};
	for (int role = 0; role < ROLES; role++)
		if (merge->all.dated[role])
			report->dates[role] = &merge->all.dates[role];
	return 0;
}

static int
turn(void *page)
{
	return page_turn(page);
}

int
merge_show(struct page *page, const void *what)
{
	const struct merge *merge = what;
	struct partial_out out = {.to = &page->out, .turn = turn, .arg = page};

	partial_start(&out);
	for (int i = 0; i < SAMES; i++)
		partial_put_line(&out, buffer_span(&merge->same[i]));
	part_put_side(&out, &merge->all);
	for (size_t i = 0; i < keys_count(merge->seen); i++) {
		partial_line(&out, "seen");
		partial_put_text(&out, keys_part(merge->seen, i, 0));
		partial_line_end(&out);
	}
	if (tally_put(merge->tally, &out) < 0)
		return -1;
	partial_finish(&out);
	return page_turn(page);
}
