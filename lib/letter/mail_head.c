#include <sodium.h>

#include "letter/header_text.h"
#include "letter/mail_head.h"

#define PLAIN_WORD                                                             \
	60	  /* a longer one might not fit beside its header's name       \
		   */
#define AROUND 12 /* "=?UTF-8?Q?" and "?=" */

/* A header as it grows; line is where its last line begins in out. */
struct head {
	struct buffer *out;
	size_t line;
};

static struct head
begin(struct buffer *out, const char *name)
{
	struct head head = {out, out->len};

	(void)buffer_text(out, "%s:", name);
	return head;
}

static size_t
column(const struct head *head)
{
	return head->out->len - head->line;
}

/* A blank, after a line end when need bytes and it would not fit. */
static void
space(struct head *head, size_t need, size_t most)
{
	if (column(head) + 1 + need > most) {
		(void)buffer_add_char(head->out, '\n');
		head->line = head->out->len;
	}
	(void)buffer_add_char(head->out, ' ');
}

/* ---- plain ---- */

static size_t
word_length(struct span text)
{
	const char *end = memchr(text.at, ' ', text.len);

	return end == NULL ? text.len : (size_t)(end - text.at);
}

static bool
is_printable(struct span text)
{
	for (size_t i = 0; i < text.len; i++)
		if (text.at[i] < 0x20 || text.at[i] > 0x7e ||
		    (text.at[i] == '=' && i + 1 < text.len &&
			text.at[i + 1] == '?'))
			return false;
	return true;
}

/* Words of at most PLAIN_WORD with one blank between them. */
static bool
is_words(struct span text)
{
	while (text.len > 0) {
		size_t len = word_length(text);

		if (len == 0 || len > PLAIN_WORD || len + 1 == text.len)
			return false;
		if (len == text.len)
			break;
		text.at += len + 1;
		text.len -= len + 1;
	}
	return true;
}

static void
put_words(struct head *head, struct span text)
{
	while (text.len > 0) {
		size_t len = word_length(text);

		space(head, len, HEAD_LINE);
		(void)buffer_add(head->out, text.at, len);
		len += len < text.len;
		text.at += len;
		text.len -= len;
	}
}

/* ---- encoded words ---- */

/* What Q leaves as it is even in names: RFC 2047, section 5, rule 3. */
static bool
is_q_plain(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9') ||
	       (c != '\0' && strchr("!*+-/", c) != NULL);
}

static size_t
q_length(struct span text)
{
	size_t len = 0;

	for (size_t i = 0; i < text.len; i++)
		len += is_q_plain(text.at[i]) || text.at[i] == ' ' ? 1 : 3;
	return len;
}

static size_t
b_length(size_t len)
{
	return (len + 2) / 3 * 4;
}

/*
 * How many bytes of whole characters fit encoded in room; up to a blank when
 * there is one, for some readers put one between the encoded words of a name.
 */
static size_t
fitting(struct span text, bool q, size_t room)
{
	size_t used = 0, len, q_used = 0, blank = 0;

	while (used < text.len) {
		struct span rest = {text.at + used, text.len - used};

		len = text_character(rest);
		q_used += q_length((struct span){rest.at, len});
		if ((q ? q_used : b_length(used + len)) > room)
			return blank > 0 ? blank : used;
		used += len;
		if (rest.at[0] == ' ')
			blank = used;
	}
	return used;
}

static void
put_q(struct buffer *out, struct span text)
{
	for (size_t i = 0; i < text.len; i++) {
		char c = text.at[i];

		if (c == ' ')
			(void)buffer_add_char(out, '_');
		else if (is_q_plain(c))
			(void)buffer_add_char(out, c);
		else
			(void)buffer_text(
			    out, "=%02X", (unsigned int)(unsigned char)c);
	}
}

static void
put_b(struct buffer *out, struct span text)
{
	char coded[HEAD_WORD + 1];

	(void)sodium_bin2base64(coded, sizeof(coded),
	    (const unsigned char *)text.at, text.len,
	    sodium_base64_VARIANT_ORIGINAL);
	(void)buffer_text(out, "%s", coded);
}

static void
put_encoded(struct head *head, struct span text)
{
	bool q = q_length(text) <= b_length(text.len);
	size_t room, len, need;

	while (text.len > 0) {
		need = AROUND + 4 * 3; /* of the longest character */
		space(head, need, HEAD_ENCODED_LINE);
		room = HEAD_ENCODED_LINE - column(head);
		room = (room < HEAD_WORD ? room : HEAD_WORD) - AROUND;
		len = fitting(text, q, room);
		(void)buffer_text(head->out, "=?UTF-8?%c?", q ? 'Q' : 'B');
		if (q)
			put_q(head->out, (struct span){text.at, len});
		else
			put_b(head->out, (struct span){text.at, len});
		(void)buffer_text(head->out, "?=");
		text.at += len;
		text.len -= len;
	}
}

/* ---- headers ---- */

void
mail_head_text(struct buffer *out, const char *name, struct span text)
{
	struct head head = begin(out, name);

	if (is_printable(text) && is_words(text))
		put_words(&head, text);
	else
		put_encoded(&head, text);
	(void)buffer_add_char(out, '\n');
}

static bool
is_atoms(struct span name)
{
	for (size_t i = 0; i < name.len; i++)
		if (!address_is_atom(name.at[i]) && name.at[i] != ' ')
			return false;
	return is_words(name);
}

static void
put_quoted(struct head *head, struct span name)
{
	space(head, name.len + 2, HEAD_LINE);
	(void)buffer_add_char(head->out, '"');
	for (size_t i = 0; i < name.len; i++) {
		if (name.at[i] == '"' || name.at[i] == '\\')
			(void)buffer_add_char(head->out, '\\');
		(void)buffer_add_char(head->out, name.at[i]);
	}
	(void)buffer_add_char(head->out, '"');
}

static void
put_name(struct head *head, struct span name)
{
	if (is_printable(name) && is_atoms(name))
		put_words(head, name);
	else if (is_printable(name) && name.len <= PLAIN_WORD / 2)
		put_quoted(head, name);
	else
		put_encoded(head, name);
}

/* A name without the backslashes of its quotes, in bare. */
static struct span
unquote(struct span name, struct buffer *bare)
{
	for (size_t i = 0; i < name.len; i++) {
		if (name.at[i] == '\\' && i + 1 < name.len)
			i++;
		(void)buffer_add_char(bare, name.at[i]);
	}
	return buffer_span(bare);
}

/* One of a list; after is what stands after it. */
static void
put_address(struct head *head, const struct address *address, const char *after)
{
	struct buffer *out = head->out, bare = {0};
	struct span shown = address->name;
	bool named;

	if (address->quoted)
		shown = unquote(shown, &bare);
	out->failed |= bare.failed;
	named = shown.len > 0;
	if (named)
		put_name(head, shown);
	space(head, address->mail.len + 2 + strlen(after), HEAD_ENCODED_LINE);
	(void)buffer_text(out, "%s", named ? "<" : "");
	(void)buffer_add_span(out, address->mail);
	(void)buffer_text(out, "%s%s", named ? ">" : "", after);
	buffer_free(&bare);
}

void
mail_head_addresses(struct buffer *out, const char *name,
    const struct address *list, size_t len)
{
	struct head head = begin(out, name);

	for (size_t i = 0; i < len; i++)
		put_address(&head, &list[i], i + 1 < len ? "," : "");
	(void)buffer_add_char(out, '\n');
}

void
mail_head_address(
    struct buffer *out, const char *name, const struct address *address)
{
	mail_head_addresses(out, name, address, 1);
}
