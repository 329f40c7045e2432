/*
 * What the exports call each role.  To add a name, write it as its system
 * does: case, spaces and punctuation do not count, accents do not either, and
 * JSON members are named by their path.  The first name of a row that the
 * export has is taken, so the surer name stands first: names that only one
 * system writes, then names that many do, then Dutch ones and guesses.  A name
 * may stand in one row only; what holds for one system alone is in systems.c.
 * Source: shared reference, exports, sections 4, 6 and 7.
 */
#include "meaning/aliases.h"

static const char *const id[] = {"Ticket Number", "Ticket ID", "Issue key",
    "Complaint ID", "Unique Key", "case_enquiry_id", "case_id", "CaseNumber",
    "service_request_id", "SR_NUMBER", "Report ID", "id_display", "bug_id",
    "Issue ID", "public_id", "number", "iid", "key", "uid", "Id", "_signal_id",
    "#", "uuid", "Guid", "case:concept:name", "Complaint Number",
    "Complaint No", "Case No", "Ticket No", "Ticket Ref", "Case Ref",
    "Case Reference", "Reference Number", "Reference No", "Reference", "Ref",
    "Ref No", "Request ID", "Request Number", "Incident ID", "Incident Number",
    "record_id", "issue_number", "Nr",
    /* Dutch */
    "zaaknummer", "klachtnummer", "meldingnummer", "melding_id", "klacht_id",
    "zaak_id", "ticketnummer", "meldingsnummer", "dossiernummer",
    "referentienummer", "issuesleutel", "klachtnr", "meldingsnr", "zaaknr",
    "ticketnr", "meldingsid", "volgnummer", "kenmerk", "zaakkenmerk",
    "referentie", "nummer", NULL};

static const char *const received[] = {"Date received", "Created at",
    "Created time", "Created Date", "Date Created", "open_dt", "open_date",
    "opened_at", "Date/Time Opened", "requested_datetime", "creation_time",
    "created_on", "fields.created", "Created", "Opened", "entry", "Received",
    "sys_created_on", "time:timestamp", "Received at", "Received on",
    "Received Date", "Date Opened", "Opened on", "Opened Date", "creation_date",
    "created_datetime", "Date of complaint", "Complaint Date", "date_submitted",
    "Submitted at", "Submitted on", "Submission Date", "Submitted",
    "Reported at", "Reported on", "Date Reported", "Report Date", "Date lodged",
    "Logged at", "Date logged", "request_date", "Intake date", "Date",
    /* Dutch */
    "Aangemaakt op", "ontvangen op", "ontvangstdatum", "datum ontvangst",
    "datum melding", "ingediend op", "datum ontvangen", "datum binnenkomst",
    "binnengekomen op", "ontvangst", "ontvangen", "meldingsdatum", "melddatum",
    "datum klacht", "klachtdatum", "datum indiening", "indieningsdatum",
    "datum ingediend", "gemeld op", "registratiedatum", "datum registratie",
    "geregistreerd op", "aanmaakdatum", "datum aangemaakt", "aangemaakt",
    "datum creatie", "creatiedatum", "datum van ontvangst", "datum van melding",
    "datum van klacht", "meldmoment", "gemaakt op", "gemaakt", "opgenomen op",
    "geopend op", "datum", NULL};

/* Not "First response time (in hrs)": a duration. */
static const char *const first_response[] = {"first_response_at",
    "Initial response time", "stats.first_responded_at", "Acknowledged",
    "first_response", "first_responded_at", "first_reply_at",
    "First response date", "First reply", "First contact date",
    "acknowledged_at", "Acknowledged on", "Date acknowledged",
    "Acknowledgement date", "acknowledgement_sent_at",
    /* Dutch */
    "eerste reactie", "ontvangstbevestiging", "eerste reactie op",
    "datum eerste reactie", "eerste antwoord", "datum ontvangstbevestiging",
    "ontvangst bevestigd op", NULL};

static const char *const due[] = {"SLA Due Date", "sla_target_dt", "target_dt",
    "target_close_date", "sla_due", "Due by Time", "due_by", "Due date",
    "due_at", "fields.duedate", "expected_datetime", "category.deadline",
    "deadline", "escalation_at", "Due", "Due on", "Target date",
    "Target resolution date", "Resolve by", "Resolution due",
    "Resolution due date", "Promised by", "Promised date", "complete_by",
    "close_escalation_at", "Due datetime",
    /* Dutch */
    "Verwachte einddatum", "uiterste datum", "afhandeltermijn", "streefdatum",
    "vervaldatum", "uiterlijk", "uiterste afhandeldatum", "einddatum gepland",
    "geplande einddatum", "uiterste einddatum", "afhandelen voor",
    "fatale datum", "uiterste reactiedatum", "deadline afhandeling",
    "SLA vervaldatum", "afhandelen voor datum", "termijn tot", NULL};

