#include "letter/sincerity_parts.h"
#include "meaning/characters.h"

enum { PLACE_MOST = 64 };

/* Letters are wrapped: one line may end in a place. */
static size_t
closing(struct span rest, size_t from, const char *end)
{
	size_t len = strlen(end), lines = 0;

	for (size_t i = from; i + len <= rest.len && i < PLACE_MOST; i++) {
		if (memcmp(rest.at + i, end, len) == 0)
			return i + len;
		if (rest.at[i] == '\n' && lines++ > 0)
			break;
	}
	return 0;
}

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Words alone: no address, no link, no number, as "[NAME]" has. */
static bool
is_name(struct span inner)
{
	if (inner.len == 0 || !is_letter(inner.at[0]))
		return false;
	for (size_t i = 0; i < inner.len; i++)
		if (!is_letter(inner.at[i]) && inner.at[i] != ' ' &&
		    inner.at[i] != '\r' && inner.at[i] != '\n' &&
		    inner.at[i] != '_' && inner.at[i] != '-' &&
		    inner.at[i] != '.' && inner.at[i] != '\'' &&
		    inner.at[i] != '/' && (unsigned char)inner.at[i] < 0x80)
			return false;
	return memchr(inner.at, '/', inner.len) == NULL ||
	       memchr(inner.at, '.', inner.len) == NULL;
}

static bool
is_tag(struct span inner)
{
	static const char *const tags[] = {
	    "b", "i", "u", "p", "br", "em", "strong", "div", "span", NULL};

	for (const char *const *tag = tags; *tag != NULL; tag++)
		if (span_is_nocase(inner, *tag))
			return true;
	return false;
}

/* "[sic]", "[1]" and "[Riverside]" are what people write themselves; a place
 * is in capitals, or names what belongs there. */
static bool
is_place(struct span inner)
{
	static const char *const known[] = {"name", "naam", "customer", "klant",
	    "date", "datum", "amount", "bedrag", "number", "nummer", "voornaam",
	    "achternaam", "first", "last", "address", "adres", "insert", "your",
	    "company", "organisation", "agent", "order", "reason", "reden",
	    "title", "titel", "medewerker", "afdeling", "invullen", "product",
	    "surname", "aanhef", "reference", "kenmerk", "ticket", NULL};
	bool capitals = inner.len > 1;

	if (!is_name(inner))
		return false;
	for (size_t i = 0; i < inner.len; i++)
		capitals &= !(inner.at[i] >= 'a' && inner.at[i] <= 'z');
	if (capitals)
		return true;
	for (const char *const *word = known; *word != NULL; word++) {
		size_t len = strlen(*word);

		for (size_t i = 0; i + len <= inner.len; i++)
			if (strncasecmp(inner.at + i, *word, len) == 0 &&
			    (i == 0 || !is_letter(inner.at[i - 1])) &&
			    (i + len == inner.len ||
				!is_letter(inner.at[i + len])))
				return true;
	}
	return false;
}

/* The length of the place that begins at rest, or 0. */
static size_t
place_length(const struct sincerity *judge, struct span rest)
{
	size_t len = 0;

	while (len < rest.len && rest.at[len] == 'X')
		len++;
	if (len > 0 || rest.len < 3)
		return len > 3 ? len : 0;
	if (rest.at[0] == '{' && rest.at[1] == '{')
		return judge->letter->is_template ? 0 : closing(rest, 2, "}}");
	if (rest.at[0] == '{' && rest.at[1] == '%')
		return closing(rest, 2, "%}");
	if (strchr("#%$", rest.at[0]) != NULL && rest.at[1] == '{')
		return closing(rest, 2, "}");
	if (rest.at[0] == '[' || rest.at[0] == '<') {
		bool angle = rest.at[0] == '<';

		len = closing(rest, 1, angle ? ">" : "]");
		if (len > 2) {
			struct span inner = {rest.at + 1, len - 2};

			if (angle ? !is_name(inner) || is_tag(inner)
				  : !is_place(inner))
				len = 0;
		}
	}
	return len > 2 ? len : 0;
}

/* "Dear ," and "Beste ,": nobody between the word and the comma. */
static size_t
empty_salutation(struct span rest)
{
	static const char *const words[] = {"dear", "hi", "hello", "beste",
	    "geachte", "hallo", "dag", "lieve", "dear mr", "dear mrs",
	    "dear ms", "dear mr.", "dear ms.", "geachte heer",
	    "geachte mevrouw", "geachte heer/mevrouw", NULL};

	for (const char *const *word = words; *word != NULL; word++) {
		size_t len = strlen(*word), at = len;
		bool bare = strchr(*word, ' ') == NULL;

		if (rest.len <= len || strncasecmp(rest.at, *word, len) != 0)
			continue;
		while (at < rest.len && rest.at[at] == ' ')
			at++;
		if (at > len && at < rest.len &&
		    (rest.at[at] == ',' || rest.at[at] == '!'))
			return at + 1;
		if (bare && at < rest.len && rest.at[at] == ',' &&
		    (strcasecmp(*word, "dear") == 0 ||
			strcasecmp(*word, "beste") == 0 ||
			strcasecmp(*word, "geachte") == 0) &&
		    (at + 1 == rest.len || rest.at[at + 1] == '\n' ||
			rest.at[at + 1] == '\r'))
			return at + 1;
	}
	return 0;
}

void
sincerity_placeholders(struct sincerity *judge)
{
	struct span rest = judge->letter->text;
	size_t line = 1, column = 1;
	const char *past = rest.at; /* the place that was told last */
	bool begins = true;

	while (rest.len > 0) {
		size_t len = 0;

		if (rest.at < past)
			len = 0;
		else if (strchr("{#%$[<X", rest.at[0]) != NULL &&
			 rest.at[0] != 0)
			len = place_length(judge, rest);
		else if (begins && is_letter(rest.at[0]))
			len = empty_salutation(rest);
		if (len > 0)
			sincerity_find(judge, RULE_PLACEHOLDER, SEVERITY_ERROR,
			    line, column, (struct span){rest.at, len});
		past = rest.at + len > past ? rest.at + len : past;
		begins = rest.at[0] == '\n';
		column++;
		if (begins) {
			line++;
			column = 1;
		}
		(void)character_next(&rest);
	}
}
