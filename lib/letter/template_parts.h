/* template_parts - what a template was parsed to; private to template */
#ifndef OWNUP_LETTER_TEMPLATE_PARTS_H
#define OWNUP_LETTER_TEMPLATE_PARTS_H

#include "letter/template.h"

enum part_kind {
	PART_TEXT,
	PART_BLANK, /* a folded line end */
	PART_NAME,
	PART_SECTION,
	PART_INVERTED,
	PART_END
};

#define PART_NONE UINT32_MAX

/* Places count from the start of the whole text, parts from 0. */
struct part {
	enum part_kind kind;
	uint32_t at;	   /* of the tag */
	uint32_t text;	   /* of the text itself, or of the name ... */
	uint32_t text_len; /* ... and its length */
	uint32_t other;	   /* its end, or of an end what it closes */
	uint32_t inside;   /* the section around it, or PART_NONE */
};

struct template
{
	struct template_source source;
	struct part *part;
	size_t len, cap;
};

/* -1 for want of memory. */
int template_parse(struct template *template, struct error *err)
    __attribute__((warn_unused_result));

/* How much of a name a message shows, for "%.*s". */
#define SHOWN 100
static inline int
shown(struct span name)
{
	return name.len < SHOWN ? (int)name.len : SHOWN;
}

static inline struct span
part_text(const struct template *template, const struct part *part)
{
	return (struct span){
	    template->source.whole.at + part->text, part->text_len};
}

#endif
