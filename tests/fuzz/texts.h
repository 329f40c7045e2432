/* texts - random CSV, right and wrong, the same for the same seed */
#ifndef OWNUP_FUZZ_TEXTS_H
#define OWNUP_FUZZ_TEXTS_H

#include <stddef.h>
#include <stdint.h>

#define TEXTS_MOST 3000000 /* some are longer than the reader's head */

void texts_start(uint64_t seed);
uint32_t texts_chance(uint32_t below);

/* Fills data, of TEXTS_MOST bytes, and returns how many it used. */
size_t texts_make(char *data);

#endif
