#include <string.h>

#include "meaning/names.h"
#include "meaning/roles_bind.h"
#include "tool/by.h"

/* The next name of a list, and *rest where it ends; false: err says why. */
static bool
take(const char **rest, struct span *name, struct error *err)
{
	const char *at = *rest, *end;

	if (*at == '"') {
		end = strchr(++at, '"');
		if (end == NULL || (end[1] != ',' && end[1] != '\0')) {
			(void)error_set(err,
			    "a quote has no end, or more after it: %s", *rest);
			return false;
		}
		*rest = end + 1;
	} else {
		end = at + strcspn(at, ",");
		*rest = end;
	}
	*name = (struct span){at, (size_t)(end - at)};
	if (name->len == 0)
		(void)error_set(err, "--by: a name is empty");
	return name->len > 0;
}

/* What each group's own counts are called: an object has each name once. */
static bool
is_count(struct span name)
{
	return span_is(name, "complaints") || span_is(name, "open") ||
	       span_is(name, "p50_days");
}

int
by_read(struct by *by, const char *text, struct error *err)
{
	for (;;) {
		struct span name = {NULL, 0};
		bool quoted = *text == '"';

		if (by->len == BY_MOST)
			return error_set(err, "more than %d columns", BY_MOST);
		if (!take(&text, &name, err))
			return -1;
		if (is_count(name))
			return error_set(err,
			    "--by: a count is called %.*s; say -m "
			    "category=%.*s --by category",
			    (int)name.len, name.at, (int)name.len, name.at);
		for (size_t i = 0; i < by->len; i++)
			if (span_equal(by->name[i], name))
				return error_set(err, "--by: %.*s stands twice",
				    name.len > 80 ? 80 : (int)name.len,
				    name.at);
		by->quoted[by->len] = quoted;
		by->name[by->len++] = name;
		if (*text++ == '\0')
			return 0;
	}
}

static int
bind_one(struct by *by, size_t i, const struct run *run, struct error *err)
{
	const struct columns *columns = run_columns(run);
	struct bound *bound = &by->bound[i];
	struct span name = by->name[i];
	char list[480];

	bound->role = role_find(name);
	bound->column = -1;
	if (by->quoted[i] || bound->role < 0 ||
	    !span_is(name, role_name((enum role)bound->role)))
		bound->column = name_find(columns, name);
	if (bound->column >= 0)
		bound->role = -1;
	else if (bound->role < 0) {
		roles_list(columns, list, sizeof(list));
		return error_set(err,
		    "--by: \"%.*s\" is neither a role nor a column; there "
		    "are: %s",
		    name.len > 80 ? 80 : (int)name.len, name.at, list);
	} else if (run_lacks(run, (enum role)bound->role) &&
		   !roles_know(run_roles(run), (enum role)bound->role))
		return roles_missing((enum role)bound->role, columns, err);
	return 0;
}

int
by_bind(struct by *by, const struct run *run, struct error *err)
{
	for (size_t i = 0; i < by->len && !run_is_empty(run); i++)
		if (bind_one(by, i, run, err) < 0)
			return -1;
	return 0;
}

void
by_fields(const struct by *by, struct run *run, struct span *fields)
{
	for (size_t i = 0; i < by->len; i++) {
		const struct bound *bound = &by->bound[i];

		if (bound->role >= 0)
			fields[i] = run_text(run, (enum role)bound->role);
		else
			fields[i] = record_get(run_record(run), bound->column);
		if (fields[i].at == NULL)
			fields[i].at = "";
	}
}
