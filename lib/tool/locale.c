#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "tool/locale.h"

/* What asks for a category, as POSIX has it; NULL: nothing. */
static const char *
asked(const char *category)
{
	const char *const names[] = {"LC_ALL", category, "LANG"};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		const char *value = getenv(names[i]);

		if (value != NULL && value[0] != '\0')
			return value;
	}
	return NULL;
}

bool
locale_is_ascii(void)
{
	const char *name = asked("LC_CTYPE");
	const char *set;

	if (setlocale(LC_CTYPE, "") != NULL)
		return strcmp(nl_langinfo(CODESET), "UTF-8") != 0;
	set = name == NULL ? NULL : strchr(name, '.');
	return set == NULL || (strncasecmp(set, ".UTF-8", 6) != 0 &&
				  strncasecmp(set, ".utf8", 5) != 0);
}

#ifdef OWNUP_GETTEXT

#include <libintl.h>

/* Every catalogue begins with an entry for the empty text. */
static bool
speaks(void)
{
	return dgettext("ownup", "")[0] != '\0';
}

/* "nl_NL.UTF-8" asks for "nl_NL", which finds "nl", too. */
static void
ask_by_name(const char *name)
{
	char language[16];
	const char *already = getenv("LANGUAGE");
	size_t len = strcspn(name, ".@");

	if (len >= sizeof(language) || (already != NULL && already[0] != '\0'))
		return;
	memcpy(language, name, len);
	language[len] = '\0';
	(void)setenv("LANGUAGE", language, 1);
}

void
locale_speak(void)
{
	static const char *const others[] = {
	    "C.UTF-8", "en_US.UTF-8", "en_GB.UTF-8"};
	const char *name = asked("LC_MESSAGES");
	const char *folder = getenv("OWNUP_LOCALEDIR");

	if (folder == NULL || folder[0] == '\0')
		folder = OWNUP_LOCALEDIR;
	(void)bindtextdomain("ownup", folder);
	(void)bind_textdomain_codeset("ownup", "UTF-8");
	if (setlocale(LC_MESSAGES, "") != NULL || name == NULL)
		return;
	ask_by_name(name);
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]) && !speaks();
	     i++)
		(void)setlocale(LC_MESSAGES, others[i]);
}

#else

void
locale_speak(void)
{
}

#endif
