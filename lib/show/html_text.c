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

/* What XML forbids, or nobody sees: U+FFFE, U+FFFF and U+FEFF; else NULL. */
static const char *
spelling(struct span text)
{
	if (text.len < 3 || text.at[0] != '\xef')
		return NULL;
	if (memcmp(text.at, "\xef\xbf\xbe", 3) == 0)
		return "\\ufffe";
	if (memcmp(text.at, "\xef\xbf\xbf", 3) == 0)
		return "\\uffff";
	return memcmp(text.at, "\xef\xbb\xbf", 3) == 0 ? "\\ufeff" : NULL;
}

static void
put_piece(struct buffer *out, struct span piece)
{
	while (piece.len > 0) {
		const char *named = entity(piece.at[0]);
		const char *spelt = spelling(piece);
		size_t taken = spelt == NULL ? 1 : 3;

		if (named != NULL || spelt != NULL)
			(void)buffer_text(
			    out, "%s", named != NULL ? named : spelt);
		else
			(void)buffer_add_char(out, piece.at[0]);
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
	char mark;

	while ((piece = said_next(&said, &mark)).len > 0) {
		const char *element = mark == SAID_DATA ? "bdi" : "strong";

		if (mark == '\0') {
			put_own(out, piece);
			continue;
		}
		(void)buffer_text(out, "<%s>", element);
		html_text(out, piece);
		(void)buffer_text(out, "</%s>", element);
	}
}
