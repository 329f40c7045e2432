#include "letter/header_text.h"
#include "meaning/characters.h"

void
text_remedy(struct error *err)
{
	error_remedy(err,
	    "save the letter as UTF-8; for the export say --encoding NAME");
}

static int
refuse(int32_t c, struct error *err)
{
	if (c < 0) {
		text_remedy(err);
		return error_set(err, "it is not UTF-8");
	}
	error_remedy(err, "mend the field that it comes from");
	if (c == '\n' || c == '\r')
		return error_set(err, "there is a line end in it");
	if (c == '\0')
		return error_set(err, "there is a NUL in it");
	return error_set(err, "there is a control character in it (U+%04X)",
	    (unsigned int)c);
}

int
header_text_check(struct span text, struct error *err)
{
	int32_t c;

	while (text.len > 0) {
		c = character_next(&text);
		if (c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 ||
		    c == 0x2029)
			return refuse(c, err);
	}
	return 0;
}

bool
text_is_utf8(struct span text)
{
	while (text.len > 0)
		if (character_next(&text) < 0)
			return false;
	return true;
}

size_t
text_character(struct span text)
{
	struct span rest = text;

	(void)character_next(&rest);
	return text.len - rest.len;
}
