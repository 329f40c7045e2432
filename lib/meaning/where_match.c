#include <stdlib.h>

#include "meaning/where_term.h"

bool
where_number(struct span text, double *value)
{
	char copy[64];
	char *end;

	text = span_trim(text);
	if (text.len == 0 || text.len >= sizeof(copy))
		return false;
	for (size_t i = 0; i < text.len; i++)
		if (text.at[i] == '\0' ||
		    strchr("+-.0123456789eE", text.at[i]) == NULL)
			return false;
	memcpy(copy, text.at, text.len);
	copy[text.len] = '\0';
	*value = strtod(copy, &end);
	return *end == '\0';
}

static bool
holds(enum op op, int order)
{
	switch (op) {
	case OP_LESS:
		return order < 0;
	case OP_MOST:
		return order <= 0;
	case OP_MORE:
		return order > 0;
	case OP_LEAST:
		return order >= 0;
	default:
		return order == 0;
	}
}

/* Where an instant lies: before, within or after what the operand covers. */
static int
order_date(const struct operand *operand, int64_t at)
{
	return at < operand->first ? -1 : at > operand->last;
}

static int
order_length(int64_t a, int64_t b)
{
	return a < b ? -1 : a > b;
}

static int
order_bytes(struct span a, struct span b)
{
	int order = memcmp(a.at, b.at, a.len < b.len ? a.len : b.len);

	if (order != 0)
		return order;
	return a.len < b.len ? -1 : a.len > b.len;
}

static bool
compare_text(const struct term *term, const struct operand *operand,
    const struct where_source *source, struct span text)
{
	struct when when;
	int64_t length;
	double value;

	if (text.len == 0)
		return false;
	if (operand->date &&
	    when_parse(text, source->order, source->zone, &when) == 0)
		return holds(term->op, order_date(operand, when.at));
	if (term->op == OP_EQUAL)
		return false;
	if (operand->duration && when_duration(text, &length) == 0)
		return holds(term->op, order_length(length, operand->length));
	if (operand->number && where_number(text, &value))
		return holds(term->op,
		    value < operand->value ? -1 : value > operand->value);
	return holds(term->op, order_bytes(text, operand->text));
}

static bool
is_empty(const struct term *term, struct span text)
{
	if (term->role == ROLE_OWNER || term->role == ROLE_DELEGATE)
		return owner_is_nobody(text);
	return span_trim(text).len == 0;
}

static bool
match_text(const struct term *term, const struct operand *operand,
    const struct where_source *source, struct span text)
{
	if (term->op == OP_FIND)
		return pattern_find(
		    operand->pattern, text.at == NULL ? span_of("") : text);
	if (term->op == OP_EQUAL && operand->text.len == 0)
		return is_empty(term, text);
	text = span_trim(text);
	if (term->op != OP_EQUAL)
		return compare_text(term, operand, source, text);
	return caseless_equal(text, operand->text) ||
	       (operand->date && compare_text(term, operand, source, text));
}

static bool
match_date(const struct term *term, const struct operand *operand,
    const struct where_source *source)
{
	int64_t at;
	bool any = source->instant(source->context, term->role, &at);

	if (operand->text.len == 0)
		return !any;
	if (!any)
		return false;
	if (term->age)
		return holds(
		    term->op, order_length(source->now - at, operand->length));
	return holds(term->op, order_date(operand, at));
}

static bool
match_operands(const struct term *term, const struct where_source *source)
{
	bool dates = term->age || (term->role >= 0 && term->op != OP_FIND &&
				      role_is_date((enum role)term->role));
	struct span text = {NULL, 0};

	if (!dates)
		text = source->text(source->context, term->role, term->column);
	for (size_t i = 0; i < term->operands_len; i++)
		if (dates ? match_date(term, &term->operands[i], source)
			  : match_text(term, &term->operands[i], source, text))
			return true;
	return false;
}

static bool
match_term(const struct term *term, const struct where_source *source)
{
	bool met = term->op == OP_WORD
		       ? source->word(source->context, term->word)
		       : match_operands(term, source);

	return met != term->negated;
}

bool
where_match(const struct where *where, const struct where_source *source)
{
	size_t i = 0;

	while (i < where->terms_len) {
		size_t alternative = where->terms[i].alternative;
		bool all = true;

		for (; i < where->terms_len &&
		       where->terms[i].alternative == alternative;
		     i++)
			all = all && match_term(&where->terms[i], source);
		if (all)
			return true;
	}
	return where->alternatives == 0;
}

bool
where_failed(const struct where *where)
{
	for (size_t i = 0; i < where->terms_len; i++) {
		const struct term *term = &where->terms[i];

		for (size_t k = 0; k < term->operands_len; k++)
			if (term->operands[k].pattern != NULL &&
			    pattern_failed(term->operands[k].pattern))
				return true;
	}
	return false;
}
