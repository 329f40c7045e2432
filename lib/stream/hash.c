/* getentropy is in no POSIX yet, but in glibc, musl, macOS and the BSDs */
#define _DEFAULT_SOURCE
#include <sys/random.h>
#include <unistd.h>
/* one short id or key a record: a call into the library costs more than it */
#define XXH_INLINE_ALL
#include <xxhash.h>

#include "stream/hash.h"

uint64_t
hash_seed(void)
{
	uint64_t seed;

	/* without entropy the address that the loader chose must do */
	if (getentropy(&seed, sizeof(seed)) != 0)
		seed = XXH3_64bits(
		    &(uintptr_t){(uintptr_t)&seed}, sizeof(uintptr_t));
	return seed;
}

uint64_t
hash_span(struct span span, uint64_t seed)
{
	return XXH3_64bits_withSeed(
	    span.len == 0 ? "" : span.at, span.len, seed);
}
