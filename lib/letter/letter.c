#include "letter/letter.h"
#include "stream/charset.h"

static const char *const names[LETTER_HEADS] = {
    [LETTER_SUBJECT] = "Subject",
    [LETTER_FROM] = "From",
    [LETTER_TO] = "To",
    [LETTER_REPLY_TO] = "Reply-To",
};

/* Headers that people write at the head of a letter and that are not ours. */
static const char *const foreign[] = {"Cc", "Bcc", "Date", "Sender",
    "Message-ID", "In-Reply-To", "References", "MIME-Version", "Content-Type",
    "Content-Transfer-Encoding", "Return-Path", "Received", "Priority",
    "Importance", "Organization", "Keywords", "Comments"};

const char *
letter_head_name(enum letter_head head)
{
	return names[head];
}

/* ---- the headers of a file ---- */

struct head_reader {
	struct letter *letter;
	struct template_source source;
	size_t at; /* of the next line */
	struct error *err;
};

/* The next line with its line end, which is left where it is. */
static struct span
line_at(const struct head_reader *reader)
{
	struct span whole = reader->source.whole, line;
	const char *end;

	line = (struct span){whole.at + reader->at, whole.len - reader->at};
	end = line.len == 0 ? NULL : memchr(line.at, '\n', line.len);
	if (end != NULL)
		line.len = (size_t)(end - line.at) + 1;
	return line;
}

static int
refuse(const struct head_reader *reader, size_t at)
{
	struct span whole = reader->source.whole;
	uint64_t line = 1;

	for (size_t i = 0; i < at; i++)
		line += whole.at[i] == '\n';
	error_at(reader->err, reader->source.name, line);
	return -1;
}

/* What stands before the colon, and where what comes after it begins; at is
 * NULL when none is there. */
static struct span
name_in(struct span line, size_t *after)
{
	const char *colon =
	    line.len == 0 ? NULL : memchr(line.at, ':', line.len);
	struct span none = {NULL, 0}, name;

	if (colon == NULL)
		return none;
	*after = (size_t)(colon - line.at) + 1;
	name = span_trim((struct span){line.at, *after - 1});
	for (size_t i = 0; i < name.len; i++)
		if (name.at[i] < 0x21 || name.at[i] > 0x7e)
			return none;
	return name.len == 0 ? none : name;
}

static enum letter_head
head_of(struct span name)
{
	size_t i;

	for (i = 0; i < LETTER_HEADS; i++)
		if (span_is_nocase(name, names[i]))
			break;
	return (enum letter_head)i;
}

static bool
is_header(struct span name)
{
	if (head_of(name) != LETTER_HEADS ||
	    (name.len > 2 && strncasecmp(name.at, "X-", 2) == 0))
		return true;
	for (size_t i = 0; i < sizeof(foreign) / sizeof(foreign[0]); i++)
		if (span_is_nocase(name, foreign[i]))
			return true;
	return false;
}

/* Which header a line is; LETTER_HEADS, with err, when it may not be. */
static enum letter_head
take_name(struct head_reader *reader, struct span name)
{
	enum letter_head head = LETTER_HEADS;

	if (name.at != NULL)
		head = head_of(name);
	if (head != LETTER_HEADS && reader->letter->head[head] == NULL)
		return head;
	(void)refuse(reader, reader->at);
	if (name.at == NULL) {
		error_remedy(reader->err,
		    "put a blank line between the headers and the letter");
		(void)error_set(reader->err, "this is no header");
	} else if (head == LETTER_HEADS) {
		error_remedy(
		    reader->err, "a letter has Subject, From, To and Reply-To");
		(void)error_set(reader->err, "no place for a header \"%.*s\"",
		    name.len < 60 ? (int)name.len : 60, name.at);
	} else {
		(void)error_set(reader->err, "a second header %s", names[head]);
	}
	return LETTER_HEADS;
}

