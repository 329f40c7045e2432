#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sodium.h>

#include "tool/private.h"

enum { KEY_LEAST = 16, KEY_MOST = 4096, HASH_BYTES = 16, SHOWN_BYTES = 6 };

#define REMEDY "make one with: head -c 32 /dev/urandom | base64"

/* Any bytes that are enough make a key. */
static int
take(struct private *private, const char *what, struct span bytes,
    struct error *err)
{
	while (bytes.len > 0 && (bytes.at[bytes.len - 1] == '\n' ||
				    bytes.at[bytes.len - 1] == '\r'))
		bytes.len--;
	if (bytes.len < KEY_LEAST) {
		error_remedy(err, REMEDY);
		return error_set(err,
		    "%s: a key of fewer than %d bytes can be guessed", what,
		    KEY_LEAST);
	}
	(void)crypto_generichash(private->key, PRIVATE_KEY,
	    (const unsigned char *)bytes.at, bytes.len, NULL, 0);
	return 0;
}

static int
take_file(struct private *private, struct error *err)
{
	char bytes[KEY_MOST];
	FILE *file = fopen(private->file, "rb");
	size_t len = 0;
	bool failed;
	int got;

	errno = file == NULL ? errno : 0;
	if (file != NULL)
		len = fread(bytes, 1, sizeof(bytes), file);
	failed = file == NULL || ferror(file) != 0;
	if (failed)
		(void)error_set(err, "%s: %s", private->file, strerror(errno));
	if (file != NULL)
		(void)fclose(file);
	got = failed ? -1
		     : take(private, private->file, (struct span){bytes, len},
			   err);
	sodium_memzero(bytes, sizeof(bytes));
	return got;
}

int
private_start(struct private *private, struct error *err)
{
	const char *own = getenv("OWNUP_KEY");

	if (sodium_init() < 0)
		return error_set(err, "libsodium does not start");
	if (private->file != NULL)
		return take_file(private, err);
	if (own != NULL && own[0] != '\0')
		return take(private, "OWNUP_KEY", span_of(own), err);
	randombytes_buf(private->key, PRIVATE_KEY);
	return 0;
}

/* What a role holds of a customer, or NULL. */
static const char *
noun_of(int role)
{
	switch (role) {
	case ROLE_CUSTOMER:
	case ROLE_EMAIL:
		return "person";
	case ROLE_SUBJECT:
	case ROLE_TEXT:
	case ROLE_RESOLUTION:
		return "text";
	default:
		return NULL;
	}
}

/* The same of a column, which may serve as several; *known: as any. */
static const char *
noun_of_column(const struct roles *roles, int column, bool *known)
{
	const char *noun = NULL;

	for (int role = 0; role < ROLES && noun == NULL; role++) {
		if (roles->column[role] != column)
			continue;
		*known = true;
		noun = noun_of(role);
	}
	return noun;
}

int
private_bind(struct private *private, const struct by *by,
    const struct run *run, struct error *err)
{
	const struct roles *roles = run_roles(run);

	for (size_t i = 0; i < by->len && !run_is_empty(run); i++) {
		int role = by->bound[i].role, column = by->bound[i].column;
		bool known = role >= 0;

		if (known && roles->column[role] >= 0)
			column = roles->column[role];
		private->noun[i] = noun_of(role);
		if (private->noun[i] == NULL && column >= 0)
		private->noun[i] = noun_of_column(roles, column, &known);
		if (known)
			continue;
		error_remedy(err,
		    "say --map ROLE=COLUMN for what it is, such as group or "
		    "category");
		return error_set(err,
		    "--anonymous: nobody knows whether \"%.*s\" tells of "
		    "customers",
		    by->name[i].len > 80 ? 80 : (int)by->name[i].len,
		    by->name[i].at);
	}
	return 0;
}

static void
put(const struct private *private, const char *noun, struct span field,
    char text[PRIVATE_TEXT])
{
	unsigned char hash[HASH_BYTES];
	char hex[2 * SHOWN_BYTES + 1];

	(void)crypto_generichash(hash, sizeof(hash),
	    (const unsigned char *)field.at, field.len, private->key,
	    PRIVATE_KEY);
	(void)sodium_bin2hex(hex, sizeof(hex), hash, SHOWN_BYTES);
	(void)snprintf(text, PRIVATE_TEXT, "%s %s", noun, hex);
}

void
private_fields(
    struct private *private, const struct by *by, struct span *fields)
{
	for (size_t i = 0; i < by->len; i++) {
		struct span field = span_trim(fields[i]);

		if (private->noun[i] == NULL || field.len == 0)
			continue;
		put(private, private->noun[i], field, private->text[i]);
		fields[i] = span_of(private->text[i]);
	}
}

struct span
private_sign(struct private *private, const struct by *by)
{
	for (size_t i = 0; private->on && i < by->len; i++) {
		if (private->noun[i] == NULL)
			continue;
		put(private, private->noun[i], span_of("ownup"),
		    private->text[i]);
		return span_of(private->text[i]);
	}
	return (struct span){NULL, 0};
}