static const char *const resolved[] = {"Solved at", "Resolved time",
    "stats.resolved_at", "resolved_at", "Resolved", "fields.resolutiondate",
    "Fixed", "cf_last_resolved", "last_close_at", "close_at", "Closed At",
    "closed_dt", "close_date", "Closed Date", "closed_on", "Date/Time Closed",
    "Closed time", "stats.closed_at", "Closed", "resolutiondate", "Resolved on",
    "Resolved Date", "Date Resolved", "Solved", "Solved on", "Solved date",
    "Date Closed", "close_time", "closing_date", "closed_datetime",
    "finished_at", "finished_on", "finished_date", "Date finished",
    "completed_at", "completed_on", "Completed date", "Completion date",
    "Date completed", "Completed", "Finished",
    /* Dutch */
    "Gesloten", "afgehandeld op", "datum afhandeling", "opgelost op",
    "gesloten op", "afgesloten op", "datum gesloten", "datum afgesloten",
    "datum afgehandeld", "afhandeldatum", "afhandelingsdatum", "datum opgelost",
    "oplosdatum", "sluitingsdatum", "datum sluiting", "datum gereed",
    "gereed op", "gereedmelding", "gereeddatum", "afgerond op",
    "datum afgerond", "datum van afhandeling", "klacht afgehandeld op",
    "afrondingsdatum", "afgehandeld", "opgelost", "afgesloten", "afgerond",
    NULL};

/* State stands last: it may be an American one (systems.c). */
static const char *const status[] = {"Current Status", "case_status",
    "status.state_display", "state_display", "status.state",
    "fields.status.name", "status.name", "bug_status", "status_description",
    "Status", "Company response to consumer", "company_response",
    "incident_state", "Problem state", "Ticket status", "Complaint status",
    "Request status", "Issue status", "status.display_value", "state.name",
    "state.display_value", "status_label", "Status Category",
    /* Dutch */
    "stand", "fase", "status_omschrijving", "statusnaam", "zaakstatus",
    "klachtstatus", "meldingsstatus", "status melding", "status klacht",
    "huidige status", "toestand", "State", NULL};

/* One person.  What names a department, a team or a queue is a group. */
static const char *const owner[] = {"Assignee", "fields.assignee.displayName",
    "assignee.login", "assignee.username", "assigned_to.name",
    "assigned_user_email", "assigned_to", "Agent Assigned", "Agent",
    "responder_name", "responder_id", "assignee_id", "assignees", "Case Owner",
    "Owner", "owner_id", "assignee.displayName", "assignee.name",
    "assignee.email", "fields.assignee.name", "fields.assignee",
    "fields.assignee.emailAddress", "assigned_to.display_value",
    "assigned_to_detail.email", "assigned_to_detail.name", "owner.name",
    "owner.login", "Owner email", "Agent email", "Assigned agent",
    "Assigned user", "Assigned person", "Assigned to user", "Agent name",
    "Handler", "Handled by", "Case handler", "Complaint handler", "Case worker",
    "Case manager", "Case officer", "Complaint owner", "Ticket owner",
    "Responsible person", "Person responsible", "org:resource",

    /* Dutch */
    "Toegewezen aan", "behandelaar", "eigenaar", "dossierhouder",
    "zaakbehandelaar", "klachtbehandelaar", "behandelaar naam",
    "naam behandelaar", "toegewezen medewerker", "medewerker",
    "behandelend medewerker", "behandelend ambtenaar", "verantwoordelijke",
    "verantwoordelijk medewerker", "zaakeigenaar", "toegewezen persoon",
    "toegewezen gebruiker", "toegewezen agent", "medewerker toegewezen",
    "actiehouder", "afhandelaar", "behandeld door", "in behandeling bij", NULL};

static const char *const group[] = {"Group", "Department",
    "assigned_department", "assigned_team", "Team Assigned", "assignment_group",
    "OWNER_DEPARTMENT", "agency_responsible", "Responsible Agency",
    "Agency Name", "Agency", "QueueName", "queue", "Company", "departments",
    "category.departments", "directing_departments", "AssignTo", "Project",
    "project.name", "fields.project.name", "group.name",
    "assignment_group.display_value", "department.name", "team.name", "Team",
    "Assigned group", "Assigned agency", "Responsible department",
    "Responsible team", "Owner group", "Owning group", "Owning department",
    "Owner team", "Support group", "Business unit", "Division", "Branch",
    "group_id", "team_id", "department_id",
    /* Dutch */
    "afdeling", "organisatie", "dienst", "organisatie naam", "team toegewezen",
    "toegewezen team", "toegewezen afdeling", "toegewezen groep", "groep",
    "behandelgroep", "behandelende afdeling", "verantwoordelijke afdeling",
    "verantwoordelijke organisatie", "behandelend team", "organisatieonderdeel",
    "organisatorische eenheid", "vakafdeling", "wachtrij", "afdelingsnaam",
    "bedrijf", NULL};

