/* options - what all programs can be asked, and how they say what they can */
#ifndef OWNUP_TOOL_OPTIONS_H
#define OWNUP_TOOL_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "meaning/roles.h"
#include "meaning/when.h"
#include "meaning/where.h"
#include "stream/error.h"
#include "stream/reader.h"
#include "tool/messages.h"

/* One option of a program's own. */
struct option_row {
	int letter;	      /* "-x"; over 255: it has a long name only */
	const char *name;     /* "--name" */
	const char *argument; /* "ID"; "[N]": may be left out; NULL: none */
	const char *help;     /* one line */
};

/* Which of the options that programs share this one has. */
enum {
	SHARE_SELECT = 1, /* -i -w */
	SHARE_ACT = 2,	  /* --as -o -n */
	SHARE_WRITE = 4,  /* --to --guard */
	SHARE_LEDGER = 8  /* -l */
};

/*
 * A program: the table that --help, usage and getopt_long are made of.  Lists
 * end with NULL, options with a name of NULL.
 */
struct tool {
	const char *name;
	const char *does; /* after the dash of the manual page's name */
	const char *const *usage;
	const struct option_row *options;
	const char *const *examples;
	unsigned int shares;
	/* Takes one of options; -1: err says what is wrong with it. */
	int (*take)(
	    void *own, int letter, const char *argument, struct error *err);
};

/* What the shared options said, environment included (contract, 6). */
struct options {
	const struct tool *tool;
	const char *as; /* NULL: nobody; else a name that an owner may have */
	const char **ids;
	size_t ids_len;
	const char **terms; /* of -w, as they were given … */
	size_t terms_len;
	struct where *where; /* … and as they were understood */
	struct role_map *map;
	bool only;
	bool dry_run;
	bool converts; /* --to was given: */
	enum form to;
	bool guard;
	const char *ledger;  /* NULL: none */
	const char *profile; /* NULL: house, and the export's own due */
	const char *holidays;
	char delimiter;
	const char *encoding;
	enum day_order order;
	const char *zone;
	const char *now;
	/* These stood on the command line, not in the environment alone. */
	bool profile_said, zone_said;
	const char *const *files; /* of the command line */
	size_t files_len;
};

/*
 * Reads environment and command line; own is given to tool->take.  Standard
 * input, output and error that are closed are made to fail rather than to
 * meet a file of ours.  Returns -1 to go on, else the exit status: --help or
 * --version was printed, or something wrong was named.
 */
int options_read(struct options *options, const struct tool *tool, int argc,
    char **argv, void *own, struct messages *messages)
    __attribute__((warn_unused_result));
void options_free(struct options *options);

/* Says what is wrong with what was asked for.  Always STATUS_FAILED. */
int options_wrong(const struct tool *tool, struct messages *messages,
    const struct error *err);

/* For own tables: a whole number of 1 to 1 000 000. */
int options_number(const char *text, size_t *number, struct error *err)
    __attribute__((warn_unused_result));

#endif
