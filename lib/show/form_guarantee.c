/* What the guarantee says, whatever the form. */
#include <inttypes.h>
#include <string.h>

#include "show/form.h"
#include "show/language.h"
#include "show/limits.h"
#include "show/proofs.h"

static struct span
column_of(const struct report *report, int role)
{
	int column = report->roles->column[role];

	return column < 0 ? (struct span){NULL, 0}
			  : columns_name(report->columns, column);
}

/* ---- which column was taken for what ---- */

/* The n-th role that has a column, or ROLES. */
static int
role_at(const struct report *report, size_t n)
{
	for (int role = 0; role < ROLES; role++)
		if (report->roles->column[role] >= 0 && n-- == 0)
			return role;
	return ROLES;
}

static void
roles_cell(const void *context, size_t row, size_t column, enum table_for whom,
    struct buffer *out)
{
	const struct report *report = context;
	int role = role_at(report, row);

	(void)whom;
	if (column == 0)
		(void)buffer_text(out, "%s", role_name((enum role)role));
	else if (column == 1)
		(void)buffer_add_span(out, column_of(report, role));
	else
		(void)buffer_text(out, _("%" PRIu64 " of %" PRIu64),
		    report->tally->filled[role], report->tally->complaints);
}

/* Those that only our deeds fill are missed by nobody. */
static void
put_lacking(struct form *form, const struct report *report)
{
	struct buffer *list = &form->said;

	for (int role = 0; role < ROLE_OWNED; role++)
		if (report->roles->column[role] < 0)
			(void)buffer_text(list, "%s%s",
			    list->len == 0 ? _("no column for ") : ", ",
			    role_name((enum role)role));
	if (list->len == 0)
		return;
	(void)buffer_text(list, "%s", _(" (--map ROLE=COLUMN names one)"));
	form_say(form, SAID_WORDS);
}

static void
put_roles(struct form *form, const struct report *report)
{
	static const struct table_column columns[] = {
	    {{"role", 4}, N_("role"), false, false},
	    {{"column", 6}, N_("column"), false, false},
	    {{"filled", 6}, N_("filled"), true, false},
	};
	struct table table = {.columns = columns,
	    .columns_len = 3,
	    .cell = roles_cell,
	    .context = report};

	while (role_at(report, table.rows) < ROLES)
		table.rows++;
	form->kind->table(
	    form, &table, _("Which column was taken for which role"), 0);
	put_lacking(form, report);
}

/* ---- what can be proved ---- */

static void
proofs_cell(const void *context, size_t row, size_t column, enum table_for whom,
    struct buffer *out)
{
	struct proof proof = proof_of(context, (enum claim)row);

	(void)whom;
	if (column == 0) {
		(void)buffer_text(out, "%s", claim_text((enum claim)row));
	} else if (column == 1) {
		(void)buffer_text(out, "%s", verdict_word(proof.verdict));
	} else if (proof.verdict == VERDICT_PARTLY && proof.of > 0) {
		(void)buffer_text(
		    out, _("%" PRIu64 " of %" PRIu64), proof.filled, proof.of);
		if (proof.why[0] != '\0')
			(void)buffer_text(out, ", %s", _(proof.why));
	} else if (proof.why[0] != '\0') {
		(void)buffer_text(out, "%s", _(proof.why));
	}
}

static void
put_proofs(struct form *form, const struct report *report)
{
	static const struct table_column columns[] = {
	    {{"it can prove", 12}, N_("it can prove"), false, true},
	    {{"", 0}, NULL, false, true},
	    {{"", 0}, NULL, false, true},
	};
	struct table table = {.columns = columns,
	    .columns_len = 3,
	    .rows = CLAIMS,
	    .cell = proofs_cell,
	    .context = report};

	form->kind->table(
	    form, &table, _("Each claim, and what bears it out"), 0);
}

/* ---- dates ---- */

static void
said_order(
    struct buffer *out, const struct when_column *dates, const char *system)
{
	if (dates->order == ORDER_UNKNOWN || dates->by == ORDER_BY_NOTHING)
		return;
	(void)buffer_text(out, "%s",
	    dates->order == ORDER_DMY ? _(", day first ")
				      : _(", month first "));
	if (dates->by == ORDER_BY_OPTION)
		(void)buffer_text(out, "(--date-order)");
	else if (dates->by == ORDER_BY_SYSTEM)
		(void)buffer_text(out, _("(as %s writes)"),
		    system == NULL ? _("this system") : system);
	else
		(void)buffer_text(out, "%s", _("(its values prove it)"));
}

