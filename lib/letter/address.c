#include "letter/address.h"
#include "letter/header_text.h"

#define LABEL_MOST 63

static bool
is_alnum(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9');
}

static bool
has(struct span text, char c)
{
	return text.len > 0 && memchr(text.at, c, text.len) != NULL;
}

bool
address_is_atom(char c)
{
	return is_alnum(c) ||
	       (c != '\0' && strchr("!#$%&'*+-/=?^_`{|}~", c) != NULL);
}

/* Atoms with single dots between them. */
static bool
is_dot_atom(struct span text)
{
	bool dot = true;

	for (size_t i = 0; i < text.len; i++) {
		if (text.at[i] == '.' ? dot : !address_is_atom(text.at[i]))
			return false;
		dot = text.at[i] == '.';
	}
	return !dot;
}

/* "..." with a backslash before each quote and backslash in it. */
static bool
is_quoted(struct span text)
{
	size_t i;

	if (text.len < 2 || text.at[0] != '"')
		return false;
	for (i = 1; i < text.len && text.at[i] != '"'; i++)
		if (text.at[i] == '\\')
			i++;
	return i == text.len - 1;
}

static bool
is_label(struct span text)
{
	if (text.len == 0 || text.len > LABEL_MOST || text.at[0] == '-' ||
	    text.at[text.len - 1] == '-')
		return false;
	for (size_t i = 0; i < text.len; i++)
		if (!is_alnum(text.at[i]) && text.at[i] != '-')
			return false;
	return true;
}

static bool
is_domain(struct span text)
{
	const char *dot;

	while ((dot = memchr(text.at, '.', text.len)) != NULL) {
		size_t len = (size_t)(dot - text.at);

		if (!is_label((struct span){text.at, len}))
			return false;
		text.at += len + 1;
		text.len -= len + 1;
	}
	return is_label(text);
}

static int
refuse_many(struct error *err)
{
	error_remedy(err, "a letter goes to one person");
	return error_set(err, "more than one address");
}

/* What the commonest mistakes are called. */
static int
refuse(struct span mail, struct error *err)
{
	for (size_t i = 0; i < mail.len; i++)
		if ((unsigned char)mail.at[i] >= 0x80) {
			error_remedy(err, "write the domain as xn--...; few "
					  "servers take the rest");
			return error_set(
			    err, "an address in other letters than ASCII");
		}
	if (has(mail, ',') || has(mail, ';'))
		return refuse_many(err);
	if (!has(mail, '@'))
		return error_set(err, "no mail address: it has no @");
	return error_set(err, "no mail address");
}

static int
check_mail(struct address *address, struct error *err)
{
	struct span mail = address->mail, local, domain;
	size_t at = mail.len;

	while (at > 0 && mail.at[at - 1] != '@')
		at--;
	if (at == 0)
		return refuse(mail, err);
	local = (struct span){mail.at, at - 1};
	domain = (struct span){mail.at + at, mail.len - at};
	for (size_t i = 0; i < mail.len; i++)
		if ((unsigned char)mail.at[i] >= 0x80)
			return refuse(mail, err);
	if ((!is_dot_atom(local) && !is_quoted(local)) || !is_domain(domain))
		return refuse(mail, err);
	if (local.len > ADDRESS_LOCAL_MOST || mail.len > ADDRESS_MOST)
		return error_set(err, "a mail address longer than any can be");
	address->domain = domain;
	return 0;
}

static int
check_name(struct address *address, struct error *err)
{
	struct span name = address->name;

	if (name.len > 0 && name.at[0] == '"') {
		if (!is_quoted(name))
			return error_set(
			    err, "the quotes around the name do not match");
		address->quoted = true;
		address->name = (struct span){name.at + 1, name.len - 2};
		return 0;
	}
	if (has(name, '<') || has(name, '>') ||
	    (has(name, '@') && (has(name, ',') || has(name, ';'))))
		return refuse_many(err);
	return 0;
}

int
address_parse(struct span text, struct address *address, struct error *err)
{
	size_t open;

	*address = (struct address){0};
	if (header_text_check(text, err) != 0)
		return -1;
	text = span_trim(text);
	if (text.len == 0)
		return error_set(err, "no address");
	address->mail = text;
	if (text.at[text.len - 1] != '>')
		return check_mail(address, err);
	for (open = text.len; open > 0 && text.at[open - 1] != '<'; open--)
		;
	if (open == 0)
		return error_set(err, "no mail address");
	address->name = span_trim((struct span){text.at, open - 1});
	address->mail =
	    span_trim((struct span){text.at + open, text.len - open - 1});
	if (check_name(address, err) != 0)
		return -1;
	return check_mail(address, err);
}
