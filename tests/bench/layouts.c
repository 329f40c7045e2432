/* layouts - the exports that the generator imitates: tables */
#include "layouts.h"

#include <string.h>

static const char *const products[] = {"Mortgage", "Credit card",
    "Debt collection", "Student loan", "Checking or savings account",
    "Credit reporting, credit repair services, or other personal consumer "
    "reports",
    "Money transfer, virtual currency, or money service",
    "Vehicle loan or lease", "Payday loan, title loan, or personal loan", NULL};
static const char *const sub_products[] = {"Conventional home mortgage",
    "General-purpose credit card or charge card", "Medical debt",
    "Credit reporting", "Checking account", "Federal student loan servicing",
    "Domestic (US) money transfer", "Other debt", "I do not know", NULL};
static const char *const issues[] = {"Struggling to pay mortgage",
    "Incorrect information on your report", "Attempts to collect debt not owed",
    "Managing an account", "Problem with a purchase shown on your statement",
    "Improper use of your report", "Trouble during payment process",
    "Written notification about debt", "Closing an account", "Fraud or scam",
    NULL};
static const char *const sub_issues[] = {"Debt is not yours",
    "Information belongs to someone else", "Deposits and withdrawals",
    "Account status incorrect",
    "Didn't receive enough information to "
    "verify debt",
    "Card was charged for something you did not purchase", NULL};
static const char *const answers_public[] = {
    "Company has responded to the consumer and the CFPB and chooses not to "
    "provide a public response",
    "Company believes it acted appropriately as authorized by contract or "
    "law",
    NULL};
static const char *const companies[] = {"NORTH HARBOR BANK, N.A.",
    "Acorn Lending LLC", "EVERGREEN CREDIT SERVICES, INC.", "Juniper Financial",
    "Old Mill Savings", "TRIDENT SERVICING", "Blue Heron Card Company",
    "Fairfield & Sons Recovery", "Lakeside Mortgage Corp.",
    "Meridian Data Bureau", "Pinecrest Trust", "Summit Student Loans",
    "Copper Kettle Credit Union", "Harvest Auto Finance",
    "Silver Creek Holdings, LLC", "Union Street Bank", "Westfield Payments",
    "Yarrow Collections", "Delta Point Mortgage", "Quarry Hill Finance", NULL};
static const char *const states[] = {"CA", "TX", "FL", "NY", "IL", "GA", "PA",
    "OH", "NJ", "NC", "VA", "MD", "MI", "WA", "AZ", "MA", "TN", "CO", "MO",
    "IN", NULL};
static const char *const tags[] = {
    "Servicemember", "Older American", "Older American, Servicemember", NULL};
static const char *const consents[] = {
    "Consent provided", "Consent not provided", "N/A", NULL};
static const char *const channels[] = {
    "Web", "Referral", "Phone", "Postal mail", "Fax", NULL};
static const char *const answers[] = {"Closed with explanation",
    "Closed with explanation", "Closed with explanation",
    "Closed with non-monetary relief", "Closed with monetary relief",
    "In progress", "Untimely response", NULL};
static const char *const yes_no[] = {"Yes", "Yes", "Yes", "No", NULL};
static const char *const disputed[] = {"N/A", "N/A", "No", "Yes", NULL};

#define CFPB(received, product, sub_product, issue, sub_issue, narrative,      \
    public, company, state, zip, tag, consent, via, sent, response, timely,    \
    dispute, id)                                                               \
	{                                                                      \
		{received, KIND_DAY, NULL, 0},                                 \
		    {product, KIND_WORDS, products, 0},                        \
		    {sub_product, KIND_WORDS, sub_products, 10},               \
		    {issue, KIND_WORDS, issues, 0},                            \
		    {sub_issue, KIND_WORDS, sub_issues, 20},                   \
		    {narrative, KIND_NARRATIVE, NULL, 67},                     \
		    {public, KIND_WORDS, answers_public, 50},                  \
		    {company, KIND_WORDS, companies, 0},                       \
		    {state, KIND_WORDS, states, 1},                            \
		    {zip, KIND_NUMBER, NULL, 2}, {tag, KIND_WORDS, tags, 85},  \
		    {consent, KIND_WORDS, consents, 30},                       \
		    {via, KIND_WORDS, channels, 0},                            \
		    {sent, KIND_DAY_SENT, NULL, 0},                            \
		    {response, KIND_WORDS, answers, 0},                        \
		    {timely, KIND_WORDS, yes_no, 0},                           \
		    {dispute, KIND_WORDS, disputed, 0},                        \
		    {id, KIND_SERIAL, NULL, 0},                                \
		{                                                              \
			NULL, KIND_EMPTY, NULL, 0                              \
		}                                                              \
	}

