/* selection - which complaints -i and -w mean */
#ifndef OWNUP_TOOL_SELECTION_H
#define OWNUP_TOOL_SELECTION_H

#include <stdbool.h>

#include "stream/error.h"
#include "tool/complaint.h"
#include "tool/messages.h"
#include "tool/options.h"

/*
 * Ids are alternatives among themselves, compared byte for byte after
 * trimming, numbers of JSON as they are spelt.  With -w as well, both must
 * hold.
 */
struct selection {
	const struct where *where;
	struct selected_id {
		struct span id;
		bool seen;
	} * ids; /* in order */
	size_t ids_len;
};

/* Borrows the options.  -1 for want of memory. */
int selection_start(struct selection *selection, const struct options *options,
    struct error *err) __attribute__((warn_unused_result));
void selection_free(struct selection *selection);

/* Whether -i or -w was given at all. */
bool selection_is_explicit(const struct selection *selection);

/* The roles that the terms and ids ask for. */
uint32_t selection_roles(const struct selection *selection);

/* Notes the id as seen.  Without -i and -w every complaint is meant. */
bool selection_has(struct selection *selection, struct complaint *complaint,
    enum day_order order);

/* Names every id that no complaint had (status 1). */
void selection_say(
    const struct selection *selection, struct messages *messages);

#endif
