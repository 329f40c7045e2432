/* language - what a report says to people, in their language (gettext) */
#ifndef OWNUP_SHOW_LANGUAGE_H
#define OWNUP_SHOW_LANGUAGE_H

#include <stdbool.h>

/*
 * English stands in the sources, the other languages in LANGUAGE.po in this
 * folder.  Which of them is spoken is settled outside (tool/locale.h), before
 * anything is shown, and for people alone: what programs read is English.
 *
 * _(text)		the text
 * N_(text)		where a table holds it: whoever shows it says _()
 * MANY(one, many, n)	of n things
 * IN(context, text)	where English has one word for several things
 *
 * All are literals, so that xgettext finds them, but for _() of an N_().  A
 * text that is empty is not asked for.
 */
#define N_(text) text

#ifdef OWNUP_GETTEXT

#include <libintl.h>

#define _(text) dgettext("ownup", text)
#define MANY(one, many, n) dngettext("ownup", one, many, (unsigned long)(n))
#define IN(context, text) language_in(context "\004" text, text)

/* gettext has no function for contexts: they stand before the text. */
__attribute__((format_arg(2))) static inline const char *
language_in(const char *key, const char *text)
{
	const char *found = dgettext("ownup", key);

	return found == key ? text : found;
}

#else

__attribute__((format_arg(1), format_arg(2))) static inline const char *
language_many(const char *one, const char *many, bool is_one)
{
	return is_one ? one : many;
}

__attribute__((format_arg(2))) static inline const char *
language_in(const char *key, const char *text)
{
	(void)key;
	return text;
}

__attribute__((format_arg(1))) static inline const char *
language_text(const char *text)
{
	return text;
}

#define _(text) language_text(text)
#define MANY(one, many, n) language_many(one, many, (n) == 1)
#define IN(context, text) language_in(context "\004" text, text)

#endif
#endif