static const struct column cfpb[] =
    CFPB("Date received", "Product", "Sub-product", "Issue", "Sub-issue",
	"Consumer complaint narrative", "Company public response", "Company",
	"State", "ZIP code", "Tags", "Consumer consent provided?",
	"Submitted via", "Date sent to company", "Company response to consumer",
	"Timely response?", "Consumer disputed?", "Complaint ID");
static const struct column cfpb_json[] = CFPB("date_received", "product",
    "sub_product", "issue", "sub_issue", "complaint_what_happened",
    "company_public_response", "company", "state", "zip_code", "tags",
    "consumer_consent_provided", "submitted_via", "date_sent_to_company",
    "company_response", "timely", "consumer_disputed", "complaint_id");

static const char *const agencies[] = {
    "NYPD", "HPD", "DOT", "DSNY", "DEP", "DPR", "DOB", NULL};
static const char *const agency_names[] = {"New York City Police Department",
    "Department of Housing Preservation and Development",
    "Department of Transportation", "Department of Sanitation",
    "Department of Environmental Protection", NULL};
static const char *const types[] = {"Noise - Residential", "HEAT/HOT WATER",
    "Illegal Parking", "Blocked Driveway", "Street Condition", "Water System",
    "UNSANITARY CONDITION", "Noise - Street/Sidewalk", "Missed Collection",
    "Damaged Tree", "PAINT/PLASTER", "Rodent", NULL};
static const char *const descriptors[] = {"Banging/Pounding", "ENTIRE BUILDING",
    "Loud Music/Party", "No Access", "Pothole", "Hydrant Leaking (WC1)",
    "Blocked Hydrant", "PESTS", NULL};
static const char *const places[] = {"Residential Building/House",
    "Street/Sidewalk", "RESIDENTIAL BUILDING", "Club/Bar/Restaurant", NULL};
static const char *const addresses[] = {"117 EAST 118 STREET",
    "4 WEST 105 STREET", "1700 BEDFORD AVENUE", "48-10 91 PLACE",
    "52 PINEHURST AVENUE", "880 GRAND CONCOURSE", "31-15 DITMARS BOULEVARD",
    NULL};
static const char *const streets[] = {"EAST 118 STREET", "PARK AVENUE",
    "LEXINGTON AVENUE", "WEST 105 STREET", "BEDFORD AVENUE",
    "MONTGOMERY STREET", "91 PLACE", "48 AVENUE", NULL};
static const char *const address_types[] = {
    "ADDRESS", "INTERSECTION", "BLOCKFACE", NULL};
static const char *const boroughs[] = {
    "BROOKLYN", "QUEENS", "MANHATTAN", "BRONX", "STATEN ISLAND", NULL};
static const char *const resolutions[] = {
    "The Police Department responded to the complaint and determined that "
    "police action was not necessary.",
    "The Department of Housing Preservation and Development inspected the "
    "following conditions. No violations were issued.",
    "The Department of Transportation inspected the condition and repaired "
    "the problem.",
    "Your request can not be processed at this time because of insufficient "
    "contact information, please create a new Service Request.",
    NULL};
static const char *const boards[] = {"11 MANHATTAN", "07 MANHATTAN",
    "09 BROOKLYN", "04 QUEENS", "Unspecified QUEENS", NULL};
static const char *const phones[] = {
    "MOBILE", "ONLINE", "PHONE", "UNKNOWN", NULL};
static const char *const parks[] = {"Unspecified", NULL};
static const char *const latitudes[] = {
    "40.8002938", "40.7974721", "40.6701183", "40.7415066", NULL};
