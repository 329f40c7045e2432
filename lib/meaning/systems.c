/*
 * Whose export it is, and what holds there alone.  Columns are compared as
 * names.h says.  Source: shared reference, exports, sections 4, 6 and 7.
 */
#include "meaning/systems.h"

/*
 * The first row whose columns are all there names the system, so a layout that
 * holds another one stands before it.
 */
const struct system_sign system_signs[] = {
    {"Zendesk", {"Summation column"}},
    {"Zendesk", {"Requester", "Solved at"}},
    {"Zendesk", {"Assignee stations"}},
    {"Zendesk", {"ticket_form_id"}},
    {"Zendesk", {"submitter_id", "requester_id"}},
    {"Zammad", {"create_article_type_id"}},
    {"Zammad", {"state_id", "owner_id", "customer_id"}},
    {"Zammad", {"Create Channel", "Owner"}},
    {"Zammad", {"First Response Escalation At"}},
    {"Freshdesk", {"Due by Time", "Agent"}},
    {"Freshdesk", {"First response time (in hrs)", "Agent"}},
    {"Freshdesk", {"responder_id", "requester_id"}},
    {"Freshdesk", {"responder_name"}},
    {"Freshdesk", {"fr_due_by", "due_by"}},
    {"osTicket", {"Ticket Number", "Help Topic"}},
    {"osTicket", {"Ticket Number", "SLA Due Date"}},
    {"osTicket", {"Ticket Number", "Agent Assigned"}},
    {"RT", {"QueueName"}},
    {"RT", {"Requestors", "Owner"}},
    {"RT", {"Told", "Started"}},
    {"Jira", {"Issue key", "Summary"}},
    {"Jira", {"Issue key", "Issue id"}},
    {"Jira", {"key", "fields.summary"}},
    {"Jira", {"key", "fields.created"}},
    {"Jira", {"key", "Summary", "Assignee", "Reporter"}},
    {"GitLab", {"iid", "web_url"}},
    {"GitLab", {"iid", "project_id"}},
    {"GitLab", {"Issue ID", "Author Username"}},
    {"GitHub", {"number", "html_url", "title"}},
    {"GitHub", {"author_association", "title"}},
    {"GitHub", {"number", "title", "createdAt"}},
    {"GitHub", {"number", "title", "stateReason"}},
    {"GitHub", {"number", "title", "state", "assignees"}},
    {"Bugzilla", {"bug_id"}},
    {"Bugzilla", {"creation_time", "last_change_time"}},
    /* Redmine in Dutch: a user may choose its columns. */
    {"Redmine", {"% voltooid"}},
    {"Redmine", {"#", "Onderwerp", "Aangemaakt op"}},
    {"Redmine", {"#", "Onderwerp", "Toegewezen aan"}},
    {"Redmine", {"#", "Onderwerp", "Gesloten"}},
    {"Redmine", {"#", "Onderwerp", "Verwachte einddatum"}},
    {"Redmine", {"#", "Onderwerp", "Laatst gewijzigd op"}},
    {"Redmine", {"Onderwerp", "Laatst gewijzigd op", "Auteur"}},
    {"Redmine", {"#", "Tracker", "Subject"}},
    {"Redmine", {"#", "Tracker", "Status"}},
    {"Redmine", {"tracker.name", "created_on"}},
    {"Signalen", {"_signal_id"}},
    {"Signalen", {"signal_uuid"}},
    {"Signalen", {"id_display", "signal_id"}},
    {"Signalen", {"status.state_display"}},
    {"Signalen", {"id", "assigned_to", "assigned_at"}},
    {"Signalen", {"main", "sub", "n_days"}},
    {"FixMyStreet", {"Report ID", "Report URL"}},
    {"FixMyStreet", {"Report ID", "Update ID"}},
    {"FixMyStreet", {"Report ID", "Confirmed", "Acknowledged"}},
    {"CFPB", {"Date sent to company"}},
    {"CFPB", {"Timely response?", "Complaint ID"}},
    {"CFPB", {"consumer_disputed", "company"}},
    {"NYC 311", {"Unique Key", "Created Date", "Agency"}},
    {"NYC 311", {"Unique Key", "Complaint Type"}},
    {"NYC 311", {"Unique Key", "Problem (formerly Complaint Type)"}},
    {"Boston 311", {"case_enquiry_id"}},
    {"Boston 311", {"case_id", "case_topic"}},
    {"Boston 311", {"case_id", "closure_reason"}},
    {"Chicago 311", {"sr_number", "sr_type"}},
    {"Chicago 311", {"sr_number", "owner_department"}},
    {"LA 311", {"RequestType", "AssignTo"}},
    {"LA 311", {"SRNumber", "RequestType"}},
    {"SF 311", {"CaseID", "Responsible Agency"}},
    {"SF 311", {"CaseID", "Opened", "Request Type"}},
    {"SF 311", {"service_request_id", "service_subtype"}},
    {"SF 311", {"service_request_id", "status_description"}},
    {"Open311", {"service_request_id"}},
    {"ServiceNow", {"number", "short_description"}},
    {"ServiceNow", {"number", "assignment_group"}},
    {"ServiceNow", {"sys_created_on"}},
    {"ServiceNow", {"sys_updated_on"}},
    {"Salesforce", {"CaseNumber", "OwnerId"}},
    {"Salesforce", {"CaseNumber", "Case Owner"}},
    {"Salesforce", {"Case Number", "Date/Time Opened"}},
    {"Salesforce", {"CaseNumber", "IsClosed"}},
    {"Salesforce", {"SuppliedName"}},
    {"Salesforce", {"SuppliedEmail"}},
    {"Salesforce", {"IsEscalated", "AccountId"}},
    {NULL, {NULL}},
};

