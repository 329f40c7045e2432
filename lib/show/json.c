#include "show/figures.h"
#include "show/guarantee.h"
#include "show/json_parts.h"
#include "show/members.h"
#include "show/report.h"
#include "show/sections.h"
#include "show/totals.h"

static void
put_totals(struct members *members, const struct report *report)
{
	members_object(members, "totals");
	for (int i = 0; i < TOTALS; i++) {
		const char *name = total_name((enum total)i);
		uint64_t count;

		if (total_count(report, (enum total)i, &count))
			members_count(members, name, count);
		else
			members_null(members, name);
	}
	members_object_end(members);
}

static void
put_ageing(struct members *members, const struct report *report)
{
	const struct ageing *ageing = &report->tally->ageing;

	members_object(members, "ageing");
	members_list(members, "ranges");
	for (int i = 0; i < AGES; i++) {
		members_object(members, NULL);
		members_count(members, "from_days", (uint64_t)ageing_from(i));
		if (i + 1 < AGES)
			members_count(
			    members, "to_days", (uint64_t)ageing_from(i + 1));
		else
			members_null(members, "to_days");
		members_count(members, "open", ageing->open[i]);
		members_object_end(members);
	}
	members_list_end(members);
	members_count(members, "not_known", ageing->undated);
	if (ageing->dated == 0) {
		members_null(members, "oldest");
	} else {
		members_object(members, "oldest");
		members_text(members, "id", example_text(&ageing->oldest_id));
		members_moment(members, "received", ageing->oldest);
		members_days(members, "days",
		    figure_age(report->tally->now, ageing->oldest));
		members_object_end(members);
	}
	members_object_end(members);
}

static void
put_owners(struct members *members, const struct report *report)
{
	const struct tally *tally = report->tally;
	const char *what = tally->by_person ? "owner" : "group";

	members_list(members, "owners");
	for (size_t i = 0; i < tally->ranked_len; i++) {
		const struct person *person = &tally->ranked[i];

		members_object(members, NULL);
		members_text(members, what, person->name);
		members_count(members, "open", person->open);
		members_count(members, "overdue", person->overdue);
		if (person->oldest == INT64_MAX)
			members_null(members, "oldest_open_days");
		else
			members_days(members, "oldest_open_days",
			    figure_age(tally->now, person->oldest));
		members_count(members, "resolved", person->resolved);
		members_object_end(members);
		if (page_turn(members->page) < 0)
			break;
	}
	members_list_end(members);
}

static void
put_days(struct members *members, const char *name,
    const struct durations *took, unsigned int percent)
{
	if (took->n == 0)
		members_null(members, name);
	else
		members_days(members, name, durations_at(took, percent));
}

static void
put_facts(
    struct members *members, const struct clock_facts *facts, bool stopped)
{
	members_count(members, "promised", facts->promised);
	members_count(members, "kept", facts->kept);
	if (facts->promised == 0)
		members_null(members, "within_promise");
	else
		members_number(members, "within_promise",
		    (double)facts->kept / (double)facts->promised);
	if (stopped) {
		members_moment(members, "first", facts->first);
		members_moment(members, "last", facts->last);
	} else {
		members_null(members, "first");
		members_null(members, "last");
	}
}

static void
put_clocks(struct members *members, const struct report *report)
{
	static const char *const names[CLOCK_PERCENTS] = {
	    "p50_days", "p85_days", "p95_days"};
	struct clocks clocks = clocks_of(report);

	members_object(members, "clocks");
	for (size_t c = 0; c < clocks.len; c++) {
		const struct durations *took =
		    &report->tally->took[clocks.which[c]];

		members_object(members, clock_name(clocks.which[c]));
		members_count(members, "n", took->n);
		for (int i = 0; i < CLOCK_PERCENTS; i++)
			put_days(members, names[i], took, clock_percents[i]);
		put_facts(members, &report->tally->clock[clocks.which[c]],
		    took->n > 0);
		members_object_end(members);
	}
	members_object_end(members);
}

