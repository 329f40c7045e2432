/* Which words were written to whom. */
#include <sodium.h>
#include <stdlib.h>

#include "tool/letters_parts.h"

/* Of a letter. */
struct digests {
	unsigned char words[LETTERS_DIGEST], both[LETTERS_DIGEST];
};

_Static_assert(LETTERS_DIGEST == crypto_hash_sha256_BYTES, "SHA-256");

/* Words alone count: what parts them is one blank.  Of them, and of them with
 * the complaint. */
static int
digest_words(struct span body, struct span complaint, struct digests *digests)
{
	crypto_hash_sha256_state hash, both;
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
	both = hash;
	(void)crypto_hash_sha256_update(&both,
	    (const unsigned char *)complaint.at,
	    (unsigned long long)complaint.len);
	(void)crypto_hash_sha256_final(&hash, digests->words);
	(void)crypto_hash_sha256_final(&both, digests->both);
	return 0;
}

static struct span
digest_span(const unsigned char digest[LETTERS_DIGEST])
{
	return (struct span){(const char *)digest, LETTERS_DIGEST};
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

/* The number of a digest; with room for its count. */
static uint32_t
number_of(struct letters_seen *seen, struct span digest)
{
	uint32_t number = texts_number(&seen->digests, &seen->arena, digest);

	if (number != TEXTS_NONE && number >= seen->cap && grow(seen) != 0)
		return TEXTS_NONE;
	return number;
}

int
seen_add(struct letters_seen *seen, struct span body, struct span complaint)
{
	struct digests digests;
	uint32_t words, both;

	if (digest_words(body, complaint, &digests) != 0)
		return -1;
	words = number_of(seen, digest_span(digests.words));
	both = number_of(seen, digest_span(digests.both));
	if (words == TEXTS_NONE || both == TEXTS_NONE)
		return -1;
	if (seen->count[both] == 0 && seen->count[words] < UINT32_MAX)
		seen->count[words]++;
	seen->count[both] = 1;
	return 0;
}

uint32_t
seen_count(const struct letters_seen *seen, struct span body)
{
	struct span none = {NULL, 0};
	struct digests digests;
	uint32_t number;

	if (digest_words(body, none, &digests) != 0)
		return 0;
	number = texts_find(&seen->digests, digest_span(digests.words));
	return number == TEXTS_NONE ? 0 : seen->count[number];
}

int
seen_send(struct letters_seen *seen, struct span complaint)
{
	return texts_number(&seen->sent, &seen->arena, complaint) == TEXTS_NONE
		   ? -1
		   : 0;
}

void
seen_free(struct letters_seen *seen)
{
	texts_free(&seen->digests);
	texts_free(&seen->sent);
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
