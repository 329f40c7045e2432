/* what the tests of the ledger share: a file in a folder of its own */
#ifndef OWNUP_TEST_LEDGER_H
#define OWNUP_TEST_LEDGER_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "case/ledger.h"

#define NOW INT64_C(1790000000000) /* 2026-09-21T14:13:20Z */
#define LEN(array) (sizeof(array) / sizeof((array)[0]))

/* A line about complaint 1 at so many milliseconds, and what most have. */
#define L(ms, rest) "{\"at\":\"1970-01-01T00:00:00." ms "Z\",\"id\":\"1\"," rest
#define BY(deed, by) "\"deed\":\"" deed "\",\"by\":\"" by "\""

static char folder[] = "/tmp/ownup-ledger-XXXXXX";
static char path[64];

/* Notes, one letter each, and the last text. */
static char notes[64];
static char said[800];

static inline void
hear(void *arg, enum ledger_note note, const struct error *err)
{
	static const char letters[] = {[LEDGER_BAD_LINE] = 'b',
	    [LEDGER_TORN] = 't',
	    [LEDGER_AHEAD] = 'a',
	    [LEDGER_UNLOCKED] = 'u'};
	size_t len = strlen(notes);

	(void)arg;
	if (len + 1 < sizeof(notes)) {
		notes[len] = letters[note];
		notes[len + 1] = '\0';
	}
	(void)snprintf(said, sizeof(said), "%s: %s",
	    strrchr(err->where, '/') + 1, err->what);
}

static inline void
put_bytes(const char *text, size_t len)
{
	FILE *file = fopen(path, "wb");

	assert_non_null(file);
	assert_int_equal(fwrite(text, 1, len, file), len);
	assert_int_equal(fclose(file), 0);
}

static inline void
put(const char *text)
{
	put_bytes(text, strlen(text));
}

static inline struct ledger *
start_as(struct error *err)
{
	struct ledger_options options = {
	    .path = path, .now = NOW, .note = hear};

	notes[0] = said[0] = '\0';
	error_clear(err);
	return ledger_open(&options, err);
}

static inline struct ledger *
start(void)
{
	struct error err;
	struct ledger *ledger = start_as(&err);

	assert_string_equal(err.what, "");
	assert_non_null(ledger);
	return ledger;
}

/* The state as one text, of an export that says nothing. */
static inline const char *
state_of(struct ledger *ledger, const char *id)
{
	static char text[1000];
	struct state s;

	state_clear(&s);
	(void)ledger_lay(ledger, span_of(id), &s);
	(void)snprintf(text, sizeof(text),
	    "%.*s|%.*s|%lld|%lld|%lld%s|%lld|%s%lld|%lld|%.*s|%.*s|%.*s",
	    (int)s.owner.len, s.owner.at == NULL ? "" : s.owner.at,
	    (int)s.delegate.len, s.delegate.at == NULL ? "" : s.delegate.at,
	    (long long)(s.delegated_until == STATE_NEVER ? -1
							 : s.delegated_until),
	    (long long)(s.owned == STATE_NEVER ? -1 : s.owned),
	    (long long)(s.promised == STATE_NEVER ? -1 : s.promised),
	    s.pledged ? "!" : "",
	    (long long)(s.apologised == STATE_NEVER ? -1 : s.apologised),
	    s.closed ? s.apology_waived ? "closed, waived " : "closed " : "",
	    (long long)(s.resolved == STATE_NEVER ? -1 : s.resolved),
	    (long long)s.reopened, (int)s.did.len,
	    s.did.at == NULL ? "" : s.did.at, (int)s.cause.len,
	    s.cause.at == NULL ? "" : s.cause.at, (int)s.basis.len,
	    s.basis.at == NULL ? "" : s.basis.at);
	return text;
}

/* The same numbers on every machine. */
static inline uint32_t
dice(uint32_t n)
{
	static uint64_t seed = 20261123;

	seed = seed * UINT64_C(6364136223846793005) + 1442695040888963407U;
	return (uint32_t)(seed >> 33) % n;
}

#define IDS 7
static const char *const people[] = {"jan", "els", "piet", "kim"};

static inline int
make_folder(void **context)
{
	(void)context;
	if (mkdtemp(folder) == NULL)
		return -1;
	(void)snprintf(path, sizeof(path), "%s/led", folder);
	return 0;
}

static inline int
remove_folder(void **context)
{
	(void)context;
	(void)unlink(path);
	return rmdir(folder);
}

#endif
