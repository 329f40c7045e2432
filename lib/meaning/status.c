#include "meaning/role_map.h"
#include "meaning/roles.h"
#include "meaning/words.h"

static bool
begins(const struct name *name, const char *const *words)
{
	struct name begin;

	for (; *words != NULL; words++) {
		begin = name_of(span_of(*words));
		if (name->len > begin.len &&
		    memcmp(name->text, begin.text, begin.len) == 0)
			return true;
	}
	return false;
}

/* An answer to a complaint may be a long sentence: only its begin counts. */
static struct name
status_name(struct span value)
{
	if (value.len > NAME_MOST / 2)
		value.len = NAME_MOST / 2;
	return name_of(value);
}

bool
status_is_closing(struct span value, const struct role_map *map)
{
	struct name name = status_name(value);

	if (name.len == 0)
		return false;
	if (map != NULL && role_map_closes(map, &name))
		return true;
	if (words_have(words_open, &name))
		return false;
	return words_have(words_closing, &name) ||
	       begins(&name, words_closing_begin);
}

bool
status_is_known(struct span value)
{
	struct name name = status_name(value);

	return words_have(words_open, &name) || status_is_closing(value, NULL);
}

bool
roles_closing(const struct roles *roles, struct span status)
{
	const struct words_code *code;
	struct name name;

	if (status_is_closing(status, roles->map))
		return true;
	if (roles->system == NULL || status.len > NAME_MOST)
		return false;
	name = name_of(status);
	for (code = words_closing_codes; code->system != NULL; code++)
		if (strcmp(code->system, roles->system) == 0 &&
		    name_is(&name, code->word))
			return true;
	return false;
}

int
satisfied_of(struct span value, bool inverted)
{
	struct name name;
	int answer = 0;

	if (value.len == 0)
		return 0;
	name = name_of(value);
	if (words_have(words_yes, &name))
		answer = 1;
	else if (words_have(words_no, &name))
		answer = -1;
	if (inverted)
		return -answer;
	if (words_have(words_satisfied, &name))
		return 1;
	return words_have(words_dissatisfied, &name) ? -1 : answer;
}
