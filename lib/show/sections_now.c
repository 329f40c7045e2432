#include "show/figures.h"
#include "show/sections.h"
#include "show/sections_parts.h"

const char *
step_name(enum now_step step)
{
	static const char *const names[NOW_STEPS] = {
	    [NOW_OWN] = "own",
	    [NOW_APOLOGISE] = "apologise",
	    [NOW_RESOLVE] = "resolve",
	};

	return names[step];
}

const char *
basis_name(enum now_basis basis)
{
	static const char *const names[] = {
	    [NOW_BY_PROFILE] = "profile",
	    [NOW_BY_EXPORT] = "export",
	    [NOW_BY_US] = "promise",
	};

	return names[basis];
}

struct span
words_of(const struct now_kept *kept)
{
	return (struct span){kept->words, kept->words_len};
}

int64_t
late_minutes(const struct report *report, const struct now_kept *kept)
{
	return kept->late ? figure_age(report->tally->now, kept->due) : 0;
}

static const struct now_kept *
find(const struct report *report, size_t row, const struct now_person **whose)
{
	const struct now_person *person = report->tally->actors;

	for (; row >= person->kept_len; person++)
		row -= person->kept_len;
	*whose = person;
	return person->kept[row];
}

static const struct table_column columns[] = {
    {NAMED("owner"), "who", false, false},
    {NAMED("id"), "complaint", false, false},
    {NAMED("due"), "next", false, false},
    {NAMED("by"), NULL, false, false},
    {NAMED("late_days"), "late", true, false},
    {NAMED("why"), "by whose date", false, false},
    {NAMED("delegate"), "done by", false, false},
    {NAMED("received"), NULL, false, false},
    {NAMED("words"), "first words", false, true},
};

static void
put_name(const struct report *report, const struct now_person *person,
    enum table_for whom, struct buffer *out)
{
	if (person->name.len > 0)
		(void)buffer_add_span(out, person->name);
	else if (whom == FOR_PEOPLE)
		(void)buffer_text(out, "%s",
		    report->tally->by_person ? "(nobody)" : "(none)");
}

static void
cell(const void *context, size_t row, size_t column, enum table_for whom,
    struct buffer *out)
{
	const struct report *report = context;
	const struct now_person *person;
	const struct now_kept *kept = find(report, row, &person);

	switch (column) {
	case 0:
		put_name(report, person, whom, out);
		break;
	case 1:
		(void)buffer_add_span(out, example_text(&kept->id));
		break;
	case 2:
		(void)buffer_text(out, "%s", step_name(kept->step));
		break;
	case 3:
		if (kept->due != NOW_NEVER)
			figure_date(out, kept->due, report->zone, whom);
		break;
	case 4:
		if (kept->late)
			figure_lasting(out, late_minutes(report, kept), whom);
		break;
	case 5:
		if (kept->due != NOW_NEVER)
			(void)buffer_text(out, "%s", basis_name(kept->basis));
		break;
	case 6:
		(void)buffer_add_span(out, example_text(&kept->delegate));
		break;
	case 7:
		if (kept->received != NOW_NEVER)
			figure_date(out, kept->received, report->zone, whom);
		break;
	default:
		(void)buffer_add_span(out, words_of(kept));
		if (kept->words_cut && whom == FOR_PEOPLE)
			(void)buffer_text(out, "\xe2\x80\xa6");
	}
}

void
now_table(const struct report *report, struct table *table)
{
	const struct tally *tally = report->tally;

	table->columns = columns;
	table->columns_len = sizeof(columns) / sizeof(columns[0]);
	table->cell = cell;
	for (size_t i = 0; i < tally->actors_len; i++)
		table->rows += tally->actors[i].kept_len;
}