static const char *const customer[] = {"Requester", "requester.name", "From",
    "Requestors", "Full name", "Customer", "Contact Name", "SuppliedName",
    "caller_id", "Reporter", "fields.reporter.displayName",
    "reporter.displayName", "reporter.name", "creator", "user.login",
    "author.login", "author.name", "User Name", "Author", "author.username",
    "customer.name", "caller_id.display_value", "Requester full name",
    "Requestor", "Client name", "Client", "Complainant", "Complainant name",
    "Consumer", "Consumer name", "Citizen", "Reported by", "Submitted by",
    "Caller", "Account Name", "requester_id", "customer_id", "Reporter Id",
    "Contact ID",
    /* Dutch */
    "klager", "melder", "naam", "Auteur", "naam klager", "naam melder", "klant",
    "klantnaam", "naam klant", "indiener", "naam indiener", "aanvrager",
    "naam aanvrager", "inwoner", "gemeld door", "aanmelder", "rapporteur",
    "naam aanmelder", "klachtindiener", "betrokkene", "contactpersoon", NULL};

/* Not assigned_user_email, nor Zendesk's recipient: those are ours. */
static const char *const email[] = {"Requester email", "From Email",
    "reporter.email", "SuppliedEmail", "creator_detail.email", "Email",
    "customer.email", "Contact email", "Client email", "Complainant email",
    "Consumer email", "Email address", "fields.reporter.emailAddress",
    "reporter.emailAddress", "user.email", "author.email",
    "Customer email address", "mail",
    /* Dutch */
    "e-mailadres", "emailadres klager", "email klager", "e-mail melder",
    "emailadres melder", "mailadres", NULL};

static const char *const channel[] = {"Via", "via.channel", "source_name",
    "Source", "Create Channel", "Submitted via", "Open Data Channel Type",
    "report_source", "ORIGIN", "Case Origin", "contact_type", "RequestSource",
    "Device Type", "channel", "channel_type", "Contact method",
    "Contact channel", "Received via", "Complaint channel", "Intake channel",
    "create_article_type", "case_source", "Method received",
    /* Dutch */
    "kanaal", "herkomst", "bron", "meldkanaal", "contactkanaal",
    "ingediend via", "binnengekomen via", "ontvangen via",
    "kanaal van ontvangst", "via kanaal", "ingekomen via",
    "wijze van ontvangst", "wijze van indienen", NULL};

/* Lists of labels are the last resort.  Redmine, in either language, has a
 * Category beside its Tracker. */
static const char *const category[] = {"Complaint Type",
    "Problem (formerly Complaint Type)", "category.main", "case_topic",
    "service_name", "SR_TYPE", "RequestType", "Help Topic", "Ticket type",
    "fields.issuetype.name", "Issue Type", "Category", "category.name",
    "Categorie", "Tracker", "tracker.name", "component", "Type", "Product",
    "reason", "category.display_value", "issuetype.name", "Complaint category",
    "Case type", "Case category", "Request category", "Incident type",
    "Problem type", "Service type", "Service", "Topic", "Classification",
    "Nature of complaint", "component/s",
    /* Dutch */
    "hoofdcategorie", "onderdeel", "soort", "soort_voorval", "soort klacht",
    "soort melding", "klachtsoort", "klachttype", "meldingssoort",
    "type klacht", "type melding", "zaaktype", "rubriek", "hoofdrubriek",
    "thema", "categorie naam", "aard van de klacht", "helponderwerp",
    "meldingstype", "klachtcategorie", "meldingscategorie", "soort zaak",
    "aard klacht", "domein", "productgroep",
    /* lists */
    "labels", "Tags", NULL};

static const char *const priority[] = {"priority.priority", "priority.name",
    "fields.priority.name", "Priority", "urgency", "severity",
    "priority.display_value", "Priority level",
    /* Dutch */
    "Prioriteit", "urgentie", "spoed", NULL};

static const char *const subject[] = {"case_title", "Subject", "Summary",
    "fields.summary", "short_description", "short_desc", "Title", "Issue",
    "Descriptor", "Problem Detail (formerly Descriptor)", "service_subtype",
    "category.sub", "Subcategory", "Ticket subject", "Complaint subject",
    "Case subject", "Headline", "task_name",
    /* Dutch */
    "Onderwerp", "titel", "korte omschrijving", "samenvatting", "subcategorie",
    "subrubriek", NULL};

