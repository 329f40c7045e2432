#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "tool/options_table.h"

#define ROWS_MOST 64

static int
take_delimiter(struct options *options, const char *text, struct error *err)
{
	if (strcmp(text, "tab") == 0 || strcmp(text, "\\t") == 0)
		text = "\t";
	if (text[0] == '\0' || text[1] != '\0' ||
	    (unsigned char)*text >= 0x7f ||
	    ((unsigned char)*text < 0x20 && *text != '\t') || *text == '"')
		return error_set(
		    err, "--delimiter: \"%s\" is not one character", text);
	options->delimiter = text[0];
	return 0;
}

static int
take_order(struct options *options, const char *text, struct error *err)
{
	if (strcmp(text, "dmy") == 0)
		options->order = ORDER_DMY;
	else if (strcmp(text, "mdy") == 0)
		options->order = ORDER_MDY;
	else
		return error_set(
		    err, "--date-order: \"%s\" is neither dmy nor mdy", text);
	return 0;
}

static int
take_form(struct options *options, const char *text, struct error *err)
{
	static const struct {
		const char *name;
		enum form form;
	} forms[] = {{"csv", FORM_CSV}, {"tsv", FORM_TSV}, {"json", FORM_JSON},
	    {"jsonl", FORM_JSONL}};

	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
		if (strcmp(text, forms[i].name) != 0)
			continue;
		options->to = forms[i].form;
		options->converts = true;
		return 0;
	}
	return error_set(
	    err, "--to: \"%s\" is none of csv, tsv, json, jsonl", text);
}

static int
add_text(const char ***list, size_t *len, const char *text, struct error *err)
{
	const char **more = realloc(*list, (*len + 1) * sizeof(*more));

	if (more == NULL)
		return error_set(err, "out of memory");
	*list = more;
	more[(*len)++] = text;
	return 0;
}

static int
take_terms(struct options *options, const char *text, struct error *err)
{
	if (where_add(options->where, text, err) < 0)
		return -1;
	return add_text(&options->terms, &options->terms_len, text, err);
}

static int
take(struct options *options, int letter, const char *text, struct error *err)
{
	switch (letter) {
	case 'i':
		return add_text(&options->ids, &options->ids_len, text, err);
	case 'l':
		/* none, whatever the environment says */
		options->ledger = text[0] == '\0' ? NULL : text;
		return 0;
	case 'm':
		return role_map_add(options->map, text, err);
	case 'n':
		options->dry_run = true;
		return 0;
	case 'o':
		options->only = true;
		return 0;
	case 'p':
		options->profile = text;
		options->profile_said = true;
		return 0;
	case 'w':
		return take_terms(options, text, err);
	case OPTION_AS:
		options->as = text;
		return 0;
	case OPTION_HOLIDAYS:
		options->holidays = text;
		return 0;
	case OPTION_DELIMITER:
		return take_delimiter(options, text, err);
	case OPTION_ENCODING:
		options->encoding = text;
		return 0;
	case OPTION_DATE_ORDER:
		return take_order(options, text, err);
	case OPTION_TZ:
		options->zone = text;
		options->zone_said = true;
		return 0;
	case OPTION_NOW:
		options->now = text;
		return 0;
	case OPTION_TO:
		return take_form(options, text, err);
	default:
		options->guard = true;
		return 0;
	}
}

/* ---- the environment ---- */

/* One or more maps, parted by newlines or semicolons. */
static int
take_maps(struct options *options, const char *text, struct error *err)
{
	char *maps = strdup(text);
	char *rest = NULL;
	int failed = 0;

	if (maps == NULL)
		return error_set(err, "out of memory");
	for (char *map = strtok_r(maps, "\n;", &rest);
	     map != NULL && failed == 0; map = strtok_r(NULL, "\n;", &rest))
		failed = role_map_add(options->map, map, err);
	free(maps);
	return failed;
}

/* Set but empty is not set. */
static const char *
word_of(const char *name)
{
	const char *word = getenv(name);

	return word != NULL && word[0] == '\0' ? NULL : word;
}

static int
take_environment(struct options *options, struct error *err)
{
	const char *map = getenv("OWNUP_MAP");
	const char *order = getenv("OWNUP_DATE_ORDER");

	if ((options->tool->shares & SHARE_ACT) != 0)
		options->as = word_of("OWNUP_AS");
	if ((options->tool->shares & SHARE_LEDGER) != 0)
		options->ledger = word_of("OWNUP_LEDGER");
	options->profile = word_of("OWNUP_PROFILE");
	options->zone = word_of("OWNUP_TZ");
	if (map != NULL && take_maps(options, map, err) < 0) {
		error_at(err, "OWNUP_MAP", 0);
		return -1;
	}
	if (order != NULL && order[0] != '\0' &&
	    take_order(options, order, err) < 0) {
		error_at(err, "OWNUP_DATE_ORDER", 0);
		return -1;
	}
	return 0;
}

/* ---- the command line ---- */

