#include "stream/parts.h"

void
reader_mark(const struct reader *reader, struct reader_mark *mark)
{
	size_t row = reader->row;

	*mark = (struct reader_mark){.start = reader->start,
	    .row = row,
	    .from = row > 0 ? (size_t)reader->scan.rows[row - 1].end + 1 : 0,
	    .line = reader->line,
	    .number = reader->number,
	    .list = (int)reader->list,
	    .quiet = reader->quiet};
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
	reader->number = mark->number;
	reader->list = (enum list)mark->list;
	reader->quiet = mark->quiet;
	if (reader->window > 0 && reader->start == mark->start) {
		reader->row = mark->row; /* its rows are still known */
		return;
	}
	reader->start = mark->start + mark->from;
	reader->line = mark->line + scan_count(reader->buf + mark->start,
					mark->from, reader->end);
	reader->window = reader->row = 0;
	reader->scan.rows_len = 0;
	reader->scan.odd = SCAN_REGULAR;
}

void
reader_moves(
    const struct reader *reader, void (**settle)(void *arg), void **arg)
{
	*settle = reader->settle;
	*arg = reader->settle_arg;
}
