#include <inttypes.h>

#include "show/figures.h"
#include "show/language.h"
#include "show/totals.h"

static const struct {
	const char *name, *label;
} totals[TOTALS] = {
    [TOTAL_COMPLAINTS] = {"complaints", N_("complaints")},
    [TOTAL_UNREADABLE] = {"unreadable", N_("unreadable")},
    [TOTAL_OPEN] = {"open", N_("open")},
    [TOTAL_RESOLVED] = {"resolved", N_("resolved")},
    [TOTAL_UNOWNED] = {"unowned", N_("owned by nobody")},
    [TOTAL_APOLOGY_OWED] = {"apology_owed", N_("apology owed")},
    [TOTAL_OVERDUE] = {"overdue", N_("overdue")},
    [TOTAL_REOPENED] = {"reopened", N_("reopened")},
};

const char *
total_name(enum total total)
{
	return totals[total].name;
}

static bool
has_column(const struct report *report, enum role role)
{
	return report->roles->column[role] >= 0;
}

bool
total_count(const struct report *report, enum total total, uint64_t *count)
{
	const struct tally *tally = report->tally;
	const uint64_t counts[TOTALS] = {
	    [TOTAL_COMPLAINTS] = tally->complaints,
	    [TOTAL_UNREADABLE] = tally->unreadable,
	    [TOTAL_OPEN] = tally->open,
	    [TOTAL_RESOLVED] = tally->complaints - tally->open,
	    [TOTAL_UNOWNED] = tally->unowned,
	    [TOTAL_APOLOGY_OWED] = tally->apology_owed,
	    [TOTAL_OVERDUE] = tally->overdue,
	    [TOTAL_REOPENED] = tally->reopened,
	};

	*count = counts[total];
	switch (total) {
	case TOTAL_UNOWNED:
		return !report_lacks(report, ROLE_OWNER);
	case TOTAL_OVERDUE: /* what we promised is not all of it */
		return has_column(report, ROLE_RECEIVED) ||
		       (report->due_counts && has_column(report, ROLE_DUE));
	case TOTAL_REOPENED:
		return report_knows_reopened(report);
	default:
		return true;
	}
}

/* Where the ledger tells what no column does. */
static void
put_alone(const struct report *report, enum role role, struct buffer *out)
{
	if (!has_column(report, role))
		(void)buffer_text(out, "%s", _("by the ledger alone"));
}

/* What overdue is measured by. */
static void
put_measure(const struct report *report, struct buffer *out)
{
	bool told = report_told(report, ROLE_DUE);
	bool due = report->due_counts && has_column(report, ROLE_DUE);

	(void)buffer_text(out,
	    told && due ? _("by our promise, else the export's own due date, "
			    "else the profile %s")
	    : told	? _("by our promise, else the profile %s")
	    : due	? _("by the export's own due date, else the profile %s")
			: _("by the profile %s"),
	    report->profile);
}

static void
put_remark(const struct report *report, enum total total, struct buffer *out)
{
	static const char *const wants[TOTALS] = {
	    [TOTAL_UNOWNED] = N_("cannot be known: no column for a person"),
	    [TOTAL_OVERDUE] = N_("cannot be known: no column for any date"),
	    [TOTAL_REOPENED] = N_("cannot be known: no column for reopening"),
	};
	const struct tally *tally = report->tally;
	uint64_t count;

	if (!total_count(report, total, &count)) {
		(void)buffer_text(out, "%s",
		    total == TOTAL_REOPENED && has_column(report, ROLE_REOPENED)
			? _("cannot be known: the column for reopening is "
			    "empty")
			: _(wants[total]));
		return;
	}
	if (tally->complaints == 0 && total != TOTAL_UNREADABLE)
		return;
	switch (total) {
	case TOTAL_UNREADABLE:
		if (count > 0)
			(void)buffer_text(
			    out, "%s", _("each named on standard error"));
		break;
	case TOTAL_OPEN:
	case TOTAL_RESOLVED:
		if (!report_knows_open(report))
			(void)buffer_text(out, "%s",
			    total == TOTAL_RESOLVED
				? ""
				: _("all count as open: no column says which "
				    "are resolved"));
		else if (tally->complaints > 0)
			figure_share(out, count, tally->complaints);
		break;
	case TOTAL_APOLOGY_OWED:
		if (count > 0 && report_lacks(report, ROLE_APOLOGISED))
			(void)buffer_text(out, "%s",
			    _("no column for apologies: all that are open"));
		break;
	case TOTAL_OVERDUE:
		put_measure(report, out);
		break;
	case TOTAL_UNOWNED:
		put_alone(report, ROLE_OWNER, out);
		break;
	case TOTAL_REOPENED:
		put_alone(report, ROLE_REOPENED, out);
		break;
	default:
		break;
	}
}

static void
totals_cell(const void *context, size_t row, size_t column, enum table_for whom,
    struct buffer *out)
{
	enum total total = (enum total)row;
	uint64_t count;

	if (column == 0)
		(void)buffer_text(out, "%s",
		    whom == FOR_PEOPLE ? _(totals[row].label)
				       : totals[row].name);
	else if (column == 2)
		put_remark(context, total, out);
	else if (total_count(context, total, &count))
		(void)buffer_text(out, "%" PRIu64, count);
	else if (whom == FOR_PEOPLE)
		(void)buffer_text(out, "?");
}

void
totals_table(const struct report *report, struct table *table)
{
	static const struct table_column columns[] = {
	    {{"total", 5}, N_("total"), false, true},
	    {{"count", 5}, N_("count"), true, false},
	    {{"remark", 6}, N_("remark"), false, true},
	};

	*table = (struct table){.columns = columns,
	    .columns_len = 3,
	    .rows = TOTALS,
	    .cell = totals_cell,
	    .context = report};
}
