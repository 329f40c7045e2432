#include <string.h>

#include "show/guarantee.h"
#include "show/limits.h"
#include "show/proofs.h"

static struct span
column_of(const struct report *report, int role)
{
	int column = report->roles->column[role];

	return column < 0 ? (struct span){NULL, 0}
			  : columns_name(report->columns, column);
}

static void
put_roles(struct members *members, const struct report *report)
{
	members_object(members, "roles");
	for (int role = 0; role < ROLES; role++)
		members_text(members, role_name((enum role)role),
		    column_of(report, role));
	members_object_end(members);
	members_object(members, "coverage");
	for (int role = 0; role < ROLES; role++) {
		if (report->roles->column[role] < 0)
			continue;
		members_object(members, role_name((enum role)role));
		members_count(members, "filled", report->tally->filled[role]);
		members_count(members, "of", report->tally->complaints);
		members_object_end(members);
	}
	members_object_end(members);
}

static void
put_proofs(struct members *members, const struct report *report)
{
	members_object(members, "proves");
	for (int i = 0; i < CLAIMS; i++) {
		struct proof proof = proof_of(report, (enum claim)i);

		members_object(members, claim_name((enum claim)i));
		members_text(
		    members, "verdict", span_of(verdict_name(proof.verdict)));
		if (proof.of > 0) {
			members_count(members, "filled", proof.filled);
			members_count(members, "of", proof.of);
		}
		if (proof.why[0] != '\0')
			members_text(members, "why", span_of(proof.why));
		members_object_end(members);
	}
	members_object_end(members);
}

static const char *
order_name(enum day_order order)
{
	return order == ORDER_DMY ? "dmy" : order == ORDER_MDY ? "mdy" : NULL;
}

static const char *
order_by_name(enum order_by by)
{
	static const char *const names[] = {
	    [ORDER_BY_NOTHING] = NULL,
	    [ORDER_BY_OPTION] = "option",
	    [ORDER_BY_VALUES] = "values",
	    [ORDER_BY_SYSTEM] = "system",
	};

	return names[by];
}

static void
put_dates(struct members *members, const struct report *report)
{
	members_object(members, "dates");
	for (int role = 0; role < ROLES; role++) {
		const struct when_column *dates = report->dates[role];

		if (dates == NULL)
			continue;
		members_object(members, role_name((enum role)role));
		members_text(members, "column", column_of(report, role));
		members_text(
		    members, "order", span_of(order_name(dates->order)));
		members_text(
		    members, "settled_by", span_of(order_by_name(dates->by)));
		members_count(members, "read", dates->read);
		members_count(members, "unreadable", dates->unreadable);
		members_text(members, "unreadable_example",
		    dates->unreadable == 0 || report->anonymous
			? (struct span){NULL, 0}
			: span_of(dates->bad));
		members_count(members, "in_clock_gaps", dates->gaps);
		members_count(members, "in_clock_overlaps", dates->overlaps);
		members_object_end(members);
	}
	members_object_end(members);
}

static void
put_sample(
    struct members *members, const char *name, const struct sample *sample)
{
	members_object(members, name);
	members_count(members, "count", sample->count);
	members_text(members, "example",
	    sample->count == 0 ? (struct span){NULL, 0}
			       : example_text(&sample->first));
	members_object_end(members);
}

static void
put_repeats(struct members *members, const struct repeats_found *found)
{
	members_object(members, "repeated_ids");
	members_count(members, "ids", found->ids);
	members_count(members, "records", found->records);
	members_text(members, "example",
	    found->records == 0 ? (struct span){NULL, 0}
				: example_text(&found->first));
	members_bool(members, "complete", found->all);
	members_object_end(members);
}

void
guarantee_json(struct members *members, const struct report *report)
{
	const struct tally *tally = report->tally;
	const char *system = report->roles->system;

	members_object(members, "guarantee");
	members_text(members, "system", span_of(system));
	put_roles(members, report);
	put_proofs(members, report);
	if (report->ledger != NULL)
		guarantee_ledger_json(members, report->ledger);
	put_dates(members, report);
	put_repeats(members, &tally->repeated);
	members_bool(members, "event_log", report_is_log(report));
	put_sample(members, "resolved_before_received", &tally->backwards);
	put_sample(members, "received_after_now", &tally->ahead);
	put_sample(members, "closed_without_date", &tally->closed_undated);
	put_sample(members, "date_with_open_status", &tally->open_dated);
	members_count(members, "not_understood", tally->unreadable);
	members_list(members, "limits");
	for (const struct limit *limit = limits; limit->text != NULL; limit++)
		if (limit->system == NULL ||
		    (system != NULL && strcmp(limit->system, system) == 0))
			members_text(members, NULL, span_of(limit->text));
	members_list_end(members);
	members_object_end(members);
}
