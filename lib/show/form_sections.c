/* What each section says, whatever the form. */
#include <inttypes.h>

#include "show/figures.h"
#include "show/form.h"
#include "show/language.h"
#include "show/sections.h"

#define OWNERS_SHOWN 20

static bool
lacks(const struct report *report, enum role role)
{
	return report->roles->column[role] < 0;
}

static void
put_table(struct form *form, const struct report *report, enum section section,
    const char *caption, unsigned int how)
{
	struct table table;

	section_table(report, section, &table);
	form->kind->table(form, &table, caption, how);
}

void
form_blind(struct form *form, const struct report *report)
{
	if (report->tally->open > 0 && !report_knows_open(report))
		form_words(form, SAID_FACT,
		    _("all count as open: no column says which are resolved"));
}

/* The same, where no section above has said it. */
static void
put_blind(struct form *form, const struct report *report)
{
	const unsigned int above =
	    section_bit(SECTION_TOTALS) | section_bit(SECTION_NOW);

	if ((report->tally->sections & above) == 0)
		form_blind(form, report);
}

void
form_more(struct form *form, enum section section, size_t rows, size_t shown)
{
	if (rows <= shown)
		return;
	(void)buffer_text(&form->said,
	    _("and %zu more; --section %s --to csv has all"), rows - shown,
	    section_name(section));
	form_say(form, SAID_FACT);
}

void
form_first(struct form *form, enum section section, struct table *table,
    const char *caption, size_t most)
{
	size_t rows = table->rows;

	if (rows > most)
		table->rows = most;
	form->kind->table(form, table, caption, 0);
	form_more(form, section, rows, most);
}

static void
put_totals(struct form *form, const struct report *report)
{
	put_table(form, report, SECTION_TOTALS, _("All that were counted"),
	    TABLE_BARE);
}

/* "2026-11-20 08:15, 3.1 d ago"; of what is dated by the day alone, which
 * begins at its instant, no time. */
static void
said_since(struct buffer *out, const struct report *report, int64_t at)
{
	int64_t now = report->tally->now;
	int64_t age = figure_age(now, at), day = zone_day(report->zone, at);

	if ((at + zone_offset(report->zone, at)) % WHEN_DAY != 0) {
		figure_moment(out, at, report->zone);
	} else {
		figure_day(out, day);
		age = (zone_day(report->zone, now) - day) *
		      (WHEN_DAY / WHEN_MINUTE);
		if (age <= 0)
			return;
	}
	(void)buffer_text(out, ", ");
	figure_lasting(out, age, FOR_PEOPLE);
	(void)buffer_text(out, "%s", _(" ago"));
}

static void
put_ageing(struct form *form, const struct report *report)
{
	const struct ageing *ageing = &report->tally->ageing;

	if (report->tally->open == 0) {
		form_words(form, SAID_FACT, _("nothing is open"));
		return;
	}
	if (lacks(report, ROLE_RECEIVED)) {
		form_words(form, SAID_FACT,
		    _("cannot be known: no column for the date of receipt"));
		return;
	}
	put_blind(form, report);
	put_table(form, report, SECTION_AGEING, _("Open complaints by age"),
	    TABLE_BARE | TABLE_FOLDED);
	if (ageing->dated == 0)
		return;
	(void)buffer_text(&form->said, "%s", _("the oldest: "));
	if (ageing->oldest_id.len > 0) {
		said_data(form, example_text(&ageing->oldest_id));
		(void)buffer_text(&form->said, ", ");
	}
	(void)buffer_text(&form->said, "%s", _("received "));
	said_since(&form->said, report, ageing->oldest);
	form_say(form, SAID_FACT);
}

void
form_nobody(struct form *form, const struct report *report)
{
	(void)buffer_text(&form->said, "%s%s",
	    _("no column for a person: nobody can be shown to own a complaint"),
	    lacks(report, ROLE_GROUP) ? "" : _("; by group:"));
	form_say(form, SAID_FACT);
}

