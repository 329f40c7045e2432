#include <inttypes.h>
#include <string.h>

#include "show/guarantee.h"
#include "show/limits.h"
#include "show/proofs.h"
#include "show/table.h"

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
		(void)buffer_text(out, "%" PRIu64 " of %" PRIu64,
		    report->tally->filled[role], report->tally->complaints);
}

/* Those that only our deeds fill are missed by nobody. */
static void
put_lacking(struct page *page, const struct report *report)
{
	struct buffer list = {0};

	for (int role = 0; role < ROLE_OWNED; role++)
		if (report->roles->column[role] < 0)
			(void)buffer_text(&list, "%s%s",
			    list.len == 0 ? "no column for " : ", ",
			    role_name((enum role)role));
	if (list.len > 0)
		(void)buffer_text(&list, " (--map ROLE=COLUMN names one)");
	if (list.len > 0)
		page_words(page, buffer_span(&list));
	page->failed |= list.failed;
	buffer_free(&list);
}

static void
put_roles(struct page *page, const struct report *report)
{
	static const struct table_column columns[] = {
	    {{"role", 4}, NULL, false, false},
	    {{"column", 6}, NULL, false, false},
	    {{"filled", 6}, NULL, true, false},
	};
	struct table table = {.columns = columns,
	    .columns_len = 3,
	    .cell = roles_cell,
	    .context = report};

	while (role_at(report, table.rows) < ROLES)
		table.rows++;
	(void)table_text(page, &table, false);
	put_lacking(page, report);
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
		(void)buffer_text(out, "%s", verdict_name(proof.verdict));
	} else if (proof.verdict == VERDICT_PARTLY && proof.of > 0) {
		(void)buffer_text(out, "%" PRIu64 " of %" PRIu64 "%s%s",
		    proof.filled, proof.of, proof.why[0] == '\0' ? "" : ", ",
		    proof.why);
	} else {
		(void)buffer_text(out, "%s", proof.why);
	}
}

static void
put_proofs(struct page *page, const struct report *report)
{
	static const struct table_column columns[] = {
	    {{"it can prove", 12}, NULL, false, true},
	    {{"", 0}, NULL, false, true},
	    {{"", 0}, NULL, false, true},
	};
	struct table table = {.columns = columns,
	    .columns_len = 3,
	    .rows = CLAIMS,
	    .cell = proofs_cell,
	    .context = report};

	(void)table_text(page, &table, false);
}

/* ---- dates ---- */

static void
put_order(
    struct page *page, const struct when_column *dates, const char *system)
{
	if (dates->order == ORDER_UNKNOWN || dates->by == ORDER_BY_NOTHING)
		return;
	(void)buffer_text(&page->out, ", %s first ",
	    dates->order == ORDER_DMY ? "day" : "month");
	if (dates->by == ORDER_BY_OPTION)
		(void)buffer_text(&page->out, "(--date-order)");
	else if (dates->by == ORDER_BY_SYSTEM)
		(void)buffer_text(&page->out, "(as %s writes)",
		    system == NULL ? "this system" : system);
	else
		(void)buffer_text(&page->out, "(its values prove it)");
}

static void
put_dates(struct page *page, const struct report *report)
{
	struct buffer *out = &page->out;

	for (int role = 0; role < ROLES; role++) {
		const struct when_column *dates = report->dates[role];

		if (dates == NULL)
			continue;
		(void)buffer_text(out, "  dates in ");
		(void)page_visible(page, column_of(report, role));
		(void)buffer_text(out, ": %" PRIu64 " read", dates->read);
		put_order(page, dates, report->roles->system);
		if (dates->unreadable > 0) {
			(void)buffer_text(out,
			    "; %" PRIu64 " not readable, such as ",
			    dates->unreadable);
			(void)page_visible(page, span_of(dates->bad));
		}
		if (dates->gaps + dates->overlaps > 0)
			(void)buffer_text(out,
			    "; when the clocks change: %" PRIu64
			    " in the gap, %" PRIu64 " in the hour that "
			    "comes twice",
			    dates->gaps, dates->overlaps);
		(void)buffer_add_char(out, '\n');
	}
}

/* ---- what looks wrong ---- */

static void
put_sample(struct page *page, const char *what, const struct sample *sample)
{
	struct buffer *out = &page->out;

	if (sample->count == 0)
		return;
	(void)buffer_text(out, "  %s: %" PRIu64, what, sample->count);
	if (sample->first.len > 0) {
		(void)buffer_text(out, ", such as ");
		(void)page_visible(page, example_text(&sample->first));
	}
	(void)buffer_add_char(out, '\n');
}

static void
put_repeats(struct page *page, const struct report *report)
{
	const struct repeats_found *found = &report->tally->repeated;
	struct buffer *out = &page->out;

	if (report->roles->column[ROLE_ID] < 0)
		return;
	(void)buffer_text(out, "  repeated ids: ");
	if (found->ids == 0)
		(void)buffer_text(out, "none");
	else
		(void)buffer_text(out,
		    "%" PRIu64 " (%" PRIu64 " records too many), such as ",
		    found->ids, found->records);
	if (found->ids > 0)
		(void)page_visible(page, example_text(&found->first));
	if (!found->all)
		(void)buffer_text(out,
		    " among the first %" PRIu64
		    " ids; those after them were not watched",
		    found->watched);
	(void)buffer_add_char(out, '\n');
	if (report_is_log(report))
		page_words(page,
		    span_of("this looks like a log with several records a "
			    "complaint: what is counted are records, not "
			    "complaints"));
}

static void
put_note(struct page *page, const char *text)
{
	struct buffer note = {0};

	(void)buffer_text(&note, "note: %s", text);
	page_words(page, buffer_span(&note));
	page->failed |= note.failed;
	buffer_free(&note);
}

/* What looks wrong, if anything does. */
static void
put_doubts(struct page *page, const struct report *report)
{
	const struct tally *tally = report->tally;

	put_dates(page, report);
	put_repeats(page, report);
	put_sample(page, "resolved before received (counted as at once)",
	    &tally->backwards);
	put_sample(page, "received after now", &tally->ahead);
	put_sample(page, "closed, but without a date", &tally->closed_undated);
	put_sample(page,
	    "a date of resolution, but a status that does not close",
	    &tally->open_dated);
	if (tally->unreadable > 0)
		(void)buffer_text(&page->out,
		    "  records not understood, and not counted: %" PRIu64 "\n",
		    tally->unreadable);
}

void
guarantee_text(struct page *page, const struct report *report)
{
	const char *system = report->roles->system;
	struct buffer *out = &page->out;
	size_t before;

	(void)buffer_text(out, "  system: %s\n\n",
	    system == NULL ? "not recognised by its columns" : system);
	put_proofs(page, report);
	(void)buffer_add_char(out, '\n');
	put_roles(page, report);
	(void)buffer_add_char(out, '\n');
	if (report->ledger != NULL)
		guarantee_ledger_text(page, report->ledger);
	before = out->len;
	put_doubts(page, report);
	if (out->len > before)
		(void)buffer_add_char(out, '\n');
	for (const struct limit *limit = limits; limit->text != NULL; limit++)
		if (limit->system == NULL ||
		    (system != NULL && strcmp(limit->system, system) == 0))
			put_note(page, limit->text);
}
