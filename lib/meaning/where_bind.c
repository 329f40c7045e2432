#include <stdio.h>

#include "meaning/where_term.h"

static int
find_column(const struct columns *columns, struct span name)
{
	int column = columns_find(columns, name);

	for (int i = 0; column < 0 && i < columns_count(columns); i++)
		if (caseless_same_name(columns_name(columns, i), name))
			column = i;
	return column;
}

/* What only our deeds fill is empty until one did. */
static bool
may_lack(int role, bool growing)
{
	return growing || role >= ROLE_OWNED;
}

static int
unknown(struct span name, const struct columns *columns, struct error *err)
{
	char list[400];
	size_t len = 0;

	list[0] = '\0';
	for (int i = 0; i < columns_count(columns) && len < 300; i++) {
		struct span column = columns_name(columns, i);

		len += (size_t)snprintf(list + len, sizeof(list) - len,
		    "%s%.*s", i == 0 ? "" : ", ",
		    column.len > 60 ? 60 : (int)column.len, column.at);
	}
	(void)error_set(err,
	    "-w: \"%.*s\" is neither a role nor a column; there are: %s%s",
	    name.len > 80 ? 80 : (int)name.len, name.at, list,
	    len >= 300 ? ", …" : "");
	error_remedy(err, "quote a name that has blanks: '\"a name\"=value'");
	return -1;
}

static int
bind_term(struct term *term, const struct roles *roles, struct columns *columns,
    bool growing, struct error *err)
{
	int role = role_find(term->name);
	bool exact =
	    role >= 0 && span_is(term->name, role_name((enum role)role));

	if (term->quoted || !exact)
		term->column = columns_find(columns, term->name);
	if (term->column < 0 && !exact)
		term->column = find_column(columns, term->name);
	if (term->column >= 0)
		return 0;
	if (role < 0)
		return unknown(term->name, columns, err);
	term->role = role;
	if (roles->column[role] < 0 && !may_lack(role, growing))
		return roles_missing((enum role)role, columns, err);
	return 0;
}

int
where_bind(struct where *where, const struct roles *roles,
    struct columns *columns, bool growing, struct error *err)
{
	where->roles = roles;
	for (size_t i = 0; i < where->terms_len; i++) {
		struct term *term = &where->terms[i];

		if (term->op == OP_WORD)
			continue;
		if (term->age) {
			term->name = span_of(role_name(ROLE_RECEIVED));
			term->quoted = false;
		}
		if (bind_term(term, roles, columns, growing, err) < 0)
			return -1;
	}
	return 0;
}

bool
where_needs(const struct where *where, enum role role)
{
	for (size_t i = 0; i < where->terms_len; i++)
		if (where->terms[i].op != OP_WORD &&
		    where->terms[i].role == (int)role)
			return true;
	return false;
}

bool
where_needs_word(const struct where *where, enum where_word word)
{
	for (size_t i = 0; i < where->terms_len; i++)
		if (where->terms[i].op == OP_WORD &&
		    where->terms[i].word == word)
			return true;
	return false;
}

static int
settle_operand(struct operand *operand, bool must, struct zone *zone,
    enum day_order order, struct error *err)
{
	struct when when;
	int64_t day;

	operand->date = when_parse(operand->text, order, zone, &when) == 0 &&
			(must || !operand->number);
	if (!operand->date) {
		if (!must || operand->text.len == 0)
			return 0;
		error_remedy(err, "write it as 2026-11-23%s",
		    order == ORDER_UNKNOWN ? ", or say --date-order" : "");
		return error_set(err, "-w: \"%.*s\" is no date",
		    operand->text.len > 80 ? 80 : (int)operand->text.len,
		    operand->text.at);
	}
	operand->first = operand->last = when.at;
	if (when.day) {
		day = zone_day(zone, when.at);
		operand->first = zone_day_start(zone, day);
		operand->last = zone_day_start(zone, day + 1) - 1;
	}
	return 0;
}

int
where_settle(struct where *where, struct zone *zone, enum day_order order,
    struct error *err)
{
	for (size_t i = 0; i < where->terms_len; i++) {
		struct term *term = &where->terms[i];
		bool must = term->role >= 0 && !term->age &&
			    role_is_date((enum role)term->role);

		if (term->op == OP_WORD || term->op == OP_FIND)
			continue;
		for (size_t j = 0; j < term->operands_len; j++)
			if (settle_operand(
				&term->operands[j], must, zone, order, err) < 0)
				return -1;
	}
	return 0;
}
