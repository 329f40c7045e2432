/* json_parts - the longer sections in JSON; private to json */
#ifndef OWNUP_SHOW_JSON_PARTS_H
#define OWNUP_SHOW_JSON_PARTS_H

#include "show/members.h"
#include "show/report.h"

void json_now(struct members *members, const struct report *report);
void json_trend(struct members *members, const struct report *report);

#endif
