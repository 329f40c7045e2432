/* ledger: the batch, judged again and appended */
#include "test_ledger.h"

static struct deed_line
deed(const char *id, enum deed what, const char *by)
{
	return (struct deed_line){.id = span_of(id),
	    .act = {.deed = what,
		.by = span_of(by),
		.to = span_of("kim"),
		.why = span_of("because"),
		.did = span_of("paid"),
		.until = STATE_NEVER}};
}

static void
add(struct ledger *ledger, const char *id, enum deed what, const char *by)
{
	struct deed_line line = deed(id, what, by);
	struct error err = {.what = ""};
	struct state base;

	state_clear(&base);
	assert_int_equal(ledger_add(ledger, &line, &base, &err), 0);
}

/* The rulings of the batch, a letter each. */
static const char *
commit(struct ledger *ledger, int64_t now)
{
	static const char letters[] = {
	    [RULING_DO] = 'o', [RULING_DONE] = '=', [RULING_REFUSED] = 'x'};
	static char text[LEDGER_BATCH_MOST + 1];
	struct error err = {.what = ""};
	size_t n = ledger_batch(ledger);

	if (ledger_commit(ledger, now, &err) != 0)
		fail_msg("%s: %s", err.where, err.what);
	for (size_t i = 0; i < n; i++)
		text[i] = letters[ledger_verdict(ledger, i)->ruling];
	text[n] = '\0';
	ledger_clear(ledger);
	return text;
}

static void
is_file(const char *want)
{
	char text[4000];
	FILE *file = fopen(path, "rb");
	size_t n;

	assert_non_null(file);
	n = fread(text, 1, sizeof(text) - 1, file);
	(void)fclose(file);
	text[n] = '\0';
	assert_string_equal(text, want);
}

#define T "{\"at\":\"2026-09-21T14:13:20."

static void
written_once_in_one_order(void **context)
{
	struct ledger *ledger;
	struct stat st;
	mode_t mask = umask(0777);

	(void)context;
	(void)unlink(path);
	ledger = start();
	add(ledger, "1", DEED_OWN, "jan");
	add(ledger, "1", DEED_OWN, "jan");
	add(ledger, "1", DEED_OWN, "els");
	add(ledger, "1", DEED_GIVE, " jan ");
	add(ledger, "2", DEED_APOLOGISE, "jan");
	assert_string_equal(commit(ledger, NOW), "o=xox");
	(void)umask(mask);
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_mode & 07777, 0600);
	/* the clock goes back an hour */
	add(ledger, "1", DEED_RELEASE, "kim");
	add(ledger, "2", DEED_OWN, "jan");
	assert_string_equal(commit(ledger, NOW - WHEN_HOUR), "oo");
	is_file(T "000Z\",\"id\":\"1\",\"deed\":\"own\",\"by\":\"jan\","
		  "\"why\":\"because\"}\n" T
		  "001Z\",\"id\":\"1\",\"deed\":\"give\",\"by\":\"jan\","
		  "\"to\":\"kim\",\"why\":\"because\"}\n" T
		  "002Z\",\"id\":\"1\",\"deed\":\"release\",\"by\":\"kim\","
		  "\"why\":\"because\"}\n"
		  "{\"at\":\"2026-09-21T13:13:20.000Z\",\"id\":\"2\","
		  "\"deed\":\"own\",\"by\":\"jan\",\"why\":\"because\"}\n");
	assert_string_equal(
	    state_of(ledger, "1"), "||-1|1790000000000|-1|-1|-1|0|||");
	ledger_close(ledger);
	ledger = start();
	add(ledger, "1", DEED_RELEASE, "kim");
	add(ledger, "2", DEED_OWN, "jan");
	assert_string_equal(commit(ledger, NOW), "==");
	ledger_close(ledger);
}

static void
what_others_did_meanwhile(void **context)
{
	struct ledger *mine, *theirs;

	(void)context;
	(void)unlink(path);
	mine = start();
	theirs = start();
	add(mine, "1", DEED_OWN, "jan");
	add(theirs, "1", DEED_OWN, "els");
	add(theirs, "2", DEED_OWN, "els");
	assert_string_equal(commit(mine, NOW), "o");
	assert_string_equal(commit(theirs, NOW), "xo");
	add(mine, "2", DEED_OWN, "jan");
	assert_string_equal(commit(mine, NOW), "x");
	assert_string_equal(
	    state_of(mine, "2"), "els||-1|1790000000000|-1|-1|-1|0|||");
	/* another file in its place, with less in it */
	put(L("001", BY("own", "kim") "}\n"));
	add(mine, "1", DEED_OWN, "jan");
	add(mine, "2", DEED_OWN, "jan");
	assert_string_equal(commit(mine, NOW), "xo");
	/* and one that is none */
	put("id,status\n1,open\n");
	add(theirs, "3", DEED_OWN, "els");
	{
		struct error err = {.what = ""};

		assert_int_equal(ledger_commit(theirs, NOW, &err), -1);
		assert_non_null(strstr(err.what, "no ledger"));
	}
	is_file("id,status\n1,open\n");
	ledger_close(mine);
	ledger_close(theirs);
}

