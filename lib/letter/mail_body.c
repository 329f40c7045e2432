#include "letter/mail_body.h"

struct body {
	struct buffer *out;
	size_t line; /* where the last line begins in out */
};

/* Bytes of the line end that text begins with, or 0. */
static size_t
line_end(struct span text)
{
	if (text.len > 0 && text.at[0] == '\n')
		return 1;
	return text.len > 1 && text.at[0] == '\r' && text.at[1] == '\n' ? 2 : 0;
}

/* Whether others would change a line that begins so. */
static bool
is_odd_start(struct span text)
{
	size_t i = 0;

	if (text.at[0] == '.')
		return true;
	while (i < text.len && i < BODY_LINE && text.at[i] == '>')
		i++;
	return text.len - i >= 5 && memcmp(text.at + i, "From ", 5) == 0;
}

/* The first byte of text needs =XX. */
static bool
is_coded(const struct body *body, struct span text)
{
	char c = text.at[0];
	struct span rest = {text.at + 1, text.len - 1};

	if (c == ' ' || c == '\t')
		return rest.len == 0 || line_end(rest) > 0;
	return c < 0x21 || c > 0x7e || c == '=' ||
	       (body->out->len == body->line && is_odd_start(text));
}

static void
end_line(struct body *body)
{
	(void)buffer_add_char(body->out, '\n');
	body->line = body->out->len;
}

static void
put(struct body *body, struct span text)
{
	size_t need = is_coded(body, text) ? 3 : 1;

	/* the last place is for the = of a soft line end */
	if (body->out->len - body->line + need >= BODY_LINE) {
		(void)buffer_add_char(body->out, '=');
		end_line(body);
	}
	if (is_coded(body, text))
		(void)buffer_text(body->out, "=%02X",
		    (unsigned int)(unsigned char)text.at[0]);
	else
		(void)buffer_add_char(body->out, text.at[0]);
}

void
mail_body_add(struct buffer *out, struct span text)
{
	struct body body = {out, out->len};
	size_t len;

	while (text.len > 0 && !out->failed) {
		len = line_end(text);
		if (len > 0) {
			end_line(&body);
		} else {
			put(&body, text);
			len = 1;
		}
		text.at += len;
		text.len -= len;
	}
	if (out->len > body.line)
		end_line(&body);
}
