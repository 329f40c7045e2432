/* json_page - is the first object a page of an API, not a complaint? */
#ifndef OWNUP_STREAM_JSON_PAGE_H
#define OWNUP_STREAM_JSON_PAGE_H

#include "stream/error.h"
#include "stream/span.h"

/*
 * Whether object, raw JSON that begins with {, is a page that holds its list
 * in a member ({"count":2,"results":[{..}]}, {"hits":{"hits":[..]}}): then -1,
 * and err says so, with the jq command that unpacks it.  Else 0.  object need
 * not be whole, as long as the list has begun in it, so a page of any size is
 * known by its head; what is torn before that is no page.
 */
int json_page(struct span object, struct error *err)
    __attribute__((warn_unused_result));

#endif
