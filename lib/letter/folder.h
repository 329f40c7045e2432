/* folder - letters as files, one each, that are never written over */
#ifndef OWNUP_LETTER_FOLDER_H
#define OWNUP_LETTER_FOLDER_H

#include "stream/buffer.h"
#include "stream/error.h"
#include "stream/span.h"

struct folder;

/* The folder must be there.  Borrows path until folder_close.  NULL with
 * err. */
struct folder *folder_open(const char *path, struct error *err)
    __attribute__((warn_unused_result));
void folder_close(struct folder *folder);

/*
 * Writes one message of mail_write, mode 0600, under another name first, and
 * has file and folder on disk before it returns 0.  1: this letter is there
 * already (ids.h), 2: another one for the same deed; nothing is written.  -1
 * with err: what is in the way is left as it is.  The file's name is
 * folder_name's.
 */
int folder_put(struct folder *folder, struct span complaint,
    struct span message, struct span id, struct error *err)
    __attribute__((warn_unused_result));

/*
 * Appends the name of a letter's file: what is left of the complaint's id
 * when all but ASCII letters, digits, ".", "-" and "_" becomes "_", at most
 * 60 bytes, not beginning with a dot or a dash; "-", 16 digits of the
 * Message-ID, ".eml".  -1: no memory.
 */
int folder_name(struct buffer *out, struct span complaint, struct span id)
    __attribute__((warn_unused_result));

#endif
