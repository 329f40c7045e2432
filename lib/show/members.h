/* members - a member with its value in one call, for long JSON objects */
#ifndef OWNUP_SHOW_MEMBERS_H
#define OWNUP_SHOW_MEMBERS_H

#include <stdbool.h>
#include <stdint.h>

#include "show/page.h"
#include "stream/json_out.h"
#include "stream/span.h"

/* A name of NULL: an element of a list. */
struct members {
	struct json_out json;
	struct page *page;
};

void members_object(struct members *members, const char *name);
void members_object_end(struct members *members);
void members_list(struct members *members, const char *name);
void members_list_end(struct members *members);

void members_count(struct members *members, const char *name, uint64_t count);

void members_bool(struct members *members, const char *name, bool value);

/* With six decimals; what is not finite is null. */
void members_number(struct members *members, const char *name, double value);

/* Minutes as days. */
void members_days(struct members *members, const char *name, int64_t minutes);

/* at == NULL: null. */
void members_text(struct members *members, const char *name, struct span text);
void members_null(struct members *members, const char *name);

/* An instant in RFC 3339. */
void members_moment(struct members *members, const char *name, int64_t at);

#endif