static void
add_row(const struct option_row *row, struct option *longs, size_t *n,
    char *letters)
{
	bool bare = row->argument == NULL || row->argument[0] == '[';

	longs[(*n)++] = (struct option){row->name,
	    row->argument == NULL ? no_argument
	    : bare		  ? optional_argument
				  : required_argument,
	    NULL, row->letter};
	if (row->letter > 255)
		return;
	letters += strlen(letters);
	*letters++ = (char)row->letter;
	if (!bare)
		*letters++ = ':';
	*letters = '\0';
}

/* What getopt_long needs, from both tables. */
static void
make_tables(const struct tool *tool, struct option longs[ROWS_MOST],
    char letters[2 * ROWS_MOST + 2])
{
	size_t n = 0;

	letters[0] = ':';
	letters[1] = '\0';
	for (const struct option_row *row = tool->options; row->name != NULL;
	     row++)
		add_row(row, longs, &n, letters);
	for (const struct shared_row *shared = options_shared;
	     shared->row.name != NULL; shared++)
		if (options_has(tool, shared))
			add_row(&shared->row, longs, &n, letters);
	longs[n] = (struct option){NULL, 0, NULL, 0};
}

static bool
is_own(const struct tool *tool, int letter)
{
	for (const struct option_row *row = tool->options; row->name != NULL;
	     row++)
		if (row->letter == letter)
			return true;
	return false;
}

/* With the usage, for somebody who knows the options half. */
static int
bad_option(const struct tool *tool, struct messages *messages, int letter,
    const char *word)
{
	struct buffer text = {0};
	struct error err;

	error_clear(&err);
	if (letter == ':')
		(void)error_set(&err, "%s needs a value", word);
	else if (optopt > 0 && optopt < 256)
		(void)error_set(&err, "no option -%c", optopt);
	else
		(void)error_set(&err, "no option %s", word);
	(void)options_wrong(tool, messages, &err);
	options_usage(&text, tool);
	if (text.len > 0)
		(void)fwrite(text.at, 1, text.len, stderr);
	buffer_free(&text);
	return STATUS_FAILED;
}

/* Returns as options_read, or -1 with err filled. */
static int
parse(struct options *options, int argc, char **argv, void *own,
    struct messages *messages, struct error *err)
{
	const struct tool *tool = options->tool;
	struct option longs[ROWS_MOST];
	char letters[2 * ROWS_MOST + 2];
	int letter, failed = 0;

	make_tables(tool, longs, letters);
	opterr = 0;
	while (failed == 0 &&
	       (letter = getopt_long(argc, argv, letters, longs, NULL)) != -1) {
		if (letter == 'h')
			return options_help(tool, messages);
		if (letter == OPTION_VERSION)
			return options_version(tool, messages);
		if (letter == '?' || letter == ':')
			return bad_option(
			    tool, messages, letter, argv[optind - 1]);
		if (is_own(tool, letter))
			failed = tool->take(own, letter, optarg, err);
		else
			failed = take(options, letter, optarg, err);
	}
	options->files = (const char *const *)(argv + optind);
	options->files_len = (size_t)(argc - optind);
	return -1;
}

int
options_wrong(
    const struct tool *tool, struct messages *messages, const struct error *err)
{
	struct error said = *err;

	error_remedy(&said, "try %s --help", tool->name);
	messages_error(messages, STATUS_FAILED, &said);
	return STATUS_FAILED;
}

/* A descriptor of 0 to 2 that is closed would be given to the next file that
 * is opened; one that can do nothing makes reading or writing fail. */
static void
occupy_standard(void)
{
	for (int fd = 0; fd < 3; fd++)
		if (fcntl(fd, F_GETFD) < 0 && errno == EBADF)
			(void)open("/dev/null", fd == 0 ? O_WRONLY : O_RDONLY);
}

int
options_read(struct options *options, const struct tool *tool, int argc,
    char **argv, void *own, struct messages *messages)
{
	struct error err;
	int got;

	error_clear(&err);
	*messages = (struct messages){.program = tool->name};
	*options = (struct options){.tool = tool};
	occupy_standard();
	options->where = where_new();
	options->map = role_map_new();
	if (options->where == NULL || options->map == NULL) {
		messages_say(messages, STATUS_FAILED, NULL, "out of memory");
		return STATUS_FAILED;
	}
	if (take_environment(options, &err) < 0)
		return options_wrong(tool, messages, &err);
	got = parse(options, argc, argv, own, messages, &err);
	if (got >= 0)
		return got;
	if (err.what[0] != '\0' ||
	    (options->as != NULL &&
		owner_check(span_of(options->as), &err) < 0))
		return options_wrong(tool, messages, &err);
	return -1;
}

void
options_free(struct options *options)
{
	where_free(options->where);
	role_map_free(options->map);
	free(options->ids);
	free(options->terms);
}

int
options_number(const char *text, size_t *number, struct error *err)
{
	char *end;
	long n;

	errno = 0;
	n = strtol(text, &end, 10);
	if (!isdigit((unsigned char)text[0]) || *end != '\0' || errno != 0 ||
	    n < 1 || n > 1000000)
		return error_set(
		    err, "\"%s\" is no number of 1 to 1000000", text);
	*number = (size_t)n;
	return 0;
}