static const char *const longitudes[] = {
    "-73.9415055", "-73.960791", "-73.9563202", "-73.8729882", NULL};
static const char *const locations[] = {"(40.8002938, -73.9415055)",
    "(40.7974721, -73.960791)", "(40.6701183, -73.9563202)", NULL};

static const struct column nyc[] = {{"Unique Key", KIND_SERIAL, NULL, 0},
    {"Created Date", KIND_STAMP, NULL, 0},
    {"Closed Date", KIND_STAMP_END, NULL, 0},
    {"Agency", KIND_WORDS, agencies, 0},
    {"Agency Name", KIND_WORDS, agency_names, 0},
    {"Complaint Type", KIND_WORDS, types, 0},
    {"Descriptor", KIND_WORDS, descriptors, 2},
    {"Location Type", KIND_WORDS, places, 20},
    {"Incident Zip", KIND_NUMBER, NULL, 4},
    {"Incident Address", KIND_WORDS, addresses, 10},
    {"Street Name", KIND_WORDS, streets, 10},
    {"Cross Street 1", KIND_WORDS, streets, 20},
    {"Cross Street 2", KIND_WORDS, streets, 20},
    {"Intersection Street 1", KIND_WORDS, streets, 80},
    {"Intersection Street 2", KIND_WORDS, streets, 80},
    {"Address Type", KIND_WORDS, address_types, 5},
    {"City", KIND_WORDS, boroughs, 4}, {"Landmark", KIND_EMPTY, NULL, 0},
    {"Facility Type", KIND_EMPTY, NULL, 0}, {"Status", KIND_STATUS, NULL, 0},
    {"Due Date", KIND_EMPTY, NULL, 0},
    {"Resolution Description", KIND_WORDS, resolutions, 5},
    {"Resolution Action Updated Date", KIND_STAMP_END, NULL, 0},
    {"Community Board", KIND_WORDS, boards, 0}, {"BBL", KIND_NUMBER, NULL, 30},
    {"Borough", KIND_WORDS, boroughs, 0},
    {"X Coordinate (State Plane)", KIND_NUMBER, NULL, 10},
    {"Y Coordinate (State Plane)", KIND_NUMBER, NULL, 10},
    {"Open Data Channel Type", KIND_WORDS, phones, 0},
    {"Park Facility Name", KIND_WORDS, parks, 0},
    {"Park Borough", KIND_WORDS, boroughs, 0},
    {"Vehicle Type", KIND_EMPTY, NULL, 0},
    {"Taxi Company Borough", KIND_EMPTY, NULL, 0},
    {"Taxi Pick Up Location", KIND_EMPTY, NULL, 0},
    {"Bridge Highway Name", KIND_EMPTY, NULL, 0},
    {"Bridge Highway Direction", KIND_EMPTY, NULL, 0},
    {"Road Ramp", KIND_EMPTY, NULL, 0},
    {"Bridge Highway Segment", KIND_EMPTY, NULL, 0},
    {"Latitude", KIND_WORDS, latitudes, 10},
    {"Longitude", KIND_WORDS, longitudes, 10},
    {"Location", KIND_WORDS, locations, 10}, {NULL, KIND_EMPTY, NULL, 0}};

const char *const layout_phrases[] = {"I called the company on XX/XX/2024,",
    "and was told that the balance had been paid.", "but", "However,",
    "They said \"we never received it\".", "\n\n", "\n",
    "I have sent the documents three times, by certified mail,",
    "my account was closed without notice",
    "and the fee of {$35.00} was charged again.",
    "Nobody could tell me who answers for this.",
    "The agent said \"that is our policy\" and hung up.",
    "I asked for a supervisor,", "I am still waiting for a reply.",
    "This has hurt my credit score.", "Please correct this.", NULL};

static const struct layout layouts[] = {{"cfpb", 0, cfpb}, {"nyc", 0, nyc},
    {"jsonl", 1, cfpb_json}, {NULL, 0, NULL}};

const struct layout *
layout_find(const char *name)
{
	const struct layout *layout;

	for (layout = layouts; layout->name != NULL; layout++)
		if (strcmp(layout->name, name) == 0)
			return layout;
	return NULL;
}
