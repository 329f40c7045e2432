#include "show/report.h"
#include "show/sections.h"
#include "show/table.h"

int
show_csv(struct page *page, const struct report *report)
{
	struct table_column columns[TABLE_COLUMNS];
	struct table table;
	int section = 0;

	if (report->tally->by != NULL) {
		by_table(report, columns, &table);
		return table_csv(page, &table, report->guard);
	}
	while (section + 1 < SECTIONS &&
	       (report->tally->sections & 1U << section) == 0)
		section++;
	section_table(report, (enum section)section, &table);
	return table_csv(page, &table, report->guard);
}