const struct system_rule system_rules[] = {
    /* Los Angeles: a department's code and a yard, not persons. */
    {"LA 311", SYSTEM_TAKE, ROLE_GROUP, "Owner", NULL},
    {"LA 311", SYSTEM_NEVER, ROLE_OWNER, "Owner", NULL},

    /* Not the one it is assigned to; that is the responder. */
    {"Freshdesk", SYSTEM_NEVER, ROLE_OWNER, "owner_id", NULL},
    {NULL, SYSTEM_NEVER, ROLE_OWNER, "owner_id", "responder_id"},
    {NULL, SYSTEM_NEVER, ROLE_OWNER, "owner_id", "responder_name"},

    /* In Zammad 1 is the id of the user "-". */
    {"Zammad", SYSTEM_NOBODY, ROLE_OWNER, "owner_id", "1"},

    /* Boston: subject is a heading of the department. */
    {"Boston 311", SYSTEM_NEVER, ROLE_SUBJECT, "subject", NULL},
    {"Boston 311", SYSTEM_TAKE, ROLE_SUBJECT, "service_name", "case_topic"},

    /* An American state, unless its values say otherwise. */
    {"CFPB", SYSTEM_NEVER, ROLE_STATUS, "State", NULL},
    {"Chicago 311", SYSTEM_NEVER, ROLE_STATUS, "State", NULL},
    {"Zammad", SYSTEM_TRUST, ROLE_STATUS, "State", NULL},
    {"GitHub", SYSTEM_TRUST, ROLE_STATUS, "State", NULL},
    {"GitLab", SYSTEM_TRUST, ROLE_STATUS, "State", NULL},
    {"ServiceNow", SYSTEM_TRUST, ROLE_STATUS, "State", NULL},
    {"Signalen", SYSTEM_TRUST, ROLE_STATUS, "State", NULL},
    {NULL, SYSTEM_ASK, ROLE_STATUS, "State", NULL},

    /* One column is both how it stands and what kind of answer it was. */
    {NULL, SYSTEM_SHARE, ROLE_RESOLUTION, "Company response to consumer", NULL},
    {NULL, SYSTEM_SHARE, ROLE_RESOLUTION, "company_response", NULL},
    {NULL, SYSTEM_TYPE, ROLE_RESOLUTION, "Company response to consumer", NULL},
    {NULL, SYSTEM_TYPE, ROLE_RESOLUTION, "company_response", NULL},
    {NULL, SYSTEM_TYPE, ROLE_RESOLUTION, "close_code", NULL},
    {NULL, SYSTEM_TYPE, ROLE_RESOLUTION, "fields.resolution.name", NULL},
    {NULL, SYSTEM_TYPE, ROLE_RESOLUTION, "resolution.name", NULL},
    {"Jira", SYSTEM_TYPE, ROLE_RESOLUTION, "Resolution", NULL},
    {"Bugzilla", SYSTEM_TYPE, ROLE_RESOLUTION, "resolution", NULL},
    /* "SR Created", of open requests, too. */
    {"LA 311", SYSTEM_TYPE, ROLE_RESOLUTION, "ActionTaken", NULL},
    {NULL, SYSTEM_INVERTED, ROLE_SATISFIED, "Consumer disputed?", NULL},
    {NULL, SYSTEM_DATE, ROLE_REOPENED, "stats.reopened_at", NULL},

    /* Set by hand and mostly empty; where it is filled it counts. */
    {NULL, SYSTEM_OVERRIDE, ROLE_DUE, "Due Date", "SLA Due Date"},

    {NULL, SYSTEM_MINUTES, ROLE_FIRST_RESPONSE, "First reply time in minutes",
	NULL},
    {NULL, SYSTEM_MINUTES, ROLE_FIRST_RESPONSE,
	"reply_time_in_minutes.calendar", NULL},
    {NULL, SYSTEM_MINUTES, ROLE_FIRST_RESPONSE,
	"metric_set.reply_time_in_minutes.calendar", NULL},

    /* Salesforce calls its Case Reason so. */
    {"Salesforce", SYSTEM_TAKE, ROLE_CAUSE, "Reason", "Type"},

    /* Files of the Signalen set: what the reporter was told; categories. */
    {"Signalen", SYSTEM_TAKE, ROLE_RESOLUTION, "text", "target_api"},
    {"Signalen", SYSTEM_TAKE, ROLE_CATEGORY, "main", "sub"},
    {"Signalen", SYSTEM_TAKE, ROLE_SUBJECT, "sub", "main"},
    {NULL, SYSTEM_TAKE, ROLE_ID, NULL, NULL},
};

const struct system_order system_orders[] = {
    {"CFPB", NULL, ORDER_MDY},
    {"NYC 311", NULL, ORDER_MDY},
    {"Chicago 311", NULL, ORDER_MDY},
    {"SF 311", NULL, ORDER_MDY},
    {"Redmine", "Onderwerp", ORDER_DMY}, /* nl.yml: %d-%m-%Y */
    {"Redmine", "% voltooid", ORDER_DMY},
    {NULL, NULL, ORDER_UNKNOWN},
};
