/* Sources: the answers of the systems named, as their APIs give them. */
#include <stddef.h>

#include "stream/page_words.h"

const char *const page_lists[] = {"issues", /* Jira, Redmine */
    "bugs",				    /* Bugzilla */
    "tickets",				    /* Zendesk */
    "results",			  /* Freshdesk search, Signalen, Django REST */
    "result",			  /* ServiceNow, CKAN */
    "requests",			  /* Zendesk, ManageEngine, FixMyStreet */
    "service_requests",		  /* Open311 */
    "servicerequests", "records", /* Salesforce, CKAN, Airtable */
    "cases", "complaints", "incidents", "conversations", "reports", "signals",
    "items",		    /* GitHub search */
    "values",		    /* Bitbucket, Jira's agile API */
    "value",		    /* OData: Dynamics, SharePoint */
    "data",		    /* JSON:API, Intercom, Zammad */
    "rows", "docs", "hits", /* Elasticsearch: hits.hits */
    "nodes", "edges",	    /* GraphQL */
    "objects", "entries", "list", "content", "features", "meldingen",
    "klachten", "zaken", NULL};

const char *const page_beside[] = {"count", "total", "total_count",
    "totalcount", "totalsize", "limit", "offset", "start", "startat",
    "maxresults", "size", "page", "pages", "per_page", "pageinfo", "paging",
    "pagination", "next", "prev", "previous", "first", "last", "self", "href",
    "next_page", "previous_page", "nextpagetoken", "nextrecordsurl",
    "next_cursor", "cursor", "after_cursor", "before_cursor", "end_of_stream",
    "end_time", "after_url", "before_url", "has_more", "islast", "done",
    "links", "_links", "meta", "metadata", "info", "expand", "warningmessages",
    "_shards", "took", "timed_out", "max_score", "_scroll_id", "aggregations",
    "facets", "parameters", "query", "errors", "error", "success", "message",
    "response_status", "help", "extensions", "included", "users", "groups",
    "organizations", "object", "@odata.context", "@odata.nextlink",
    "odata.metadata", "__typename", "api_version", "version", "pageable",
    "sort", "number", "empty", NULL};

const char *const page_never[] = {"id", "_id", "iid", "uid", "uuid", "key",
    "public_id", "ticket_id", "issue_id", "case_id", "complaint_id", "bug_id",
    "service_request_id", "casenumber", "ticket number", "unique key",
    "sr_number", "srnumber", "subject", "summary", "description", "text",
    "body", "created", "created_at", "createdat", "created_on", "createddate",
    "date_received", "opened_at", "requested_datetime", "priority", "category",
    "assignee", NULL};
