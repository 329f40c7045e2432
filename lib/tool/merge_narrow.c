/* Which part of what was counted is shown. */
#include "tool/merge_parts.h"

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