static void
put_owners(struct form *form, const struct report *report)
{
	struct table table;

	put_blind(form, report);
	if (!report->tally->by_person)
		form_nobody(form, report);
	if (!report->tally->by_person && lacks(report, ROLE_GROUP))
		return;
	section_table(report, SECTION_OWNERS, &table);
	form_first(form, SECTION_OWNERS, &table,
	    _("Those with most open complaints first"), OWNERS_SHOWN);
}

void
form_by(struct form *form, const struct report *report)
{
	struct table_column columns[TABLE_COLUMNS];
	struct table table;

	by_table(report, columns, &table);
	(void)buffer_text(&form->said, "%s", _("By "));
	for (size_t i = 0; i < report->by_len; i++) {
		if (i > 0)
			(void)buffer_text(&form->said, ", ");
		said_data(form, report->by[i]);
	}
	form_heading(form, "by");
	form->kind->table(form, &table, _("The largest groups first"), 0);
}

/* Whether one can be more urgent than another. */
static bool
has_urgent(const struct report *report)
{
	return !report_lacks(report, ROLE_RECEIVED) ||
	       !report_lacks(report, ROLE_DUE);
}

void
form_section(
    struct form *form, const struct report *report, enum section section)
{
	static const struct {
		const char *heading;
		void (*put)(struct form *form, const struct report *report);
	} sections[SECTIONS] = {
	    [SECTION_TOTALS] = {N_("Totals"), put_totals},
	    [SECTION_NOW] = {N_("What can be done now, most urgent first"),
		form_now},
	    [SECTION_AGEING] = {N_("How long the open ones have been waiting"),
		put_ageing},
	    [SECTION_OWNERS] = {N_("Who answers for them"), put_owners},
	    [SECTION_CLOCKS] = {N_("How long it took"), form_clocks},
	    [SECTION_TREND] = {N_("Week by week"), form_trend},
	    [SECTION_CAUSES] = {N_("What they are about"), form_causes},
	    [SECTION_WORKED] = {N_("What was done, and whether it held"),
		form_worked},
	    [SECTION_GUARANTEE] = {N_("What this export can and cannot prove"),
		form_guarantee},
	};
	(void)buffer_text(&form->said, "%s",
	    section == SECTION_NOW && !has_urgent(report)
		? _("What can be done now")
		: _(sections[section].heading));
	form_heading(form, section_name(section));
	sections[section].put(form, report);
}

/* Of these the ones that were counted. */
static void
put_counted(
    struct form *form, const struct report *report, unsigned int sections)
{
	sections &= report->tally->sections;
	for (int i = 0; i < SECTIONS; i++)
		if ((sections & 1U << i) != 0)
			form_section(form, report, (enum section)i);
}

static bool
is_foreign(const struct report *report)
{
	for (int role = 0; role < ROLES; role++)
		if (report->roles->column[role] >= 0)
			return false;
	return report->tally->complaints > 0;
}

/* Above all counts, when they are of records or of anything: guarantee, which
 * says it, too, is the last that is read. */
static void
put_doubt(struct form *form, const struct report *report)
{
	const unsigned int guarantee = section_bit(SECTION_GUARANTEE);
	unsigned int shown = report->tally->sections;

	if (is_foreign(report))
		form_words(form, SAID_WORDS,
		    _("no column of this was recognised: is it an export of "
		      "complaints?"));
	if (report_is_log(report) && (shown & guarantee) != 0 &&
	    shown != guarantee)
		form_log(form);
}

void
form_sections(struct form *form, const struct report *report)
{
	put_doubt(form, report);
	put_counted(form, report, SECTIONS_ALL);
	if (report->tally->by != NULL)
		form_by(form, report);
}

void
form_now_first(struct form *form, const struct report *report)
{
	put_doubt(form, report);
	put_counted(form, report, section_bit(SECTION_NOW));
	put_counted(form, report, SECTIONS_ALL & ~section_bit(SECTION_NOW));
	if (report->tally->by != NULL)
		form_by(form, report);
}

void
said_count(struct form *form, const struct report *report)
{
	uint64_t count = report->tally->complaints;

	(void)buffer_text(&form->said,
	    report->selected ? MANY("%" PRIu64 " complaint selected",
				   "%" PRIu64 " complaints selected", count)
			     : MANY("%" PRIu64 " complaint",
				   "%" PRIu64 " complaints", count),
	    count);
}
