/*
 * What exports say for nobody, closed, satisfied and the like.  Case, blanks,
 * punctuation and accents do not count.  To add a word, write it into its
 * table.  Source: shared reference, exports, sections 2, 5 and 7.
 */
#include "meaning/words.h"

/* Beside empty, "-", N/A, null and the other words for no value (when.h). */
const char *const words_nobody[] = {"Nobody", "No Agent", "Unassigned",
    "No one", "Not assigned", "No owner", "No assignee",
    /* Dutch */
    "Niemand", "Niet toegewezen", "Geen behandelaar", "Geen eigenaar",
    "Nog niet toegewezen", NULL};

/* One of these words in a name, and it is no person. */
const char *const words_team[] = {"team", "teams", "queue", "group",
    "department", "dept", "helpdesk", "servicedesk",
    /* Dutch */
    "afdeling", "wachtrij", "klantenservice", NULL};

/* The whole name, or a word of an address before its @. */
const char *const words_mailbox[] = {"team", "teams", "queue", "group",
    "support", "info", "help", "helpdesk", "service", "services", "servicedesk",
    "desk", "office", "admin", "administrator", "contact", "sales",
    "complaints", "customerservice", "customercare", "mail", "noreply",
    "donotreply", "postmaster", "system", "backoffice", "frontoffice",
    /* Dutch */
    "klachten", "klacht", "meldingen", "klantenservice", "klantcontact",
    "afdeling", "balie", "postbus", "secretariaat", NULL};

const char *const words_closing[] = {"closed", "solved", "resolved",
    "completed", "complete", "closed complete", "done", "fixed", "verified",
    "cancelled", "canceled", "merged", "removed", "deleted", "withdrawn",
    "duplicate", "closed incomplete", "closed skipped", "closed - duplicate",
    "closed - resolved", "closed/resolved", "closed (resolved)",
    /* Signalen, FixMyStreet */
    "done external", "fixed - council", "fixed - user", "no further action",
    /* Dutch */
    "afgehandeld", "opgelost", "gesloten", "afgesloten", "gereed",
    "geannuleerd", "ingetrokken", "gesplitst", "afgerond", "voltooid",
    "samengevoegd", "verwijderd", "dubbel", NULL};

/* CFPB: "Closed with explanation", "Closed with monetary relief" … */
const char *const words_closing_begin[] = {"closed with", NULL};

/* Whatever they sound like, these do not close. */
const char *const words_open[] = {"open", "opened", "new", "pending", "hold",
    "on hold", "waiting", "in progress", "progress", "assigned", "reopened",
    "reopen requested", "closure requested", "pending reminder",
    "pending close", "stalled", "untimely response", "to do", "todo", "backlog",
    "work in progress", "awaiting user info", "in review", "feedback", "active",
    "unresolved", "acknowledged", "investigating", "confirmed", "unconfirmed",
    "escalated", "resolution in progress",
    /* Dutch */
    "nieuw", "gemeld", "in behandeling", "in afwachting van behandeling",
    "heropend", "ingepland", "in de wacht", "wacht op reactie",
    "verzoek tot afhandeling", "verzoek tot heropenen", "lopend", "toegewezen",
    NULL};

const struct words_code words_closing_codes[] = {
    {"Freshdesk", "4"},
    {"Freshdesk", "5"},
    {"Signalen", "o"},
    {"Signalen", "a"},
    {"Signalen", "s"},
    {NULL, NULL},
};

const char *const words_satisfied[] = {"good", "good with comment", "satisfied",
    "very satisfied", "happy", "very happy", "extremely happy", "positive",
    "excellent", "great", "extremely satisfied", "awesome",
    /* Dutch */
    "goed", "tevreden", "zeer tevreden", "positief", NULL};

const char *const words_dissatisfied[] = {"bad", "bad with comment",
    "dissatisfied", "unsatisfied", "not satisfied", "very dissatisfied",
    "unhappy", "very unhappy", "extremely unhappy", "negative", "poor",
    "extremely dissatisfied", "not good",
    /* Dutch */
    "slecht", "ontevreden", "niet tevreden", "zeer ontevreden", "negatief",
    NULL};

const char *const words_yes[] = {
    "yes", "y", "true", "t", "ja", "j", "waar", NULL};
const char *const words_no[] = {"no", "n", "false", "f", "nee", "onwaar", NULL};

/* In brackets at the end of a header they make it a number of something. */
const char *const words_units[] = {"h", "hr", "hrs", "hour", "hours", "min",
    "mins", "minute", "minutes", "s", "sec", "secs", "second", "seconds", "d",
    "day", "days", "week", "weeks", "month", "months", "percent", "count",
    "number", "business",
    /* Dutch */
    "uur", "uren", "minuut", "minuten", "dag", "dagen", "werkdagen", "weken",
    "maanden", "aantal", NULL};

bool
words_have(const char *const *words, const struct name *name)
{
	for (; *words != NULL; words++)
		if (name_is(name, *words))
			return true;
	return false;
}

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (unsigned char)c >= 0x80;
}

bool
words_any_of(const char *const *words, struct span text)
{
	size_t begin = 0, i;
	struct name name;

	for (i = 0; i <= text.len; i++) {
		if (i < text.len && is_letter(text.at[i]))
			continue;
		if (i > begin) {
			name =
			    name_of((struct span){text.at + begin, i - begin});
			if (words_have(words, &name))
				return true;
		}
		begin = i + 1;
	}
	return false;
}
