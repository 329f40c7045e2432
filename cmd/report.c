/* report - where do we stand, and what can be done now */
#include <stdlib.h>
#include <string.h>

#include "case/ledger.h"
#include "show/morning.h"
#include "show/report.h"
#include "tally/tally.h"
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

struct wanted {
	struct by by;
	unsigned int sections; /* bits; 0: all */
	int (*show)(struct page *page, const struct report *report);
	bool mail; /* in place of show */
	struct mail_to mail_to;
	bool quiet; /* nothing, when there is nothing to do */
	struct private private;
	bool partial; /* what was counted, in place of show */
	bool merge;   /* the files are partials */
	const char *const *files;
	size_t files_len;
};

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
	MERGE
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
    "report --to mail --quiet-if-nothing complaints.csv | sendmail -t", NULL};

static int
take_form(struct wanted *wanted, const char *text, struct error *err)
{
	static const struct {
		const char *name;
		int (*show)(struct page *page, const struct report *report);
	} forms[] = {{"text", show_text}, {"md", show_markdown},
	    {"html", show_html}, {"json", show_json}, {"csv", show_csv}};

	wanted->mail = strcmp(text, "mail") == 0;
	if (wanted->mail)
		wanted->show = NULL;
	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
		if (strcmp(text, forms[i].name) != 0)
			continue;
		wanted->show = forms[i].show;
		return 0;
	}
	if (wanted->mail)
		return 0;
	return error_set(err,
	    "--to: \"%s\" is none of text, md, html, mail, json, csv", text);
}

/* One option of the table above. */
static int
take(void *arg, int letter, const char *text, struct error *err)
{
	struct wanted *wanted = arg;

	switch (letter) {
	case BY:
		return by_read(&wanted->by, text, err);
	case SECTION:
		return sections_read(&wanted->sections, span_of(text), err);
	case MAIL_TO:
		return mail_to_add(&wanted->mail_to, text, err);
	case MAIL_FROM:
		return mail_to_from(&wanted->mail_to, text, err);
	case QUIET:
		wanted->quiet = true;
		return 0;
	case ANONYMOUS:
		wanted->private.on = true;
		return 0;
	case KEY:
		wanted->private.file = text;
		return 0;
	case PARTIAL:
		wanted->partial = true;
		return 0;
	case MERGE:
		wanted->merge = true;
		return 0;
	default:
		return take_form(wanted, text, err);
	}
}

static const struct tool tool = {"report",
    "where do we stand, and what can be done now", usage, rows, examples,
    SHARE_SELECT | SHARE_LEDGER, take};

/* Options that mean nothing without another. */
static int
judge_pairs(const struct wanted *wanted, struct error *err)
{
	if (!wanted->mail &&
	    (wanted->mail_to.len > 0 || wanted->mail_to.from.at != NULL))
		return error_set(
		    err, "--mail-to and --mail-from are for --to mail");
	if (!wanted->private.on && wanted->private.file != NULL)
		return error_set(err, "--key is for --anonymous");
	if (wanted->private.on &&
	    (wanted->sections & section_bit(SECTION_WORKED)) != 0)
		return error_set(err,
		    "--anonymous: what was done may quote customers: there is "
		    "no section worked");
	return 0;
}

/* What a partial is made of, and what can be asked of partials. */
static int
judge_parts(const struct wanted *wanted, const struct options *options,
    struct error *err)
{
	if (wanted->partial &&
	    (wanted->show != NULL || wanted->mail || wanted->quiet))
		return error_set(err,
		    "--partial is no report: --to and --quiet-if-nothing are "
		    "for --merge");
	if (wanted->merge && (options->ids_len > 0 || options->terms_len > 0 ||
				 options->now != NULL || wanted->private.on))
		return error_set(err,
		    "-i, -w, --now and --anonymous are for the parts, with "
		    "--partial");
	if (wanted->merge && wanted->partial &&
	    (wanted->by.len > 0 || wanted->sections != 0))
		return error_set(err,
		    "--merge --partial keeps all that was counted: no "
		    "--section, no --by");
	return 0;
}

/* What the environment says of what the options left open. */
static int
settle(struct wanted *wanted, struct error *err)
{
	if (wanted->mail && mail_to_settle(&wanted->mail_to, err) < 0)
		return -1;
	return wanted->private.on ? private_start(&wanted->private, err) : 0;
}

/* Whether the options make sense together. */
static int
judge(struct wanted *wanted, const struct options *options, struct error *err)
{
	unsigned int sections = wanted->sections;

	if (judge_pairs(wanted, err) < 0 ||
	    judge_parts(wanted, options, err) < 0)
		return -1;
	if (wanted->show == NULL && !wanted->mail)
		wanted->show = show_text;
	if (wanted->merge)
		return 0;
	if (wanted->show == show_csv && wanted->by.len > 0 && sections == 0)
		return 0; /* the one table is that of --by */
	if (wanted->show == show_csv && (wanted->by.len > 0 || sections == 0 ||
					    (sections & (sections - 1)) != 0)) {
		error_remedy(err, "say one --section NAME, or --by COLUMN");
		return error_set(err, "--to csv gives one table");
	}
	if (sections == 0)
		wanted->sections = SECTIONS_ALL;
	if (wanted->private.on)
		wanted->sections &= ~section_bit(SECTION_WORKED);
	return 0;
}

/* What must be counted: whatever sections are shown, a morning is told of, and
 * a page begins with its totals. */
