#include "show/language.h"
#include "show/svg.h"

/* Names beside their bars as long as all are short, else above them. */
enum { BESIDE_WIDEST = 17, ABOVE_WIDEST = 44 };

struct layout {
	unsigned int step, middle, top, thick; /* pixels */
	double from, most;		       /* shares of the width */
};
static const struct layout beside = {28, 18, 5, 18, 0.34, 0.5};
static const struct layout above = {46, 15, 22, 14, 0, 0.82};

struct bars {
	const struct table *table;
	size_t len;    /* how many are drawn */
	size_t figure; /* the column whose figure the bars are */
	const struct layout *layout;
	struct page label; /* scratch */
	struct buffer cell;
};

static void
add_cell(struct bars *bars, size_t row, size_t column)
{
	(void)table_cell(bars->table, row, column, FOR_PEOPLE, &bars->cell);
}

/* What stands before the figure, in label.out. */
static void
name_of(struct bars *bars, size_t row, size_t widest)
{
	struct buffer whole = {0};

	for (size_t c = 0; c < bars->figure; c++) {
		add_cell(bars, row, c);
		if (c > 0)
			(void)buffer_text(&whole, " \xc2\xb7 ");
		(void)buffer_add_span(&whole, buffer_span(&bars->cell));
	}
	bars->label.out.len = 0;
	(void)page_cut_within(&bars->label, buffer_span(&whole), widest);
	bars->label.failed |= whole.failed;
	buffer_free(&whole);
}

static void
measure(struct bars *bars)
{
	bool right = false;

	bars->layout = &beside;
	while (!right && bars->figure < bars->table->columns_len)
		right = bars->table->columns[bars->figure++].right;
	bars->figure -= right;
	for (size_t row = 0; row < bars->len; row++) {
		name_of(bars, row, BESIDE_WIDEST + 1);
		if (page_width(buffer_span(&bars->label.out)) > BESIDE_WIDEST)
			bars->layout = &above;
	}
}

static void
put_bar(struct bars *bars, struct buffer *out, size_t row)
{
	const struct layout *at = bars->layout;
	unsigned int y = (unsigned int)row * at->step;
	double share = bars->table->bar(bars->table->context, row) * at->most;

	name_of(bars, row, ABOVE_WIDEST);
	(void)buffer_text(out,
	    "<text class=\"%s\" x=\"" SVG_SHARE "\" y=\"%u\">",
	    at->from > 0 ? "name end" : "name",
	    at->from > 0 ? 100 * at->from - 2 : 0, y + at->middle);
	html_text(out, buffer_span(&bars->label.out));
	(void)buffer_text(out,
	    "</text><rect class=\"bar\" x=\"" SVG_SHARE "\" y=\"%u\" "
	    "width=\"" SVG_SHARE "\" height=\"%u\" rx=\"2\"/>"
	    "<text class=\"figure\" x=\"" SVG_SHARE "\" dx=\"6\" y=\"%u\">",
	    100 * at->from, y + at->top, 100 * share, at->thick,
	    100 * (at->from + share), y + at->top + at->thick / 2 + 5);
	add_cell(bars, row, bars->figure);
	html_text(out, buffer_span(&bars->cell));
	(void)buffer_text(out, "</text>\n");
}

/* The longest in words. */
static void
describe(struct bars *bars, struct buffer *desc)
{
	size_t most = 0;

	for (size_t row = 1; row < bars->len; row++)
		if (bars->table->bar(bars->table->context, row) >
		    bars->table->bar(bars->table->context, most))
			most = row;
	name_of(bars, most, ABOVE_WIDEST);
	(void)buffer_text(desc,
	    bars->len < bars->table->rows
		? _("A bar for each of %zu, the first of the table. The "
		    "longest: ")
		: _("A bar for each of %zu. The longest: "),
	    bars->len);
	(void)buffer_add_span(desc, buffer_span(&bars->label.out));
	add_cell(bars, most, bars->figure);
	(void)buffer_text(desc, ", ");
	(void)buffer_add_span(desc, buffer_span(&bars->cell));
	(void)buffer_text(desc, ". %s", _("The table below has every figure."));
}

void
svg_bars(struct html *html, const struct table *table, const char *title)
{
	struct page *page = html->form.page;
	struct bars bars = {.table = table,
	    .len = table->rows < SVG_BARS ? table->rows : SVG_BARS};
	struct buffer desc = {0};

	if (bars.len == 0)
		return;
	measure(&bars);
	describe(&bars, &desc);
	svg_open(html, (unsigned int)bars.len * bars.layout->step,
	    span_of(title), buffer_span(&desc));
	for (size_t row = 0; row < bars.len; row++)
		put_bar(&bars, &page->out, row);
	svg_close(html);
	page->failed |= desc.failed || bars.cell.failed || bars.label.failed ||
			bars.label.out.failed;
	buffer_free(&desc);
	buffer_free(&bars.cell);
	buffer_free(&bars.label.out);
}
