/* A template read from left to right, once. */
#include <stdlib.h>

#include "letter/template_parts.h"

#define DELIMITER_MOST 16 /* a long one could make the search for it slow */

struct parser {
	struct template *template;
	struct error *err;
	const char *text; /* of the whole */
	size_t at, to;
	char open[DELIMITER_MOST], close[DELIMITER_MOST];
	size_t open_len, close_len;
	uint32_t stack[TEMPLATE_DEPTH]; /* the sections that are open */
	size_t depth;
};

struct tag {
	size_t at, end; /* the whole tag: [at, end) */
	char sigil;	/* 0 of a plain variable */
	struct span inner;
};

static int
refuse(struct parser *parser, size_t at, const char *what)
{
	template_at(parser->template, at, parser->err);
	return error_set(parser->err, "%s", what);
}

static int
refuse_name(struct parser *parser, size_t at, const char *before,
    struct span name, const char *after)
{
	template_at(parser->template, at, parser->err);
	return error_set(parser->err, "%s%.*s%s", before, shown(name),
	    name.len == 0 ? "" : name.at, after);
}

/* ---- parts ---- */

static int
add(struct parser *parser, struct part part)
{
	struct template *t = parser->template;
	size_t cap = t->cap == 0 ? 16 : t->cap * 2;
	struct part *more;

	if (t->len == t->cap) {
		more = realloc(t->part, cap * sizeof(*more));
		if (more == NULL)
			return error_set(parser->err, "no memory for a letter");
		t->part = more;
		t->cap = cap;
	}
	part.inside =
	    parser->depth == 0 ? PART_NONE : parser->stack[parser->depth - 1];
	t->part[t->len++] = part;
	return 0;
}

static int
add_text(struct parser *parser, enum part_kind kind, size_t from, size_t to)
{
	if (from == to)
		return 0;
	return add(parser, (struct part){.kind = kind,
			       .at = (uint32_t)from,
			       .text = (uint32_t)from,
			       .text_len = (uint32_t)(to - from)});
}

/* Text of a header: each line end, with the blanks after it, is one blank. */
static int
add_folded(struct parser *parser, size_t from, size_t to)
{
	const char *end, *text = parser->text;
	size_t stop;

	while ((end = memchr(text + from, '\n', to - from)) != NULL) {
		stop = (size_t)(end - text);
		if (stop > from && text[stop - 1] == '\r')
			stop--;
		if (add_text(parser, PART_TEXT, from, stop) != 0)
			return -1;
		from = (size_t)(end - text) + 1;
		while (from < to && (text[from] == ' ' || text[from] == '\t'))
			from++;
		if (add_text(parser, PART_BLANK, stop, from) != 0)
			return -1;
	}
	return add_text(parser, PART_TEXT, from, to);
}

/* ---- tags ---- */

/* Where word begins in [from, to), or to. */
static size_t
find(
    const struct parser *parser, size_t from, const char *word, size_t word_len)
{
	const char *text = parser->text, *hit;

	while (parser->to - from >= word_len) {
		hit = memchr(
		    text + from, word[0], parser->to - from - word_len + 1);
		if (hit == NULL)
			break;
		from = (size_t)(hit - text);
		if (memcmp(hit, word, word_len) == 0)
			return from;
		from++;
	}
	return parser->to;
}

/* The tag that begins at tag->at. */
static int
read_tag(struct parser *parser, struct tag *tag)
{
	static const char sigils[] = "#^/!&{=>";
	char close[DELIMITER_MOST + 1];
	size_t from = tag->at + parser->open_len, stop, close_len = 0;

	tag->sigil = '\0';
	if (from < parser->to && parser->text[from] != '\0' &&
	    strchr(sigils, parser->text[from]) != NULL)
		tag->sigil = parser->text[from++];
	if (tag->sigil == '{' || tag->sigil == '=')
		close[close_len++] = tag->sigil == '{' ? '}' : '=';
	memcpy(close + close_len, parser->close, parser->close_len);
	close_len += parser->close_len;
	stop = find(parser, from, close, close_len);
	tag->inner = (struct span){parser->text + from, stop - from};
	tag->end = stop + close_len;
	if (stop == parser->to)
		return refuse(parser, tag->at, "this tag is not closed");
	return 0;
}

/* Whether nothing but blanks stands before and after it on its lines; then
 * *from and *to are the edges of what goes with it. */
static bool
alone(const struct parser *parser, const struct tag *tag, size_t *from,
    size_t *to)
{
	const char *text = parser->text;
	size_t i = tag->at, j = tag->end;

	if (parser->template->source.folded || tag->sigil == '\0' ||
	    strchr("#^/!=", tag->sigil) == NULL)
		return false;
	while (i > parser->at && (text[i - 1] == ' ' || text[i - 1] == '\t'))
		i--;
	if (i != parser->template->source.from && text[i - 1] != '\n')
		return false;
	while (j < parser->to && (text[j] == ' ' || text[j] == '\t'))
		j++;
	if (j + 1 < parser->to && text[j] == '\r' && text[j + 1] == '\n')
		j++;
	if (j < parser->to && text[j++] != '\n')
		return false;
	*from = i;
	*to = j;
	return true;
}