static const char *const text[] = {"Consumer complaint narrative",
    "complaint_what_happened", "consumer_narrative", "description_text",
    "Description", "fields.description", "Detail", "Request Details",
    "service_details", "Additional Details", "body", "text", "narrative",
    "Complaint text", "Complaint description", "Complaint details",
    "Complaint narrative", "Case description", "Details", "Message", "Content",
    "Complaint",
    /* Dutch */
    "Omschrijving", "klacht", "toelichting", "melding", "beschrijving",
    "klachtomschrijving", "omschrijving klacht", "omschrijving melding",
    "klachttekst", "meldingstekst", "inhoud", "bericht", "verhaal",
    "tekst melding", "tekst", NULL};

/* Not Company public response: a standard sentence.  Not Resolution status
 * or time: the verdict and the length of an SLA. */
static const char *const resolution[] = {"Resolution Description",
    "closure_comments", "closure_reason", "status_notes", "close_notes",
    "Resolution Note", "status.text", "ActionTaken", "resolution.name",
    "fields.resolution.name", "Resolution", "close_code", "Resolution notes",
    "Resolution comments", "Resolution details", "Resolution summary",
    "Resolution text", "Actions taken", "What was done", "Closing notes",
    "Closing comment", "Closure notes", "Outcome", "Remedy", "Solution",
    /* Dutch */
    "afhandeling", "oplossing", "genomen maatregel", "genomen maatregelen",
    "maatregel", "maatregelen", "afhandelingstekst", "omschrijving oplossing",
    "omschrijving afhandeling", "wijze van afhandeling", "zaakresultaat",
    "resultaat", "uitkomst", "ondernomen actie", NULL};

static const char *const cause[] = {"Root cause", "cause", "caused_by",
    "Case Reason", "Custom field (Root cause)", "Cause of complaint",
    "Complaint cause", "Reason for complaint", "root_cause_description",
    /* Dutch */
    "oorzaak", "hoofdoorzaak", "grondoorzaak", "oorzaak klacht", "reden klacht",
    NULL};

static const char *const satisfied[] = {"Satisfaction Score",
    "satisfaction_rating.score", "Survey results", "is_satisfied",
    "Consumer disputed?", "satisfied", "Satisfaction rating", "Satisfaction",
    "Customer satisfaction", "Customer satisfied",
    "Custom field (Satisfaction rating)", "CSAT", "csat_score",
    /* Dutch */
    "tevreden", "is_tevreden", "klant tevreden", "tevredenheid",
    "klanttevredenheid", NULL};

static const char *const reopened[] = {"Reopens", "Reopen Count", "Reopened",
    "stats.reopened_at", "Reopened count", "Times reopened",
    "Number of reopens",
    /* Dutch */
    "heropend", "aantal keer heropend", "aantal heropeningen", NULL};

static const char *const url[] = {"Report URL", "html_url", "web_url", "url",
    "Ticket URL", "Issue URL", "Case URL", "permalink", "link", "weblink",
    /* Dutch */
    "zaaklink", NULL};

/* No export fills these: they are ours. */
static const char *const owned[] = {"owned", NULL};
static const char *const delegate[] = {"delegate", NULL};
static const char *const apologised[] = {"apologised", NULL};
static const char *const basis[] = {"basis", NULL};

static const char *const *const rows[ROLES] = {
    [ROLE_ID] = id,
    [ROLE_RECEIVED] = received,
    [ROLE_FIRST_RESPONSE] = first_response,
    [ROLE_DUE] = due,
    [ROLE_RESOLVED] = resolved,
    [ROLE_STATUS] = status,
    [ROLE_OWNER] = owner,
    [ROLE_GROUP] = group,
    [ROLE_CUSTOMER] = customer,
    [ROLE_EMAIL] = email,
    [ROLE_CHANNEL] = channel,
    [ROLE_CATEGORY] = category,
    [ROLE_PRIORITY] = priority,
    [ROLE_SUBJECT] = subject,
    [ROLE_TEXT] = text,
    [ROLE_RESOLUTION] = resolution,
    [ROLE_CAUSE] = cause,
    [ROLE_SATISFIED] = satisfied,
    [ROLE_REOPENED] = reopened,
    [ROLE_URL] = url,
    [ROLE_OWNED] = owned,
    [ROLE_DELEGATE] = delegate,
    [ROLE_APOLOGISED] = apologised,
    [ROLE_BASIS] = basis,
};

const char *const *
aliases_of(enum role role)
{
	return rows[role];
}
