/* guarantee - what this export can and definitely cannot prove */
#ifndef OWNUP_SHOW_GUARANTEE_H
#define OWNUP_SHOW_GUARANTEE_H

#include "show/members.h"
#include "show/report.h"

/* The member "ledger". */
void guarantee_ledger_json(
    struct members *members, const struct ledger_facts *ledger);

/* The member "guarantee". */
void guarantee_json(struct members *members, const struct report *report);

#endif
