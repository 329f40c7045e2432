/* Templates: made, asked for their names, freed. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "letter/template_parts.h"

struct template *
template_new(const struct template_source *source, struct error *err)
{
	struct template *template;

	if (source->whole.len > TEMPLATE_MOST) {
		error_at(err, source->name, 0);
		(void)error_set(err, "longer than a letter can be (%zu MB)",
		    TEMPLATE_MOST >> 20);
		return NULL;
	}
	template = calloc(1, sizeof(*template));
	if (template == NULL) {
		(void)error_set(err, "no memory for a letter");
		return NULL;
	}
	template->source = *source;
	if (template_parse(template, err) == 0)
		return template;
	template_free(template);
	return NULL;
}

void
template_free(struct template *template)
{
	if (template == NULL)
		return;
	free(template->part);
	free(template);
}

void
template_at(const struct template *template, size_t at, struct error *err)
{
	struct span whole = template->source.whole;
	uint64_t line = 1, column = 1;
	char where[sizeof(err->where)];
	size_t i;

	for (i = 0; i < at && i < whole.len; i++) {
		if (whole.at[i] == '\n') {
			line++;
			column = 1;
		} else if (((unsigned char)whole.at[i] & 0xc0) != 0x80) {
			column++;
		}
	}
	(void)snprintf(where, sizeof(where), "%.250s:%" PRIu64,
	    template->source.name, line);
	error_at(err, where, column);
}

bool
template_next_use(
    const struct template *template, size_t *place, struct template_use *use)
{
	const struct part *part;

	while (*place < template->len) {
		part = &template->part[(*place)++];
		if (part->kind < PART_NAME || part->kind == PART_END ||
		    span_is(part_text(template, part), "."))
			continue;
		*use = (struct template_use){.name = part_text(template, part),
		    .section = part->kind != PART_NAME,
		    .at = part->at};
		if (part->inside != PART_NONE)
			use->inside =
			    part_text(template, &template->part[part->inside]);
		return true;
	}
	return false;
}

int
template_check(const struct template *template,
    bool (*known)(void *of, const struct template_use *use), void *of,
    struct error *err)
{
	struct template_use use;
	size_t place = 0;

	while (template_next_use(template, &place, &use)) {
		if (known(of, &use))
			continue;
		template_at(template, use.at, err);
		return error_set(err, "nothing is called \"%.*s\"",
		    shown(use.name), use.name.at);
	}
	return 0;
}

int
template_refuse(const struct template *template,
    const struct template_gaps *gaps, struct error *err)
{
	const struct template_gap *gap = &gaps->first[0];

	template_at(template, gap->at, err);
	if (gap->unknown)
		return error_set(err, "nothing is called \"%.*s\"",
		    shown(gap->name), gap->name.at);
	return error_set(err, "\"%.*s\" is empty in this complaint",
	    shown(gap->name), gap->name.at);
}
