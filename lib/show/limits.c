/*
 * What the exports of a system leave out, or say less clearly than they seem
 * to.  One sentence each, without a full stop.  Source: shared reference,
 * exports, sections 1, 4, 7 and 8.
 */
#include <stddef.h>

#include "show/language.h"
#include "show/limits.h"

const struct limit limits[] = {
    {NULL,
	N_("what was cut off before the export was made cannot be seen here")},
    {"Bugzilla", N_("the CSV has no opening date unless opendate is chosen")},
    {"CFPB", N_("there is no date of resolution, and a company, not a person, "
		"answers")},
    {"CFPB", N_("the words of a complaint are there only where the consumer "
		"agreed")},
    {"CFPB",
	N_("Date sent to company is when it was passed on, neither when it "
	   "was received nor when it was answered")},
    {"Chicago 311", N_("owner_department is a department, not a person")},
    {"FixMyStreet", N_("there is no person who answers for a report")},
    {"Freshdesk", N_("of several reopenings the last one alone is kept")},
    {"GitHub", N_("gh issue list stops at 30 issues unless --limit says "
		  "otherwise")},
    {"GitLab", N_("times are in UTC only where the header says so")},
    {"Jira", N_("Resolution is a type such as Done, not what was done")},
    {"LA 311", N_("ActionTaken says that a request was made or changed, seldom "
		  "what was done")},
    {"LA 311",
	N_("Owner is a department and AssignTo a yard, neither a person")},
    {"NYC 311", N_("times are in New York and do not say so: --tz "
		   "America/New_York")},
    {"Open311",
	N_("there is no date of resolution; the date of the last update "
	   "is no proof of one")},
    {"RT", N_("Told is the last contact, not the first response")},
    {"RT", N_("columns that end in Relative (\"3 weeks ago\") can never be "
	      "read as dates: export Created, Resolved and Due instead")},
    {"Redmine", N_("dates are in the order of the language that was chosen")},
    {"Signalen", N_("of the assignments the present one alone is kept")},
    {"Zammad", N_("close_at is when it was closed first, which need not be the "
		  "last time")},
    {"Zendesk", N_("the CSV has no deleted tickets and none over 1 MB, and its "
		   "times are in the account's zone without saying so")},
    {"Zendesk", N_("the tickets in JSON have no date of resolution")},
    {"osTicket", N_("dates follow the language and the zone of who exported "
		    "them")},
    {NULL, NULL},
};
