#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>

#include "stream/error.h"

void
error_clear(struct error *err)
{
	err->where[0] = err->what[0] = err->remedy[0] = '\0';
}

int
error_set(struct error *err, const char *format, ...)
{
	va_list args;

	if (err->what[0] != '\0')
		return -1;
	va_start(args, format);
	(void)vsnprintf(err->what, sizeof(err->what), format, args);
	va_end(args);
	return -1;
}

void
error_at(struct error *err, const char *name, uint64_t line)
{
	if (err->where[0] != '\0')
		return;
	if (line == 0)
		(void)snprintf(err->where, sizeof(err->where), "%s", name);
	else
		(void)snprintf(err->where, sizeof(err->where),
		    "%.290s:%" PRIu64, name, line);
}

void
error_remedy(struct error *err, const char *format, ...)
{
	va_list args;

	if (err->remedy[0] != '\0')
		return;
	va_start(args, format);
	(void)vsnprintf(err->remedy, sizeof(err->remedy), format, args);
	va_end(args);
}
