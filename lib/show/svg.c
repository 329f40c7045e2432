#include "show/svg.h"

void
svg_open(
    struct html *html, unsigned int height, struct span title, struct span desc)
{
	struct buffer *out = &html->form.page->out;
	unsigned int id = ++html->ids;

	(void)buffer_text(out,
	    "<svg class=\"chart\" role=\"img\" width=\"100%%\" height=\"%u\" "
	    "aria-labelledby=\"e%u d%u\">\n<title id=\"e%u\">",
	    height, id, id, id);
	html_text(out, title);
	(void)buffer_text(out, "</title><desc id=\"d%u\">", id);
	html_text(out, desc);
	(void)buffer_text(out, "</desc>\n");
}

void
svg_close(struct html *html)
{
	(void)buffer_text(&html->form.page->out, "</svg>\n");
}
