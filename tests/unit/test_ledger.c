/* ledger: files, the order of lines, what is laid over */
#include "test_ledger.h"

/* ---- files ---- */

static const struct {
	const char *file;
	const char *notes; /* NULL: refused */
	const char *said;
	const char *state;
} files[] = {
    {"", "", "", "||-1|-1|-1|-1|-1|0|||"},
    {L("001", BY("own", "jan") "}\n"), "", "", "jan||-1|1|-1|-1|-1|0|||"},
    /* no newline, CRLF, blank lines */
    {L("001", BY("own", "jan") "}"), "", "", "jan||-1|1|-1|-1|-1|0|||"},
    {"\n" L("001", BY("own", "jan") "}\r\n") " \n", "", "",
	"jan||-1|1|-1|-1|-1|0|||"},
    /* torn at the end, torn within, and before all others */
    {L("001", BY("own", "jan") "}\n") "{\"at\":\"19", "t",
	"led:2: torn: the line ends before the deed",
	"jan||-1|1|-1|-1|-1|0|||"},
    {"{\"at\":\"19\n" L("001", BY("own", "jan") "}\n"), "t",
	"led:1: torn: the line ends before the deed",
	"jan||-1|1|-1|-1|-1|0|||"},
    {"{\"at\":\"19", "t", "led:1: torn: the line ends before the deed",
	"||-1|-1|-1|-1|-1|0|||"},
    /* bad lines are named, and the others count */
    {L("001", BY("own", "jan") "}\n") "hello\n[]\n" L(
	 "002", BY("release", "jan") "}\n"),
	"bb", "led:3: not a deed: no object", "||-1|1|-1|-1|-1|0|||"},
    {L("001", BY("own", "team@x.example") "}\n"), "b",
	"led:1: not a deed: by: \"team@x.example\" is not one person's name: "
	"that is a team or a queue",
	"||-1|-1|-1|-1|-1|0|||"},
    /* no ledgers */
    {"id,status\n1,open\n", NULL, "its first line is no deed", NULL},
    {"hello", NULL, "its first line is no deed", NULL},
    {"{\"id\":1,\"status\":\"open\"}\n", NULL, "its first line is no deed",
	NULL},
    {"[\n{}\n]\n", NULL, "its first line is no deed", NULL},
    {"{\n  \"id\": 1\n}\n", NULL, "its first line is no deed", NULL},
    /* all deeds */
    {L("001", BY("own", "jan") "}\n") L("002",
	 BY("delegate", "jan") ",\"to\":\"piet\",\"until\":\"1970-01-02\"}\n"),
	"", "", "jan|piet|172799000|1|-1|-1|-1|0|||"},
    {L("001", BY("delegate", "jan") ",\"to\":\"piet\"}\n")
	    L("002", BY("recall", "jan") "}\n"),
	"", "", "||-1|-1|-1|-1|-1|0|||"},
    {L("001", BY("give", "jan") ",\"to\":\"els\"}\n") L(
	 "002", BY("promise", "els") ",\"until\":\"1970-01-01T00:00:01Z\"}\n"),
	"", "", "els||-1|-1|1000!|-1|-1|0|||"},
    {L("001", BY("apologise", "jan") "}\n") L("002",
	 BY("apologise", "jan") ",\"again\":true,"
				"\"until\":\"1970-01-01T00:00:01Z\"}\n"),
	"", "", "||-1|-1|1000!|1|-1|0|||"},
    {L("001",
	 BY("resolve",
	     "jan") ",\"did\":\"paid\",\"cause\":\"run\","
		    "\"basis\":\"accepted\",\"no_apology\":\"none due\"}\n"),
	"", "", "||-1|-1|-1|-1|closed, waived 1|0|paid|run|accepted"},
    {L("001", BY("resolve", "jan") ",\"did\":\"paid\"}\n")
	    L("002", BY("reopen", "els") "}\n"),
	"", "", "||-1|-1|-1|-1|-1|1|paid||"},
    {L("002", BY("reopen", "els") ",\"reopened\":4}\n"), "", "",
	"||-1|-1|-1|-1|-1|4|||"},
};

static void
files_and_what_they_say(void **context)
{
	(void)context;
	for (size_t i = 0; i < LEN(files); i++) {
		struct error err;
		struct ledger *ledger;

		put(files[i].file);
		ledger = start_as(&err);
		if (files[i].notes == NULL) {
			assert_null(ledger);
			assert_non_null(strstr(err.what, files[i].said));
			continue;
		}
		assert_non_null(ledger);
		assert_string_equal(state_of(ledger, "1"), files[i].state);
		assert_string_equal(notes, files[i].notes);
		assert_string_equal(said, files[i].said);
		ledger_close(ledger);
	}
}

