/* facts - what a report asks of its ledger and of its options */
#ifndef OWNUP_TOOL_FACTS_H
#define OWNUP_TOOL_FACTS_H

#include "case/ledger.h"
#include "show/report.h"
#include "tool/run.h"

/* What the ledger says of itself.  -1 for want of memory. */
int facts_of(const struct ledger *ledger, struct ledger_facts *facts)
    __attribute__((warn_unused_result));

/* What a report says of the run that made it; the rest is the caller's: ledger,
 * by, anonymous. */
void facts_report(
    struct run *run, const struct tally *tally, struct report *report);

/* "totals,clocks": adds their bits.  -1: there is no such section. */
int sections_read(unsigned int *sections, struct span text, struct error *err)
    __attribute__((warn_unused_result));

#endif
