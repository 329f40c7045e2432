/* apologise - a sincere letter to one person, judged before it leaves */
#include "case/state.h"
#include "tool/letters.h"
#include "tool/options.h"
#include "tool/run.h"

/* The stream is looked through before the first letter is written. */
enum pass { PASS_LOOK, PASS_PREPARE, PASS_WRITE };

struct apologise {
	struct act act;	     /* what the person wants to do */
	const char *promise; /* as given */
	bool check;
	bool selects; /* -i or -w: what cannot be done was meant, too */
	struct letters_plan plan;
	struct letters *letters;
	enum pass pass;
	bool failed; /* no memory to remember a letter */
	struct messages *messages;
};

enum { LETTER = 256, MBOX, LETTERS, PROMISE, AGAIN, CHECK, ALLOW, LANG };

static const struct option_row rows[] = {
    {LETTER, "letter", "FILE", "the letter, with {{columns}} to be filled"},
    {MBOX, "mbox", "FILE", "add the letters to this mailbox; - prints them"},
    {LETTERS, "letters", "DIR", "write each letter to a file in this folder"},
    {PROMISE, "promise", "DATE", "the letter promises this date: it is due"},
    {AGAIN, "again", NULL, "apologise once more"},
    {CHECK, "check", NULL, "only say whether a letter is an apology"},
    {ALLOW, "allow", "RULE,...", "switch rules of the check off"},
    {LANG, "lang", "en|nl", "the letter's language; else it is found"},
    {0, NULL, NULL, NULL},
};

static const char *const usage[] = {
    "apologise --as NAME --letter FILE --mbox FILE | --letters DIR\n"
    "                 [--promise DATE] [-i ID] [-w TERMS] [FILE ...]",
    "apologise --check [--lang en|nl] [--allow RULE,...] [--to json]\n"
    "                 [LETTER ...]",
    "apologise --check --letter FILE [-i ID] [-w TERMS] [FILE ...]", NULL};

static const char *const examples[] = {"apologise --check sorry.txt",
    "apologise --as jan --letter sorry.txt --mbox out.mbox -i 4711 "
    "complaints.csv",
    "formail -s /usr/sbin/sendmail -t <out.mbox", NULL};

/* The record function: what becomes of one complaint. */
static enum ruling
apologise(void *arg, struct run *run, struct act *act, struct error *err)
{
	struct apologise *me = arg;
	const struct state *state;
	enum ruling ruling;

	if (!run_selected(run))
		return RULING_DONE;
	*act = me->act;
	state = run_state(run);
	if (state->closed && !me->selects)
		return RULING_DONE; /* a late apology is meant, or not at all */
	if (me->pass == PASS_WRITE && letters_went(me->letters, state->id))
		return run_ledger(run) != NULL ? RULING_DONE : RULING_DO;
	ruling = state_rule_named(state, act, err);
	if (ruling != RULING_DO)
		return me->selects ? ruling : RULING_DONE;
	if (me->pass == PASS_LOOK) {
		me->failed |= letters_remember(me->letters, run) < 0;
		return RULING_DONE;
	}
	ruling = letters_rule(
	    me->letters, run, me->pass == PASS_WRITE, me->messages, err);
	if (ruling == RULING_DO && me->pass == PASS_WRITE)
		ruling = letters_send(me->letters, run, me->messages, err);
	return ruling;
}

/* ---- options ---- */

static int
take_language(struct apologise *me, const char *text, struct error *err)
{
	me->plan.language = language_named(span_of(text));
	return me->plan.language != LANGUAGE_FIND
		   ? 0
		   : error_set(
			 err, "--lang: \"%s\" is neither en nor nl", text);
}

/* One option of the table above. */
static int
take(void *arg, int letter, const char *text, struct error *err)
{
	struct apologise *me = arg;

	switch (letter) {
	case LETTER:
		me->plan.file = text;
		return 0;
	case MBOX:
		me->plan.mbox = text;
		return 0;
	case LETTERS:
		me->plan.folder = text;
		return 0;
	case PROMISE:
		me->promise = text;
		me->plan.promised = true;
		return 0;
	case AGAIN:
		me->act.again = true;
		return 0;
	case CHECK:
		me->check = true;
		return 0;
	case ALLOW:
		return letters_allow(text, &me->plan.allowed, err);
	default:
		return take_language(me, text, err);
	}
}

static int
judge_check(
    struct apologise *me, const struct options *options, struct error *err)
{
	me->plan.json = options->converts;
	if (me->plan.mbox != NULL || me->plan.folder != NULL || me->act.again)
		return error_set(err, "--check writes no letter");
	if (options->guard || (options->converts && options->to != FORM_JSON &&
				  options->to != FORM_JSONL))
		return error_set(err, "--check writes text, or json");
	if (me->plan.file == NULL && me->selects) {
		error_remedy(err, "say --letter FILE, and FILEs of complaints");
		return error_set(err, "which letter to these complaints");
	}
	return 0;
}

static bool
reads_input(const struct options *options)
{
	for (size_t i = 0; i < options->files_len; i++)
		if (strcmp(options->files[i], "-") == 0)
			return true;
	return options->files_len == 0;
}

