#include <string.h>

#include "show/form.h"
#include "stream/visible.h"

void
said_data(struct form *form, struct span text)
{
	if (text.len == 0)
		return;
	(void)buffer_add_char(&form->said, SAID_DATA);
	(void)visible_add(&form->said, text);
	(void)buffer_add_char(&form->said, SAID_END);
}

static struct span
taken(struct form *form)
{
	form->page->failed |= form->said.failed;
	return buffer_span(&form->said);
}

void
form_heading(struct form *form, const char *id)
{
	form->kind->heading(form, id, taken(form));
	form->said.len = 0;
}

void
form_subheading(struct form *form)
{
	form->kind->subheading(form, taken(form));
	form->said.len = 0;
}

void
form_say(struct form *form, enum said_as as)
{
	form->times++;
	form->kind->say(form, as, taken(form));
	form->said.len = 0;
}

void
form_words(struct form *form, enum said_as as, const char *words)
{
	form->times++;
	form->kind->say(form, as, span_of(words));
}

struct span
said_next(struct span *said, char *mark)
{
	struct span piece = *said;
	size_t skip = 0;

	*mark = piece.len > 0 ? piece.at[0] : '\0';
	if (*mark == SAID_DATA || *mark == SAID_STRONG) {
		piece.at++;
		piece.len--;
		skip = 2;
	} else {
		*mark = '\0';
	}
	for (size_t i = 0; i < piece.len; i++) {
		char c = piece.at[i];

		if (*mark == '\0' ? c == SAID_DATA || c == SAID_STRONG
				  : c == SAID_END)
			piece.len = i;
	}
	said->at += piece.len + skip;
	said->len -= piece.len + skip;
	return piece;
}
