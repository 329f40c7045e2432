#include <sodium.h>

#include "letter/header_text.h"
#include "letter/mail_body.h"
#include "letter/mime.h"

/* Bytes that make a line of base64, and the line with its NUL. */
enum { BASE64_BYTES = BODY_LINE / 4 * 3, BASE64_ROOM = BODY_LINE + 1 };

/* "=_", 32 hexadecimal digits and NUL. */
enum { HASH_BYTES = 16, BOUNDARY_ROOM = 2 + 2 * HASH_BYTES + 1 };

/* With its length before it, so that no two lists look alike. */
static void
hash_text(crypto_hash_sha256_state *hash, struct span text)
{
	(void)crypto_hash_sha256_update(
	    hash, (const unsigned char *)&text.len, sizeof(text.len));
	if (text.len > 0)
		(void)crypto_hash_sha256_update(
		    hash, (const unsigned char *)text.at, text.len);
}

static void
hash_parts(crypto_hash_sha256_state *hash, const struct mime *part)
{
	hash_text(hash, span_of(part->type));
	hash_text(hash, span_of(part->name));
	hash_text(hash, part->body);
	for (size_t i = 0; i < part->len; i++)
		hash_parts(hash, &part->parts[i]);
}

static void
make_boundary(char boundary[BOUNDARY_ROOM], const struct mime *part)
{
	unsigned char digest[crypto_hash_sha256_BYTES];
	crypto_hash_sha256_state hash;

	(void)crypto_hash_sha256_init(&hash);
	hash_parts(&hash, part);
	(void)crypto_hash_sha256_final(&hash, digest);
	boundary[0] = '=';
	boundary[1] = '_';
	(void)sodium_bin2hex(
	    boundary + 2, BOUNDARY_ROOM - 2, digest, HASH_BYTES);
}

static void
put_base64(struct buffer *out, struct span body)
{
	char line[BASE64_ROOM];

	while (body.len > 0 && !out->failed) {
		size_t len = body.len < BASE64_BYTES ? body.len : BASE64_BYTES;

		(void)sodium_bin2base64(line, sizeof(line),
		    (const unsigned char *)body.at, len,
		    sodium_base64_VARIANT_ORIGINAL);
		(void)buffer_text(out, "%s\n", line);
		body.at += len;
		body.len -= len;
	}
}

static int
add_one(struct buffer *out, const struct mime *part, struct error *err)
{
	bool attached = part->name != NULL;

	if (!attached && !text_is_utf8(part->body))
		return error_set(err, "the text of a message is not UTF-8");
	(void)buffer_text(out,
	    "Content-Type: %s\nContent-Transfer-Encoding: %s\n", part->type,
	    attached ? "base64" : "quoted-printable");
	if (attached)
		(void)buffer_text(out,
		    "Content-Disposition: attachment;\n filename=\"%s\"\n",
		    part->name);
	(void)buffer_add_char(out, '\n');
	if (attached)
		put_base64(out, part->body);
	else
		mail_body_add(out, part->body);
	return 0;
}

static int
add_many(struct buffer *out, const struct mime *part, struct error *err)
{
	char boundary[BOUNDARY_ROOM];

	make_boundary(boundary, part);
	(void)buffer_text(
	    out, "Content-Type: %s;\n boundary=\"%s\"\n", part->type, boundary);
	for (size_t i = 0; i < part->len; i++) {
		(void)buffer_text(out, "\n--%s\n", boundary);
		if (mime_add(out, &part->parts[i], err) != 0)
			return -1;
	}
	(void)buffer_text(out, "\n--%s--\n", boundary);
	return 0;
}

int
mime_add(struct buffer *out, const struct mime *part, struct error *err)
{
	int got =
	    part->len > 0 ? add_many(out, part, err) : add_one(out, part, err);

	if (got == 0 && out->failed)
		return error_set(err, "no memory for a message");
	return got;
}
