/* complaint_parts - what the files of complaint share; private to them */
#ifndef OWNUP_TOOL_COMPLAINT_PARTS_H
#define OWNUP_TOOL_COMPLAINT_PARTS_H

#include "tool/complaint.h"

/* The role's field as the record has it. */
struct span complaint_field(struct complaint *complaint, enum role role);

/* The role's date as the record has it, or STATE_NEVER. */
int64_t complaint_date(struct complaint *complaint, enum role role);

/* Fills these roles of state from the record alone. */
void complaint_fill(
    struct complaint *complaint, uint32_t roles, struct state *state);

/* Lays the ledger's deeds over state, which knows nothing yet. */
void complaint_lay(struct complaint *complaint);

/* Of a role that a deed may fill, or STATE_NEVER. */
int64_t complaint_laid_date(const struct state *state, enum role role);

#endif