static void
long_lines_and_nuls(void **context)
{
	static const char head[] = L("001", BY("own", "jan") ",\"why\":\"");
	size_t len = 3 << 20;
	char *text = malloc(len + 1000);
	struct ledger *ledger;
	char *p = text;

	(void)context;
	assert_non_null(text);
	p += sprintf(p, L("001", BY("own", "jan") "}\n"));
	p += sprintf(p, "%s", head);
	memset(p, 'x', len);
	p += len;
	p += sprintf(p, "\"}\n" L("002", BY("release", "jan") "}\n"));
	memset(p, '\0', 100); /* as after a power failure */
	put_bytes(text, (size_t)(p - text) + 100);
	ledger = start();
	assert_string_equal(notes, "bt");
	assert_string_equal(state_of(ledger, "1"), "||-1|1|-1|-1|-1|0|||");
	ledger_close(ledger);
	free(text);
}

static void
no_file_no_folder(void **context)
{
	struct error err;
	struct ledger *ledger;
	struct stat st;

	(void)context;
	(void)unlink(path);
	ledger = start();
	assert_string_equal(state_of(ledger, "1"), "||-1|-1|-1|-1|-1|0|||");
	ledger_close(ledger);
	assert_int_equal(stat(path, &st), -1);
	assert_int_equal(mkdir(path, 0700), 0);
	assert_null(start_as(&err));
	assert_non_null(strstr(err.what, "folder"));
	assert_int_equal(rmdir(path), 0);
	assert_int_equal(mkfifo(path, 0600), 0);
	assert_null(start_as(&err));
	assert_non_null(strstr(err.what, "pipe"));
	assert_int_equal(unlink(path), 0);
}

/* ---- order ---- */

/* What counts of rivals, doubles, and deeds of one instant. */
static const struct {
	const char *file;
	const char *state;
	const char *clashes; /* who was too late */
	uint64_t deeds;
} rivals[] = {
    {L("001", BY("own", "jan") "}\n") L("002", BY("own", "els") "}\n"),
	"jan||-1|1|-1|-1|-1|0|||", "els", 2},
    {L("002", BY("own", "els") "}\n") L("001", BY("own", "jan") "}\n"),
	"jan||-1|1|-1|-1|-1|0|||", "els", 2},
    /* the loser's later deeds clash as well */
    {L("002", BY("own", "els") "}\n") L("001", BY("own", "jan") "}\n")
	    L("003", BY("give", "els") ",\"to\":\"kim\"}\n"),
	"jan||-1|1|-1|-1|-1|0|||", "els els", 3},
    /* by bytes: "els" stands before "jan" */
    {L("001", BY("own", "jan") "}\n") L("001", BY("own", "els") "}\n"),
	"els||-1|1|-1|-1|-1|0|||", "jan", 2},
    {L("001", BY("own", "els") "}\n") L("001", BY("own", "jan") "}\n"),
	"els||-1|1|-1|-1|-1|0|||", "jan", 2},
    /* the same instant in another zone: 00:00 stands before 01:00 */
    {"{\"at\":\"1970-01-01T01:00:00.001+01:00\",\"id\":\"1\"," BY(
	 "own", "els") "}\n" L("001", BY("own", "jan") "}\n"),
	"jan||-1|1|-1|-1|-1|0|||", "els", 2},
    /* doubles, side by side, apart, with another line end */
    {L("001", BY("own", "jan") "}\n") L("001", BY("own", "jan") "}\r\n")
	    L("002", BY("release", "jan") "}\n") L("001", BY("own", "jan") "}"),
	"||-1|1|-1|-1|-1|0|||", "", 2},
    {L("001", BY("apologise", "jan") "}\n")
	    L("002", BY("apologise", "jan") "}\n"),
	"||-1|-1|-1|1|-1|0|||", "jan", 2},
    /* agreeing is no clash */
    {L("001", BY("own", "jan") "}\n") L("002", BY("own", "jan") "}\n"),
	"jan||-1|1|-1|-1|-1|0|||", "", 2},
};

static void
rivals_and_doubles(void **context)
{
	(void)context;
	for (size_t i = 0; i < LEN(rivals); i++) {
		struct ledger_clash *clashes;
		struct ledger *ledger;
		struct error err;
		char who[64] = "";
		int64_t n;

		put(rivals[i].file);
		ledger = start();
		assert_string_equal(state_of(ledger, "1"), rivals[i].state);
		n = ledger_clashes(ledger, &clashes, &err);
		for (int64_t c = 0; c < n; c++)
			(void)snprintf(who + strlen(who), 30, "%s%.*s",
			    c > 0 ? " " : "", (int)clashes[c].by.len,
			    clashes[c].by.at);
		assert_string_equal(who, rivals[i].clashes);
		assert_int_equal(ledger_count(ledger).deeds, rivals[i].deeds);
		free(clashes);
		ledger_close(ledger);
	}
}

#define MANY 400

