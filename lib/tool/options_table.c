#include <stdio.h>

#include "tool/options_table.h"
#include "tool/print.h"

const struct shared_row options_shared[] = {
    {{'i', "id", "ID", "the complaint with this id; may be repeated"},
	SHARE_SELECT},
    {{'w', "where", "TERMS",
	 "complaints that meet all terms; repeated: or all of these"},
	SHARE_SELECT},
    {{OPTION_AS, "as", "NAME", "the person who does this (OWNUP_AS)"},
	SHARE_ACT},
    {{'l', "ledger", "FILE", "what we did, a deed a line (OWNUP_LEDGER)"},
	SHARE_LEDGER},
    {{'o', "only", NULL, "print only the complaints acted on"}, SHARE_ACT},
    {{'n', "dry-run", NULL, "print what would be, record nothing"}, SHARE_ACT},
    {{'m', "map", "ROLE=COLUMN",
	 "what serves as a role; @FILE: one a line (OWNUP_MAP)"},
	0},
    {{'p', "profile", "NAME", "whose promises count (OWNUP_PROFILE)"}, 0},
    {{OPTION_HOLIDAYS, "holidays", "FILE", "more free days, one date a line"},
	0},
    {{OPTION_DELIMITER, "delimiter", "CHAR",
	 "what parts the fields of a CSV; \"tab\" for a tab"},
	0},
    {{OPTION_ENCODING, "encoding", "NAME",
	 "the input's characters, as iconv(3) names them"},
	0},
    {{OPTION_DATE_ORDER, "date-order", "dmy|mdy",
	 "how 3/4/2026 is meant (OWNUP_DATE_ORDER)"},
	0},
    {{OPTION_TZ, "tz", "ZONE", "where times without a zone are (OWNUP_TZ)"}, 0},
    {{OPTION_NOW, "now", "TIME", "what time it is"}, 0},
    {{OPTION_TO, "to", "FORM", "write csv, tsv, json or jsonl"}, SHARE_WRITE},
    {{OPTION_GUARD, "guard", NULL,
	 "with --to: ' before cells that begin a formula"},
	SHARE_WRITE},
    {{'h', "help", NULL, "print this"}, 0},
    {{OPTION_VERSION, "version", NULL, "print the version"}, 0},
    {{0, NULL, NULL, NULL}, 0},
};

bool
options_has(const struct tool *tool, const struct shared_row *shared)
{
	return shared->share == 0 || (shared->share & tool->shares) != 0;
}

static void
add_row(struct buffer *out, const struct option_row *row)
{
	const char *argument = row->argument;
	bool bare = argument == NULL || argument[0] == '[';
	char left[64];

	(void)snprintf(left, sizeof(left), "%c%c%s --%s%s%s",
	    row->letter < 256 ? '-' : ' ',
	    row->letter < 256 ? row->letter : ' ',
	    row->letter < 256 ? "," : " ", row->name,
	    argument == NULL ? ""
	    : bare	     ? "[="
			     : " ",
	    argument == NULL ? ""
	    : bare	     ? argument + 1
			     : argument);
	(void)buffer_text(out, "  %-24s %s\n", left, row->help);
}

void
options_usage(struct buffer *out, const struct tool *tool)
{
	for (const char *const *line = tool->usage; *line != NULL; line++)
		(void)buffer_text(out, "%s %s\n",
		    line == tool->usage ? "usage:" : "      ", *line);
}

int
options_help(const struct tool *tool, struct messages *messages)
{
	struct buffer out = {0};

	(void)buffer_text(&out, "%s - %s\n\n", tool->name, tool->does);
	options_usage(&out, tool);
	(void)buffer_text(&out, "\n");
	for (const struct option_row *row = tool->options; row->name != NULL;
	     row++)
		add_row(&out, row);
	for (const struct shared_row *shared = options_shared;
	     shared->row.name != NULL; shared++)
		if (options_has(tool, shared))
			add_row(&out, &shared->row);
	(void)buffer_text(&out,
	    "\nFILE - is standard input, as is no FILE.  "
	    "More: man %s, man ownup\n\n",
	    tool->name);
	for (const char *const *line = tool->examples; *line != NULL; line++)
		(void)buffer_text(&out, "  %s\n", *line);
	print_text(&out, messages);
	buffer_free(&out);
	return messages->status;
}

int
options_version(const struct tool *tool, struct messages *messages)
{
	struct buffer out = {0};

	(void)buffer_text(&out, "%s (ownup) %s\n", tool->name, OWNUP_VERSION);
	print_text(&out, messages);
	buffer_free(&out);
	return messages->status;
}
