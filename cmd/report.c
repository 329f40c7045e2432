/* report - where do we stand, and what can be done now */
#include "show/morning.h"
#include "show/report.h"
#include "tally/tally.h"
#include "tool/asked.h"
#include "tool/by.h"
#include "tool/facts.h"
#include "tool/locale.h"
#include "tool/mail_to.h"
#include "tool/options.h"
#include "tool/part.h"
#include "tool/print.h"
#include "tool/private.h"
#include "tool/report_mail.h"
#include "tool/run.h"
#include "tool/standing.h"

enum {
	BY = 256,
	SECTION,
	TO,
	MAIL_TO,
	MAIL_FROM,
	QUIET,
	ANONYMOUS,
	KEY,
	PARTIAL,
	MERGE,
	GUARD
};

static const struct option_row rows[] = {
    {BY, "by", "COLUMN,...", "count by these columns or roles, too"},
    {SECTION, "section", "NAME,...",
	"only these: totals, now, ageing, owners, ..."},
    {TO, "to", "FORM", "text, md, html, mail, json (an object), csv (a table)"},
    {MAIL_TO, "mail-to", "ADDRESS",
	"to whom mail goes; may be repeated (OWNUP_MAIL_TO)"},
    {MAIL_FROM, "mail-from", "ADDRESS",
	"from whom mail comes (OWNUP_MAIL_FROM)"},
    {QUIET, "quiet-if-nothing", NULL, "nothing when there is nothing to do"},
    {ANONYMOUS, "anonymous", NULL,
	"no customer's name, and none of their words"},
    {KEY, "key", "FILE", "what pseudonyms are made with (OWNUP_KEY)"},
    {PARTIAL, "partial", NULL, "what was counted, to be merged, and no report"},
    {MERGE, "merge", NULL, "the files are partials: one report of them all"},
    {GUARD, "guard", NULL,
	"with --to csv: ' before cells that begin a formula"},
    {0, NULL, NULL, NULL},
};

static const char *const usage[] = {
    "report [--by COLUMN,...] [--section NAME,...] [--to FORM]\n"
    "              [-l LEDGER] [-i ID] [-w TERMS] [--partial] [FILE ...]",
    "report --merge [--section NAME,...] [--to FORM | --partial] [PARTIAL ...]",
    NULL};

static const char *const examples[] = {"report complaints.csv",
    "report --by category,owner --section totals complaints.csv",
    "report --to json -w 'age<30d' complaints.csv | jq .totals",
    "report --to mail complaints.csv | sendmail -t", NULL};

/* One option of the table above. */
static int
take(void *arg, int letter, const char *text, struct error *err)
{
	struct asked *asked = arg;

	switch (letter) {
	case BY:
		return by_read(&asked->by, text, err);
	case SECTION:
		return sections_read(&asked->sections, span_of(text), err);
	case MAIL_TO:
		return mail_to_add(&asked->mail_to, text, err);
	case MAIL_FROM:
		return mail_to_from(&asked->mail_to, text, err);
	case QUIET:
		asked->quiet = true;
		return 0;
	case ANONYMOUS:
		asked->private.on = true;
		return 0;
	case KEY:
		asked->private.file = text;
		return 0;
	case PARTIAL:
		asked->partial = true;
		return 0;
	case MERGE:
		asked->merge = true;
		return 0;
	case GUARD:
		asked->guard = true;
		return 0;
	default:
		return asked_form(asked, text, err);
	}
}

static const struct tool tool = {"report",
    "where do we stand, and what can be done now", usage, rows, examples,
    SHARE_SELECT | SHARE_LEDGER, take};

/* Counts every complaint that is meant.  -1 for want of memory. */
static int
count(struct asked *asked, struct run *run, struct tally *tally)
{
	struct span fields[BY_MOST];
	struct standing standing;
	struct standings standings = {.coverage = {.columns = 0}};

	tally->by_person =
	    roles_know(run_roles(run), ROLE_OWNER) || run_ledger(run) != NULL;
	while (run_next(run)) {
		(void)run_laid(run); /* what is not selected was seen, too */
		if (!run_selected(run)) {
			standing_pass(run, tally);
			continue;
		}
		standing_of(run, tally->sections, &standings, &standing);
		by_fields(&asked->by, run, fields);
		if (asked->private.on) {
			private_fields(&asked->private, &asked->by, fields);
			standing.words.get = NULL;
		}
		standing.by = fields;
		/* some fields are read as it is counted */
		if (tally_add(tally, &standing) < 0 ||
		    record_failed(run_record(run)))
			return -1;
	}
	tally->unreadable = run_unreadable(run);
	return tally_finish(tally);
}

