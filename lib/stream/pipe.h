/* pipe - more room in a pipe, where the system gives it */
#ifndef OWNUP_STREAM_PIPE_H
#define OWNUP_STREAM_PIPE_H

/*
 * Asks for a large buffer when fd is a pipe; a refusal is no error.  A pipe of
 * 64 KiB takes eight times as long as the read itself.
 */
void pipe_widen(int fd);

#endif
