#include "stream/parts.h"

void
reader_mark(const struct reader *reader, struct reader_mark *mark)
{
	*mark = (struct reader_mark){reader->start, reader->line,
	    reader->number, (int)reader->list, reader->quiet};
}

enum reader_got
reader_ahead(struct reader *reader, struct record **record)
{
	reader->quiet = true;
	return reader_peek(reader, record);
}

void
reader_back(struct reader *reader, const struct reader_mark *mark)
{
	reader->start = mark->start;
	reader->line = mark->line;
	reader->number = mark->number;
	reader->list = (enum list)mark->list;
	reader->quiet = mark->quiet;
	reader->window = reader->row = 0;
	reader->scan.rows_len = 0;
	reader->scan.odd = SCAN_REGULAR;
}
