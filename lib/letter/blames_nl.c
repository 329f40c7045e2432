/*
 * Dutch: the rule against blaming others; see blames_en.c.
 */
#include "letter/phrases.h"

const struct phrase blames_nl[] = {
    /* blame: it was somebody else */
    {"blame?",
	"u|je|jij|jullie (zelf) had|hadden _8!krijgen|horen moeten|kunnen"},
    {"blame?", "had|hadden u|je|jij|jullie _8 moeten|kunnen"},
    {"-blame", "u|je|jij|jullie had|hadden _10 "
	       "moeten krijgen|ontvangen|horen|hebben|weten|worden"},
    {"-blame", "had u|je|jij _10 "
	       "moeten krijgen|ontvangen|horen|hebben|weten|worden"},
    {"-blame", "dan had|hadden u|je|jullie __10 nog|niet|nooit"},
    {"-blame", "had|hadden _3 (niet|nooit) _8 hoeven"},
    {"-blame", "u|je|jij had _10 kunnen "
	       "worden|raken|vallen"},
    {"-blame", "u|je|jij had _10 kunnen krijgen|verwachten|rekenen"},
    {"-blame", "had u|je _10 mogen|kunnen verwachten|krijgen|rekenen"},
    {"-blame", "u|je|jij had _10 krijgen|ontvangen|horen moeten"},
    {"-blame", "ik|wij|we _2 had|hadden u|je|jou|jullie _8 moeten|kunnen"},
    {"-blame", "ik|wij|we _4 u|je|jou|jullie (zelf) had|hadden _8 moeten|"
	       "kunnen"},
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
    {"-blame", "ik|wij|we _8 ander|andere|extern|externe bedrijf|bureau|firma"},
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

    /* somebody or something outside did it, or should have */
    {"@outsider",
	"@third @maker @company toeleverancier ~leverancier ~bedrijf "
	"~fabrikant ~maatschappij ~partij inzamelaar "
	"tussenpersoon makelaar notaris verzekeraar huisbaas buurman "
	"buurvrouw buren bewoner bewoners huurder huurders eigenaar "
	"bank gemeente provincie belastingdienst overheid "
	"rijkswaterstaat uwv werkgever huisarts apotheek ziekenhuis lab "
	"laboratorium opdrachtnemer beveiliger organisatie "
	"vereniging dealer verkoper webshop uitgever"},
    {"@system", "@third ~systeem ~software computer programma app website "
		"automaat"},
    {"@ill", "@wrong te zonder moeten tweemaal abuis ongeluk anders langer "
	     "later elkaar onverwacht plotseling"},
    {"blame?", "@outsider _4!ik|wij|we|niets|mij|ons "
	       "heeft|had|hebben|hadden|is|was|waren|kon|konden|deed|liet|"
	       "lieten|stuurde|gaf|vergat|kwam|kwamen|bracht|maakte "
	       "_10!ik|wij|we|niets @ill"},
    {"blame?", "@outsider _6!ik|wij|we|niets|dat @ill _5!ik|wij|we|dat|@aux "
	       "heeft|had|hebben|hadden"},
    {"blame?", "andere|ander (afdeling|team|kant) "
	       "afdeling|team|filiaal|locatie|vestiging|kantoor _2 "
	       "heeft|had|hebben|hadden|liet|is|was"},
    {"blame?", "de|het|onze (collega's) (van) afdeling _2 had|hadden "
	       "_10!ik|wij|we moeten"},
    {"blame?", "fout|schuld|oorzaak|vertraging|probleem|reden|vergissing|"
	       "verantwoordelijkheid _5!ik|wij|we|niet "
	       "ligt|lag|lagen|liggen _4!niet|deels|ook|mede bij|aan|buiten "
	       "!ons|mij|mijn|onze|onszelf|mijzelf|mezelf"},
    {"blame?", "ligt|lag|lagen|liggen _4!niet|deels|ook|mede bij|aan "
	       "onze|ons @outsider|@system"},
    {"blame?", "fout|storing|bug|update|instelling|probleem|hapering "
	       "in|van|met|bij het|de|ons|onze|een (nieuwe|nieuw|oude) "
	       "@system|@outsider"},
    {"blame?", "@system _6!ik|wij|we|mij|ons "
	       "automatisch|vanzelf|ongeluk|abuis|onrechte"},
    {"blame?", "kon|konden _4 niet zien|weten|voorzien|helpen"},

    /* too many, too few, and the weather */
    {"@burden",
	"drukte aantal aantallen hoeveelheid toeloop toestroom vraag "
	"personeelstekort ~tekort ziekte ziekteverzuim griep griepgolf "
	"weer weersomstandigheden storm sneeuw sneeuwval gladheid "
	"hitte regen regenval feestdagen vakantieperiode vakantie "
	"zomerperiode onderbezetting bezetting krapte staking stakingen "
	"corona wateroverlast werkdruk piek "
	"leveringsproblemen"},
    {"blame?", "door|vanwege|wegens|gezien|gevolg (van) (de|het|een|alle) "
	       "(grote|groot|hoge|enorme|onverwachte|extreme|zware|hevige|"
	       "aanhoudende|huidige|vele) @burden"},
    {"-blame", "niet door|vanwege|wegens (de|het) _1 @burden"},
    {"-blame", "@burden _12 kan|kunnen"},
    {"blame?", "@burden _3!ik|wij|we|niet "
	       "heeft|hebben|zorgde|zorgden|maakte|maakten|gooide"},

    /* the reader did it wrong, or should have seen to it */
    {"@yours",
	"ingevuld opgegeven doorgegeven gemeld ingestuurd ingeleverd "
	"aangeleverd betaald gelezen ondertekend getekend aangevraagd "
	"aangeklikt gekozen opgehaald afgezegd geannuleerd ingediend "
	"meegestuurd geüpload overgemaakt gebruikt geparkeerd neergezet "
	"gecontroleerd aangegeven ingetoetst ingetypt vermeld afgesloten "
	"bijgewerkt gereageerd opgenomen geopend opgezegd vergeten ontgaan"},
    {"blame?", "u|je heeft|hebt|had|bent _8!ik|wij|we|ons|mij|van "
	       "@wrong|te !veel _5!ik|wij|we @yours"},
    {"blame?", "heeft|hebt|had|bent u|je _8!ik|wij|we|ons|mij|van "
	       "@wrong|te !veel _5!ik|wij|we @yours"},
    {"blame?", "omdat|doordat|aangezien|daar|nu u|je "
	       "_10!ik|wij|we|ons|mij|van|onze @wrong|te !veel "
	       "_5!ik|wij|we @yours"},
    {"blame?", "u|je was|waren _6!ik|wij|we|ons|onze|door niet "
	       "thuis|aanwezig|bereikbaar|op"},
    {"blame?", "was|waren u|je _6!ik|wij|we|ons|onze|door niet "
	       "thuis|aanwezig|bereikbaar|op"},
    {"blame?", "van u|jou|jullie _3 geen|niet|nooit|pas _6 "
	       "ontvangen|gekregen|gehad|gehoord|vernomen|binnengekregen"},
    {"-blame", "ik|wij|we dacht|dachten|meende|meenden|beweerde|beweerden|"
	       "stelde|stelden|ging|gingen __14"},
    {"blame?", "kennelijk|blijkbaar|vermoedelijk|waarschijnlijk _1 "
	       "heeft|hebt|had|was|bent u|je"},
    {"blame?", "u|je|heeft|hebt|was|bent (u|je) _2 "
	       "kennelijk|blijkbaar|vermoedelijk|waarschijnlijk "
	       "!last|meer|nog|al"},
    {"blame?", "van @client|u|je _3 "
	       "mag|mogen|kan|kunnen|wordt|worden|verwachten (wij) "
	       "(worden) (verwacht|dat) (dat)"},
    {"blame?", "het is|was|blijft aan @client|u|je|jou om"},
    {"blame?", "het is|was|blijft aan de|iedere|elke @client"},
    {"blame?", "u|je|jij bent|blijft|was|is (altijd|zelf) _2 "
	       "verantwoordelijk|aansprakelijk"},
    {"blame?", "@client zelf _2 verantwoordelijk"},
    {"blame?", "verantwoordelijkheid _3 bij u|jou|@client"},
    {"blame?", "verantwoordelijkheid _3 bij de|het @client"},
    {"blame?", "uw|je (eigen) spam~|browser|instellingen|router|toestel "
	       "_6!ik|wij|we"},

    /* the reader's people and animals: as sure as the reader, since nobody
     * names them but for what they did or suffered */
    {"@kin", "dochter zoon kind kinderen man vrouw moeder vader ouders partner "
	     "vriend vriendin echtgenoot echtgenote huisgenoot huisgenoten "
	     "broer zus zusje broertje oma opa hond kat bezoek gast gasten "
	     "buurman buurvrouw buren oppas"},
    {"%kin", "uw|je|jouw|jullie @kin (zelf)"},
    {"@did", "heeft had hebben hadden is was zijn waren"},
    {"@ourside", "ik wij we ons mij mijn onze door"},
    {"blame", "komt|kwam|valt|is|was|blijft|komen|blijven _4!niet|niets|geen "
	      "voor|op (de|het) rekening|conto|bordje van "
	      "u|uw|je|jouw|jullie|hem|haar|hen|@kin|@client|@outsider"},
    {"blame", "%kin @did _6!@ourside zonder _5!@ourside te"},
    {"blame", "%kin @did _6!@ourside tegen (de|het|alle|elke|ons|onze) "
	      "(uitdrukkelijke|duidelijke|gemaakte) "
	      "afspraak|afspraken|advies|regels|instructie~|verbod|"
	      "waarschuwing~|aanwijzing~"},
    {"blame", "%kin @did _6!@us ondanks _3 "
	      "waarschuwing~|verzoek~|advies|instructie~|herinnering~|"
	      "aanwijzing~|afspraak|afspraken|bord|borden"},
    {"blame", "%kin heeft|had|hebben|hadden _6!@ourside "
	      "weggejaagd|gebeten|kwijtgemaakt|stukgemaakt|afgezegd|"
	      "geannuleerd|vergeten|verzuimd|nagelaten|"
	      "weggestuurd|uitgelokt"},
    {"blame", "%kin @did _4!@ourside kennelijk|blijkbaar|vermoedelijk|"
	      "waarschijnlijk"},
    {"blame", "%kin @did _8!@ourside @wrong|te !veel _5!ik|wij|we @yours"},
    {"blame", "%kin had|hadden _6!@ourside|niet "
	      "zelf|beter|eerst|gewoon|even _6!@ourside moeten|kunnen"},
    {"blame", "%kin _2!niet verantwoordelijk|aansprakelijk|schuldig"},
    {"blame?", "%kin was|waren _4!@ourside niet thuis|aanwezig|bereikbaar"},
    {"blame?", "dan kan|kon|kunnen|konden een|wij|we|onze|niemand|geen|de|ik "
	       "_3 niet|nooit|moeilijk|onmogelijk (meer) "
	       "weten|zien|voorzien|ruiken|raden"},
    {"-blame", "kon|konden u|je|jullie _2 niet weten|zien|voorzien"},
    /* what was due to the reader, or may yet be; what we knew ourselves */
    {"-blame", "had|hadden u|je|jou|jullie _8 @participle moeten|mogen|kunnen "
	       "worden|zijn|blijven"},
    {"-blame", "had|hadden u|je|jou|jullie _6 kunnen kosten|schelen"},
    {"-blame", "^ had u|je|jij __18!was|waren|zou|had dan "
	       "!had|hadden|was|waren|zou|zouden|kon|konden"},
    {"-blame", "@outsider __14 en|maar|terwijl ik|wij|we "
	       "wist|wisten|zag|zagen"},

    /* rules */
    {"blame?",
	"regels|regelgeving|beleid|voorschriften|wet|wetgeving|polis|"
	"reglement|protocol|procedure|voorwaarden|richtlijn|richtlijnen "
	"_2!ik|wij|we "
	"schrijven|schrijft|laten|laat|staan|staat|verplicht|"
	"verplichten|bepaalt|bepalen|eist|eisen|zegt|zeggen _3!ik|wij|we "
	"voor|toe|dat|geen|ruimte|niet|om|ons"},
    {"blame?", "ben|zijn ik|wij|we (daarbij|hierin|nu) (eenmaal) "
	       "gebonden|verplicht|afhankelijk|gehouden"},
    {"blame?", "ik|wij|we ben|zijn (daarbij|hierin|nu) (eenmaal) (wettelijk) "
	       "gebonden|afhankelijk|gehouden aan|van"},
    {"blame?", "geldt|gelden (nu) (eenmaal) voor "
	       "iedereen|alle|elke|iedere|al"},

    /* go and see them */
    {"blame?", "moet|moest|kunt|kun|dient u|je (daarvoor|hiervoor|zich) _2 "
	       "bij|tot (de|het|uw) (eigen) @outsider|verzekering|winkel"},

    /* it is not our affair: so sure that it is an error always */
    {"blame", "wij|we|ik _3 sta|staan daar|daarbuiten|erbuiten (buiten)"},
    {"blame", "ligt|lag (dan|dus|echt|ook) niet aan|bij mij|ons "
	      "!alleen|maar|en"},
    {"blame", "ga|gaan ik|wij|we (hier|daar) (helaas|nu) (eenmaal) niet over"},
    {"blame", "had|hadden (wij|ik|we) _3 (geen) part|schuld "
	      "noch|aan (deel)"},

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
    {"blame", "oorzaak|schuld|fout _6!ons|mij|onze|mijn ligt|lag (daarmee|"
	      "dus|geheel|volledig|uitsluitend) bij|aan de|het|een _1!ons|"
	      "onze software|systeem|leverancier|vervoerder|aannemer|"
	      "fabrikant|programma|bezorger|chauffeur|weer|computer"},
    {"blame", "aan dat|het|die|de beleid|regels|systeem|software|regel|wet|"
	      "weer ligt|lag het|dat"},
    {"blame", "vloeit|vloeide|komt|kwam (direct|rechtstreeks) voort uit het|"
	      "de|een _1 beleid|regels|wet|wetgeving|voorschriften"},
    {"blame", "daar|hier|daaraan kan|kunnen|kon|konden de|het|wij|we|ik _1 "
	      "weinig|niets|niks aan|(meer) doen|veranderen"},
    {"blame", "wij|we|ik (zelf) niets|niks|weinig van|mee|te (te) doen|maken"},
    {"blame", "in handen van hen|derden|hem|haar"},
    {"blame", "heeft|hebt|had u|je (zelf) te snel|laat|vroeg|slordig|haastig "
	      "__8 ge~d|ge~t|ge~en"},
    {"blame", "degene|collega|persoon die hier|er vóór|voor mij zat|werkte"},
    {"blame", "laten|laat|lieten ons|mij geen|weinig ruimte|keus|keuze"},
    {"blame", "komt|kwam (dus|immers|enkel|alleen|gewoon) doordat|omdat u|je "
	      "_6!wij|we|ik|ons niet|geen|nooit"},
    {"blame", "dient|dienen @client|u|je (zelf) __12 te gaan|controleren|"
	      "checken|kijken"},
    {"blame", "ligt|lag (helaas|dus|geheel|volledig|vooral) aan uzelf|jezelf|"
	      "u|jou !niet"},
    {"-blame", "niet aan u|jou|uzelf|jezelf"},
    {"blame?", "zo druk geweest|gehad dat niemand|we|wij|de"},
    {"blame", "wanneer|als|indien u|je __8!wij|we|ik|niet goed|zorgvuldig|"
	      "beter|eerst _3 had|hebt|hebben gelezen|gecontroleerd|gekeken"},
    {"blame", "is|was (dus|immers) een fout|vergissing|zaak|kwestie|verzuim "
	      "van de|het|een|uw __6 niet van|aan|bij"},
    {"blame", "moet|moeten _2 maar (zelf) uitleggen|oplossen|weten"},
    {"blame?", "de|het|uw|je gemeente|werkgever|bank|huisarts|"
	       "belastingdienst|leverancier|vervoerder|aannemer|school|"
	       "netbeheerder _2!ik|wij|we leverde|stuurde|gaf|deed|vergat "
	       "__6 laat|niet|verkeerd|verkeerde"},
    {"blame?", "callcenter|bedrijf|bureau|firma|partij dat|die wij|we "
	       "inhuren|inhuurden|gebruiken|inschakelen"},
    {NULL, NULL},
};
