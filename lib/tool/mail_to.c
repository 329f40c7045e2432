#include <stdlib.h>
#include <string.h>

#include "letter/address.h"
#include "stream/buffer.h"
#include "tool/mail_to.h"

#define REMEDY "write each as els@example.org or Els de Wit <els@example.org>"
#define LOCAL_REMEDY "say --mail-to and --mail-from"

/* Said with the name of the option or of the variable. */
static int
judge(const char *what, const char *remedy, struct span text, struct error *err)
{
	struct address address;
	struct error why = {0};

	if (address_parse(text, &address, &why) == 0)
		return 0;
	error_remedy(err, "%s", remedy);
	return error_set(err, "%s: %.600s", what, why.what);
}

static int
add(struct mail_to *mail_to, const char *what, struct span text,
    struct error *err)
{
	if (mail_to->len == MAIL_TO_MOST)
		return error_set(
		    err, "%s: more than %d addresses", what, MAIL_TO_MOST);
	if (judge(what, REMEDY, text, err) < 0)
		return -1;
	mail_to->to[mail_to->len++] = text;
	return 0;
}

int
mail_to_add(struct mail_to *mail_to, const char *text, struct error *err)
{
	return add(mail_to, "--mail-to", span_of(text), err);
}

int
mail_to_from(struct mail_to *mail_to, const char *text, struct error *err)
{
	mail_to->from = span_of(text);
	return judge("--mail-from", REMEDY, mail_to->from, err);
}

/* Takes the bytes of text, which is done with. */
static struct span
keep(struct mail_to *mail_to, struct buffer *text)
{
	struct span span = buffer_span(text);

	if (text->at != NULL)
		mail_to->kept[mail_to->kept_len++] = text->at;
	return span;
}

/* Up to the next comma that is in no quotes. */
static struct span
next_of(const char **list)
{
	struct span item = {*list, 0};
	bool quoted = false;
	const char *at = *list;

	for (; *at != '\0' && (quoted || *at != ','); at++) {
		if (quoted && *at == '\\' && at[1] != '\0')
			at++;
		else if (*at == '"')
			quoted = !quoted;
	}
	item.len = (size_t)(at - item.at);
	*list = *at == ',' ? at + 1 : at;
	return span_trim(item);
}

static int
add_list(struct mail_to *mail_to, const char *what, const char *list,
    struct error *err)
{
	while (*list != '\0') {
		struct buffer local = {0};
		struct span item = next_of(&list);

		if (item.len == 0)
			continue;
		if (memchr(item.at, '@', item.len) == NULL &&
		    mail_to->len < MAIL_TO_MOST) {
			(void)buffer_add_span(&local, item);
			if (buffer_text(&local, "@localhost") < 0) {
				buffer_free(&local);
				return error_set(err, "out of memory");
			}
			item = keep(mail_to, &local);
		}
		if (add(mail_to, what, item, err) < 0)
			return -1;
	}
	return 0;
}

static const char *
set(const char *name)
{
	const char *value = getenv(name);

	return value == NULL || value[0] == '\0' ? NULL : value;
}

/* Who runs this.  getpwuid would know more, but not without memory: there the C
 * library crashes.  Every host has a postmaster (RFC 5321, section 4.5.1). */
static const char *
user(void)
{
	const char *name = set("LOGNAME");

	if (name == NULL)
		name = set("USER");
	return name == NULL ? "postmaster" : name;
}

/* "<before>NAME@localhost<after>", which is an address. */
static int
local(struct mail_to *mail_to, const char *before, const char *after,
    struct span *address, struct error *err)
{
	struct buffer text = {0};

	if (buffer_text(&text, "%s%s@localhost%s", before, user(), after) < 0) {
		buffer_free(&text);
		return error_set(err, "out of memory");
	}
	*address = keep(mail_to, &text);
	return judge("LOGNAME", LOCAL_REMEDY, *address, err);
}

int
mail_to_settle(struct mail_to *mail_to, struct error *err)
{
	const char *own = set("OWNUP_MAIL_TO"), *cron = set("MAILTO");
	const char *from = set("OWNUP_MAIL_FROM");

	if (mail_to->len == 0 && own != NULL &&
	    add_list(mail_to, "OWNUP_MAIL_TO", own, err) < 0)
		return -1;
	if (mail_to->len == 0 && cron != NULL &&
	    add_list(mail_to, "MAILTO", cron, err) < 0)
		return -1;
	if (mail_to->len == 0) {
		if (local(mail_to, "", "", &mail_to->to[0], err) < 0)
			return -1;
		mail_to->len = 1;
	}
	if (mail_to->from.at == NULL && from != NULL) {
		mail_to->from = span_of(from);
		return judge("OWNUP_MAIL_FROM", REMEDY, mail_to->from, err);
	}
	if (mail_to->from.at == NULL)
		return local(
		    mail_to, "ownup report <", ">", &mail_to->from, err);
	return 0;
}

void
mail_to_free(struct mail_to *mail_to)
{
	while (mail_to->kept_len > 0)
		free(mail_to->kept[--mail_to->kept_len]);
}