/* Whether the options make sense together. */
static int
judge(struct apologise *me, const struct options *options, struct error *err)
{
	const struct letters_plan *plan = &me->plan;

	me->selects = options->ids_len > 0 || !where_is_empty(options->where);
	me->plan.dry_run = options->dry_run;
	if (plan->file != NULL && strcmp(plan->file, "-") == 0 &&
	    reads_input(options))
		return error_set(err,
		    "the letter and the complaints are both on standard "
		    "input");
	if (me->check)
		return judge_check(me, options, err);
	if (options->as == NULL) {
		error_remedy(err, "say --as NAME, or set OWNUP_AS");
		return error_set(err, "who are you");
	}
	me->act.by = me->plan.as = span_trim(span_of(options->as));
	if (plan->file == NULL) {
		error_remedy(err, "say --letter FILE");
		return error_set(err, "no letter");
	}
	if ((plan->mbox == NULL) == (plan->folder == NULL)) {
		error_remedy(err, "say --mbox FILE or --letters DIR");
		return error_set(err, plan->mbox == NULL
					  ? "no place for the letters"
					  : "two places for the letters");
	}
	return 0;
}

static const struct tool tool = {"apologise",
    "a sincere letter to one person, judged before it leaves", usage, rows,
    examples, SHARE_SELECT | SHARE_ACT | SHARE_WRITE | SHARE_LEDGER, take};

/* ---- all of it ---- */

/* Whose letters are the same, word for word, is known before one is written. */
static void
look(struct apologise *me, struct run *run)
{
	struct act act;

	me->pass = PASS_LOOK;
	run_look(run);
	while (run_next(run))
		(void)apologise(me, run, &act, run_error(run));
	run_again(run);
	if (me->failed)
		messages_say(
		    me->messages, STATUS_FAILED, NULL, "out of memory");
}

/* A day that is gone is most likely mistyped, but it is theirs to give. */
static void
read_promise(struct apologise *me, struct run *run)
{
	me->act.until = run_deadline(run, me->promise);
	if (me->act.until != STATE_NEVER && me->act.until < run_now(run))
		messages_say(me->messages, STATUS_DONE, NULL,
		    "--promise %s is past, so it is overdue at once; promise a "
		    "day that is still to come",
		    me->promise);
}

static void
write_letters(struct apologise *me, struct run *run, struct run_plan *plan)
{
	struct doing doing = {apologise, me, deed_fills(DEED_APOLOGISE)};

	if (me->promise != NULL)
		read_promise(me, run);
	else
		doing.fills &= ~ROLE_BIT(ROLE_DUE);
	look(me, run);
	if (me->messages->status == STATUS_FAILED)
		return;
	me->pass = PASS_PREPARE;
	if (plan->writes) {
		run_prepare(run, &doing);
		run_head(run);
	}
	me->pass = PASS_WRITE;
	run_do(run, &doing);
	if (me->messages->status == STATUS_FAILED && run_records(run) &&
	    letters_sent(me->letters) > 0)
		messages_say(me->messages, STATUS_FAILED,
		    letters_said(me->letters)->place,
		    "letters in it may have no deed yet; run the command again "
		    "before they are sent: it writes none twice");
}

/* What must be known of a complaint, and what the export must have. */
static struct run_plan
plan_of(const struct apologise *me, const struct options *options)
{
	struct run_plan plan = {.only = options->only};

	plan.roles = deed_roles(DEED_APOLOGISE) | ROLE_BIT(ROLE_ID);
	if (me->check)
		return plan;
	plan.must = ROLE_BIT(ROLE_ID) | ROLE_BIT(ROLE_OWNER);
	plan.writes = me->plan.mbox == NULL || strcmp(me->plan.mbox, "-") != 0;
	plan.letters = letters_said(me->letters);
	return plan;
}

static int
go(struct apologise *me, const struct options *options)
{
	struct messages *messages = me->messages;
	struct run_plan plan;
	struct error err;
	struct run *run;

	error_clear(&err);
	me->letters = letters_open(&me->plan, &err);
	if (me->letters == NULL ||
	    (!me->check && letters_start(me->letters, &err) < 0)) {
		letters_close(me->letters);
		messages_error(messages, STATUS_FAILED, &err);
		return messages->status;
	}
	plan = plan_of(me, options);
	run = run_open(options, &plan, messages);
	if (run != NULL && me->check)
		letters_check(me->letters, run, messages);
	else if (run != NULL)
		write_letters(me, run, &plan);
	run_close(run);
	letters_close(me->letters);
	return messages->status;
}

int
main(int argc, char **argv)
{
	struct apologise me = {
	    .act = {.deed = DEED_APOLOGISE, .until = STATE_NEVER}};
	struct options options;
	struct messages messages;
	struct error err;
	int status;

	error_clear(&err);
	me.messages = &messages;
	status = options_read(&options, &tool, argc, argv, &me, &messages);
	if (status < 0 && judge(&me, &options, &err) < 0)
		status = options_wrong(&tool, &messages, &err);
	if (status < 0 && me.check && me.plan.file == NULL) {
		letters_check_files(
		    &me.plan, options.files, options.files_len, &messages);
		status = messages.status;
	}
	if (status < 0)
		status = go(&me, &options);
	options_free(&options);
	return status;
}