static int
open_section(struct parser *parser, const struct tag *tag, struct part part)
{
	if (parser->depth == TEMPLATE_DEPTH)
		return refuse(
		    parser, tag->at, "too many sections inside each other");
	part.kind = tag->sigil == '#' ? PART_SECTION : PART_INVERTED;
	part.other = PART_NONE;
	if (add(parser, part) != 0)
		return -1;
	parser->stack[parser->depth++] = (uint32_t)(parser->template->len - 1);
	return 0;
}

static int
close_section(struct parser *parser, const struct tag *tag, struct part part)
{
	struct template *t = parser->template;
	struct span name;

	if (parser->depth == 0)
		return refuse_name(parser, tag->at, "{{/", part_text(t, &part),
		    "}} closes a section that was never opened");
	part.kind = PART_END;
	part.other = parser->stack[--parser->depth];
	name = part_text(t, &t->part[part.other]);
	if (!span_equal(name, part_text(t, &part)))
		return refuse_name(parser, tag->at,
		    "another section is open here: {{/", name,
		    "}} must come first");
	if (add(parser, part) != 0)
		return -1;
	t->part[part.other].other = (uint32_t)(t->len - 1);
	return 0;
}

/* "<% %>" in {{=<% %>=}} */
static int
set_delimiters(struct parser *parser, const struct tag *tag)
{
	struct span both = span_trim(tag->inner), open = both, close;
	size_t i;

	for (i = 0; i < both.len && !span_blank(both.at[i]); i++)
		;
	open.len = i;
	close = span_trim((struct span){both.at + i, both.len - i});
	for (i = 0; i < close.len && !span_blank(close.at[i]); i++)
		;
	if (open.len == 0 || close.len == 0 || i < close.len ||
	    open.len > DELIMITER_MOST || close.len > DELIMITER_MOST ||
	    memchr(both.at, '=', both.len) != NULL)
		return refuse(parser, tag->at,
		    "delimiters are set as in {{=<% %>=}}: two short words");
	memcpy(parser->open, open.at, open.len);
	memcpy(parser->close, close.at, close.len);
	parser->open_len = open.len;
	parser->close_len = close.len;
	return 0;
}

static int
take_tag(struct parser *parser, const struct tag *tag)
{
	struct span name = span_trim(tag->inner);
	struct part part = {.kind = PART_NAME,
	    .at = (uint32_t)tag->at,
	    .text = (uint32_t)(name.at - parser->text),
	    .text_len = (uint32_t)name.len};

	if (tag->sigil == '!')
		return 0;
	if (tag->sigil == '=')
		return set_delimiters(parser, tag);
	if (tag->sigil == '>')
		return refuse_name(parser, tag->at, "{{>", name,
		    "}} takes in another file: a letter has none");
	if (name.len == 0)
		return refuse(parser, tag->at, "this tag names nothing");
	if (find(parser, part.text, parser->open, parser->open_len) <
	    part.text + name.len)
		return refuse(parser, tag->at, "this tag is not closed");
	if (tag->sigil == '#' || tag->sigil == '^')
		return open_section(parser, tag, part);
	if (tag->sigil == '/')
		return close_section(parser, tag, part);
	return add(parser, part);
}

static int
take_text(struct parser *parser, size_t to)
{
	if (parser->template->source.folded)
		return add_folded(parser, parser->at, to);
	return add_text(parser, PART_TEXT, parser->at, to);
}

int
template_parse(struct template *template, struct error *err)
{
	struct parser parser = {.template = template,
	    .err = err,
	    .text = template->source.whole.at,
	    .at = template->source.from,
	    .to = template->source.to,
	    .open = "{{",
	    .close = "}}",
	    .open_len = 2,
	    .close_len = 2};
	struct tag tag = {0};
	const struct part *open;
	size_t from, to;

	while (parser.at < parser.to) {
		tag.at = find(&parser, parser.at, parser.open, parser.open_len);
		if (tag.at == parser.to) {
			if (take_text(&parser, parser.to) != 0)
				return -1;
			break;
		}
		if (read_tag(&parser, &tag) != 0)
			return -1;
		from = tag.at;
		to = tag.end;
		(void)alone(&parser, &tag, &from, &to);
		if (take_text(&parser, from) != 0 ||
		    take_tag(&parser, &tag) != 0)
			return -1;
		parser.at = to;
	}
	if (parser.depth == 0)
		return 0;
	open = &template->part[parser.stack[parser.depth - 1]];
	return refuse_name(&parser, open->at, "the section {{#",
	    part_text(template, open), "}} is not closed");
}
