#include <string.h>

#include "show/morning.h"
#include "tool/asked.h"
#include "tool/part.h"

int
asked_form(struct asked *asked, const char *text, struct error *err)
{
	static const struct {
		const char *name;
		int (*show)(struct page *page, const struct report *report);
	} forms[] = {{"text", show_text}, {"md", show_markdown},
	    {"html", show_html}, {"json", show_json}, {"csv", show_csv}};

	asked->mail = strcmp(text, "mail") == 0;
	if (asked->mail)
		asked->show = NULL;
	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
		if (strcmp(text, forms[i].name) != 0)
			continue;
		asked->show = forms[i].show;
		return 0;
	}
	if (asked->mail)
		return 0;
	return error_set(err,
	    "--to: \"%s\" is none of text, md, html, mail, json, csv", text);
}

/* Options that mean nothing without another. */
static int
judge_pairs(const struct asked *asked, struct error *err)
{
	if (!asked->mail &&
	    (asked->mail_to.len > 0 || asked->mail_to.from.at != NULL))
		return error_set(
		    err, "--mail-to and --mail-from are for --to mail");
	if (!asked->private.on && asked->private.file != NULL)
		return error_set(err, "--key is for --anonymous");
	if (asked->guard && asked->show != show_csv)
		return error_set(err, "--guard is for --to csv");
	if (asked->private.on &&
	    (asked->sections & section_bit(SECTION_WORKED)) != 0)
		return error_set(err,
		    "--anonymous: what was done may quote customers: there is "
		    "no section worked");
	return 0;
}

/* What a partial is made of, and what can be asked of partials. */
static int
judge_parts(
    const struct asked *asked, const struct options *options, struct error *err)
{
	if (asked->partial &&
	    (asked->show != NULL || asked->mail || asked->quiet))
		return error_set(err,
		    "--partial is no report: --to and --quiet-if-nothing are "
		    "for --merge");
	if (asked->merge && (options->ids_len > 0 || options->terms_len > 0 ||
				asked->private.on))
		return error_set(err,
		    "-i, -w and --anonymous are for the parts, with --partial");
	if (asked->merge && asked->partial &&
	    (asked->by.len > 0 || asked->sections != 0))
		return error_set(err,
		    "--merge --partial keeps all that was counted: no "
		    "--section, no --by");
	return 0;
}

static int
judge(struct asked *asked, const struct options *options, struct error *err)
{
	unsigned int sections = asked->sections;

	if (judge_pairs(asked, err) < 0 || judge_parts(asked, options, err) < 0)
		return -1;
	if (asked->show == NULL && !asked->mail)
		asked->show = show_text;
	if (asked->merge)
		return 0;
	if (asked->show == show_csv && asked->by.len > 0 && sections == 0)
		return 0; /* the one table is that of --by */
	if (asked->show == show_csv && (asked->by.len > 0 || sections == 0 ||
					   (sections & (sections - 1)) != 0)) {
		error_remedy(err, "say one --section NAME, or --by COLUMN");
		return error_set(err, "--to csv gives one table");
	}
	if (sections == 0)
		asked->sections = SECTIONS_ALL;
	if (asked->private.on)
		asked->sections &= ~section_bit(SECTION_WORKED);
	return 0;
}

int
asked_settle(
    struct asked *asked, const struct options *options, struct error *err)
{
	if (judge(asked, options, err) < 0)
		return -1;
	asked->files = options->files;
	asked->files_len = options->files_len;
	if (asked->mail && mail_to_settle(&asked->mail_to, err) < 0)
		return -1;
	return asked->private.on ? private_start(&asked->private, err) : 0;
}

unsigned int
asked_counts(const struct asked *asked)
{
	unsigned int sections = asked->sections;

	if (asked->mail || asked->quiet)
		sections |= MORNING_SECTIONS;
	if (asked->show == show_html || asked->partial)
		sections = PART_COUNTS(sections);
	return sections;
}
