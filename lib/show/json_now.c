#include "show/json_parts.h"
#include "show/sections.h"

static void
put_instant(struct members *members, const char *name, int64_t at)
{
	if (at == NOW_NEVER)
		members_null(members, name);
	else
		members_moment(members, name, at);
}

static void
put_kept(struct members *members, const struct report *report,
    const struct now_kept *kept)
{
	members_object(members, NULL);
	members_text(members, "id", example_text(&kept->id));
	members_text(members, "due", span_of(step_name(kept->step)));
	put_instant(members, "by", kept->due);
	members_bool(members, "late", kept->late);
	if (kept->late)
		members_days(members, "late_days", late_minutes(report, kept));
	else
		members_null(members, "late_days");
	members_text(members, "why",
	    kept->due == NOW_NEVER ? (struct span){NULL, 0}
				   : span_of(basis_name(kept->basis)));
	members_text(members, "delegate",
	    kept->delegate.len == 0 ? (struct span){NULL, 0}
				    : example_text(&kept->delegate));
	put_instant(members, "received", kept->received);
	members_text(members, "words",
	    kept->words_len == 0 ? (struct span){NULL, 0} : words_of(kept));
	members_bool(members, "words_cut", kept->words_cut);
	members_object_end(members);
}

void
json_now(struct members *members, const struct report *report)
{
	const struct tally *tally = report->tally;
	const char *what = tally->by_person ? "owner" : "group";

	members_list(members, "now");
	for (size_t i = 0; i < tally->actors_len; i++) {
		const struct now_person *person = &tally->actors[i];

		members_object(members, NULL);
		members_text(members, what, person->name);
		members_count(members, "open", person->open);
		members_count(members, "late", person->late);
		members_list(members, "first");
		for (size_t k = 0; k < person->kept_len; k++)
			put_kept(members, report, person->kept[k]);
		members_list_end(members);
		members_count(members, "more", person->open - person->kept_len);
		members_object_end(members);
		if (page_turn(members->page) < 0)
			break;
	}
	members_list_end(members);
}
