#include <stdlib.h>
#include <string.h>

#include "stream/writer_parts.h"

/* Which columns are the parents of others: "a" of "a.b". */
static void
mark_parents(const struct columns *columns, bool *parents)
{
	for (int i = 0; i < columns_count(columns); i++) {
		struct span name = columns_name(columns, i);

		for (size_t dot = 1; dot + 1 < name.len; dot++) {
			int parent = name.at[dot] != '.'
					 ? -1
					 : columns_find(columns,
					       (struct span){name.at, dot});

			if (parent >= 0)
				parents[parent] = true;
		}
	}
}

/* A parent that is no object everywhere has values of its own. */
static void
unmark_values(struct reader *reader, bool *parents)
{
	int n = columns_count(reader_columns(reader));
	struct record *record;

	while (reader_peek(reader, &record) == READER_RECORD)
		for (int i = 0; i < n; i++) {
			enum value_kind kind;

			if (!parents[i])
				continue;
			kind = record_kind(record, i);
			parents[i] = kind == VALUE_OBJECT ||
				     kind == VALUE_NULL || kind == VALUE_ABSENT;
		}
	reader_start(reader);
}

/* As Miller does: a name that stands again becomes name_2, name_3 ...; last
 * holds, for the first column of each name, which of these was the last. */
static int
choose(struct writer *writer, int column, int *last)
{
	const struct columns *columns = reader_columns(writer->reader);
	struct span name = columns_name(columns, column);
	int *n = &last[columns_find(columns, name)];

	do {
		buffer_clear(&writer->text);
		(void)buffer_add_span(&writer->text, name);
		if (++*n > 1)
			(void)buffer_text(&writer->text, "_%d", *n);
	} while (!writer->text.failed &&
		 columns_find(writer->names, buffer_span(&writer->text)) >= 0);
	if (writer->text.failed ||
	    columns_add(writer->names, buffer_span(&writer->text)) == -1)
		return -1;
	writer->chosen[writer->chosen_len++] = column;
	return 0;
}

int
convert_choose(struct writer *writer)
{
	struct columns *columns = reader_columns(writer->reader);
	int n = columns_count(columns);
	bool *parents = calloc((size_t)n + 1, sizeof(*parents));
	int *last = calloc((size_t)n + 1, sizeof(*last));
	int failed = -1;

	writer->chosen = calloc((size_t)n + 1, sizeof(*writer->chosen));
	writer->names = columns_new();
	if (parents != NULL && last != NULL && writer->chosen != NULL &&
	    writer->names != NULL)
		failed = 0;
	if (failed == 0 && reader_form(writer->reader) != FORM_CSV) {
		mark_parents(columns, parents);
		unmark_values(writer->reader, parents);
	}
	for (int i = 0; i < n && failed == 0; i++)
		if (!parents[i])
			failed = choose(writer, i, last);
	free(parents);
	free(last);
	return failed;
}
