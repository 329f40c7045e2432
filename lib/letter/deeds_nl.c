/*
 * Dutch: what the writer did, by its form and not by a list: heb or hebben
 * with a participle that is neither vague nor a fault, or a verb in the past
 * beside ik or wij.  sincerity_infer.c weighs what no phrase does.  How to
 * read a row stands in phrases.h.
 */
#include "letter/phrases.h"

const struct phrase deeds_nl[] = {
    /* what participles look like; the strong and separable ones too */
    {"@participle",
	"ge~d ge~t ge~en be~d be~t ver~d ver~t her~d her~t ont~d ont~t "
	"afge~ aange~ uitge~ inge~ opge~ terugge~ doorge~ neerge~ meege~ "
	"toege~ bijge~ nage~ omge~ overge~ klaarge~ rechtge~ wegge~ vastge~ "
	"schoonge~ goedge~ losge~ langsge~ stopge~ voorge~ heenge~ "
	"dichtge~ openge~ leegge~ heropend vervangen besproken bezocht "
	"verwijderd betrokken verschoven ontvangen overhandigd voltooid "
	"teruggevonden bewaard kwijtgescholden herschreven verdaan vergoed "
	"begonnen ontslagen verschenen volbracht verlegd gedaan overhandigd"},
    {"@vague",
	"betrokken gelezen herlezen gehoord begrepen vernomen ontvangen "
	"gekeken bekeken "
	"nagekeken onderzocht uitgezocht doorgegeven gedeeld geregistreerd "
	"genoteerd besproken gesproken gemeend gedacht gehoopt geprobeerd "
	"getracht gestreefd gewerkt geleerd meegenomen doorgestuurd "
	"doorgezonden overwogen gewaardeerd behandeld opgenomen gemerkt "
	"geconstateerd vastgesteld gezien gevonden gevoeld ervaren gewild "
	"gekund gemoeten gehad geweest geworden gebleven gekregen gegeven "
	"gegaan gekomen bericht beleid besluit bedankt bekend bewust "
	"gebied geluid geduld gezicht gewicht gesprek gerecht "
	"gegeven geschikt gewend gebrek geleden gezien geweld geschreven "
	"gevraagd gemeld aangegeven aangezien afgelopen aangenaam opgelet "
	"ingewikkeld opgewonden uitgebreid verslag verzoek bereid belangrijk "
	"verwerkt geantwoord beantwoord gereageerd verzocht verteld uitgelegd "
	"toegelicht geinformeerd geïnformeerd gewezen gesteld getoond "
	"beoordeeld beklemtoond benadrukt geëvalueerd geanalyseerd "
	"gecontroleerd aangehoord gemonitord verwezen kennisgenomen "
	"bedacht besteed gezocht bezien geweten gezegd gebeurd bevestigd "
	"geluisterd afgehandeld gevoerd ingezet opgestart aangekaart "
	"neergelegd opgevolgd gevolgd geleid gesignaleerd getwijfeld "
	"geregistreerd betreurd geaccepteerd gewerkt verbeterd benaderd "
	"opgepakt teruggekoppeld gerealiseerd verbonden gemist vermeld "
	"geoordeeld besloten afgewezen geweigerd voorgelegd opgeleverd "
	"verzekerd beloofd toegezegd gewacht gewaarschuwd betaald "
	"gebleken gemaakt gewenst getreurd vertrouwd "
	"~heid genomen begonnen verlangd verwacht gelet getroffen bezorgdheid"},
    {"@harm", "geblokkeerd gerekend laten verloren vergeten verzuimd genegeerd "
	      "beschadigd weggegooid afgebeld doodgezwegen verdaan gemist "
	      "geweigerd afgewezen vertraagd verwisseld overgeslagen "
	      "weggewuifd afgevinkt verschoven afgeboekt afgeschreven "
	      "afgesloten geïncasseerd veroorzaakt aangericht opgezegd "
	      "doorgereden achtergelaten laten wachten"},
    {"@clause", "dat omdat doordat die wat waardoor toen waar hoe terwijl "
		"waarmee waarin zodat nadat want als of indien niet geen nooit "
		"niets niemand"},

    /* the perfect tense */
    {"%did", "ik|wij|we (zelf) heb|hebben"},
    {"%did", "heb|hebben ik|wij|we"},
    {"%went", "ik|wij|we (zelf) ben|zijn"},
    {"%went", "ben|zijn ik|wij|we"},
    {"deed.done", "%did _14!@clause|@vague !@vague|@nor @participle"},
    {"deed.done", "%did die|dat|deze|haar|hem|ze _12!@clause|@vague "
		  "!@vague|@nor @participle"},
    {"deed.done", "%went _12!@clause|@vague !@vague|@nor "
		  "ge~en|ge~d|langsge~|terugge~|afge~|heenge~|doorge~"},
    {"deed.done", "@link ik|wij|we _10!@clause !@vague @participle "
		  "(en) heb|hebben|had|hadden"},
    {"deed", "%did __16!@clause !@vague|@nor @participle"},
    {"deed", "ik|wij|we had|hadden _10!@clause|@vague !@vague|@nor "
	     "@participle"},
    {"deed", "ik|wij|we _1 heb|hebben _12!@clause|@vague !@vague @participle"},
    {"deed", "heb|hebben ik|wij|we _14!dat|omdat @harm"},

    /* what can be held, made and started without anything put right */
    {"@hollow",
	"onderzoek werkgroep plan overleg aantekening notitie gesprek "
	"teamoverleg werkoverleg evaluatie verslag leidinggevende maatregelen "
	"verbeterplan actieplan training scholing aandacht "
	"aandachtspunt lering lessen bespreking instructie cursus agenda "
	"onderzoeken gesprekken verbeteringen verbetering aangesproken "
	"bespreekbaar kaart"},
    {"-repair", "%did _12!en|@clause @hollow __4"},
    {"-deed.done", "%did _12!en|@clause @hollow __4"},
    {"-repair", "is|zijn|wordt|worden _6 @hollow __4"},
    {"-sign", "is|zijn|wordt|worden _6 @hollow __4"},
    {"-sign", "@hollow is|zijn|wordt|worden __6"},
    {"-repair", "gevraagd|verzocht|opgedragen (om|voortaan) "
		"(beter|extra|goed|meer|op|scherper|voortaan|alert) "
		"(op|te|te|alert|zorgvuldiger) letten|zijn|werken"},
    {"-repair", "gevraagd|verzocht|opgedragen|gewezen _4 "
		"zorgvuldig~|alert~|oplettend~|klantvriendelijk~|vriendelijk~|"
		"voorzichtig~|beter"},
    {"-repair", "ploeg|team|collega's|medewerkers gevraagd|verzocht "
		"beter|voortaan|extra|alert|om"},
    {"-repair.later",
	"kom|komen _3!morgen|@day|langs (er) _6!langs|@day (op) terug"},
    {"-repair.later", "kom|komen ik|wij|we (hierbij|nu) terug op"},
    {"-repair.later", "breng|brengen|doe|doen _3 verslag|uit"},

    /* recent, or with something new: a repair */
    {"@recent",
	"vandaag gisteren eergisteren vanmorgen vanochtend vanmiddag "
	"gisteravond gistermiddag gisterochtend vanavond zojuist zonet "
	"daarnet meteen direct onmiddellijk inmiddels intussen ondertussen "
	"alsnog nu zelf persoonlijk eigenhandig terug opnieuw weer nieuwe "
	"nieuw gelijk"},
    {"repair", "%did _10!@clause|@vague|@wrong @recent "
	       "_10!@clause|@vague|@wrong !@vague|@harm|@wrong @participle"},
    {"repair", "@recent heb|hebben ik|wij|we _12!@clause|@vague|@wrong "
	       "!@vague|@harm|@wrong @participle"},
    {"repair", "%went _8!@clause|@vague|@wrong @recent _8!@clause|@wrong "
	       "!@vague|@harm|@wrong "
	       "ge~en|langsge~|terugge~|afge~|heenge~"},
    {"repair", "@recent _2 is|zijn|ben|wordt _8!@nor|@clause "
	       "gebracht|opgehaald|hersteld|gemaakt|langsgeweest|geweest|"
	       "vervangen|gesplitst|geleegd|afgeleverd|geplaatst"},
    {"repair", "ik|wij|we _10!@clause|@vague|@wrong|@nor "
	       "!@vague|@harm|@wrong|@nor @participle en _10!@clause|@wrong "
	       "!@vague|@harm|@wrong @participle"},
    {"repair", "en dat|dit is (nu|ook|inmiddels|meteen|vandaag|gisteren) "
	       "gebeurd|geregeld"},
    {"repair", "^ dat|dit is (nu|ook|inmiddels|meteen|vandaag|gisteren) "
	       "gebeurd|geregeld"},
    {"-repair", "heb|hebben _2 kennis"},
    {"-repair", "aandacht|zorg|belangstelling|medeleven gelezen|bekeken"},

    /* what has come of it */
    {"repair", "werkt|brandt|rijdt|loopt|klopt|doet|draait|staat|mag|mogen|kan "
	       "(het|hij|er|u|je) (nu) weer|weg|terug"},
    {"repair", "vervalt|vervallen"},
    {"-repair", "komt|komen|kan|laten te vervallen"},
    {"repair", "is|zijn|wordt|worden _6!@nor|@clause "
	       "geschrapt|vernietigd|ingetrokken|kwijtgescholden|rechtgezet|"
	       "teruggedraaid|goedgekeurd|heropend|rechtgelegd|goedgezet|"
	       "bijgeschreven|gewist|weggehaald|doorgehaald|verscheurd"},
    {"repair", "gaat|ging|gegaan|gaan _4 retour|terug"},
    {"repair", "de deur uit gegaan|gedaan"},
    {"repair", "is|zijn u|je (heden|vandaag|gisteren) overgemaakt|betaald|"
	       "teruggestort|toegestuurd"},
    {"repair", "zit|ligt|vindt|zitten|liggen _4!@nor "
	       "achter|bij|in deze|dit|de brief|envelop|post|bus|mail"},
    {"repair", "hoeft|hoeven|moet _6 (niets|niet) (meer) te betalen|doen"},
    {"repair", "u|je moet (nu) (nog) (maar) # (euro) te betalen|betalen"},
    {"repair", "staat|staan _4!@nor niet|uit (meer|langer) in|uit (ons|het|de) "
	       "bestand|systeem|lijst|administratie"},
    {"repair", "niet meer in (ons|het|de) bestand|systeem|lijst"},
    {"repair", "breng|brengen|reken|rekenen|vraag|vragen (wij|we|ik) __12 "
	       "geen|niets|niet (huur|kosten) in (rekening)"},
    {"repair.later", "nodig|nodigen (ik|wij|we) u|je|jullie _6 uit"},
    {"repair.later", "staan|sta ik|wij|we _6 stoep|deur"},

    /* to come, with a date */
    {"@coming",
	"haalt brengt komt plant ruimt belt stelt maakt levert repareert "
	"rijdt zet legt hangt veegt snoeit bezoekt plaatst herstelt vervangt "
	"schildert verwijdert keurt meet monteert begint stort betaalt "
	"vergoedt"},
    {"repair.later", "@coming !u|je|er|dat|dit _6!@clause|@nor "
		     "langs|terug|op|@day|om|tussen|kennismaken|bij|weer"},
    {"-repair.later", "komt|ziet|vindt|maakt|stelt|begint _6 "
		      "op|bij een|de|het|uw|€|conclusie|redelijke|#"},
    {"repair.later", "u|je ziet|vindt|heeft dat|het|dit|hem|ze|haar"},
    {"repair.later", "@now|breng|hang|loop|leid|teken|vink|plak|schilder|snoei|"
		     "meet|kook|bak|schrijf|haal|draag|sta|lever ik|wij|we "
		     "!niet|u|geen"},
    {"repair.later", "ik|wij|we breng|hang|loop|leid|teken|schilder|snoei|meet|"
		     "kook|bak|haal|draag|dragen|lever|storten|sluit|sluiten|"
		     "monteer|monteren|plaats|verwijder|verwijderen !niet"},
    {"repair.later", "%will _14!@nor|@vague !@empty|@nor|@vague ~en"},
    {"@empty", "kijken uitzoeken onderzoeken bespreken praten proberen doen "
	       "nemen geven hebben zijn worden weten horen laten werken "
	       "streven zorgen waarderen begrijpen hopen denken vinden zien "
	       "blijven gaan staan meenemen delen evalueren reageren "
	       "beantwoorden informeren behandelen monitoren verbeteren "
	       "letten opletten leren onderzoeken houden inspannen spannen "
	       "beoordelen overwegen kunnen moeten willen zullen geen een "
	       "dagen weken tussen binnen eigen open samen oppakken buigen "
	       "contact serieus vragen even tegen alleen hopen mensen regelen "
	       "komen stellen maken bekijken voeren doorgeven terugkoppelen"},
    {"date", "@day (om|na|voor|tussen)"},
    {"date", "tussen|voor|om|na|tegen (de) "
	     "een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|"
	     "twaalf|half|middag|weekend|kerst|pasen"},
    {"date", "sinds|vanaf|met (ingang) (van) @day"},

    /* signs that something is put right */
    {"sign", "is|zijn|wordt|worden _8!ik|wij|we|@clause|klacht|zaak|melding "
	     "!@vague|@harm @participle"},
    {"sign", "is|zijn|staat|staan|ligt|liggen|wordt|zit|gaat|gaan|komt|"
	     "komen|hebt|heeft "
	     "(er) _8!@clause|klacht|zaak|@wrong "
	     "weer|nu|alweer|klaar|morgen|vandaag|vanmiddag|thuis|terug"},
    {"-sign", "komt|gaat|is|zijn|staat _6 in behandeling|orde|beeld|contact|"
	      "gesprek"},
    {"sign", "morgen|morgenavond|morgenochtend|vanavond !kunt|kun|kan"},
    {"sign", "@day|morgen|vannacht|gisteren|vanochtend|vanmorgen "
	     "_3!kunt|kun|kan|@clause "
	     "ik|wij|we|hij|zij|krijgt|komt|haalt|brengt|staat|is|zijn|zit|"
	     "hakt|belt|heb|hebben|ben"},
    {"sign", "ik|wij|we|hij|zij|u|je _2 __10!@clause|@wrong "
	     "morgen|vandaag|vanmiddag|morgenavond"},
    {"sign", "op|vanaf|voor|tot|per @day|morgen|vandaag"},
    {"sign", "gratis|kosteloos"},
    {"sign", "in mindering"},
    {"sign", "op kosten|rekening van|ons|mij"},
    {"sign", "u|je krijgt|betaalt|mag|houdt _4 geen|niets|niks|rekening"},
    {"sign", "u|je krijgt|ontvangt|mag|houdt|hebt _6!@nor|@clause "
	     "terug|nieuwe|nieuw|houden|thuis|rekening"},
    {"sign", "mag|mogen|hoeft u|je _10 houden|betalen|niet|niets"},
    {"sign", "is|zijn|staat _3!@clause uit (het|zijn|uw|haar|jouw|je|ons|de) "
	     "dossier|systeem|lijst|bestand|computer|administratie"},
    {"sign", "is|zijn (allebei|nu|er|alle) (nu|allebei) weg|gewist|hersteld|"
	     "eruit"},
    {"sign", "op # @month (om) (#) (uur) "
	     "krijgt|komt|maakt|haalt|brengt|is|wordt|staat|begint|ontvangt|"
	     "mag|doet|zit|gaat"},
    {"sign", "telt|tellen niet mee"},
    {"sign", "@day heeft|hebben _10!@clause|@vague !@vague|@harm @participle"},
    {"sign", "geen _4 krijgt|betaalt|ontvangt u|je _3 rekening|nota|factuur"},
    {"sign", "vindt|staat|staan|zit|zitten _6!@nor als|in (de) bijlage"},
    {"sign", "zit|zitten|gaat|gaan|vindt|stuur|sturen _4 "
	     "hierbij|bijgesloten|bijgevoegd"},
    {"-sign", "@day|vandaag|morgen kun|kunt|kan|mag"},
    {"sign", "geen rekening|kosten|boete"},
    {"-sign", "%who _10 kijk~|werken|streven|onderzoek~|zoek~|neem|nemen "
	      "__20"},
    {"-sign", "%had _14!@clause @vague"},
    {"-sign", "is|zijn|wordt|worden (er) (lessen|zijn) __8 @vague|getrokken"},
    {"-sign", "als|indien|mocht|zodra u|je|wij|we|er|ik|het|dat|dit|de __20"},
    {"-sign", "u|je kunt|kan|hoort __14"},
    {"-sign", "kunt|kun|kan u|je __14"},
    {"-sign", "excuses|excuus|sorry|spijt|spijt (mij) (dat|wat|voor) __20"},

    /* what forms say */
    {"form", "feedback|coulance|coulancegebaar|dienstverlening|beterschap|"
	     "gekkenhuis|ongemak|ongenoegen|prioriteit|teleurstelling|"
	     "frustratie|onvrede|ontevreden"},
    {"form", "zo snel|spoedig (als) mogelijk"},
    {"form", "onder onze|de|mijn aandacht"},
    {"form", "neem|nemen|nam|namen _6!@nor serieus|hoog"},
    {"form", "op de hoogte"},
    {"form", "lering|lessen _4 trekken|getrokken"},
    {"form", "leren hiervan|daarvan|ervan"},
    {"form", "alles _4 gedaan|aan|doen"},
    {"form", "nu eenmaal"},
    {"form", "verwachting~ _2 voldaan|voldeed|voldeden|waargemaakt"},
    {"form", "zodra wij|we|er|ik|meer"},
    {"form", "te lezen|horen|vernemen dat|van"},
    {"form", "richtlijn|richtlijnen|retourbeleid"},
    {"form", "dank|bedankt|fijn (u|je) dat|voor u|je|het|uw _6 "
	     "delen|melden|gemeld|bracht|gedeeld|melding|brengen"},
    {"form", "redelijke|passende oplossing|uitkomst|tegemoetkoming"},
    {"form", "beschouw|beschouwen _4 gesloten|afgedaan|afgehandeld"},
    {"form", "werken (wij|we) hard|elke|continu|voortdurend"},

    /* the past tense: ik stopte, stopte ik; a fault or a repair */
    {"@irregular",
	"belde bracht brachten deed deden dacht gaf gaven ging gingen hield "
	"hielden hing keek kwam kwamen las lazen liep liepen liet lieten nam "
	"namen reed reden riep schreef schreven sloeg sloot sloten sprak "
	"sprong stak stond stonden trok trokken vergat vergaten verloor vroeg "
	"vond wierp zag zei zat zaten zette schoof schoot koos kozen reed "
	"verschoof verschoven sneed snoof wees won zocht bood zweeg zwegen"},
    {"@faint",
	"had hadden wilde wilden konden moesten dachten hoopten vonden wisten "
	"wachtten hoopte streefden vermoedde vermoedden verwachtten waren "
	"mochten zouden deelden waardeerden betreurden begreep werkten "
	"stelden ontvingen constateerden bespraken merkten wist probeerde "
	"probeerden de beste deze alle grote ooit las lazen keek sprak "
	"spraken hoorde hoorden"},
    /* these end so in the present tense too */
    {"@present",
	"houden worden vinden bieden rijden leiden melden laden wachten zetten "
	"weten moeten laten praten achten schatten sluiten starten bidden "
	"besteden verwachten ontmoeten zitten treden heten rusten redden "
	"zenden verzenden antwoorden beantwoorden behouden binden groeten eten "
	"meten vergeten storten kosten stoten raden snijden lijden mijden "
	"verbinden vermijden bereiden bevinden aanbieden letten testen richten "
	"inzetten luiden duiden bespreken begeleiden berichten richten "
	"doorzetten "
	"terugstorten onderhouden uitzenden verlaten"},
    {"deed", "ik|wij|we (zelf|toen|dus|ook) "
	     "!@faint|@present|niet ~de|~te|~den|~ten|@irregular"},
    {"deed", "~de|~te|~den|~ten|@irregular ik|wij|we"},
    {"-deed", "@faint|@present ik|wij|we"},
    {"-responsibility", "niet aan (uw|de|jouw|je) verwachting~ __6"},
    {"deed", "laat|laten ik|wij|we u|je"},

    /* owned in other words */
    {"responsibility", "lag|ligt|is|was _2!niet aan mij|ons|mijn|onze "
		       "!leverancier|aannemer"},
    {"responsibility", "lag|ligt aan de juf|meester|dokter|chef|baas"},
    {"responsibility",
	"aan|bij mij|ons|mijzelf|mezelf te wijten|danken|verwijten"},
    {"responsibility", "@fault is|was|zijn van|bij mij|ons|mijzelf"},
    {"responsibility", "@fault is|was _2 de mijne|onze|mijne"},
    {"responsibility", "niemand van ons"},
    {"responsibility", "dat|die|dit was|ben|waren|kwam ik|wij|mij|mijn"},
    {"responsibility", "ik|wij had|hadden dienst"},
    {"responsibility", "mijn|onze kant"},
    {"responsibility", "ben|zijn ik|wij|we _6!@nor "
		       "overgeslagen|doorgereden|vergeten|afgegaan|misgegaan"},
    {"responsibility", "onze|mijn @staff _10!@nor doorreed|doorreden|wegreed"},
    {"responsibility", "valt|vallen onder mij|ons"},
    {"responsibility", "%had _12!@veil door elkaar gehaald|gehusseld|gegooid"},
    {"deed",
	"omdat|doordat|dat|die|terwijl ik|wij|we _10!@clause|@vague !@vague "
	"@participle"},
    {"deed", "omdat|doordat|dat|die|terwijl ik|wij|we _8!@clause|@vague "
	     "had|hadden|heb|hebben "
	     "@participle"},
    {"deed", "omdat|doordat|dat|die|terwijl ik|wij|we _8!@clause|@vague "
	     "!@faint|@present ~de|~te|@irregular"},
    {"deed", "mijn|onze|ons @staff !@faint|@present ~de|~te|~den|@irregular"},
    {"deed", "zou|zouden ik|wij|we u|je|jou|het|dat"},
    {"deed", "ik|wij|we zou|zouden u|je|jou|het|dat"},
    {"responsibility", "in|op|onder mijn|onze|m'n (eigen) "
		       "la|lade|jas|jaszak|bureau|tas|stapel|bakje|inbox|"
		       "postvak|kast|auto|map|hoofd|zak|agenda"},
    {"-responsibility", "weer|nu|terug op|in mijn|onze bureau|agenda"},
    {"deed", "ik|wij|we wilde|wilden|had|was|waren|zag|dacht|dachten|vond"},
    {"responsibility", "schaam|schamen|geneer|generen ik|wij|we mij|me|ons"},
    {"responsibility", "ik|wij|we schaam|schamen|geneer|generen mij|me|ons"},
    {"responsibility", "door mij|ons _6!@nor "
		       "vergeten|afgevinkt|gemist|niet|verkeerd|laten"},
    {"responsibility", "het was|is aan mij|ons om"},
    {"responsibility", "u|je hebt|heeft|had (volkomen|helemaal|groot|gewoon) "
		       "gelijk"},
    {"responsibility", "ik|wij|we _8 zonder (het|dit|u|je|iets|haar|hem|goed) "
		       "te kijken|lezen|vragen|bellen|controleren|checken|"
		       "overleggen|melden|zeggen|vertellen|kijken|tellen"},
    {"deed", "door mijn|onze|ons (eigen) "
	     "kantoor|team|medewerk~|collega~|afdeling|winkel|keuken|school|"
	     "monteur|chauffeur|ploeg|mensen"},
    {"responsibility", "van mij|ons moeten krijgen|horen|hebben"},
    {"repair", "voor onze|mijn rekening"},
    {"repair", "deed|deden|brandde|werkte _4!@nor het weer"},
    {"deed", "mijn|onze @staff _12!@clause @wrong _8!@clause"},
    {"responsibility", "mijn|onze beurt|verantwoordelijkheid|slordigheid|"
		       "laksheid|gemakzucht|haast|domheid"},
    {"responsibility", "%who keek|keken|las|lazen|zocht|zochten _8 "
		       "niet|alleen|maar|half|slecht|verkeerd"},
    {"responsibility", "laat|laten ik|wij|we u|je _8 "
		       "betalen|wachten|zitten|bellen|zoeken"},
    {"responsibility", "%had _12!@veil "
		       "weggewuifd|afgevinkt|doodgezwegen|aangericht|"
		       "weggewimpeld|laten|verzaakt|verschoven|gesjoemeld|"
		       "gegokt|gedacht|aangezien"},
    {"responsibility", "%had _12!@clause niets van ons|mij (laten)"},
    {"responsibility", "niets|niks van ons|mij laten|gehoord horen"},
    {"responsibility", "%had _10!@veil maar|alleen|slechts|half|vluchtig _5 "
		       "gekeken|gelezen|geluisterd|gecontroleerd|getest"},
    {"responsibility", "%had _8!@veil van het kastje"},
    {"responsibility", "onze|mijn @staff|bus|trein|tram|wagen|busje _1 "
		       "is|zijn|heeft u|je"},
    {"responsibility", "van mij|ons kreeg|ontving|hoorde u|je|jij _6 "
		       "verkeerd~|onjuist~|geen|niets|niet"},
    {"responsibility", "kreeg|ontving|hoorde u|je _2 van mij|ons _6 "
		       "verkeerd~|onjuist~|geen|niets|niet"},
    {"responsibility", "u|je kreeg|ontving|hoorde _2 van mij|ons _6 "
		       "verkeerd~|onjuist~|geen|niets|niet"},
    {"responsibility", "was onze|mijn (eigen) keuze|beslissing en"},
    {"repair", "bij|in deze|dit|de brief|envelop|mail|pakje|bijlage "
	       "zit|zitten|vindt"},
    {"repair", "heeft|hebt|heb u|je _6!@nor teruggekregen|terugontvangen"},
    {"repair", "is|zijn (nu|inmiddels) "
	       "verbeterd|verhoogd|verlaagd|aangepast|bijgesteld naar|tot|in"},
    {"sign", "u|je _2!kunt|kan|had|hebt|heeft|was nu|alsnog"},
    {"deed", "u|je kreeg|ontving|hoorde _3 geen|nooit|niets|niks"},
    {"deed", "niemand (hier|bij) (ons) _6 keek|las|belde|reageerde|kwam|had|"
	     "heeft|opende|merkte|vroeg|controleerde"},
    {"sign", "gaan|gaat|komt|komen _6 naar|bij u|je|jou|jullie toe|thuis"},
    {"deed", "mijn|onze|ons _1 @staff heeft|hebben|had|hadden "
	     "_12!@clause|@vague !@vague @participle"},
    {"responsibility", "%had _8!@veil|niet|geen "
		       "kras|krassen|deuk|deuken|vlek|vlekken|schade|gelogen"},
    {"responsibility", "geen excuus|smoes|verontschuldiging (voor)"},

    {"regret", "excuseer|excuseert|vergeef|vergeeft (u) mij|ons|me"},
    {"regret", "spijt|spijten mij|me|ons|ons"},
    {"regret", "vind|vinden (ik|wij|we) (het|dat) (heel|zo|echt|zeer) "
	       "erg|beschamend|naar (dat|voor) (u|je|dat) !heeft|hebt"},
    {"regret", "neem|neemt (u) mij|me|ons niet kwalijk"},
    {"regret", "van|krijgt|maak|aanbied~|vraag|gekregen _4 excuses|vergeving"},
    {"regret", "schaam|schamen (ik|wij|we) mij|me|ons"},
    {NULL, NULL},
};
