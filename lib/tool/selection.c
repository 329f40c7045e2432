#include <stdlib.h>

#include "tool/selection.h"

static int
by_bytes(const void *a, const void *b)
{
	struct span x = ((const struct selected_id *)a)->id;
	struct span y = ((const struct selected_id *)b)->id;
	int order = memcmp(x.at, y.at, x.len < y.len ? x.len : y.len);

	if (order != 0)
		return order;
	return x.len < y.len ? -1 : x.len > y.len;
}

int
selection_start(struct selection *selection, const struct options *options,
    struct error *err)
{
	size_t n = options->ids_len;

	*selection = (struct selection){.where = options->where};
	if (n == 0)
		return 0;
	selection->ids = calloc(n, sizeof(*selection->ids));
	if (selection->ids == NULL)
		return error_set(err, "out of memory");
	for (size_t i = 0; i < n; i++)
		selection->ids[i].id = span_trim(span_of(options->ids[i]));
	qsort(selection->ids, n, sizeof(*selection->ids), by_bytes);
	for (size_t i = 0; i < n; i++) /* each once */
		if (i == 0 ||
		    by_bytes(&selection->ids[i], &selection->ids[i - 1]) != 0)
			selection->ids[selection->ids_len++] =
			    selection->ids[i];
	return 0;
}

void
selection_free(struct selection *selection)
{
	free(selection->ids);
}

bool
selection_is_explicit(const struct selection *selection)
{
	return selection->ids_len > 0 || !where_is_empty(selection->where);
}

uint32_t
selection_roles(const struct selection *selection)
{
	uint32_t roles = selection->ids_len > 0 ? ROLE_BIT(ROLE_ID) : 0;

	for (int role = 0; role < ROLES; role++)
		if (where_needs(selection->where, (enum role)role))
			roles |= ROLE_BIT(role);
	for (int word = 0; word < WORDS; word++)
		if (where_needs_word(selection->where, (enum where_word)word))
			roles |= complaint_word_roles((enum where_word)word);
	return roles;
}

static bool
has_id(struct selection *selection, struct complaint *complaint)
{
	struct selected_id key = {
	    complaint_state(complaint, ROLE_BIT(ROLE_ID))->id, false};
	struct selected_id *found;

	if (key.id.at == NULL)
		return false;
	found = bsearch(
	    &key, selection->ids, selection->ids_len, sizeof(key), by_bytes);
	if (found == NULL)
		return false;
	found->seen = true;
	return true;
}

bool
selection_has(struct selection *selection, struct complaint *complaint,
    enum day_order order)
{
	struct where_source source = {complaint_text, complaint_instant,
	    complaint_word, complaint, complaint->now, complaint->dates->zone,
	    order};

	if (selection->ids_len > 0 && !has_id(selection, complaint))
		return false;
	return where_is_empty(selection->where) ||
	       where_match(selection->where, &source);
}

void
selection_say(const struct selection *selection, struct messages *messages)
{
	for (size_t i = 0; i < selection->ids_len; i++)
		if (!selection->ids[i].seen)
			messages_say(messages, STATUS_REFUSED,
			    selection->ids[i].id.at,
			    "no complaint has this id");
}
