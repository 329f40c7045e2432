/* locale - the language and the characters of whoever runs a program */
#ifndef OWNUP_TOOL_LOCALE_H
#define OWNUP_TOOL_LOCALE_H

#include <stdbool.h>

/*
 * What is said from here on is in the language that LC_ALL, LC_MESSAGES or
 * LANG asks for (LANGUAGE before them, as gettext has it), where there is a
 * catalogue of it, else in English.  Catalogues are in the folder that
 * OWNUP_LOCALEDIR names, else in share/locale beside the folder of the program,
 * else where they were to be installed.
 *
 * A system without that locale has its language all the same: another of its
 * locales stands in.  glibc 2.39 and later take "C.UTF-8" for no language;
 * there one of the others must be installed.
 *
 * Numbers keep their C form in the process: what is shown to people is written
 * in show/figures.h.
 */
void locale_speak(void);

/* Whether the locale has no characters beyond ASCII that we know of.  One that
 * the system lacks is judged by its name. */
bool locale_is_ascii(void);

#endif
