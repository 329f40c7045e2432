#include "show/figures.h"
#include "show/language.h"
#include "show/sections.h"
#include "show/svg.h"

/* Pixels: what a clock takes; where in it its name is, what the parts are
 * called, how long they are, and the middle of the strip. */
enum { STEP = 112, NAME = 16, CALLED = 40, LASTING = 58, MIDDLE = 84 };

/* The parts of a strip: as they are nearer to all, thinner. */
static const struct {
	const char *class, *called;
	unsigned int thick;
} parts[CLOCK_PERCENTS] = {
    {"half", N_("half within"), 24},
    {"most", N_("85 % within"), 14},
    {"tail", N_("95 % within"), 4},
};

static void
put_name(struct buffer *out, const struct report *report, size_t row)
{
	struct table table;

	section_table(report, SECTION_CLOCKS, &table);
	table.cell(table.context, row, 0, FOR_PEOPLE, out);
}

static uint32_t
reach(const struct durations *took, int part)
{
	return durations_at(took, clock_percents[part]);
}

static void
put_words(struct buffer *out, const struct durations *took)
{
	for (int i = 0; i < CLOCK_PERCENTS; i++) {
		(void)buffer_text(
		    out, "%s%s ", i == 0 ? "" : ", ", _(parts[i].called));
		figure_lasting(out, reach(took, i), FOR_PEOPLE);
	}
}

/* What each part of the strip is, in three columns. */
static void
put_legend(struct buffer *out, const struct durations *took, unsigned int y)
{
	for (int i = 0; i < CLOCK_PERCENTS; i++) {
		unsigned int thick = parts[i].thick / 2;

		(void)buffer_text(out,
		    "<rect class=\"%s\" x=\"%d%%\" y=\"%u\" width=\"12\" "
		    "height=\"%u\"/><text class=\"soft\" x=\"%d%%\" dx=\"18\" "
		    "y=\"%u\">%s</text><text class=\"figure\" x=\"%d%%\" "
		    "dx=\"18\" y=\"%u\">",
		    parts[i].class, 34 * i, y + CALLED - 4 - thick / 2, thick,
		    34 * i, y + CALLED, _(parts[i].called), 34 * i,
		    y + LASTING);
		figure_lasting(out, reach(took, i), FOR_PEOPLE);
		(void)buffer_text(out, "</text>\n");
	}
}

static void
put_strip(struct buffer *out, const struct durations *took, unsigned int y)
{
	double whole = reach(took, CLOCK_PERCENTS - 1), from = 0;

	if (whole < 1)
		whole = 1;
	for (int i = 0; i < CLOCK_PERCENTS; i++) {
		double to = reach(took, i) / whole;

		(void)buffer_text(out,
		    "<rect class=\"%s\" x=\"" SVG_SHARE "\" y=\"%u\" "
		    "width=\"" SVG_SHARE "\" height=\"%u\"/>\n",
		    parts[i].class, 100 * from, y + MIDDLE - parts[i].thick / 2,
		    100 * (to - from), parts[i].thick);
		from = to;
	}
}

/* What was promised, and in time. */
static void
put_kept(struct buffer *out, const struct clock_facts *facts, unsigned int y)
{
	if (facts->promised == 0)
		return;
	(void)buffer_text(out,
	    "<text class=\"soft end\" x=\"100%%\" y=\"%u\">%s", y + NAME,
	    _("in time: "));
	figure_share(out, facts->kept, facts->promised);
	(void)buffer_text(out, "</text>\n");
}

static void
put_clock(struct buffer *out, const struct report *report, size_t row,
    enum took clock)
{
	const struct durations *took = &report->tally->took[clock];
	const struct clock_facts *facts = &report->tally->clock[clock];
	unsigned int y = (unsigned int)row * STEP;

	(void)buffer_text(out, "<text class=\"figure\" y=\"%u\">", y + NAME);
	put_name(out, report, row);
	(void)buffer_text(
	    out, "%s</text>\n", took->n == 0 ? _(": none yet") : "");
	if (took->n == 0)
		return;
	put_kept(out, facts, y);
	put_legend(out, took, y);
	put_strip(out, took, y);
}

void
svg_clocks(struct html *html, const struct report *report)
{
	struct buffer *out = &html->form.page->out, desc = {0};
	struct clocks clocks = clocks_of(report);

	for (size_t i = 0; i < clocks.len; i++) {
		const struct durations *took =
		    &report->tally->took[clocks.which[i]];

		if (took->n == 0)
			continue;
		(void)buffer_text(&desc, "%s", _("From receipt to "));
		put_name(&desc, report, i);
		(void)buffer_text(&desc, ": ");
		put_words(&desc, took);
		(void)buffer_text(&desc, ". ");
	}
	svg_open(html, (unsigned int)clocks.len * STEP,
	    span_of(_("How long it took")), buffer_span(&desc));
	for (size_t i = 0; i < clocks.len; i++)
		put_clock(out, report, i, clocks.which[i]);
	svg_close(html);
	html->form.page->failed |= desc.failed;
	buffer_free(&desc);
}
