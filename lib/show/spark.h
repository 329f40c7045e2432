/* spark - a row of figures as small bars, one character each */
#ifndef OWNUP_SHOW_SPARK_H
#define OWNUP_SHOW_SPARK_H

#include <stddef.h>
#include <stdint.h>

#include "show/page.h"

/* The value of a place; the bars are as high as it is to the largest. */
void spark(struct page *page, const void *context, size_t from, size_t to,
    uint64_t (*value)(const void *context, size_t at));

#endif
