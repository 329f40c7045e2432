#include <errno.h>
#include <iconv.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "stream/charset.h"

struct charset {
	iconv_t iconv;
};

const char *
charset_mark(const char *p, size_t n)
{
	if (n < 2)
		return NULL;
	if (memcmp(p, "\xff\xfe", 2) == 0)
		return "UTF-16LE";
	if (memcmp(p, "\xfe\xff", 2) == 0)
		return "UTF-16BE";
	return NULL;
}

struct charset *
charset_open(const char *to, const char *from, struct error *err)
{
	struct charset *charset = calloc(1, sizeof(*charset));

	if (charset == NULL) {
		(void)error_set(err, "%s", strerror(errno));
		return NULL;
	}
	charset->iconv = iconv_open(to, from);
	if (charset->iconv == (iconv_t)-1) {
		(void)error_set(err, "no charset is called \"%s\" here", from);
		error_remedy(err, "iconv -l lists those that there are");
		free(charset);
		return NULL;
	}
	return charset;
}

void
charset_close(struct charset *charset)
{
	if (charset == NULL)
		return;
	(void)iconv_close(charset->iconv);
	free(charset);
}

int
charset_convert(struct charset *charset, const char *p, size_t n,
    struct buffer *out, size_t *used)
{
	char *in = (char *)(uintptr_t)p;
	size_t left = n;
	char piece[16384];

	*used = 0;
	while (left > 0) {
		char *to = piece;
		size_t room = sizeof(piece);
		size_t got = iconv(charset->iconv, &in, &left, &to, &room);
		int why = got == (size_t)-1 ? errno : 0;

		*used = n - left;
		if (buffer_add(out, piece, sizeof(piece) - room) == -1)
			return -1;
		if (why == EINVAL)
			break;
		if (why != 0 && why != E2BIG)
			return 1;
	}
	return 0;
}
