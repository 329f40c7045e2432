/* template - a letter with gaps, filled from one complaint */
#ifndef OWNUP_LETTER_TEMPLATE_H
#define OWNUP_LETTER_TEMPLATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "stream/buffer.h"
#include "stream/error.h"
#include "stream/span.h"

/*
 * Mustache: {{x}}, and {{{x}}} and {{&x}} which are the same here, for nothing
 * is escaped for HTML; {{#x}}...{{/x}}, {{^x}}...{{/x}}, {{! comment}},
 * {{=<% %>=}}.  A tag of the last four that stands alone takes its line with
 * it.  No partials, no lambdas, no code.  Source: the public Mustache
 * specification, commit 9cb20c3.
 *
 * A name is what stands in the tag without blanks at its edges, dots and
 * blanks in it included: whoever answers for names decides what "a.b" is.
 */
struct template;

/* How deep sections may stand in each other, and how long a letter may get. */
#define TEMPLATE_DEPTH 64
#define TEMPLATE_MOST ((size_t)16 * 1024 * 1024)

/*
 * The bytes [from, to) of a file, whose name and whole text serve to say
 * where something stands ("sorry.txt:3:14", columns count characters from 1).
 * folded: the value of a mail header, whose line ends with the blanks after
 * them are one blank each, and whose tags never take a line with them.
 */
struct template_source {
	const char *name;
	struct span whole;
	size_t from, to;
	bool folded;
};

/*
 * Parses once.  Borrows name and whole until template_free.  NULL, with file,
 * line and column, for: a tag or section that is not closed, one that is
 * closed by another name, a tag without a name, a partial, bad delimiters,
 * sections nested too deep; or for want of memory.
 */
struct template *template_new(const struct template_source *source,
    struct error *err) __attribute__((warn_unused_result));
void template_free(struct template *template);

/* ---- the names in it ---- */

struct template_use {
	struct span name;
	struct span inside; /* name of the section around it; NULL: none */
	bool section;	    /* it opens one, so that it may be empty */
	size_t at;	    /* for template_at */
};

/* All uses of names in their order, but for {{.}}; *place is 0 before the
 * first and ours from then on.  False after the last. */
bool template_next_use(
    const struct template *template, size_t *place, struct template_use *use);

/* Sets where of err: file, line and column of a use or of a gap.  Costs a
 * look through the text up to there. */
void template_at(const struct template *template, size_t at, struct error *err);

/*
 * Whether known answers yes for every name.  -1, with file, line and column,
 * at the first that is not known; to be asked before the first letter.
 */
int template_check(const struct template *template,
    bool (*known)(void *of, const struct template_use *use), void *of,
    struct error *err) __attribute__((warn_unused_result));

/* ---- rendering ---- */

enum template_kind {
	TEMPLATE_TEXT,	/* filled unless it is empty or blank */
	TEMPLATE_FALSE, /* null or false: not filled, whatever its text */
	TEMPLATE_LIST,	/* a section is rendered once for each element */
	TEMPLATE_OBJECT /* a section is rendered once, over its members */
};

/* text is what {{x}} writes; node and count are the caller's own. */
struct template_value {
	enum template_kind kind;
	struct span text;
	const void *node; /* list or object, for the calls below; not NULL */
	size_t count;	  /* elements of the list */
};

/*
 * Who answers for names.  What it gives is borrowed until the rendering ends.
 * Values are never read as template again.
 */
struct template_names {
	/*
	 * The value of a name in the object within (NULL: the complaint);
	 * false when there is none, whereupon the objects around are asked.
	 * "." is asked only of the complaint: what it is itself.
	 */
	bool (*find)(void *of, const void *within, struct span name,
	    struct template_value *value);
	/* Element i of a list; NULL when find never says TEMPLATE_LIST. */
	void (*element)(
	    void *of, const void *list, size_t i, struct template_value *value);
	void *of;
};

/*
 * The names of one letter that nobody knew, or that stood empty where they
 * were to be written; those in sections that were not rendered do not count,
 * nor do empty ones that only open a section.  Each name once, as far as
 * there is room: count counts what found none as well.
 */
#define TEMPLATE_GAPS 8
struct template_gap {
	struct span name; /* borrowed from the template's text */
	bool unknown;
	size_t at;
};
struct template_gaps {
	size_t count; /* 0: all filled */
	struct template_gap first[TEMPLATE_GAPS];
};

/*
 * Appends the letter to out.  Gaps are written as nothing and told in gaps
 * (begun afresh): it is for the caller to refuse the letter.  -1 when it gets
 * longer than TEMPLATE_MOST, when its lists in lists do not come to an end,
 * or for want of memory.
 */
int template_render(const struct template *template,
    const struct template_names *names, struct buffer *out,
    struct template_gaps *gaps, struct error *err)
    __attribute__((warn_unused_result));

/* Says in err which name is unknown or not filled: the first of the gaps. */
int template_refuse(const struct template *template,
    const struct template_gaps *gaps, struct error *err);

#endif
