#include <stdlib.h>

#include "meaning/where_term.h"

#define TERMS_MOST (64 * 1024)

static const char *const words[WORDS] = {
    [WORD_OPEN] = "open",
    [WORD_RESOLVED] = "resolved",
    [WORD_OWNED] = "owned",
    [WORD_UNOWNED] = "unowned",
    [WORD_APOLOGISED] = "apologised",
    [WORD_APOLOGY_OWED] = "apology-owed",
    [WORD_DELEGATED] = "delegated",
    [WORD_OVERDUE] = "overdue",
    [WORD_DUE_TODAY] = "due-today",
    [WORD_REOPENED] = "reopened",
};

static const struct {
	const char *text;
	enum op op;
	bool negated;
} operators[] = {
    {"!=", OP_EQUAL, true},
    {"!~", OP_FIND, true},
    {"<=", OP_MOST, false},
    {">=", OP_LEAST, false},
    {"=", OP_EQUAL, false},
    {"~", OP_FIND, false},
    {"<", OP_LESS, false},
    {">", OP_MORE, false},
};

struct where *
where_new(void)
{
	return calloc(1, sizeof(struct where));
}

static void
free_terms(struct where *where, size_t from)
{
	for (size_t i = from; i < where->terms_len; i++) {
		struct term *term = &where->terms[i];

		for (size_t j = 0; j < term->operands_len; j++)
			pattern_free(term->operands[j].pattern);
		free(term->operands);
	}
	where->terms_len = from;
}

void
where_free(struct where *where)
{
	if (where == NULL)
		return;
	free_terms(where, 0);
	for (size_t i = 0; i < where->alternatives; i++)
		free(where->texts[i]);
	free(where->texts);
	free(where->terms);
	free(where);
}

bool
where_is_empty(const struct where *where)
{
	return where->alternatives == 0;
}

/* ---- parsing: names and values are cut out of a copy, in place ---- */

struct parser {
	struct where *where;
	const char *start; /* the -w as it was given */
	const char *given; /* where we are in it … */
	char *at;	   /* … and in the copy */
	struct error *err;
};

static int
fail(struct parser *p, const char *expected)
{
	int before = (int)(p->given - p->start);

	return error_set(p->err,
	    "-w: expected %s at character %d: %.*s<here>%.200s", expected,
	    before + 1, before > 100 ? 100 : before,
	    before > 100 ? p->given - 100 : p->start, p->given);
}

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static void
step(struct parser *p, size_t n)
{
	p->given += n;
	p->at += n;
}

/* "…" with quotes doubled within: undone in the copy. */
static int
cut_quoted(struct parser *p, struct span *out)
{
	char *to;

	step(p, 1);
	to = p->at;
	out->at = to;
	for (; *p->given != '\0'; step(p, 1), to++) {
		if (*p->given == '"' && p->given[1] == '"')
			step(p, 1);
		else if (*p->given == '"')
			break;
		*to = *p->given;
	}
	if (*p->given == '\0')
		return fail(p, "a closing quote");
	out->len = (size_t)(to - out->at);
	step(p, 1);
	return 0;
}

static int
cut(struct parser *p, const char *ends, struct span *out)
{
	if (*p->given == '"')
		return cut_quoted(p, out);
	out->at = p->at;
	while (*p->given != '\0' && !is_blank(*p->given) &&
	       strchr(ends, *p->given) == NULL)
		step(p, 1);
	out->len = (size_t)(p->at - out->at);
	return 0;
}

static bool
cut_operator(struct parser *p, struct term *term)
{
	for (size_t i = 0; i < sizeof(operators) / sizeof(operators[0]); i++) {
		size_t len = strlen(operators[i].text);

		if (strncmp(p->given, operators[i].text, len) != 0)
			continue;
		term->op = operators[i].op;
		term->negated ^= operators[i].negated;
		step(p, len);
		return true;
	}
	return false;
}

static int
parse_word(struct parser *p, struct term *term)
{
	for (int i = 0; i < WORDS && !term->quoted; i++) {
		if (!span_is(term->name, words[i]))
			continue;
		term->op = OP_WORD;
		term->word = (enum where_word)i;
		return 0;
	}
	error_remedy(p->err,
	    "the words are: open resolved owned unowned apologised "
	    "apology-owed delegated overdue due-today reopened");
	return fail(p, "one of = != ~ < <= > >= and a value");
}

static int
parse_operand(struct parser *p, struct term *term)
{
	struct operand *more, *operand;

	more = realloc(
	    term->operands, (term->operands_len + 1) * sizeof(*term->operands));
	if (more == NULL)
		return error_set(p->err, "out of memory");
	term->operands = more;
	operand = &more[term->operands_len++];
	*operand = (struct operand){0};
	if (cut(p, term->op == OP_EQUAL ? ",\"" : "\"", &operand->text) < 0)
		return -1;
	if (term->op == OP_EQUAL)
		operand->text = span_trim(operand->text);
	operand->number = where_number(operand->text, &operand->value);
	operand->duration = when_duration(operand->text, &operand->length) == 0;
	if (term->op != OP_EQUAL && operand->text.len == 0)
		return fail(p, "a value");
	if (term->age && !operand->duration && operand->text.len > 0)
		return fail(p, "one duration, such as 4h, 5d or 2w,");
	if (term->op != OP_FIND)
		return 0;
	operand->pattern = pattern_new(operand->text, p->err);
	return operand->pattern == NULL ? -1 : 0;
}

static int
parse_term(struct parser *p)
{
	struct where *where = p->where;
	struct term *term, *more;

	more = realloc(
	    where->terms, (where->terms_len + 1) * sizeof(*where->terms));
	if (more == NULL)
		return error_set(p->err, "out of memory");
	where->terms = more;
	term = &more[where->terms_len++];
	*term = (struct term){
	    .alternative = where->alternatives, .role = -1, .column = -1};
	for (; *p->given == '!'; step(p, 1))
		term->negated = !term->negated;
	term->quoted = *p->given == '"';
	if (cut(p, "=!~<>\"", &term->name) < 0)
		return -1;
	if (term->name.len == 0)
		return fail(p, "a name");
	if (!cut_operator(p, term))
		return parse_word(p, term);
	term->age = !term->quoted && span_is(term->name, "age");
	do {
		if (parse_operand(p, term) < 0)
			return -1;
	} while (term->op == OP_EQUAL && *p->given == ',' && (step(p, 1), 1));
	if (*p->given != '\0' && !is_blank(*p->given))
		return fail(p, "a blank");
	return 0;
}

static int
parse(struct parser *p)
{
	for (;;) {
		while (is_blank(*p->given))
			step(p, 1);
		if (*p->given == '\0')
			return 0;
		if (parse_term(p) < 0)
			return -1;
	}
}

int
where_add(struct where *where, const char *terms, struct error *err)
{
	struct parser p = {where, terms, terms, NULL, err};
	size_t before = where->terms_len;
	char **texts;

	if (strlen(terms) > TERMS_MOST)
		return error_set(err, "-w: more than 64 KiB of terms");
	texts =
	    realloc(where->texts, (where->alternatives + 1) * sizeof(*texts));
	if (texts == NULL)
		return error_set(err, "out of memory");
	where->texts = texts;
	p.at = texts[where->alternatives] = strdup(terms);
	if (p.at == NULL)
		return error_set(err, "out of memory");
	if (parse(&p) == 0 && where->terms_len == before)
		(void)fail(&p, "a term");
	if (err->what[0] == '\0') {
		where->alternatives++;
		return 0;
	}
	free_terms(where, before);
	free(texts[where->alternatives]);
	return -1;
}
