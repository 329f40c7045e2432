/* report - where do we stand, and what can be done now */
#include <stdlib.h>
#include <string.h>

#include "case/ledger.h"
#include "show/morning.h"
#include "show/report.h"
#include "tally/tally.h"
#include "tool/by.h"
#include "tool/locale.h"
#include "tool/mail_to.h"
#include "tool/options.h"
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
	const char *const *files;
	size_t files_len;
};

enum { BY = 256, SECTION, TO, MAIL_TO, MAIL_FROM, QUIET, ANONYMOUS, KEY };

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
    {0, NULL, NULL, NULL},
};

static const char *const usage[] = {
    "report [--by COLUMN,...] [--section NAME,...] [--to FORM]\n"
    "              [-l LEDGER] [-i ID] [-w TERMS] [FILE ...]",
    NULL};

static const char *const examples[] = {"report complaints.csv",
    "report --by category,owner --section totals complaints.csv",
    "report --to json -w 'age<30d' complaints.csv | jq .totals",
    "report --to mail --quiet-if-nothing complaints.csv | sendmail -t", NULL};

/* "totals,clocks" */
static int
take_sections(struct wanted *wanted, struct span text, struct error *err)
{
	for (size_t at = 0; at <= text.len;) {
		struct span name = {text.at + at, 0};
		int section;

		while (at + name.len < text.len && name.at[name.len] != ',')
			name.len++;
		section = section_find(name);
		if (section < 0) {
			error_remedy(err,
			    "there are totals, now, ageing, owners, clocks, "
			    "trend, causes, worked and guarantee");
			return error_set(err,
			    "--section: no section is \"%.*s\"",
			    name.len > 80 ? 80 : (int)name.len, name.at);
		}
		wanted->sections |= 1U << section;
		at += name.len + 1;
	}
	return 0;
}

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
		return take_sections(wanted, span_of(text), err);
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
judge(struct wanted *wanted, struct error *err)
{
	unsigned int sections = wanted->sections;

	if (judge_pairs(wanted, err) < 0)
		return -1;
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
	if (wanted->show == show_html)
		sections |= section_bit(SECTION_TOTALS);
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
	    run_roles(run)->column[ROLE_OWNER] >= 0 || run_ledger(run) != NULL;
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

/* What the ledger says of itself.  -1 for want of memory. */
static int
look_into(const struct ledger *ledger, struct ledger_facts *facts)
{
	struct ledger_counts counts = ledger_count(ledger);
	struct ledger_clash *clashes;
	struct error err;
	int64_t found;

	error_clear(&err);
	found = ledger_clashes(ledger, &clashes, &err);
	if (found < 0)
		return -1;
	*facts = (struct ledger_facts){.deeds = counts.deeds,
	    .seen = counts.complaints - counts.unseen,
	    .unseen = counts.unseen,
	    .odd = counts.odd,
	    .clashes = (uint64_t)found};
	if (found > 0) {
		facts->first.at = clashes[0].at;
		facts->first.deed = deed_name(clashes[0].deed);
		facts->first.id = clashes[0].id;
		facts->first.by = clashes[0].by;
		facts->first.owner = clashes[0].owner;
	}
	free(clashes);
	return 0;
}

static void
show(const struct wanted *wanted, struct run *run, const struct tally *tally,
    const struct ledger_facts *ledger, struct messages *messages)
{
	const struct dates *dates = run_dates(run);
	const struct promise_terms *terms = run_terms(run);
	struct report report = {.tally = tally,
	    .roles = run_roles(run),
	    .columns = run_columns(run),
	    .by = wanted->by.name,
	    .by_len = wanted->by.len,
	    .selected = run_selects(run),
	    .zone = run_zone(run),
	    .profile = profile_name(terms->profile),
	    .due_counts = !terms->chosen,
	    .ledger = ledger,
	    .anonymous = wanted->private.on,
	    .told = ledger == NULL ? 0 : complaint_shows(LEDGER_ALL)};

	for (int role = 0; role < ROLES; role++)
		if ((STANDING_ROLES & ROLE_BIT(role)) != 0 &&
		    role_is_date((enum role)role) &&
		    report.roles->column[role] >= 0)
			report.dates[role] = &dates->column[role];
	if (wanted->quiet && messages->status == STATUS_DONE &&
	    morning_silent(&report))
		return;
	if (wanted->show != show_json && wanted->show != show_csv)
		locale_speak();
	if (wanted->mail)
		report_mail(&report, &wanted->mail_to, wanted->files,
		    wanted->files_len, messages);
	else
		print_report(wanted->show, &report, messages);
}

/* A report of a part of the stream would be believed: there is none then. */
static void
report(struct wanted *wanted, struct run *run, struct messages *messages)
{
	struct tally *tally = tally_new(counted(wanted), wanted->by.len,
	    run_now(run), zone_day(run_zone(run), run_now(run)));
	const struct ledger *ledger = run_ledger(run);
	struct ledger_facts facts;

	if (tally == NULL || count(wanted, run, tally) < 0 ||
	    (ledger != NULL && look_into(ledger, &facts) < 0))
		messages_say(messages, STATUS_FAILED, NULL, "out of memory");
	else if (messages->status != STATUS_FAILED) {
		tally->sections = wanted->sections; /* what is shown of it */
		show(wanted, run, tally, ledger == NULL ? NULL : &facts,
		    messages);
	}
	tally_free(tally);
}

int
main(int argc, char **argv)
{
	struct wanted wanted = {.show = show_text};
	struct run_plan plan = {.roles = 0};
	struct options options;
	struct messages messages;
	struct run *run = NULL;
	struct error err;
	int status;

	error_clear(&err);
	status = options_read(&options, &tool, argc, argv, &wanted, &messages);
	if (status < 0 &&
	    (judge(&wanted, &err) < 0 || settle(&wanted, &err) < 0))
		status = options_wrong(&tool, &messages, &err);
	if (status >= 0)
		goto out;
	wanted.files = options.files;
	wanted.files_len = options.files_len;
	plan.roles = standing_roles(counted(&wanted));
	run = run_open(&options, &plan, &messages);
	if (run != NULL &&
	    (by_bind(&wanted.by, run, &err) < 0 ||
		(wanted.private.on &&
		    private_bind(&wanted.private, &wanted.by, run, &err) < 0)))
		messages_error(&messages, STATUS_FAILED, &err);
	else if (run != NULL)
		report(&wanted, run, &messages);
	if (run != NULL)
		run_close(run);
	status = messages.status;
out:
	mail_to_free(&wanted.mail_to);
	options_free(&options);
	return status;
}
