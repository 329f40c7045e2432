/* mbox - letters in one file, each on disk before it is called written */
#ifndef OWNUP_LETTER_MBOX_H
#define OWNUP_LETTER_MBOX_H

#include <stdbool.h>
#include <stdint.h>

#include "stream/error.h"
#include "stream/span.h"

struct mbox;

/*
 * Opens or makes (mode 0600) the file path, or takes standard output for "-",
 * and reads the Message-ID of every message in it.  Symbolic links, and what
 * is no plain file or begins as no mailbox does, are refused.  A message whose
 * writing was cut off by a crash is taken away again, in the same way before
 * each append.  NULL with err.
 */
struct mbox *mbox_open(const char *path, struct error *err)
    __attribute__((warn_unused_result));
void mbox_close(struct mbox *mbox);

/*
 * Appends one message of mail_write in the form mboxrd, under a lock on the
 * whole file (fcntl), and has it on disk before it returns 0.  1: this
 * letter is in the file already (ids.h), be it of another process since it was
 * opened, 2: another one for the same deed; nothing is written.  -1: nothing
 * of it is in the file, or it will be taken away as above, or, as err then
 * says, it may or may not be there.  from is the address in the separator
 * line, or absent; at an instant.  To standard output the same without a lock,
 * and never 1 or 2.
 * Source: qmail's mbox(5); RFC 4155, appendix A.
 */
int mbox_append(struct mbox *mbox, struct span message, struct span id,
    struct span from, int64_t at, struct error *err)
    __attribute__((warn_unused_result));

/* Whether a letter for the deed of this id is in the file, as far as it was
 * read. */
bool mbox_has(const struct mbox *mbox, struct span id);

#endif