static unsigned int
counted(const struct wanted *wanted)
{
	unsigned int sections = wanted->sections;

	if (wanted->mail || wanted->quiet)
		sections |= MORNING_SECTIONS;
	if (wanted->show == show_html || wanted->partial)
		sections = PART_COUNTS(sections);
	return sections;
}

/* Counts every complaint that is meant.  -1 for want of memory. */
static int
count(struct wanted *wanted, struct run *run, struct tally *tally)
{
	struct span fields[BY_MOST];
	struct standing standing;
	struct standings standings = {.coverage = {.columns = 0}};

	tally->by_person =
	    roles_know(run_roles(run), ROLE_OWNER) || run_ledger(run) != NULL;
	while (run_next(run)) {
		(void)run_laid(run); /* what is not selected was seen, too */
		if (!run_selected(run))
			continue;
		standing_of(run, tally->sections, &standings, &standing);
		by_fields(&wanted->by, run, fields);
		if (wanted->private.on) {
			private_fields(&wanted->private, &wanted->by, fields);
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
show(const struct wanted *wanted, const struct report *report,
    struct messages *messages)
{
	if (wanted->quiet && messages->status == STATUS_DONE &&
	    morning_silent(report))
		return;
	if (wanted->show != show_json && wanted->show != show_csv)
		locale_speak();
	if (wanted->mail)
		report_mail(report, &wanted->mail_to, wanted->files,
		    wanted->files_len, messages);
	else
		print_report(wanted->show, report, messages);
}

/* A report of a part of the stream would be believed: there is none then. */
static void
report(struct wanted *wanted, const struct options *options, struct run *run,
    struct messages *messages)
{
	struct tally *tally = tally_new(counted(wanted), wanted->by.len,
	    run_now(run), zone_day(run_zone(run), run_now(run)));
	const struct ledger *ledger = run_ledger(run);
	struct ledger_facts facts;
	struct report report;
	struct part part = {
	    &report, tally, wanted->sections, run, options, {NULL, 0}};

	if (tally != NULL && wanted->partial)
		repeats_keep(tally->repeats);
	if (tally == NULL || count(wanted, run, tally) < 0 ||
	    (ledger != NULL && facts_of(ledger, &facts) < 0)) {
		messages_say(messages, STATUS_FAILED, NULL, "out of memory");
	} else if (messages->status != STATUS_FAILED) {
		facts_report(run, tally, &report);
		report.ledger = ledger == NULL ? NULL : &facts;
		report.by = wanted->by.name;
		report.by_len = wanted->by.len;
		report.anonymous = wanted->private.on;
		if (!wanted->partial) /* what is shown of it */
			tally->sections = wanted->sections;
		part.pseudonym = private_sign(&wanted->private, &wanted->by);
		if (wanted->partial)
			print_page(part_show, &part, messages);
		else
			show(wanted, &report, messages);
	}
	tally_free(tally);
}

/* The report of partials, which err stops. */
static int
put_together(const struct wanted *wanted, struct merge *merge,
    struct report *report, struct error *err)
{
	struct merge_view view = {.by = &wanted->by,
	    .sections = wanted->sections,
	    .one_table = wanted->show == show_csv};

	if (wanted->mail || wanted->quiet)
		view.needs = MORNING_SECTIONS;
	if (merge == NULL)
		return error_set(err, "out of memory");
	if (merge_read(merge, wanted->files, wanted->files_len, err) < 0 ||
	    merge_report(merge, report, err) < 0)
		return -1;
	return wanted->partial ? 0 : merge_narrow(merge, &view, report, err);
}

static void
merge(const struct wanted *wanted, struct messages *messages)
{
	struct merge *merge = merge_new(wanted->partial);
	struct report report;
	struct error err;

	error_clear(&err);
	if (put_together(wanted, merge, &report, &err) < 0)
		messages_error(messages, STATUS_FAILED, &err);
	else if (wanted->partial)
		print_page(merge_show, merge, messages);
	else
		show(wanted, &report, messages);
	merge_free(merge);
}

/* The report of exports. */
static void
read_exports(struct wanted *wanted, const struct options *options,
    struct messages *messages)
{
	struct run_plan plan = {.roles = standing_roles(counted(wanted))};
	struct run *run = run_open(options, &plan, messages);
	struct error err;

	error_clear(&err);
	if (run == NULL)
		return;
	if (by_bind(&wanted->by, run, &err) < 0 ||
	    (wanted->private.on &&
		private_bind(&wanted->private, &wanted->by, run, &err) < 0))
		messages_error(messages, STATUS_FAILED, &err);
	else
		report(wanted, options, run, messages);
	run_close(run);
}

int
main(int argc, char **argv)
{
	struct wanted wanted = {.show = NULL};
	struct options options;
	struct messages messages;
	struct error err;
	int status;

	error_clear(&err);
	status = options_read(&options, &tool, argc, argv, &wanted, &messages);
	if (status < 0 &&
	    (judge(&wanted, &options, &err) < 0 || settle(&wanted, &err) < 0))
		status = options_wrong(&tool, &messages, &err);
	if (status >= 0)
		goto out;
	wanted.files = options.files;
	wanted.files_len = options.files_len;
	if (wanted.merge)
		merge(&wanted, &messages);
	else
		read_exports(&wanted, &options, &messages);
	status = messages.status;
out:
	mail_to_free(&wanted.mail_to);
	options_free(&options);
	return status;
}
