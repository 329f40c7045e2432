/* A template filled in one pass over its parts. */
#include "letter/template_parts.h"

/* More than any letter needs; lists in lists could go on for ever. */
#define STEPS 1000000

/* A section that is being rendered, over an element of a list or a value. */
struct frame {
	struct template_value value;
	struct template_value list;
	size_t i; /* of the element that value is */
};

struct render {
	const struct template *template;
	const struct template_names *names;
	struct buffer *out;
	struct template_gaps *gaps;
	struct frame frame[TEMPLATE_DEPTH];
	size_t depth;
};

static bool
is_filled(const struct template_value *value)
{
	switch (value->kind) {
	case TEMPLATE_TEXT:
		return span_trim(value->text).len > 0;
	case TEMPLATE_LIST:
		return value->count > 0;
	case TEMPLATE_OBJECT:
		return true;
	case TEMPLATE_FALSE:
		break;
	}
	return false;
}

/* A name means what the innermost object around knows by it. */
static bool
look_up(struct render *render, struct span name, struct template_value *value)
{
	const struct template_names *names = render->names;
	const struct template_value *around;

	if (span_is(name, ".") && render->depth > 0) {
		*value = render->frame[render->depth - 1].value;
		return true;
	}
	*value = (struct template_value){0};
	for (size_t i = render->depth; i-- > 0;) {
		around = &render->frame[i].value;
		if (around->kind == TEMPLATE_OBJECT &&
		    names->find(names->of, around->node, name, value))
			return true;
	}
	return names->find(names->of, NULL, name, value);
}

static void
note_gap(struct render *render, const struct part *part, bool unknown)
{
	struct template_gaps *gaps = render->gaps;
	struct span name = part_text(render->template, part);

	for (size_t i = 0; i < gaps->count && i < TEMPLATE_GAPS; i++)
		if (span_equal(gaps->first[i].name, name))
			return;
	if (gaps->count < TEMPLATE_GAPS)
		gaps->first[gaps->count] =
		    (struct template_gap){name, unknown, part->at};
	gaps->count++;
}

static int
put_name(struct render *render, const struct part *part)
{
	struct template_value value;
	bool known = look_up(render, part_text(render->template, part), &value);

	if (!known || value.kind == TEMPLATE_FALSE ||
	    span_trim(value.text).len == 0) {
		note_gap(render, part, !known);
		return 0;
	}
	return buffer_add_span(render->out, value.text);
}

static void
take_element(struct render *render, struct frame *frame)
{
	frame->value = (struct template_value){0};
	render->names->element(
	    render->names->of, frame->list.node, frame->i, &frame->value);
}

/* The part to go on with. */
static size_t
begin_section(struct render *render, const struct part *part, size_t here)
{
	struct template_value value;
	struct frame *frame;
	bool known = look_up(render, part_text(render->template, part), &value);

	if (!known)
		note_gap(render, part, true);
	if ((known && is_filled(&value)) != (part->kind == PART_SECTION))
		return part->other + 1;
	if (part->kind == PART_INVERTED)
		return here + 1;
	frame = &render->frame[render->depth++];
	*frame = (struct frame){.value = value};
	if (value.kind == TEMPLATE_LIST) {
		frame->list = value;
		take_element(render, frame);
	}
	return here + 1;
}

static size_t
end_section(struct render *render, const struct part *part, size_t here)
{
	struct frame *frame;

	if (render->template->part[part->other].kind == PART_INVERTED)
		return here + 1;
	frame = &render->frame[render->depth - 1];
	if (frame->list.kind == TEMPLATE_LIST &&
	    ++frame->i < frame->list.count) {
		take_element(render, frame);
		return part->other + 1;
	}
	render->depth--;
	return here + 1;
}

/* One part; *here becomes the next one. */
static int
step(struct render *render, size_t *here)
{
	const struct part *part = &render->template->part[*here];
	struct span text = part_text(render->template, part);

	switch (part->kind) {
	case PART_SECTION:
	case PART_INVERTED:
		*here = begin_section(render, part, *here);
		return 0;
	case PART_END:
		*here = end_section(render, part, *here);
		return 0;
	case PART_NAME:
		++*here;
		return put_name(render, part);
	case PART_BLANK:
		text = span_of(" ");
		break;
	case PART_TEXT:
		break;
	}
	++*here;
	return buffer_add_span(render->out, text);
}

int
template_render(const struct template *template,
    const struct template_names *names, struct buffer *out,
    struct template_gaps *gaps, struct error *err)
{
	struct render render = {
	    .template = template, .names = names, .out = out, .gaps = gaps};
	size_t most = STEPS + 2 * template->len, from = out->len, here = 0;

	*gaps = (struct template_gaps){0};
	for (size_t steps = 0; here < template->len; steps++) {
		if (step(&render, &here) != 0)
			return error_set(err, "no memory for a letter");
		if (out->len - from <= TEMPLATE_MOST && steps < most)
			continue;
		error_at(err, template->source.name, 0);
		return error_set(err, "this letter would not come to an end");
	}
	return 0;
}
