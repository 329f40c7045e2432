/* letter - the file that a handler wrote: mail headers and a body */
#ifndef OWNUP_LETTER_LETTER_H
#define OWNUP_LETTER_LETTER_H

#include <stdbool.h>

#include "letter/template.h"

enum letter_head {
	LETTER_SUBJECT,
	LETTER_FROM,
	LETTER_TO,
	LETTER_REPLY_TO,
	LETTER_HEADS
};

/* "Subject", "From", "To", "Reply-To". */
const char *letter_head_name(enum letter_head head);

struct letter {
	struct template *head[LETTER_HEADS]; /* NULL: not in the letter */
	struct template *body;
	size_t body_at; /* where the body begins in the text */
};

/*
 * The text begins with headers when its first line is a "Name:" that mail
 * knows (without case): ours, or one that is refused by name (Cc, Bcc, Date
 * and the like).  So "Dear Jan:" begins a letter.  The headers end at a blank
 * line; a line that begins with a blank continues the one before it.  A byte
 * order mark at the start is passed over.  Each header is a template of its
 * own, so that a line end in its text can only come from the data.
 * Borrows name and text until letter_close.  -1 with file and line for a
 * header that is not ours, stands twice or is empty, for a line among them
 * that is none, for a letter without text, and as template_new; the letter
 * need not be closed then.
 */
int letter_open(struct letter *letter, const char *name, struct span text,
    struct error *err) __attribute__((warn_unused_result));
void letter_close(struct letter *letter);

/* template_check over all its templates. */
int letter_check(const struct letter *letter,
    bool (*known)(void *of, const struct template_use *use), void *of,
    struct error *err) __attribute__((warn_unused_result));

/* One complaint's letter; all zero before the first, used again. */
struct letter_filled {
	struct buffer head[LETTER_HEADS];
	struct buffer body;
};
void letter_filled_free(struct letter_filled *filled);

/*
 * Renders all of it.  -1 when a name is unknown or not filled, which err
 * names with file, line and column; or as template_render.
 */
int letter_fill(const struct letter *letter, const struct template_names *names,
    struct letter_filled *filled, struct error *err)
    __attribute__((warn_unused_result));

/* What a header became; at == NULL when the letter has none. */
struct span letter_filled_head(const struct letter *letter,
    const struct letter_filled *filled, enum letter_head head);

#endif
