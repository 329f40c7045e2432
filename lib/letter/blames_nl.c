/*
 * Dutch: the rule against blaming others; see blames_en.c.
 */
#include "letter/phrases.h"

const struct phrase blames_nl[] = {
    /* blame: it was somebody else */
    {"blame?",
	"u|je|jij|jullie (zelf) had|hadden _8!krijgen|horen moeten|kunnen"},
    {"blame?", "had|hadden u|je|jij|jullie _8 moeten|kunnen"},
    {"-blame", "u|je|jij had _10 "
	       "moeten krijgen|ontvangen|horen|hebben|weten|worden"},
    {"-blame", "had u|je|jij _10 "
	       "moeten krijgen|ontvangen|horen|hebben|weten|worden"},
    {"-blame", "had|hadden _3 (niet|nooit) _8 hoeven"},
    {"-blame", "u|je|jij had _10 kunnen "
	       "worden|raken|vallen"},
    {"-blame", "u|je|jij had _10 kunnen krijgen|verwachten|rekenen"},
    {"-blame", "had u|je _10 mogen|kunnen verwachten|krijgen|rekenen"},
    {"-blame", "u|je|jij had _10 krijgen|ontvangen|horen moeten"},
    {"-blame", "ik|wij|we _2 had|hadden u|je|jou _8 moeten"},
    {"-blame", "ik|wij|we _4 u|je|jou (zelf) had|hadden _8 moeten"},
    {"blame?", "^ had u|je|jij __18 dan|was|waren"},
    {"blame?", "u|je|jij heeft|hebt|bent|had _6 "
	       "nagelaten|verzuimd|vergeten|verzuimt"},
    {"blame?", "heeft|hebt|had|bent u|je|jij _6 "
	       "nagelaten|verzuimd|vergeten"},
    {"blame?",
	"u|je heeft|hebt|had _6!om|voor niet (tijdig|op|volledig|juist|goed) "
	"(tijd) (gelezen|ingevuld|doorgegeven|gemeld|aangeleverd|"
	"ingestuurd|meegestuurd|opgelet|betaald) "
	"gelezen|ingevuld|doorgegeven|gemeld|aangeleverd|ingestuurd|"
	"meegestuurd|opgelet|betaald|gereageerd|gecontroleerd"},
    {"blame?", "door|vanwege|wegens|dankzij uw|je|jouw (eigen|late|te|onjuiste|"
	       "onvolledige) (late) "
	       "toedoen|fout|late|onjuiste|onvolledige|reactie|nalatigheid|"
	       "gegevens|opgave|gedrag|handelen|aanvraag|betaling|toon|houding|"
	       "eigen|schuld|formulier|melding|afwezigheid|keuze|handelwijze"},
    {"-blame", "dankzij uw|je|jouw melding|reactie"},
    {"blame?",
	"uw|je|jouw (eigen) fout|schuld|verantwoordelijkheid|vergissing"},
    {"-blame", "niet|geen uw|je|jouw (eigen) "
	       "fout|schuld|verantwoordelijkheid|vergissing"},
    {"@third",
	"leverancier leveranciers aannemer aannemers pakketdienst postbode "
	"koerier vervoerder onderaannemer softwareleverancier bezorgdienst "
	"partner provider netbeheerder systeem computer automatisering "
	"uitvoerder schoonmaakbedrijf post postnl bezorger callcenter "
	"computersysteem software website"},
    {"blame?",
	"onze|de|een|ons|het (externe|vaste) @third _3!ik|wij|we "
	"heeft|had|is|was|liet|vergat|bracht|leverde|kwam|staat|kan|laat|"
	"accepteert|doet _8!ik|wij|we "
	"niet|fout|verantwoordelijk|vergeten|verkeerd|kwijt|laat|geen|"
	"eenmaal|kapot|beschadigd|storing|vertraagd|kwijtgeraakt|gemaakt|"
	"schuld|zo|overbelast|plat|traag|uitgevallen"},
    {"blame?",
	"komt|kwam|ligt|lag|veroorzaakt|schuld|fout|oorzaak|gevolg _4!niet "
	"door|bij|aan|van|doordat onze|de|een|ons|het (externe|vaste) "
	"@third"},
    {"blame?", "systeem|beleid|procedure|procedures _6 nu eenmaal"},
    {"-blame", "regels nu eenmaal|zijn"},
    {"blame?", "conform|volgens|op (grond) (van) (ons|het|onze) "
	       "beleid|beleidsregels"},
    {"blame?", "buiten onze|mijn (macht|schuld|invloed) "
	       "macht|schuld|invloed|om|toedoen"},
    {"blame?", "overmacht"},
    {"blame?", "oorzaak|reden (hiervan|daarvan) was|is|lag|ligt (in|bij|aan) "
	       "uw|u|jou|jouw|je"},
    {"blame?",
	"lag|ligt|lagen _2!niet (deels|mede|ook|vooral) aan u|jou|uzelf"},
    {"-blame", "niet aan u|jou|uzelf"},
    {"blame?", "erop|eraan (u) wijzen|herinneren (u) dat u|je"},
    {"@company", "dhl dpd gls postnl prorail ns bpost liander stedin "
		 "installatiepartner installateur fabrikant aannemer bureau "
		 "leverancier vervoerder bezorgdienst pakketdienst koerier "
		 "onderaannemer partner organisator aanbieder verhuurder"},
    {"blame?", "@company (die|dat|heeft|had|is|was) _8!ik|wij|we|ons "
	       "laten|uitgelopen|niet|geen|fout|vertraging|verantwoordelijk|"
	       "vergeten|verkeerd|beschadigd|geweigerd|defecte"},
    {"blame?", "door (de|het|onze) @company"},
    {"blame?", "van|bij|aan (de|het|onze) @company is|was|heeft"},
    {"-blame", "bij|van|aan|met (de|het|onze) @company "
	       "besteld|gehaald|gebeld|gesproken|geregeld|gevraagd"},
    {"-blame", "ik|wij|we _8 (de|het|onze) @company"},
    {"blame?", "volgens (ons|onze|het|de) "
	       "retourbeleid|voorwaarden|regels|reglement|gegevens"},
    {"blame?", "zij|hen|hem|haar om _4 verantwoorden|op|uit"},
    {"blame?", "het is|was uw|je|jouw (eigen) "
	       "keuze|verantwoordelijkheid|beslissing"},
    {"blame?", "u|je|jij heeft|hebt|had (zelf) _8!om|voor|ons|mij "
	       "ingediend|ingevuld|verzuimd|gekozen|besteld zonder|in|terwijl"},
    {"blame?", "op|in het|de label|bord|website|bevestiging|brief|voorwaarden "
	       "staat|stond|hangt (duidelijk|immers|ook|toch)"},
    {"blame?", "staat|stond|hangt (immers|ook|duidelijk) (een) (duidelijk) "
	       "bord|vermeld|aangegeven"},
    {"blame?",
	"als|indien u|je|jij _10 had (gehad|gedaan|gelezen|gemeld|gebeld)"},
    {"-blame", "als ik|wij|we"},
    {"-blame", "niet|noch aan|bij|door het|de|ons|onze @third"},
    {"-blame", "ik|wij schreef|schreven|zei|zeiden __12"},

    /* rules for all, and what they were told to do */
    {"@client",
	"klant klanten huurder huurders bewoner bewoners reiziger reizigers "
	"bezoeker bezoekers ouder ouders student studenten gast gasten "
	"passagier passagiers verzekerde verzekerden patiënt patiënten "
	"aanvrager eigenaar abonnee leden"},
    {"blame?", "verantwoordelijkheid|taak|plicht van (de) @client"},
    {"blame?", "@client _2 (zelf) dient|dienen|behoort|behoren"},
    {"blame?", "beleid is dat @client|u"},
    {"blame?", "raden|adviseren (wij|we) (daarom) @client"},
    {"blame?", "voor|op eigen rekening|risico|verantwoordelijkheid"},
    {"blame?", "hierop|daarop|waarop geen reactie|antwoord|bezwaar "
	       "(is) (door|van) (u) ontvangen|gekregen|gekomen|gegeven"},
    {"blame?", "door u|jou|je (zelf) "
	       "aangeleverde|opgegeven|ingevulde|verstrekte|ingediende|"
	       "gekozen"},
    {"blame?", "door u _3 moeten"},
    {"blame?", "doordat|aangezien u|je "
	       "!door|niets|van|onze|ons|mijn|moest|nu|zo|van|al|dat|met"},
    {"blame?", "op|in de|het|onze _2 staat dat"},
    {"blame?", "uit de|onze _2 blijkt dat u|je"},
    {"blame?", "ontstaat|ontstaan (vaak|doorgaans|meestal) "
	       "door|doordat|wanneer (het|een|te|u|bewoners)"},
    {"blame?", "zoals afgesproken|vermeld|aangegeven|staat in|op "
	       "(het|de|uw|onze) _2 "
	       "huurcontract|contract|polis|voorwaarden|overeenkomst|"
	       "website|bevestiging|brief|folder"},

    /* others, named as the cause */
    {"@maker",
	"fabriek transporteur verwerker drukker drukkerij vervoersbedrijf "
	"uitzendbureau producent groothandel importeur hostingpartij "
	"bezorgingsbedrijf installateur"},
    {"blame?", "de|onze|een _2 @maker _3!ik|wij|we "
	       "heeft|had|is|was|kon|kan|doet|die"},
    {"blame?", "door|bij|van de|onze|een @maker"},
    {"blame?", "een|het ander|andere|extern|externe|gespecialiseerd "
	       "bedrijf|bureau|partij|firma"},
    {"blame?", "was|is|waren hun _2!ik|wij|we die|fout|schuld|taak"},
    {"blame?", "dat|dit ligt|lag (helaas) bij "
	       "!ons|mij|mijn|onze|onszelf|mijzelf"},
    {"blame?", "doen|doe wij|we|ik (helaas) niet zelf"},
    {"blame?", "systeem van (onze|de|een) @third|@maker|@company"},
    {"blame?", "hebben|heb|kunnen wij|we|ik _3 geen|weinig|niets "
	       "invloed|aan"},

    /* it is not our affair, or all your own */
    {"blame", "daar|hier sta|staan wij|we|ik (volledig|geheel|helemaal) "
	      "buiten"},
    {"blame", "daar kan|kunnen wij|we|ik (helaas|ook) niets|weinig aan "
	      "doen|veranderen"},
    {"blame", "dat|dit|het (echt) ligt|lag (echt|dus) niet aan|bij ons"},
    {"blame", "richt|wendt u|je zich|je _6 "
	      "beter|tot hen|hem|haar|beter"},
    {"blame", "had u|je|jij gewoon|zelf|maar|even __14"},
    {"blame", "komt|kwam doordat|omdat u|je (uw|je|zelf|het|de) "
	      "(zelf|uw|je) __6!ons|mij|wij|ik "
	      "bijhoudt|deed|heeft|hebt|bent|las|vergat|koos"},
    {"blame", "geheel|volledig|helemaal|deels aan uzelf|jezelf"},
    {"blame", "uw|je|jouw eigen schuld|toedoen"},
    {"blame", "aan uzelf|jezelf te wijten|danken"},
    {"blame", "wij|we zijn _5 (ook) (maar) slachtoffer"},
    {NULL, NULL},
};
