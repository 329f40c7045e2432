#include <stdlib.h>

#include <sodium.h>

#include "letter/address.h"
#include "letter/header_text.h"
#include "letter/mail.h"
#include "letter/mail_date.h"
#include "letter/mail_head.h"

#define ID_BYTES 16 /* of the hash: enough that no two letters share one */
#define WORDS_DIGITS 16

/* what is wrong with a header is told with its name */
static int
refuse(const char *name, const struct error *why, struct error *err)
{
	if (why->remedy[0] != '\0')
		error_remedy(err, "%s", why->remedy);
	return error_set(err, "%s: %.600s", name, why->what);
}

static int
put_subject(struct buffer *out, struct span text, struct error *err)
{
	struct error why = {0};

	if (header_text_check(text, &why) != 0)
		return refuse("Subject", &why, err);
	text = span_trim(text);
	if (text.len == 0) {
		error_remedy(err, "begin the letter with a line Subject: ... "
				  "and a blank line");
		return error_set(err, "Subject: the letter has none");
	}
	mail_head_text(out, "Subject", text);
	return 0;
}

static int
put_address(
    struct buffer *out, const char *name, struct span text, struct error *err)
{
	struct address address;
	struct error why = {0};

	if (address_parse(text, &address, &why) != 0)
		return refuse(name, &why, err);
	mail_head_address(out, name, &address);
	return 0;
}

static int
put_to(struct buffer *out, const struct mail *mail, struct error *err)
{
	size_t len = mail->more_len + 1;
	struct address *to = calloc(len, sizeof(*to));
	struct error why = {0};
	int got = 0;

	if (to == NULL)
		return error_set(err, "no memory for a letter");
	for (size_t i = 0; got == 0 && i < len; i++)
		got = address_parse(
		    i == 0 ? mail->to : mail->more[i - 1], &to[i], &why);
	if (got == 0)
		mail_head_addresses(out, "To", to, len);
	else
		(void)refuse("To", &why, err);
	free(to);
	return got;
}

static int
put_heads(struct buffer *out, const struct mail *mail, struct error *err)
{
	(void)buffer_text(out, "Date: ");
	if (mail_date_add(out, mail->at, mail->offset) != 0)
		return error_set(err, "Date: no date for a letter");
	(void)buffer_add_char(out, '\n');
	if (mail->from.at != NULL &&
	    put_address(out, "From", mail->from, err) != 0)
		return -1;
	if (mail->reply_to.at != NULL &&
	    put_address(out, "Reply-To", mail->reply_to, err) != 0)
		return -1;
	if (put_to(out, mail, err) != 0 ||
	    put_subject(out, mail->subject, err) != 0)
		return -1;
	(void)buffer_text(out, "Message-ID: ");
	(void)buffer_add_span(out, mail->id);
	(void)buffer_text(out, "\n%sMIME-Version: 1.0\n",
	    mail->automatic ? "Auto-Submitted: auto-generated\n" : "");
	return 0;
}

static int
put_body(struct buffer *out, const struct mail *mail, struct error *err)
{
	struct mime text = {
	    .type = "text/plain; charset=utf-8", .body = mail->body};

	if (mail->part != NULL)
		return mime_add(out, mail->part, err);
	if (!text_is_utf8(mail->body)) {
		text_remedy(err);
		return error_set(err, "the letter is not UTF-8");
	}
	if (span_trim(mail->body).len == 0)
		return error_set(err, "the letter is empty");
	return mime_add(out, &text, err);
}

int
mail_write(const struct mail *mail, struct buffer *out, struct error *err)
{
	size_t from = out->len;

	if (put_heads(out, mail, err) == 0 && put_body(out, mail, err) == 0)
		return 0;
	out->len = from;
	return -1;
}

/* Each with its length before it, so that no two pairs look alike. */
static int
hash(struct span complaint, struct span deed,
    unsigned char digest[crypto_hash_sha256_BYTES])
{
	struct buffer all = {0};
	int got = -1;

	(void)buffer_text(&all, "%zu:", complaint.len);
	(void)buffer_add_span(&all, complaint);
	(void)buffer_text(&all, "%zu:", deed.len);
	(void)buffer_add_span(&all, deed);
	if (!all.failed && sodium_init() >= 0)
		got = crypto_hash_sha256(
		    digest, (const unsigned char *)all.at, all.len);
	buffer_free(&all);
	return got;
}

int
mail_id(struct span complaint, struct span deed, struct span words,
    struct span from, struct buffer *out, struct error *err)
{
	unsigned char digest[crypto_hash_sha256_BYTES];
	struct error unused = {0};
	struct address address;
	char hex[2 * ID_BYTES + 1];

	if (hash(complaint, deed, digest) != 0)
		return error_set(err, "a Message-ID cannot be made");
	if (address_parse(from, &address, &unused) != 0)
		address.domain = span_of("ownup.invalid");
	(void)sodium_bin2hex(hex, sizeof(hex), digest, ID_BYTES);
	if (words.len > WORDS_DIGITS)
		words.len = WORDS_DIGITS;
	(void)buffer_text(out, "<%s%s", hex, words.len > 0 ? "." : "");
	(void)buffer_add_span(out, words);
	(void)buffer_add_char(out, '@');
	(void)buffer_add_span(out, address.domain);
	if (buffer_add_char(out, '>') != 0)
		return error_set(err, "no memory for a letter");
	return 0;
}
