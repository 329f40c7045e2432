/* What each section says, whatever the form. */
#include <inttypes.h>

#include "show/figures.h"
#include "show/form.h"
#include "show/sections.h"

static bool
lacks(const struct report *report, enum role role)
{
	return report->roles->column[role] < 0;
}

static void
heading(struct form *form, const char *id, const char *text)
{
	(void)buffer_text(&form->said, "%s", text);
	form_heading(form, id);
}

static void
put_table(struct form *form, const struct report *report, enum section section,
    const char *caption, bool bare)
{
	struct table table;

	section_table(report, section, &table);
	form->kind->table(form, &table, caption, bare);
}

static void
put_totals(struct form *form, const struct report *report)
{
	heading(form, "totals", "Totals");
	put_table(form, report, SECTION_TOTALS, "All that were counted", true);
}

static void
put_ageing(struct form *form, const struct report *report)
{
	const struct ageing *ageing = &report->tally->ageing;

	heading(form, "ageing", "How long the open ones have been waiting");
	if (report->tally->open == 0) {
		form_words(form, SAID_FACT, "nothing is open");
		return;
	}
	if (lacks(report, ROLE_RECEIVED)) {
		form_words(form, SAID_FACT,
		    "cannot be known: no column for the date of receipt");
		return;
	}
	put_table(form, report, SECTION_AGEING, "Open complaints by age", true);
	if (ageing->dated == 0)
		return;
	(void)buffer_text(&form->said, "the oldest: ");
	if (ageing->oldest_id.len > 0) {
		said_data(form, example_text(&ageing->oldest_id));
		(void)buffer_text(&form->said, ", ");
	}
	(void)buffer_text(&form->said, "received ");
	figure_moment(&form->said, ageing->oldest, report->zone);
	(void)buffer_text(&form->said, ", ");
	figure_lasting(&form->said,
	    figure_age(report->tally->now, ageing->oldest), FOR_PEOPLE);
	(void)buffer_text(&form->said, " ago");
	form_say(form, SAID_FACT);
}

static void
put_owners(struct form *form, const struct report *report)
{
	bool group = !lacks(report, ROLE_GROUP);

	heading(form, "owners", "Who answers for them");
	if (!report->tally->by_person) {
		(void)buffer_text(&form->said,
		    "no column for a person: nobody can be shown to own a "
		    "complaint%s",
		    group ? "; by group:" : "");
		form_say(form, SAID_FACT);
	}
	if (report->tally->by_person || group)
		put_table(form, report, SECTION_OWNERS,
		    "Those with most open complaints first", false);
}

static void
put_clocks(struct form *form, const struct report *report)
{
	bool dated = !lacks(report, ROLE_RECEIVED);

	heading(form, "clocks", "How long it took");
	if (dated && (!report_lacks(report, ROLE_RESOLVED) ||
			 clocks_of(report).len > 1)) {
		if (form->kind->chart != NULL)
			form->kind->chart(form, CHART_CLOCKS, report);
		put_table(form, report, SECTION_CLOCKS,
		    "Time from receipt, of those that have both dates", false);
		return;
	}
	(void)buffer_text(&form->said,
	    "cannot be known: no column for the date of %s",
	    dated ? "resolution" : "receipt");
	form_say(form, SAID_FACT);
}

static void
put_guarantee(struct form *form, const struct report *report)
{
	heading(form, "guarantee", "What this export can and cannot prove");
	form_guarantee(form, report);
}

static void
put_by(struct form *form, const struct report *report)
{
	struct table_column columns[TABLE_COLUMNS];
	struct table table;

	by_table(report, columns, &table);
	(void)buffer_text(&form->said, "By ");
	for (size_t i = 0; i < report->by_len; i++) {
		if (i > 0)
			(void)buffer_text(&form->said, ", ");
		said_data(form, report->by[i]);
	}
	form_heading(form, "by");
	form->kind->table(form, &table, "The largest groups first", false);
}

void
form_section(
    struct form *form, const struct report *report, enum section section)
{
	static void (*const put[SECTIONS])(
	    struct form *, const struct report *) = {
	    [SECTION_TOTALS] = put_totals,
	    [SECTION_AGEING] = put_ageing,
	    [SECTION_OWNERS] = put_owners,
	    [SECTION_CLOCKS] = put_clocks,
	    [SECTION_GUARANTEE] = put_guarantee,
	};

	if (put[section] != NULL)
		put[section](form, report);
}

void
form_sections(struct form *form, const struct report *report)
{
	for (int i = 0; i < SECTIONS; i++)
		if ((report->tally->sections & 1U << i) != 0)
			form_section(form, report, (enum section)i);
	if (report->tally->by != NULL)
		put_by(form, report);
}

void
said_count(struct form *form, const struct report *report)
{
	uint64_t count = report->tally->complaints;

	(void)buffer_text(&form->said, "%" PRIu64 " complaint%s%s", count,
	    count == 1 ? "" : "s", report->selected ? " selected" : "");
}