static void
put_date(struct form *form, const struct report *report, int role)
{
	const struct when_column *dates = report->dates[role];
	struct buffer *out = &form->said;

	(void)buffer_text(out, "%s", _("dates in "));
	said_data(form, column_of(report, role));
	(void)buffer_text(out, _(": %" PRIu64 " read"), dates->read);
	said_order(out, dates, report->roles->system);
	if (dates->unreadable > 0) {
		(void)buffer_text(
		    out, _("; %" PRIu64 " not readable"), dates->unreadable);
		if (!report->anonymous) {
			(void)buffer_text(out, "%s", _(", such as "));
			said_data(form, span_of(dates->bad));
		}
	}
	if (dates->gaps + dates->overlaps > 0)
		(void)buffer_text(out,
		    _("; when the clocks change: %" PRIu64
		      " in the gap, %" PRIu64 " in the hour that comes twice"),
		    dates->gaps, dates->overlaps);
	form_say(form, SAID_FACT);
}

/* ---- what looks wrong ---- */

static void
put_sample(struct form *form, const char *what, const struct sample *sample)
{
	if (sample->count == 0)
		return;
	(void)buffer_text(&form->said, "%s: %" PRIu64, what, sample->count);
	if (sample->first.len > 0) {
		(void)buffer_text(&form->said, "%s", _(", such as "));
		said_data(form, example_text(&sample->first));
	}
	form_say(form, SAID_FACT);
}

void
form_log(struct form *form)
{
	form_words(form, SAID_WORDS,
	    _("this looks like a log with several records a complaint: what is "
	      "counted are records, not complaints"));
}

static void
put_repeats(struct form *form, const struct report *report)
{
	const struct repeats_found *found = &report->tally->repeated;
	struct buffer *out = &form->said;

	if (report->roles->column[ROLE_ID] < 0)
		return;
	(void)buffer_text(out, "%s", _("repeated ids: "));
	if (found->ids == 0)
		(void)buffer_text(out, "%s", _("none"));
	else
		(void)buffer_text(out,
		    MANY("%" PRIu64 " (%" PRIu64 " record too many), such as ",
			"%" PRIu64 " (%" PRIu64 " records too many), such as ",
			found->records),
		    found->ids, found->records);
	if (found->ids > 0)
		said_data(form, example_text(&found->first));
	if (!found->all)
		(void)buffer_text(out,
		    _(" among %" PRIu64 " ids, one in %" PRIu64
		      " of all; the others were not watched"),
		    found->watched, found->share);
	form_say(form, SAID_FACT);
	if (report_is_log(report))
		form_log(form);
}

static void
put_doubts(struct form *form, const struct report *report)
{
	const struct tally *tally = report->tally;

	for (int role = 0; role < ROLES; role++)
		if (report->dates[role] != NULL)
			put_date(form, report, role);
	put_repeats(form, report);
	put_sample(form, _("resolved before received (counted as at once)"),
	    &tally->backwards);
	put_sample(form, _("received after now"), &tally->ahead);
	put_sample(
	    form, _("closed, but without a date"), &tally->closed_undated);
	put_sample(form,
	    _("a date of resolution, but a status that is not known to close "
	      "(--map status.closed=STATUS says that it does)"),
	    &tally->open_dated);
	if (tally->unreadable == 0)
		return;
	(void)buffer_text(&form->said,
	    _("records not understood, and not counted: %" PRIu64),
	    tally->unreadable);
	form_say(form, SAID_FACT);
}

void
form_guarantee(struct form *form, const struct report *report)
{
	const char *system = report->roles->system;
	size_t times;

	(void)buffer_text(&form->said, _("system: %s"),
	    system == NULL ? _("not recognised by its columns") : system);
	form_say(form, SAID_FACT);
	form->kind->gap(form);
	put_proofs(form, report);
	form->kind->gap(form);
	put_roles(form, report);
	form->kind->gap(form);
	if (report->ledger != NULL)
		form_guarantee_ledger(form, report->ledger);
	times = form->times;
	put_doubts(form, report);
	if (form->times > times)
		form->kind->gap(form);
	for (const struct limit *limit = limits; limit->text != NULL; limit++)
		if (limit->system == NULL ||
		    (system != NULL && strcmp(limit->system, system) == 0))
			form_words(form, SAID_NOTE, _(limit->text));
	if (report->anonymous)
		form_words(form, SAID_NOTE,
		    _("customers have pseudonyms here, and what they wrote and "
		      "what was done about it is left out"));
}
