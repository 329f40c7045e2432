/* Which part of what was counted is shown. */
#include <string.h>

#include "tool/merge_parts.h"
#include "tool/options.h"

static int
differ(const char *option, struct error *err)
{
	error_remedy(err, "say it when the parts are made");
	return error_set(
	    err, "%s: the parts were counted with another", option);
}

int
merge_agrees(
    const struct merge *merge, const struct options *options, struct error *err)
{
	const char *zone = merge->zone_name == NULL ? "" : merge->zone_name;
	struct when now;

	if (options->now != NULL &&
	    (when_parse(span_of(options->now), options->order, merge->zone,
		 &now) < 0 ||
		now.at != merge->now))
		return differ("--now", err);
	if (options->zone_said && strcmp(options->zone, zone) != 0)
		return differ("--tz", err);
	/* of a file the parts know no more than the name that it gives */
	if (options->profile_said && strpbrk(options->profile, "/.") == NULL &&
	    (merge->due_counts ||
		strcmp(options->profile, merge->profile) != 0))
		return differ("--profile", err);
	return 0;
}

static int
narrow_by(const struct merge *merge, const struct by *by, struct error *err)
{
	bool same = by->len == merge->by_len;

	for (size_t i = 0; same && i < by->len; i++)
		same = span_equal(by->name[i], merge->by[i]);
	if (same)
		return 0;
	error_remedy(err, "make the parts with this --by");
	return error_set(err, "--by: other columns were counted by");
}

static int
narrow_sections(unsigned int counted, unsigned int wanted, struct error *err)
{
	for (int i = 0; i < SECTIONS; i++) {
		if ((wanted & ~counted & 1U << i) == 0 || i == SECTION_TOTALS)
			continue;
		error_remedy(err, "make the parts with this section");
		return error_set(err, "the section %s was not counted",
		    section_name((enum section)i));
	}
	return 0;
}

int
merge_narrow(struct merge *merge, const struct merge_view *view,
    struct report *report, struct error *err)
{
	struct tally *tally = merge->tally;
	unsigned int shown = view->sections;
	bool groups = view->by->len > 0 || (shown == 0 && merge->by_len > 0);

	if (shown == 0)
		shown = merge->sections;
	if ((view->by->len > 0 && narrow_by(merge, view->by, err) < 0) ||
	    narrow_sections(merge->sections, shown | view->needs, err) < 0)
		return -1;
	if (view->one_table && !(groups && view->sections == 0) &&
	    (groups || (shown & (shown - 1)) != 0)) {
		error_remedy(err, "say one --section NAME, or --by COLUMN");
		return error_set(err, "--to csv gives one table");
	}
	tally->sections = shown;
	if (!groups) {
		groups_free(tally->by);
		tally->by = NULL;
		report->by_len = 0;
	}
	return 0;
}
