#include "letter/mbox_scan.h"

void
mbox_scan_start(struct mbox_scan *scan)
{
	ids_free(&scan->ids);
	*scan = (struct mbox_scan){.torn = -1, .after_blank = true};
}

void
mbox_scan_free(struct mbox_scan *scan)
{
	ids_free(&scan->ids);
}

static bool
begins(struct span line, const char *word, size_t len)
{
	return line.len >= len && memcmp(line.at, word, len) == 0;
}

/* A line of the headers. */
static int
take_head(struct mbox_scan *scan, struct span line)
{
	static const char name[] = "Message-ID:";
	size_t len = sizeof(name) - 1;
	struct span value = span_trim(line);
	bool next = scan->id_next && (line.at[0] == ' ' || line.at[0] == '\t');

	scan->id_next = false;
	if (next)
		return ids_add(&scan->ids, value);
	if (line.len < len || strncasecmp(line.at, name, len) != 0)
		return 0;
	value = span_trim((struct span){line.at + len, line.len - len});
	scan->id_next = value.len == 0;
	return ids_add(&scan->ids, value);
}

static int
take_line(struct mbox_scan *scan)
{
	struct span line = {scan->line, scan->line_len};
	bool after_blank = scan->after_blank;

	if (line.len > sizeof(scan->line))
		line.len = sizeof(scan->line);
	if (line.len > 0 && line.at[line.len - 1] == '\r')
		line.len--;
	scan->after_blank = line.len == 0;
	if (line.len == 0) {
		scan->in_head = false;
	} else if (after_blank && begins(line, "From ", 5)) {
		scan->in_head = true;
		scan->id_next = false;
		scan->torn = -1; /* a whole message came after it */
	} else if (after_blank && begins(line, "\0rom ", 5)) {
		scan->in_head = false;
		if (scan->torn < 0)
			scan->torn = scan->line_at;
	} else if (scan->in_head) {
		return take_head(scan, line);
	}
	return 0;
}

int
mbox_scan_feed(struct mbox_scan *scan, struct span bytes)
{
	const char *end;
	size_t len, room;

	while (bytes.len > 0) {
		end = memchr(bytes.at, '\n', bytes.len);
		len = end == NULL ? bytes.len : (size_t)(end - bytes.at);
		if (scan->line_len < sizeof(scan->line)) {
			room = sizeof(scan->line) - scan->line_len;
			memcpy(scan->line + scan->line_len, bytes.at,
			    len < room ? len : room);
		}
		scan->line_len += len;
		len += end != NULL;
		scan->end += (off_t)len;
		bytes.at += len;
		bytes.len -= len;
		if (end == NULL)
			break;
		if (take_line(scan) != 0)
			return -1;
		scan->line_len = 0;
		scan->line_at = scan->end;
	}
	return 0;
}

void
mbox_scan_cut(struct mbox_scan *scan)
{
	scan->end = scan->line_at = scan->torn;
	scan->torn = -1;
	scan->line_len = 0;
	scan->after_blank = true; /* or it were not torn */
	scan->in_head = scan->id_next = false;
}

const char *
mbox_scan_gap(const struct mbox_scan *scan)
{
	if (scan->line_len > 0)
		return "\n\n";
	return scan->after_blank ? "" : "\n";
}
