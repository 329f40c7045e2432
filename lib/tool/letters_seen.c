/* Which words were written to whom. */
#include <sodium.h>
#include <stdlib.h>

#include "tool/letters_parts.h"

_Static_assert(LETTERS_DIGEST == crypto_hash_sha256_BYTES, "SHA-256");

/* Words alone count: what parts them is one blank. */
static int
digest_words(struct span body, unsigned char digest[LETTERS_DIGEST])
{
	crypto_hash_sha256_state hash;
	const char *p, *end;

	if (sodium_init() < 0)
		return -1;
	(void)crypto_hash_sha256_init(&hash);
	body = span_trim(body);
	p = body.at;
	end = p + body.len;
	while (p < end) {
		const char *word = p;

		while (p < end && !span_blank(*p))
			p++;
		(void)crypto_hash_sha256_update(&hash,
		    (const unsigned char *)word,
		    (unsigned long long)(p - word));
		(void)crypto_hash_sha256_update(
		    &hash, (const unsigned char *)" ", 1);
		while (p < end && span_blank(*p))
			p++;
	}
	(void)crypto_hash_sha256_final(&hash, digest);
	return 0;
}

static int
grow(struct letters_seen *seen)
{
	size_t cap = seen->cap == 0 ? 256 : seen->cap * 2;
	uint32_t *more = realloc(seen->count, cap * sizeof(*more));

	if (more == NULL)
		return -1;
	memset(more + seen->cap, 0, (cap - seen->cap) * sizeof(*more));
	seen->count = more;
	seen->cap = cap;
	return 0;
}

int
seen_add(struct letters_seen *seen, struct span body)
{
	unsigned char digest[LETTERS_DIGEST];
	uint32_t number;

	if (digest_words(body, digest) != 0)
		return -1;
	number = texts_number(&seen->digests, &seen->arena,
	    (struct span){(const char *)digest, sizeof(digest)});
	if (number == TEXTS_NONE || (number >= seen->cap && grow(seen) != 0))
		return -1;
	if (seen->count[number] < UINT32_MAX)
		seen->count[number]++;
	return 0;
}

uint32_t
seen_count(const struct letters_seen *seen, struct span body)
{
	unsigned char digest[LETTERS_DIGEST];
	uint32_t number;

	if (digest_words(body, digest) != 0)
		return 0;
	number = texts_find(&seen->digests,
	    (struct span){(const char *)digest, sizeof(digest)});
	return number == TEXTS_NONE ? 0 : seen->count[number];
}

void
seen_free(struct letters_seen *seen)
{
	texts_free(&seen->digests);
	arena_free(&seen->arena);
	free(seen->count);
}

int
letters_digest(struct span body, char hex[2 * LETTERS_DIGEST + 1])
{
	unsigned char digest[LETTERS_DIGEST];
	crypto_hash_sha256_state hash;
	const char *p = body.at, *end = p + body.len;

	if (sodium_init() < 0)
		return -1;
	(void)crypto_hash_sha256_init(&hash);
	while (p < end) {
		const char *line = p;
		size_t len;

		p = memchr(p, '\n', (size_t)(end - p));
		len = (size_t)((p == NULL ? end : p) - line);
		p = p == NULL ? end : p + 1;
		if (len > 0 && line[len - 1] == '\r')
			len--;
		(void)crypto_hash_sha256_update(
		    &hash, (const unsigned char *)line, len);
		(void)crypto_hash_sha256_update(
		    &hash, (const unsigned char *)"\n", 1);
	}
	(void)crypto_hash_sha256_final(&hash, digest);
	(void)sodium_bin2hex(
	    hex, 2 * LETTERS_DIGEST + 1, digest, sizeof(digest));
	return 0;
}
