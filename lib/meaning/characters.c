#include <utf8proc.h>

#include "meaning/characters.h"

int32_t
character_next(struct span *rest)
{
	unsigned char first = (unsigned char)rest->at[0];
	utf8proc_int32_t c = first;
	utf8proc_ssize_t len = 1;

	if (first >= 0x80) {
		len = utf8proc_iterate((const utf8proc_uint8_t *)rest->at,
		    rest->len > 4 ? 4 : (utf8proc_ssize_t)rest->len, &c);
		if (len <= 0) {
			len = 1;
			c = -(int32_t)first;
		}
	}
	rest->at += len;
	rest->len -= (size_t)len;
	return c;
}

bool
character_in_word(int32_t c)
{
	switch (utf8proc_category(c)) {
	case UTF8PROC_CATEGORY_LU:
	case UTF8PROC_CATEGORY_LL:
	case UTF8PROC_CATEGORY_LT:
	case UTF8PROC_CATEGORY_LM:
	case UTF8PROC_CATEGORY_LO:
	case UTF8PROC_CATEGORY_ND:
	case UTF8PROC_CATEGORY_NL:
	case UTF8PROC_CATEGORY_NO:
		return true;
	default:
		return false;
	}
}

bool
character_is_mark(int32_t c)
{
	switch (utf8proc_category(c)) {
	case UTF8PROC_CATEGORY_MN:
	case UTF8PROC_CATEGORY_MC:
	case UTF8PROC_CATEGORY_ME:
		return true;
	default:
		return false;
	}
}