static void
random_line(char *line, size_t room)
{
	enum deed deed = (enum deed)dice(DEEDS);
	int n = snprintf(line, room,
	    "{\"at\":\"1970-01-01T00:00:00.%03uZ\",\"id\":\"%u\","
	    "\"deed\":\"%s\",\"by\":\"%s\"",
	    dice(100), dice(IDS), deed_name(deed), people[dice(4)]);

	if (deed == DEED_GIVE || deed == DEED_DELEGATE)
		n += snprintf(line + n, room - (size_t)n, ",\"to\":\"%s\"",
		    people[dice(4)]);
	if (deed == DEED_PROMISE)
		n += snprintf(line + n, room - (size_t)n,
		    ",\"until\":\"2026-01-0%uT00:00:00Z\"", 1 + dice(9));
	if (deed == DEED_RESOLVE)
		n += snprintf(line + n, room - (size_t)n,
		    ",\"did\":\"thing %u\"", dice(9));
	(void)snprintf(line + n, room - (size_t)n, "}\n");
}

static void
all_states(char *text, size_t room)
{
	struct ledger *ledger = start();
	struct ledger_clash *clashes;
	struct error err;
	char id[8];
	size_t n = 0;

	for (unsigned i = 0; i < IDS; i++) {
		(void)snprintf(id, sizeof(id), "%u", i);
		n += (size_t)snprintf(
		    text + n, room - n, "%s\n", state_of(ledger, id));
	}
	n += (size_t)snprintf(text + n, room - n, "%lld clashes, %llu deeds",
	    (long long)ledger_clashes(ledger, &clashes, &err),
	    (unsigned long long)ledger_count(ledger).deeds);
	free(clashes);
	ledger_close(ledger);
}

/* Shuffled, doubled, split and merged: always the same. */
static void
a_set_of_lines(void **context)
{
	static char line[MANY][200], text[2 * MANY * 200];
	char first[IDS * 200], then[IDS * 200];

	(void)context;
	for (int round = 0; round < 20; round++) {
		first[0] = '\0';
		for (int i = 0; i < MANY; i++)
			random_line(line[i], sizeof(line[i]));
		for (int turn = 0; turn < 4; turn++) {
			text[0] = '\0';
			for (int i = 0; i < MANY && turn > 0; i++) {
				int j = (int)dice(MANY);
				char kept[200];

				memcpy(kept, line[i], 200);
				memcpy(line[i], line[j], 200);
				memcpy(line[j], kept, 200);
			}
			for (int i = 0; i < MANY; i++)
				strcat(text, line[i]);
			for (int i = 0; i < MANY && turn > 1; i++)
				if (dice(2) == 0)
					strcat(text, line[i]);
			put(text);
			all_states(then, sizeof(then));
			if (turn == 0)
				memcpy(first, then, sizeof(first));
			assert_string_equal(first, then);
			assert_string_equal(notes, "");
		}
	}
}

/* ---- laid over ---- */

static void
over_what_the_export_says(void **context)
{
	struct ledger *ledger;
	struct state s;

	(void)context;
	put(L("500", BY("own", "jan") "}\n")
		L("600", BY("apologise", "jan") ",\"again\":true}\n")
		    L("700", BY("reopen", "els") "}\n"));
	ledger = start();
	state_clear(&s);
	s.owner = span_of("els");
	s.owner_person = s.closed = true;
	s.owned = s.apologised = 100;
	s.resolved = s.received = 5;
	s.reopened = 3;
	s.promised = 9;
	assert_int_equal(ledger_lay(ledger, span_of(" 1 "), &s),
	    LEDGER_OWNER | LEDGER_OWNED | LEDGER_DELEGATE | LEDGER_APOLOGISED |
		LEDGER_RESOLVED | LEDGER_REOPENED);
	assert_true(span_is(s.owner, "jan"));
	assert_int_equal(s.owned, 100);
	assert_int_equal(s.apologised, 100);
	assert_false(s.closed);
	assert_int_equal(s.resolved, STATE_NEVER);
	assert_int_equal(s.reopened, 3);
	assert_int_equal(s.promised, 9);
	assert_false(s.pledged);
	assert_int_equal(s.received, 5);
	assert_int_equal(ledger_lay(ledger, span_of("2"), &s), 0);
	assert_int_equal(ledger_count(ledger).unseen, 0);
	assert_int_equal(ledger_latest(ledger, span_of("1")), 700);
	ledger_close(ledger);
	put(L("500", BY("own", "jan") "}\n") "{\"at\":\"2026-09-24T00:00:00Z\","
					     "\"id\":\"9\"," BY(
						 "own", "jan") "}\n");
	ledger = start();
	assert_string_equal(notes, "a");
	assert_int_equal(ledger_count(ledger).unseen, 2);
	ledger_close(ledger);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(files_and_what_they_say),
	    cmocka_unit_test(long_lines_and_nuls),
	    cmocka_unit_test(no_file_no_folder),
	    cmocka_unit_test(rivals_and_doubles),
	    cmocka_unit_test(a_set_of_lines),
	    cmocka_unit_test(over_what_the_export_says),
	};

	return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
