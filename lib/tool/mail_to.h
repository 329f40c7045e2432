/* mail_to - from whom and to whom a report goes by mail */
#ifndef OWNUP_TOOL_MAIL_TO_H
#define OWNUP_TOOL_MAIL_TO_H

#include <stdbool.h>
#include <stddef.h>

#include "stream/error.h"
#include "stream/span.h"

#define MAIL_TO_MOST 64

/* All zero: nothing was said yet. */
struct mail_to {
	struct span to[MAIL_TO_MOST]; /* each an address (letter/address.h) */
	size_t len;
	struct span from;
	char *kept[MAIL_TO_MOST + 1]; /* what is not borrowed */
	size_t kept_len;
};

/* One --mail-to, one --mail-from; borrowed.  -1: it is no address. */
int mail_to_add(struct mail_to *mail_to, const char *text, struct error *err)
    __attribute__((warn_unused_result));
int mail_to_from(struct mail_to *mail_to, const char *text, struct error *err)
    __attribute__((warn_unused_result));

/*
 * What the options left open: to OWNUP_MAIL_TO, else to cron's MAILTO, each a
 * list with commas in which a bare name is one of this host, else to who runs
 * this, NAME@localhost by LOGNAME or USER, else to the postmaster; from
 * OWNUP_MAIL_FROM, else from who runs this.  -1: one of these is no address.
 */
int mail_to_settle(struct mail_to *mail_to, struct error *err)
    __attribute__((warn_unused_result));

void mail_to_free(struct mail_to *mail_to);

#endif
