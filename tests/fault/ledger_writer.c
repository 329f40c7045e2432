/*
 * ledger_writer LEDGER NAME FIRST COUNT BYTES: NAME takes the complaints FIRST1
 * to FIRSTcount, one commit each, with a reason of so many bytes, and says for
 * each what came of it: "+ id" once it stands, "= id" when it stood, "x id".
 * NAME "-": says who owns each instead.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "case/ledger.h"

static const char *program = "ledger_writer";

static void
say(const char *text)
{
	/* one write each: whoever is killed has said it all or nothing */
	if (write(STDOUT_FILENO, text, strlen(text)) < 0)
		exit(2);
}

static void
hear(void *arg, enum ledger_note note, const struct error *err)
{
	int *status = arg;

	fprintf(stderr, "%s: %s: %s\n", program, err->where, err->what);
	if (note == LEDGER_BAD_LINE || note == LEDGER_TORN)
		*status = 1;
}

static int
fail(const struct error *err)
{
	fprintf(stderr, "%s: %s: %s\n", program, err->where, err->what);
	return 2;
}

static int64_t
now(void)
{
	struct timespec at;

	(void)clock_gettime(CLOCK_REALTIME, &at);
	return (int64_t)at.tv_sec * WHEN_SECOND + at.tv_nsec / 1000000;
}

static void
say_owner(struct ledger *ledger, const char *id)
{
	struct state state;
	char text[300];

	state_clear(&state);
	(void)ledger_lay(ledger, span_of(id), &state);
	(void)snprintf(text, sizeof(text), "%s %.*s\n", id,
	    (int)state.owner.len, state.owner.len == 0 ? "" : state.owner.at);
	say(text);
}

static int
take(struct ledger *ledger, const char *name, const char *id, struct span why)
{
	static const char letters[] = {
	    [RULING_DO] = '+', [RULING_DONE] = '=', [RULING_REFUSED] = 'x'};
	struct deed_line line = {.id = span_of(id),
	    .act = {.deed = DEED_OWN,
		.by = span_of(name),
		.why = why,
		.until = STATE_NEVER}};
	struct error err;
	struct state base;
	char text[100];

	error_clear(&err);
	state_clear(&base);
	if (ledger_add(ledger, &line, &base, &err) != 0 ||
	    ledger_commit(ledger, now(), &err) != 0)
		return fail(&err);
	(void)snprintf(text, sizeof(text), "%c %s\n",
	    letters[ledger_verdict(ledger, 0)->ruling], id);
	ledger_clear(ledger);
	say(text);
	return 0;
}

int
main(int argc, char **argv)
{
	int status = 0, failed = 0;
	struct ledger_options options = {.note = hear, .arg = &status};
	struct ledger *ledger;
	struct error err;
	struct span why;
	char *text, id[60];

	error_clear(&err);
	if (argc != 6)
		return 2;
	options.path = argv[1];
	options.now = now();
	why.len = (size_t)atol(argv[5]);
	why.at = text = malloc(why.len + 1);
	if (text == NULL)
		return 2;
	memset(text, 'y', why.len);
	ledger = ledger_open(&options, &err);
	if (ledger == NULL)
		failed = fail(&err);
	for (long i = 1; i <= atol(argv[4]) && failed == 0; i++) {
		(void)snprintf(id, sizeof(id), "%.40s%ld", argv[3], i);
		if (strcmp(argv[2], "-") == 0)
			say_owner(ledger, id);
		else
			failed = take(ledger, argv[2], id, why);
	}
	ledger_close(ledger);
	free(text);
	return failed != 0 ? failed : status;
}
