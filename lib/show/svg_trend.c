#include "show/language.h"
#include "show/svg.h"
#include "show/trend_said.h"

/* Pixels: the plot, what is written below it, and the dots of signals: those
 * beyond the limits, and the others. */
enum { TOP = 14, HEIGHT = 110, BELOW = 142, WHOLE = 148, LARGE = 5, SMALL = 3 };

/* The last weeks that are drawn; fewer, or nothing but ones and twos, say
 * nothing that the table does not. */
enum { WEEKS_MOST = 104, WEEKS_LEAST = 5, VALUE_LEAST = 3 };

struct plot {
	struct buffer *out;
	const struct trend *trend;
	enum series series;
	size_t from; /* the first week that is drawn */
	double most; /* at the top */
};

/* A number that is easily read and not below value: up to ten any whole one,
 * beyond it one of these times a power of ten. */
static double
round_up(double value)
{
	static const double steps[] = {1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8};
	double ten = 10;
	size_t i = 0;

	for (int few = 1; few <= 10; few++)
		if (value <= few)
			return few;
	while (value > 8 * ten)
		ten *= 10;
	while (value > steps[i] * ten)
		i++;
	return steps[i] * ten;
}

/* A share of the width; edge 0 is where the week begins, 1 where it ends. */
static double
across(const struct plot *plot, size_t week, double edge)
{
	return 100 * ((double)(week - plot->from) + edge) /
	       (double)(plot->trend->len - plot->from);
}

static double
down(const struct plot *plot, double value)
{
	return TOP + HEIGHT * (1 - (value < 0 ? 0 : value) / plot->most);
}

static double
value_of(const struct plot *plot, size_t week)
{
	return (double)plot->trend->week[week].value[plot->series];
}

/* What is half a week says nothing beside whole ones. */
static bool
is_drawn(const struct plot *plot, size_t week)
{
	return plot->series == SERIES_OPEN || !plot->trend->week[week].partial;
}

static void
put_line(const struct plot *plot, const char *class, double y, double from,
    double to)
{
	(void)buffer_text(plot->out,
	    "<line class=\"%s\" x1=\"" SVG_SHARE "\" x2=\"" SVG_SHARE
	    "\" y1=\"%.1f\" y2=\"%.1f\"/>\n",
	    class, from, to, y, y);
}

/* The top and how much that is, the middle and the bottom. */
static void
put_grid(const struct plot *plot)
{
	for (int half = 0; half <= 2; half++)
		put_line(
		    plot, "grid", down(plot, plot->most * half / 2), 0, 100);
	(void)buffer_text(plot->out,
	    "<text class=\"soft\" y=\"%d\">%.15g</text>\n", TOP - 3,
	    plot->most);
}

static void
put_limits(const struct plot *plot)
{
	const struct trend *trend = plot->trend;
	const struct xmr *xmr = &trend->series[plot->series].xmr;
	size_t first = trend->from > plot->from ? trend->from : plot->from;
	double from, to, upper, lower;

	if (trend->to <= first || !xmr->limits)
		return;
	from = across(plot, first, 0);
	to = across(plot, trend->to - 1, 1);
	upper = down(plot, xmr->upper);
	lower = down(plot, xmr->lower);
	(void)buffer_text(plot->out,
	    "<rect class=\"noise\" x=\"" SVG_SHARE "\" width=\"" SVG_SHARE
	    "\" y=\"%.1f\" height=\"%.1f\"/>\n",
	    from, to - from, upper, lower - upper);
	put_line(plot, "limit", upper, from, to);
	if (xmr->lower > 0)
		put_line(plot, "limit", lower, from, to);
	put_line(plot, "mean", down(plot, xmr->mean), from, to);
}

/* In a box of its own that is stretched: a line has no widths in shares. */
static void
put_values(const struct plot *plot)
{
	struct buffer *out = plot->out;

	(void)buffer_text(out,
	    "<svg y=\"%d\" width=\"100%%\" height=\"%d\" viewBox=\"0 %d 100 "
	    "%d\" preserveAspectRatio=\"none\"><polyline class=\"values\" "
	    "vector-effect=\"non-scaling-stroke\" points=\"",
	    TOP, HEIGHT, TOP, HEIGHT);
	for (size_t i = plot->from; i < plot->trend->len; i++)
		if (is_drawn(plot, i))
			(void)buffer_text(out, "%.2f,%.1f ",
			    across(plot, i, 0.5),
			    down(plot, value_of(plot, i)));
	(void)buffer_text(out, "\"/></svg>\n");
}

static bool
is_outside(const struct plot *plot, size_t week)
{
	return (plot->trend->week[week].signals[plot->series] &
		   SIGNAL_OUTSIDE) != 0;
}

static void
put_signals(const struct plot *plot)
{
	const struct trend *trend = plot->trend;

	if (!signals_tell(trend, plot->series))
		return;
	for (size_t i = plot->from; i < trend->len; i++)
		if (trend->week[i].signals[plot->series] != 0)
			(void)buffer_text(plot->out,
			    "<circle class=\"signal\" cx=\"" SVG_SHARE
			    "\" cy=\"%.1f\" r=\"%d\"/>\n",
			    across(plot, i, 0.5), down(plot, value_of(plot, i)),
			    is_outside(plot, i) ? LARGE : SMALL);
}

static void
put_weeks(const struct plot *plot)
{
	const struct trend *trend = plot->trend;

	(void)buffer_text(plot->out, "<text class=\"soft\" y=\"%d\">", BELOW);
	week_said(plot->out, trend->week[plot->from].monday);
	(void)buffer_text(plot->out,
	    "</text><text class=\"soft end\" x=\"100%%\" y=\"%d\">", BELOW);
	week_said(plot->out, trend->week[trend->len - 1].monday);
	(void)buffer_text(plot->out, "</text>\n");
}

static double
highest(const struct plot *plot)
{
	double most = 0;

	for (size_t i = plot->from; i < plot->trend->len; i++)
		if (is_drawn(plot, i) && value_of(plot, i) > most)
			most = value_of(plot, i);
	return most;
}

static struct plot
plot_of(struct html *html, const struct trend *trend, enum series series)
{
	return (struct plot){.out = &html->form.page->out,
	    .trend = trend,
	    .series = series,
	    .from = trend->len > WEEKS_MOST ? trend->len - WEEKS_MOST : 0};
}

bool
svg_trend_says(struct html *html, const struct trend *trend, enum series series)
{
	struct plot plot = plot_of(html, trend, series);

	return trend->len >= WEEKS_LEAST && highest(&plot) >= VALUE_LEAST;
}

void
svg_trend(struct html *html, const struct trend *trend, enum series series)
{
	struct plot plot = plot_of(html, trend, series);
	const struct xmr *xmr = &trend->series[series].xmr;
	struct buffer title = {0}, desc = {0};
	double most = highest(&plot);

	plot.most =
	    round_up(xmr->limits && xmr->upper > most ? xmr->upper : most);
	(void)buffer_text(&title, _("%s, week by week"), series_word(series));
	limits_said(&desc, trend, series);
	(void)buffer_text(&desc, ". ");
	signals_said(&desc, trend, series);
	svg_open(html, WHOLE, buffer_span(&title), buffer_span(&desc));
	put_grid(&plot);
	put_limits(&plot);
	put_values(&plot);
	put_signals(&plot);
	put_weeks(&plot);
	svg_close(html);
	html->form.page->failed |= title.failed || desc.failed;
	buffer_free(&title);
	buffer_free(&desc);
}
