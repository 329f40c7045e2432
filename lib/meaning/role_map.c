#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "meaning/role_map.h"

struct role_map {
	char *column[ROLES]; /* NULL: not said */
	struct name *closing;
	size_t closing_len;
};

struct role_map *
role_map_new(void)
{
	return calloc(1, sizeof(struct role_map));
}

void
role_map_free(struct role_map *map)
{
	if (map == NULL)
		return;
	for (int i = 0; i < ROLES; i++)
		free(map->column[i]);
	free(map->closing);
	free(map);
}

bool
role_map_says(const struct role_map *map, enum role role, struct span *column)
{
	if (map == NULL || map->column[role] == NULL)
		return false;
	*column = span_of(map->column[role]);
	return true;
}

struct span
role_map_closing(const struct role_map *map, size_t i)
{
	if (i >= map->closing_len)
		return (struct span){NULL, 0};
	return (struct span){map->closing[i].text, map->closing[i].len};
}

bool
role_map_closes(const struct role_map *map, const struct name *word)
{
	for (size_t i = 0; i < map->closing_len; i++)
		if (name_equal(&map->closing[i], word))
			return true;
	return false;
}

static int
add_word(struct role_map *map, struct span word, struct error *err)
{
	struct name *grown;
	struct name name = name_of(word);

	if (name.len == 0) {
		error_remedy(err, "as in status.closed=done,shipped");
		return error_set(err,
		    "--map status.closed: \"%.*s\" is no word",
		    word.len > 80 ? 80 : (int)word.len, word.at);
	}
	grown = realloc(
	    map->closing, (map->closing_len + 1) * sizeof(*map->closing));
	if (grown == NULL)
		return error_set(err, "out of memory");
	map->closing = grown;
	map->closing[map->closing_len++] = name;
	return 0;
}

static int
add_words(struct role_map *map, struct span words, struct error *err)
{
	const char *comma;
	struct span word;

	for (;;) {
		comma =
		    words.len == 0 ? NULL : memchr(words.at, ',', words.len);
		word = words;
		if (comma != NULL)
			word.len = (size_t)(comma - words.at);
		if (add_word(map, span_trim(word), err) < 0)
			return -1;
		if (comma == NULL)
			return 0;
		words.at += word.len + 1;
		words.len -= word.len + 1;
	}
}

static int
unknown_role(struct span key, struct error *err)
{
	char list[320];
	size_t len = 0;

	for (int i = 0; i < ROLES; i++)
		len += (size_t)snprintf(list + len, sizeof(list) - len, " %s",
		    role_name((enum role)i));
	error_remedy(err, "the roles are%s, and status.closed for words", list);
	return error_set(err, "--map: there is no role \"%.*s\"",
	    key.len > 80 ? 80 : (int)key.len, key.at);
}

/* One ROLE=COLUMN. */
static int
add_line(struct role_map *map, struct span line, struct error *err)
{
	const char *equals =
	    line.len == 0 ? NULL : memchr(line.at, '=', line.len);
	struct span key, value;
	char *copy;
	int role;

	if (equals == NULL) {
		error_remedy(err, "say ROLE=COLUMN, ROLE= or @FILE, as in "
				  "--map owner='Agent name'");
		return error_set(err, "--map: \"%.*s\" has no =",
		    line.len > 80 ? 80 : (int)line.len, line.at);
	}
	key = span_trim((struct span){line.at, (size_t)(equals - line.at)});
	value = (struct span){equals + 1, line.len - 1};
	value.len -= (size_t)(equals - line.at);
	if (span_is_nocase(key, "status.closed"))
		return add_words(map, value, err);
	role = role_find(key);
	if (role < 0)
		return unknown_role(key, err);
	copy = malloc(value.len + 1);
	if (copy == NULL)
		return error_set(err, "out of memory");
	if (value.len > 0)
		memcpy(copy, value.at, value.len);
	copy[value.len] = '\0';
	free(map->column[role]);
	map->column[role] = copy;
	return 0;
}

static int
add_file_line(struct role_map *map, struct span line, struct error *err)
{
	struct span trimmed;

	while (line.len > 0 &&
	       (line.at[line.len - 1] == '\n' || line.at[line.len - 1] == '\r'))
		line.len--;
	trimmed = span_trim(line);
	if (trimmed.len == 0 || trimmed.at[0] == '#')
		return 0;
	if (memchr(line.at, '\0', line.len) != NULL)
		return error_set(err, "--map: a line with a NUL in it");
	if (trimmed.at[0] == '@')
		return error_set(err, "--map: a file cannot name another");
	return add_line(map, line, err);
}

static int
add_open_file(
    struct role_map *map, FILE *file, const char *name, struct error *err)
{
	char *line = NULL;
	size_t cap = 0;
	uint64_t number = 0;
	ssize_t len;
	int failed = 0;

	while (failed == 0 && (len = getline(&line, &cap, file)) >= 0) {
		struct span text = {line, (size_t)len};

		if (number++ == 0 && text.len >= 3 &&
		    memcmp(text.at, "\xef\xbb\xbf", 3) == 0) {
			text.at += 3;
			text.len -= 3;
		}
		failed = add_file_line(map, text, err);
	}
	if (failed != 0) {
		error_at(err, name, number);
	} else if (ferror(file)) {
		error_at(err, name, 0);
		failed = error_set(err, "--map: %s", strerror(errno));
	}
	free(line);
	return failed;
}

static int
add_file(struct role_map *map, const char *name, struct error *err)
{
	FILE *file = fopen(name, "r");
	int failed;

	if (file == NULL) {
		error_at(err, name, 0);
		return error_set(
		    err, "--map: cannot be opened: %s", strerror(errno));
	}
	failed = add_open_file(map, file, name, err);
	(void)fclose(file);
	return failed;
}

int
role_map_add(struct role_map *map, const char *text, struct error *err)
{
	if (text[0] == '@')
		return add_file(map, text + 1, err);
	return add_line(map, span_of(text), err);
}