static void
after_a_torn_end(void **context)
{
	static const char torn[] = L("001", BY("own", "kim") "}\n") "{\"at\":";
	struct ledger *ledger;
	char want[400];

	(void)context;
	put(torn);
	ledger = start();
	assert_string_equal(notes, "t");
	add(ledger, "2", DEED_RECALL, "jan");
	add(ledger, "2", DEED_OWN, "jan");
	assert_string_equal(commit(ledger, NOW), "=o");
	(void)snprintf(want, sizeof(want),
	    "%s\n" T "000Z\",\"id\":\"2\",\"deed\":\"own\",\"by\":\"jan\","
	    "\"why\":\"because\"}\n",
	    torn);
	is_file(want);
	add(ledger, "2", DEED_OWN, "els");
	assert_string_equal(commit(ledger, NOW), "x");
	assert_string_equal(notes, "t");
	ledger_close(ledger);
	/* a whole deed without its newline */
	put(L("001", BY("own", "kim") "}"));
	ledger = start();
	add(ledger, "1", DEED_OWN, "jan");
	add(ledger, "3", DEED_OWN, "jan");
	assert_string_equal(commit(ledger, NOW), "xo");
	assert_int_equal(ledger_count(ledger).doubles, 0);
	ledger_close(ledger);
	ledger = start();
	assert_int_equal(ledger_count(ledger).deeds, 2);
	ledger_close(ledger);
}

/*
 * Whatever an export says: what the rules allowed when it was done never
 * clashes when it is read, and the state is then as it was.
 */
static void
allowed_once_allowed_for_ever(void **context)
{
	char id[8];

	(void)context;
	for (int round = 0; round < 30; round++) {
		struct ledger_clash *clashes;
		struct ledger *ledger, *again;
		struct error err;

		(void)unlink(path);
		ledger = start();
		for (int i = 0; i < 60; i++) {
			struct deed_line line =
			    deed(id, (enum deed)dice(DEEDS), people[dice(4)]);
			struct state base;

			(void)snprintf(id, sizeof(id), "%u", dice(IDS));
			line.id = span_of(id);
			line.act.to = span_of(people[dice(4)]);
			line.act.again = dice(2) == 0;
			if (line.act.deed == DEED_PROMISE || dice(3) == 0)
				line.act.until = NOW + dice(5);
			state_clear(&base);
			base.closed = dice(2) == 0;
			base.owner_person = dice(2) == 0;
			if (base.owner_person)
				base.owner = span_of(people[dice(4)]);
			if (dice(2) == 0)
				base.delegate = span_of(people[dice(4)]);
			if (dice(2) == 0)
				base.apologised = NOW - dice(1000);
			base.reopened = dice(3);
			assert_int_equal(
			    ledger_add(ledger, &line, &base, &err), 0);
			if (dice(4) == 0)
				(void)commit(ledger, NOW + dice(9));
		}
		(void)commit(ledger, NOW);
		again = start();
		assert_int_equal(ledger_clashes(again, &clashes, &err), 0);
		for (unsigned i = 0; i < IDS; i++) {
			char before[1000];

			(void)snprintf(id, sizeof(id), "%u", i);
			(void)strcpy(before, state_of(ledger, id));
			assert_string_equal(before, state_of(again, id));
		}
		assert_string_equal(notes, "");
		ledger_close(ledger);
		ledger_close(again);
	}
}

static void
the_letter_that_was_sent(void **context)
{
	struct ledger *ledger;
	struct deed_line line = deed("1", DEED_APOLOGISE, "jan");
	struct error err = {.what = ""};
	struct state base;
	struct span id;

	(void)context;
	(void)unlink(path);
	ledger = start();
	state_clear(&base);
	base.owner = span_of("jan");
	base.owner_person = true;
	line.letter = span_of("abc");
	line.act.again = true;
	assert_false(ledger_letter(ledger, line.letter, &id));
	for (int i = 0; i < 2; i++)
		assert_int_equal(ledger_add(ledger, &line, &base, &err), 0);
	line.letter = span_of("def");
	assert_int_equal(ledger_add(ledger, &line, &base, &err), 0);
	assert_string_equal(commit(ledger, NOW), "o=o");
	assert_true(ledger_letter(ledger, span_of("abc"), &id));
	assert_true(span_is(id, "1"));
	ledger_close(ledger);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(written_once_in_one_order),
	    cmocka_unit_test(what_others_did_meanwhile),
	    cmocka_unit_test(after_a_torn_end),
	    cmocka_unit_test(allowed_once_allowed_for_ever),
	    cmocka_unit_test(the_letter_that_was_sent),
	};

	return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
