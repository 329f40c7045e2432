/* deed_members - the members of a line before they mean anything; private */
#ifndef OWNUP_CASE_DEED_MEMBERS_H
#define OWNUP_CASE_DEED_MEMBERS_H

#include "case/deed.h"

enum deed_member {
	MEMBER_AT,
	MEMBER_ID,
	MEMBER_DEED,
	MEMBER_BY,
	MEMBER_TO,
	MEMBER_UNTIL,
	MEMBER_WHY,
	MEMBER_DID,
	MEMBER_CAUSE,
	MEMBER_BASIS,
	MEMBER_NO_APOLOGY,
	MEMBER_LETTER,
	MEMBER_ALLOW,
	MEMBER_TEXTS, /* those above are texts */
	MEMBER_AGAIN = MEMBER_TEXTS,
	MEMBER_ANYWAY,
	MEMBER_REOPENED,
	MEMBERS
};

extern const char *const deed_member_names[MEMBERS];

/* at == NULL: not there. */
struct deed_members {
	struct span text[MEMBER_TEXTS];
	bool again, anyway;
	int64_t reopened;
};

/* Always by jansson. */
enum deed_found deed_parse_slowly(struct deed_parser *parser, struct span text,
    struct zone *zone, struct deed_line *line, struct error *err)
    __attribute__((warn_unused_result));

#endif