static void
show(
    const struct asked *asked, struct report *report, struct messages *messages)
{
	report->guard = asked->guard;
	if (asked->quiet && messages->status == STATUS_DONE &&
	    morning_silent(report))
		return;
	if (asked->show != show_json && asked->show != show_csv)
		locale_speak();
	if (asked->mail)
		report_mail(report, &asked->mail_to, asked->files,
		    asked->files_len, messages);
	else
		print_report(asked->show, report, messages);
}

/* A report of a part of the stream would be believed: there is none then. */
static void
report(struct asked *asked, const struct options *options, struct run *run,
    struct messages *messages)
{
	struct tally *tally = tally_new(asked_counts(asked), asked->by.len,
	    run_now(run), zone_day(run_zone(run), run_now(run)));
	const struct ledger *ledger = run_ledger(run);
	struct ledger_facts facts;
	struct report report;
	struct part part = {
	    &report, tally, asked->sections, run, options, {NULL, 0}};

	if (tally != NULL && asked->partial)
		repeats_keep(tally->repeats);
	if (tally == NULL || count(asked, run, tally) < 0 ||
	    (ledger != NULL && facts_of(ledger, &facts) < 0)) {
		messages_say(messages, STATUS_FAILED, NULL, "out of memory");
	} else if (messages->status != STATUS_FAILED) {
		facts_report(run, tally, &report);
		report.ledger = ledger == NULL ? NULL : &facts;
		report.by = asked->by.name;
		report.by_len = asked->by.len;
		report.anonymous = asked->private.on;
		if (!asked->partial) /* what is shown of it */
			tally->sections = asked->sections;
		part.pseudonym = private_sign(&asked->private, &asked->by);
		if (asked->partial)
			print_page(part_show, &part, messages);
		else
			show(asked, &report, messages);
	}
	tally_free(tally);
}

/* The report of partials, which err stops. */
static int
put_together(const struct asked *asked, const struct options *options,
    struct merge *merge, struct report *report, struct error *err)
{
	struct merge_view view = {.by = &asked->by,
	    .sections = asked->sections,
	    .one_table = asked->show == show_csv};

	if (asked->mail || asked->quiet)
		view.needs = MORNING_SECTIONS;
	if (merge == NULL)
		return error_set(err, "out of memory");
	if (merge_read(merge, asked->files, asked->files_len, err) < 0 ||
	    merge_report(merge, report, err) < 0 ||
	    merge_agrees(merge, options, err) < 0)
		return -1;
	return asked->partial ? 0 : merge_narrow(merge, &view, report, err);
}

static void
merge(const struct asked *asked, const struct options *options,
    struct messages *messages)
{
	struct merge *merge = merge_new(asked->partial);
	struct report report;
	struct error err;

	error_clear(&err);
	if (put_together(asked, options, merge, &report, &err) < 0)
		messages_error(messages, STATUS_FAILED, &err);
	else if (asked->partial)
		print_page(merge_show, merge, messages);
	else
		show(asked, &report, messages);
	merge_free(merge);
}

/* The report of exports. */
static void
read_exports(struct asked *asked, const struct options *options,
    struct messages *messages)
{
	struct run_plan plan = {.roles = standing_roles(asked_counts(asked))};
	struct run *run = run_open(options, &plan, messages);
	struct error err;

	error_clear(&err);
	if (run == NULL)
		return;
	if (by_bind(&asked->by, run, &err) < 0 ||
	    (asked->private.on &&
		private_bind(&asked->private, &asked->by, run, &err) < 0))
		messages_error(messages, STATUS_FAILED, &err);
	else
		report(asked, options, run, messages);
	run_close(run);
}

int
main(int argc, char **argv)
{
	struct asked asked = {.show = NULL};
	struct options options;
	struct messages messages;
	struct error err;
	int status;

	error_clear(&err);
	status = options_read(&options, &tool, argc, argv, &asked, &messages);
	if (status < 0 && asked_settle(&asked, &options, &err) < 0)
		status = options_wrong(&tool, &messages, &err);
	if (status >= 0)
		goto out;
	if (asked.merge)
		merge(&asked, &options, &messages);
	else
		read_exports(&asked, &options, &messages);
	status = messages.status;
out:
	mail_to_free(&asked.mail_to);
	options_free(&options);
	return status;
}
