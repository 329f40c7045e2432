#include <string.h>

#include "show/html.h"
#include "stream/visible.h"

static const char *
entity(char c)
{
	switch (c) {
	case '&':
		return "&amp;";
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '"':
		return "&quot;";
	case '\'':
		return "&#39;";
	default:
		return NULL;
	}
}

/* U+FFFE or U+FFFF stands there; neither is a character in XML. */
static bool
is_forbidden(struct span text)
{
	return text.len >= 3 && text.at[0] == '\xef' && text.at[1] == '\xbf' &&
	       (text.at[2] == '\xbe' || text.at[2] == '\xbf');
}

static void
put_piece(struct buffer *out, struct span piece)
{
	while (piece.len > 0) {
		const char *spelt = entity(piece.at[0]);
		size_t taken = 1;

		if (spelt != NULL) {
			(void)buffer_text(out, "%s", spelt);
		} else if (is_forbidden(piece)) {
			(void)buffer_text(
			    out, "\\ufff%c", piece.at[2] == '\xbe' ? 'e' : 'f');
			taken = 3;
		} else {
			(void)buffer_add_char(out, piece.at[0]);
		}
		piece.at += taken;
		piece.len -= taken;
	}
}

void
html_text(struct buffer *out, struct span text)
{
	char room[VISIBLE_ROOM];
	struct span piece;

	while ((piece = visible_next(&text, room)).len > 0)
		put_piece(out, piece);
}

/* Our own words: an option is not torn at its dashes. */
static void
put_own(struct buffer *out, struct span words)
{
	static const char letters[] = "-abcdefghijklmnopqrstuvwxyz";

	while (words.len > 0) {
		struct span piece = {words.at, 0};
		bool option = words.len > 2 && memcmp(words.at, "--", 2) == 0;

		while (piece.len < words.len && option &&
		       strchr(letters, words.at[piece.len]) != NULL)
			piece.len++;
		while (piece.len < words.len && !option &&
		       (words.len - piece.len < 3 ||
			   memcmp(words.at + piece.len, "--", 2) != 0))
			piece.len++;
		(void)buffer_text(out, "%s", option ? "<code>" : "");
		html_text(out, piece);
		(void)buffer_text(out, "%s", option ? "</code>" : "");
		words.at += piece.len;
		words.len -= piece.len;
	}
}

void
html_said(struct buffer *out, struct span said)
{
	struct span piece;
	bool data;

	while ((piece = said_next(&said, &data)).len > 0) {
		if (!data) {
			put_own(out, piece);
			continue;
		}
		(void)buffer_text(out, "<bdi>");
		html_text(out, piece);
		(void)buffer_text(out, "</bdi>");
	}
}
