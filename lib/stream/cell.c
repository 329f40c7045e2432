#include <string.h>

#include "stream/cell.h"

static int
add_quoted(struct buffer *out, const char *before, struct span value)
{
	(void)buffer_add_char(out, '"');
	(void)buffer_add_span(out, span_of(before));
	for (size_t i = 0; i < value.len; i++) {
		if (value.at[i] == '"')
			(void)buffer_add_char(out, '"');
		(void)buffer_add_char(out, value.at[i]);
	}
	return buffer_add_char(out, '"');
}

static bool
needs_quotes(struct span value, char delimiter)
{
	for (size_t i = 0; i < value.len; i++) {
		char c = value.at[i];

		if (c == delimiter || c == '"' || c == '\n' || c == '\r')
			return true;
	}
	return false;
}

int
cell_add(struct buffer *out, struct span value, char delimiter, bool quoted)
{
	if (quoted || needs_quotes(value, delimiter))
		return add_quoted(out, "", value);
	return buffer_add_span(out, value);
}

bool
cell_is_formula(struct span value)
{
	if (value.len == 0 || value.at[0] == '\0' ||
	    strchr("=+-@\t\r", value.at[0]) == NULL)
		return false;
	for (size_t i = 1; i < value.len; i++)
		if (value.at[i] == '\0' ||
		    strchr("0123456789.,", value.at[i]) == NULL)
			return true;
	return value.len > 1 && strchr("+-", value.at[0]) == NULL;
}

int
cell_add_guarded(struct buffer *out, struct span value, char delimiter)
{
	if (needs_quotes(value, delimiter))
		return add_quoted(out, "'", value);
	(void)buffer_add_char(out, '\'');
	return buffer_add_span(out, value);
}
