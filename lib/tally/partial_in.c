#include "meaning/when.h"
#include "stream/hash.h"
#include "tally/partial.h"

/* The years 0 to 9999 that a date may have, and what is promised after them. */
#define EARLIEST (-719528 * WHEN_DAY)
#define LATEST ((2932897 + 40000) * WHEN_DAY)

/* So that a line needs no more memory than a few times its length. */
static bool
is_small(struct span line)
{
	size_t values = 0;
	bool quoted = false;

	for (size_t i = 0; i < line.len; i++) {
		if (quoted && line.at[i] == '\\')
			i++;
		else if (line.at[i] == '"')
			quoted = !quoted;
		else if (!quoted && (line.at[i] == ',' || line.at[i] == '[' ||
					line.at[i] == '{'))
			values++;
	}
	return line.len <= PARTIAL_LINE_MOST &&
	       values <= PARTIAL_VALUES_MOST + 2;
}

static int
refuse(struct error *err)
{
	error_remedy(err, "make it again with report --partial");
	return error_set(err, "this is no partial of a report");
}

static enum partial_got
read_first(struct partial_in *in, struct partial_row *row, struct error *err)
{
	int64_t version;

	(void)in;
	if (!partial_is(row, PARTIAL_FIRST) ||
	    json_node_integer(json_node_element(row->list, 1), &version) < 0) {
		(void)refuse(err);
		return PARTIAL_REFUSED;
	}
	row->at = row->len;
	if (version == PARTIAL_VERSION)
		return PARTIAL_ROW;
	error_remedy(err,
	    "make it again with report --partial of this version of ownup");
	(void)error_set(err,
	    "a partial of version %lld; this report reads version %d",
	    (long long)version, PARTIAL_VERSION);
	return PARTIAL_REFUSED;
}

static enum partial_got
read_end(struct partial_in *in, struct partial_row *row, struct error *err)
{
	uint64_t lines = partial_count(row), hash = partial_hash(row);

	if (partial_whole(row) && lines == in->lines && hash == in->hash) {
		in->lines = in->hash = 0;
		return PARTIAL_END;
	}
	error_remedy(err, "make it again with report --partial");
	(void)error_set(err, "this partial was changed, or lines are missing");
	return PARTIAL_REFUSED;
}

enum partial_got
partial_read(struct partial_in *in, struct span line, struct partial_row *row,
    struct error *err)
{
	struct error why;
	enum partial_got got = PARTIAL_ROW;

	error_clear(&why);
	arena_clear(&in->arena);
	json_doc_close(in->doc);
	in->doc = is_small(line) ? json_doc_open(line, &why) : NULL;
	*row = (struct partial_row){.in = in, .at = 1};
	if (in->doc != NULL)
		row->list = json_doc_root(in->doc);
	row->len = json_node_count(row->list);
	row->word = json_node_text(json_node_element(row->list, 0));
	if (row->word.at == NULL) {
		(void)refuse(err);
		return PARTIAL_REFUSED;
	}
	if (in->lines == 0)
		got = read_first(in, row, err);
	else if (partial_is(row, "end"))
		return read_end(in, row, err);
	in->hash = hash_span(line, in->hash);
	in->lines++;
	return got;
}

void
partial_in_free(struct partial_in *in)
{
	json_doc_close(in->doc);
	arena_free(&in->arena);
}

/* ---- values ---- */

static const struct json_node *
next(struct partial_row *row)
{
	const struct json_node *node = NULL;

	if (!row->wrong)
		node = json_node_element(row->list, row->at++);
	row->wrong |= node == NULL;
	return node;
}

static int
digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static struct span
text_of_hex(struct partial_row *row, struct span hex)
{
	char *bytes = arena_take(&row->in->arena, hex.len / 2 + 1);

	row->wrong |= bytes == NULL || hex.at == NULL || hex.len % 2 != 0;
	for (size_t i = 0; !row->wrong && i < hex.len; i += 2) {
		int high = digit(hex.at[i]), low = digit(hex.at[i + 1]);

		row->wrong |= high < 0 || low < 0;
		bytes[i / 2] =
		    (char)((unsigned int)high * 16 + (unsigned int)low);
	}
	return row->wrong ? (struct span){"", 0}
			  : (struct span){bytes, hex.len / 2};
}

struct span
partial_text(struct partial_row *row)
{
	const struct json_node *node = next(row);

	switch (json_node_kind(node)) {
	case VALUE_NULL:
		return (struct span){NULL, 0};
	case VALUE_TEXT:
		return json_node_text(node);
	case VALUE_OBJECT:
		return text_of_hex(
		    row, json_node_text(json_node_member(node, "hex")));
	default:
		row->wrong = true;
		return (struct span){"", 0};
	}
}

/* 0 and wrong when it is no number of this range. */
static int64_t
number(struct partial_row *row, const struct json_node *node, int64_t least,
    int64_t most)
{
	int64_t value = 0;

	if (json_node_integer(node, &value) == 0 && value >= least &&
	    value <= most)
		return value;
	row->wrong = true;
	return 0;
}

uint64_t
partial_count(struct partial_row *row)
{
	return (uint64_t)number(row, next(row), 0, PARTIAL_MOST);
}

int64_t
partial_signed(struct partial_row *row)
{
	return number(row, next(row), -PARTIAL_MOST, PARTIAL_MOST);
}

int64_t
partial_instant(struct partial_row *row)
{
	const struct json_node *node = next(row);

	if (json_node_kind(node) == VALUE_NULL)
		return INT64_MIN;
	return number(row, node, EARLIEST, LATEST);
}

uint64_t
partial_hash(struct partial_row *row)
{
	struct span text = partial_text(row);
	uint64_t hash = 0;

	row->wrong |= text.len != 16;
	for (size_t i = 0; !row->wrong && i < text.len; i++) {
		int value = digit(text.at[i]);

		row->wrong |= value < 0;
		hash = hash << 4 | ((unsigned int)value & 15);
	}
	return hash;
}

unsigned int
partial_below(struct partial_row *row, unsigned int most)
{
	return (unsigned int)number(row, next(row), 0, (int64_t)most - 1);
}

struct example
partial_example(struct partial_row *row)
{
	struct example example = {.len = 0};

	example_set(&example, partial_text(row));
	return example;
}

unsigned int
partial_name(
    struct partial_row *row, const char *const *names, unsigned int len)
{
	struct span name = partial_text(row);

	for (unsigned int i = 0; i < len; i++)
		if (span_is(name, names[i]))
			return i;
	row->wrong = true;
	return 0;
}

bool
partial_more(const struct partial_row *row)
{
	return !row->wrong && row->at < row->len;
}

bool
partial_whole(const struct partial_row *row)
{
	return !row->wrong && row->at >= row->len;
}

bool
partial_is(const struct partial_row *row, const char *word)
{
	return span_is(row->word, word);
}
