/* caseless - comparing and finding text without regard to case */
#ifndef OWNUP_MEANING_CASELESS_H
#define OWNUP_MEANING_CASELESS_H

#include <stdbool.h>

#include "stream/error.h"
#include "stream/span.h"

/* Letters of all scripts, one by one (no "ß" = "SS"); bytes that are no UTF-8
 * are themselves. */
bool caseless_equal(struct span a, struct span b);

/* The same name when only letters and digits count, and not their case.
 * False when nothing is left of either. */
bool caseless_same_name(struct span a, struct span b);

/*
 * A POSIX extended regular expression, to be found anywhere in a text.  What
 * has no special character is searched for without the regex machine.
 */
struct pattern;

/* NULL: err says what is wrong with the expression. */
struct pattern *pattern_new(struct span ere, struct error *err)
    __attribute__((warn_unused_result));
void pattern_free(struct pattern *pattern);

/* A NUL in text is met by ".".  For want of memory nothing is found, and
 * pattern_failed says so from then on. */
bool pattern_find(struct pattern *pattern, struct span text);
bool pattern_failed(const struct pattern *pattern);

#endif