/* One header with the lines that continue it. */
static int
take_head(struct head_reader *reader)
{
	size_t first = reader->at, after = 0;
	struct span line = line_at(reader), name = name_in(line, &after), value;
	enum letter_head head = take_name(reader, name);

	if (head == LETTER_HEADS)
		return -1;
	do {
		reader->at += line.len;
		line = line_at(reader);
	} while (span_trim(line).len > 0 &&
		 (line.at[0] == ' ' || line.at[0] == '\t'));
	value.at = reader->source.whole.at + first + after;
	value.len = reader->at - first - after;
	value = span_trim(value);
	if (value.len == 0) {
		(void)refuse(reader, first);
		return error_set(reader->err, "%s: is empty", names[head]);
	}
	reader->source.from = (size_t)(value.at - reader->source.whole.at);
	reader->source.to = reader->source.from + value.len;
	reader->letter->head[head] = template_new(&reader->source, reader->err);
	return reader->letter->head[head] == NULL ? -1 : 0;
}

static int
take_heads(struct head_reader *reader)
{
	size_t after = 0;
	struct span line = line_at(reader), name = name_in(line, &after);

	if (name.at == NULL || !is_header(name))
		return 0;
	for (; span_trim(line).len > 0; line = line_at(reader))
		if (take_head(reader) != 0)
			return -1;
	reader->at += line.len;
	return 0;
}

/* ---- the letter ---- */

static int
take_body(struct head_reader *reader)
{
	struct span whole = reader->source.whole;
	struct span body = {whole.at + reader->at, whole.len - reader->at};

	reader->letter->body_at = reader->at;
	if (span_trim(body).len == 0) {
		error_at(reader->err, reader->source.name, 0);
		return error_set(reader->err, "there is no letter in it");
	}
	reader->source.from = reader->at;
	reader->source.to = whole.len;
	reader->source.folded = false;
	reader->letter->body = template_new(&reader->source, reader->err);
	return reader->letter->body == NULL ? -1 : 0;
}

int
letter_open(struct letter *letter, const char *name, struct span text,
    struct error *err)
{
	struct head_reader reader = {
	    .letter = letter, .source = {.name = name}, .err = err};

	*letter = (struct letter){0};
	if (text.len >= CHARSET_BOM_LEN &&
	    memcmp(text.at, CHARSET_BOM, CHARSET_BOM_LEN) == 0) {
		text.at += CHARSET_BOM_LEN;
		text.len -= CHARSET_BOM_LEN;
	}
	reader.source.whole = text.at == NULL ? span_of("") : text;
	reader.source.folded = true;
	if (take_heads(&reader) == 0 && take_body(&reader) == 0)
		return 0;
	letter_close(letter);
	return -1;
}

void
letter_close(struct letter *letter)
{
	for (size_t i = 0; i < LETTER_HEADS; i++)
		template_free(letter->head[i]);
	template_free(letter->body);
	*letter = (struct letter){0};
}

int
letter_check(const struct letter *letter,
    bool (*known)(void *of, const struct template_use *use), void *of,
    struct error *err)
{
	for (size_t i = 0; i < LETTER_HEADS; i++)
		if (letter->head[i] != NULL &&
		    template_check(letter->head[i], known, of, err) != 0)
			return -1;
	return template_check(letter->body, known, of, err);
}

static int
fill(const struct template *template, const struct template_names *of,
    struct buffer *out, struct error *err)
{
	struct template_gaps gaps;

	buffer_clear(out);
	if (template == NULL)
		return 0;
	if (template_render(template, of, out, &gaps, err) != 0)
		return -1;
	return gaps.count == 0 ? 0 : template_refuse(template, &gaps, err);
}

int
letter_fill(const struct letter *letter, const struct template_names *of,
    struct letter_filled *filled, struct error *err)
{
	for (size_t i = 0; i < LETTER_HEADS; i++)
		if (fill(letter->head[i], of, &filled->head[i], err) != 0)
			return -1;
	return fill(letter->body, of, &filled->body, err);
}

void
letter_filled_free(struct letter_filled *filled)
{
	for (size_t i = 0; i < LETTER_HEADS; i++)
		buffer_free(&filled->head[i]);
	buffer_free(&filled->body);
}

struct span
letter_filled_head(const struct letter *letter,
    const struct letter_filled *filled, enum letter_head head)
{
	if (letter->head[head] == NULL)
		return (struct span){NULL, 0};
	return buffer_span(&filled->head[head]);
}
