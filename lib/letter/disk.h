/* disk - bytes to a file and onto its disk; private to mbox and folder */
#ifndef OWNUP_LETTER_DISK_H
#define OWNUP_LETTER_DISK_H

#include <stdbool.h>
#include <sys/types.h>

#include "stream/error.h"
#include "stream/span.h"

/* All set errno on -1, and start anew when a signal comes between. */

/* All of it from where the descriptor stands, or (disk_write_at) from at. */
int disk_write(int fd, struct span text) __attribute__((warn_unused_result));
int disk_write_at(int fd, struct span text, off_t at)
    __attribute__((warn_unused_result));

/* The bytes of a file, and how long it is, are on the disk.  What cannot be
 * synchronised (a pipe, a folder of some file systems) counts as there. */
int disk_sync(int fd) __attribute__((warn_unused_result));

/* The same for the folder that a file is in: its name is on the disk. */
int disk_sync_folder(const char *path) __attribute__((warn_unused_result));

/* Cuts a file off. */
int disk_cut(int fd, off_t size) __attribute__((warn_unused_result));

/* Waits for the lock on the whole file (fcntl, as mail programs do), and
 * takes it off. */
int disk_lock(int fd) __attribute__((warn_unused_result));
void disk_unlock(int fd);

/* "what: why" of errno, about path; always -1. */
int disk_fail(const char *path, const char *what, struct error *err);

#endif
