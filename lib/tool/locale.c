#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

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

#define FOLDER_ROOM 4096

/* Every catalogue begins with an entry for the empty text. */
static bool
speaks_of(const char *folder)
{
	(void)bindtextdomain("ownup", folder);
	return dgettext("ownup", "")[0] != '\0';
}

/* share/locale beside the folder of the program, wherever that was moved to:
 * false where the system does not tell. */
static bool
beside(char path[FOLDER_ROOM])
{
	ssize_t len = readlink("/proc/self/exe", path, FOLDER_ROOM - 1);

	if (len < 0)
		return false;
	path[len] = '\0';
	for (int up = 0; up < 2; up++) {
		char *slash = strrchr(path, '/');

		if (slash == NULL)
			return false;
		*slash = '\0';
	}
	len = (ssize_t)strlen(path);
	return snprintf(path + len, FOLDER_ROOM - (size_t)len,
		   "/share/locale") < FOLDER_ROOM - len;
}

/* Whether there is a catalogue for what the locale asks for. */
static bool
speaks(void)
{
	const char *folder = getenv("OWNUP_LOCALEDIR");
	char path[FOLDER_ROOM];

	if (folder != NULL && folder[0] != '\0')
		return speaks_of(folder);
	return (beside(path) && speaks_of(path)) || speaks_of(OWNUP_LOCALEDIR);
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
	bool lacking = setlocale(LC_MESSAGES, "") == NULL && name != NULL;

	(void)bind_textdomain_codeset("ownup", "UTF-8");
	if (lacking)
		ask_by_name(name);
	if (speaks())
		return;
	for (size_t i = 0; lacking && i < sizeof(others) / sizeof(others[0]);
	     i++)
		if (setlocale(LC_MESSAGES, others[i]) != NULL && speaks())
			return;
}

#else

void
locale_speak(void)
{
}

#endif