static void
put_causes(struct members *members, const struct report *report)
{
	const struct tally *tally = report->tally;
	uint64_t sum = 0;

	if (tally->pareto == NULL) {
		members_null(members, "causes");
		return;
	}
	members_object(members, "causes");
	members_text(members, "of", span_of(role_name(tally->pareto_of)));
	members_list(members, "list");
	for (size_t i = 0; i < tally->pareto_len; i++) {
		const struct cause *cause = &tally->pareto[i];
		double whole = (double)tally->complaints;

		sum += cause->complaints;
		members_object(members, NULL);
		members_text(members, "cause",
		    cause->name.len == 0 ? (struct span){NULL, 0}
					 : cause->name);
		members_count(members, "complaints", cause->complaints);
		members_number(
		    members, "share", (double)cause->complaints / whole);
		members_number(members, "cumulative", (double)sum / whole);
		members_count(members, "open", cause->open);
		if (report_knows_reopened(report))
			members_count(members, "reopened", cause->reopened);
		else
			members_null(members, "reopened");
		members_object_end(members);
		if (page_turn(members->page) < 0)
			break;
	}
	members_list_end(members);
	members_object_end(members);
}

static void
put_deed(struct members *members, const struct report *report,
    const struct deed_class *deed)
{
	members_object(members, NULL);
	members_text(members, "did", deed->did);
	members_count(members, "done", deed->done);
	if (hold_known(report))
		members_count(members, "held", deed->held);
	else
		members_null(members, "held");
	if (acceptance_known(report))
		members_count(members, "accepted", deed->accepted);
	else
		members_null(members, "accepted");
	members_object_end(members);
}

static void
put_worked(struct members *members, const struct report *report)
{
	const struct tally *tally = report->tally;

	if (!deeds_known(report) || done_too_many(tally->done)) {
		members_null(members, "worked");
		return;
	}
	members_object(members, "worked");
	members_list(members, "list");
	for (size_t i = 0; i < tally->deeds_len; i++) {
		put_deed(members, report, &tally->deeds[i]);
		if (page_turn(members->page) < 0)
			break;
	}
	members_list_end(members);
	members_count(members, "not_said", done_unsaid(tally->done));
	members_object_end(members);
}

static void
put_by(struct members *members, const struct report *report)
{
	const struct groups *groups = report->tally->by;

	members_list(members, "by");
	for (size_t i = 0; i < groups_count(groups); i++) {
		size_t number;
		const struct group *group = groups_at(groups, i, &number);

		members_object(members, NULL);
		for (size_t p = 0; p < report->by_len; p++) {
			json_out_key_span(&members->json, report->by[p]);
			json_out_span(&members->json,
			    keys_part(groups_keys(groups), number, p));
		}
		members_count(members, "complaints", group->complaints);
		members_count(members, "open", group->open);
		put_days(members, "p50_days", &group->took, 50);
		members_object_end(members);
		if (page_turn(members->page) < 0)
			break;
	}
	members_list_end(members);
}

int
show_json(struct page *page, const struct report *report)
{
	static void (*const put[SECTIONS])(
	    struct members *, const struct report *) = {
	    [SECTION_TOTALS] = put_totals,
	    [SECTION_NOW] = json_now,
	    [SECTION_AGEING] = put_ageing,
	    [SECTION_OWNERS] = put_owners,
	    [SECTION_CLOCKS] = put_clocks,
	    [SECTION_TREND] = json_trend,
	    [SECTION_CAUSES] = put_causes,
	    [SECTION_WORKED] = put_worked,
	    [SECTION_GUARANTEE] = guarantee_json,
	};
	struct members members = {.page = page};

	json_out_start(&members.json, &page->out, false);
	members_object(&members, NULL);
	for (int i = 0; i < SECTIONS; i++)
		if ((report->tally->sections & 1U << i) != 0)
			put[i](&members, report);
	if (report->tally->by != NULL)
		put_by(&members, report);
	members_object_end(&members);
	(void)buffer_add_char(&page->out, '\n');
	return page_turn(page);
}
