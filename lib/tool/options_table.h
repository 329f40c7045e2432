/* options_table - the options that all programs share; private to options */
#ifndef OWNUP_TOOL_OPTIONS_TABLE_H
#define OWNUP_TOOL_OPTIONS_TABLE_H

#include "stream/buffer.h"
#include "tool/options.h"

enum {
	OPTION_AS = 1000, /* a program's own begin at 256 */
	OPTION_HOLIDAYS,
	OPTION_DELIMITER,
	OPTION_ENCODING,
	OPTION_DATE_ORDER,
	OPTION_TZ,
	OPTION_NOW,
	OPTION_TO,
	OPTION_GUARD,
	OPTION_VERSION
};

struct shared_row {
	struct option_row row;
	unsigned int share; /* 0: every program has it */
};

/* Ends with a name of NULL. */
extern const struct shared_row options_shared[];

bool options_has(const struct tool *tool, const struct shared_row *shared);

void options_usage(struct buffer *out, const struct tool *tool);

/* Both print to standard output, checked: an exit status. */
int options_help(const struct tool *tool, struct messages *messages);
int options_version(const struct tool *tool, struct messages *messages);

#endif
