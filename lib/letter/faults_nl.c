/*
 * Dutch: who says what he did wrong.  The verb may stand before or after ik,
 * and participles stand last, so %had is both orders and gaps are long; how
 * to read a row stands in phrases.h.  Source: reference, apology, section 1,
 * widened with letters of service desks.
 */
#include "letter/phrases.h"

const struct phrase faults_nl[] = {
    {"@staff",
	"collega collega's medewerker medewerkers medewerkster team monteur "
	"monteurs chauffeur bezorger afdeling ploeg baliemedewerker planner "
	"klantenservice administratie kantoor adviseur beheerder bezorgers "
	"chauffeurs planning centralist kok ober receptionist receptioniste "
	"fotograaf docent docente leraar juf meester trainer arts dokter "
	"verpleegkundige loodgieter elektricien schilder tuinman hovenier "
	"kassier redacteur redactie verslaggever leidinggevende directeur "
	"verhuizers verhuizer schoonmaker schoonmaakster verzorgende hulp "
	"secretaresse assistent assistente boekhouder inkoper magazijn "
	"conducteur gids ambtenaar ambtenaren jurist apotheker bakker keuken "
	"winkel filiaal school praktijk depot mensen balie telefoniste "
	"machinist inspecteur opzichter controleur timmerman bestuurder "
	"behandelaar consulent vrijwilliger vrijwilligers leidster leidsters "
	"bouwploeg voorman manager accountmanager"},
    {"@have", "heb hebben had hadden heeft"},
    {"@past",
	"belde belden reageerde reageerden antwoordde antwoordden kwam kwamen "
	"deed deden stuurde stuurden las lazen keek keken controleerde "
	"controleerden luisterde luisterden hield hielden nam namen gaf gaven "
	"vroeg vroegen zag zagen haalde haalden leverde leverden betaalde "
	"betaalden boekte boekten verwerkte verwerkten meldde meldden zei "
	"informeerde informeerden vertelde vertelden zeiden legde legden liet "
	"lieten schreef schreven noteerde noteerden plande planden maakte "
	"maakten zette zetten bracht brachten beantwoordde beantwoordden stond "
	"stonden incasseerde incasseerden rekende rekenden sloot sloten "
	"reden reed beloofde beloofden hoorde wist wisten bleef bleven was "
	"waren verstuurde verstuurden noemde noemden vulde vulden wachtte "
	"wachtten zegde zegden bezorgde bezorgden voerde voerden tikte "
	"gebruikte "
	"gebruikten behandelde behandelden werd werden ging gingen sprak "
	"spraken trok trokken gooide gooiden stak staken sloeg sloegen typte "
	"typten koppelde koppelden klikte plakte drukte zocht zochten schoof "
	"verkocht verkochten gunde gunden nam wees wezen koos kozen"},
    {"%had", "ik|wij|we _1 @have|@past"},
    {"%had", "@have|@past ik|wij|we"},
    {"%had", "mijn|onze|ons _1 @staff _1 @have|@past"},
    {"%had", "@have|@past mijn|onze|ons _1 @staff"},
    {"%who", "ik|wij|we"},
    {"%who", "mijn|onze|ons _1 @staff"},
    {"@link", "dat omdat doordat die wat waardoor toen waar hoe terwijl "
	      "waarmee waarin zodat nadat want als"},
    {"@veil",
	"dat als indien of omdat mogelijk wellicht misschien eventue~ sorry "
	"spijt betreur~ begrepen begrijp~ gelezen gehoord vernomen kan kunnen "
	"zal zullen ga gaan hersteld teruggestort gecorrigeerd rechtgezet "
	"terugbetaald vervangen terugstorten teruggedraaid"},

    /* what was not done, or done badly */
    {"@wrong",
	"overgeslagen achtergelaten doorgereden kortaf afgekapt opgehangen "
	"niet nooit nauwelijks verkeerd verkeerde onjuist onjuiste foutief "
	"foutieve onterecht vergeten gemist nagelaten verzuimd verloren "
	"kwijtgeraakt zoekgemaakt genegeerd verwisseld dubbel tweemaal slordig "
	"onzorgvuldig onvoldoende gefaald tekortgeschoten beschadigd "
	"geblunderd "
	"misleid onvolledig onvolledige slecht verward ongelezen verprutst "
	"verknoeid onbeantwoord geen niets niemand zonder verzwegen "
	"verwaarloosd teleurgesteld onheus onbeleefd gekwetst "
	"geschoffeerd "
	"onderschat afgewimpeld afgescheept verbroken benadeeld misverstaan "
	"veroorzaakt verspild ongelijk verlegd fout foute fouten tevergeefs "
	"vergist vergissing vertraagd weggegooid afgepoeierd steken verrekend "
	"verspeeld verhaspeld geschonden gemorst bekrast geraakt onaardig "
	"kwijt "
	"kort botter bot ongeduldig nalatig bruut stuk kapot onduidelijk "
	"onduidelijke foutje fouts voorbij onbeschoft onbehoorlijk scheef "
	"krom beschaamd eroverheen onterechte zomaar onvindbaar onbereikbaar"},
    {"responsibility", "%had _12!@veil @wrong"},
    {"responsibility", "%had _12!@veil woord|belofte|afspraak|afspraken _2 "
		       "gebroken|geschonden"},
    {"responsibility", "%had _12!@veil te "
		       "laat|lang|snel|weinig|veel|traag|vroeg|kort|vlug|hard"},
    {"responsibility", "%had _12!@veil twee|drie|vier keer"},
    {"responsibility", "%had _12!@veil in de steek|kou|steken"},
    {"responsibility", "%had _12!@veil over het hoofd"},
    {"responsibility", "%had _12!@veil ten onrechte"},
    {"responsibility", "%had _12!@veil per ongeluk|abuis"},
    {"responsibility", "%had _12!@veil in plaats van"},
    {"responsibility",
	"%who liet|lieten _8 wachten|zitten|staan|liggen|bellen|vallen|lopen"},
    {"responsibility", "liet|lieten ik|wij|we _8 "
		       "wachten|zitten|staan|liggen|bellen|vallen|lopen"},
    {"responsibility", "%who _2 zijn|ben|is _8!@veil niet|nooit "
		       "nagekomen|gekomen|verschenen|langsgekomen|geslaagd|"
		       "langsgeweest|teruggekomen"},
    {"responsibility", "zijn|ben ik|wij|we _8!@veil niet|nooit "
		       "nagekomen|gekomen|verschenen|langsgekomen|geslaagd|"
		       "langsgeweest|teruggekomen"},
    {"responsibility", "%who _10 en deed|deden dat|het niet|nooit"},
    {"responsibility", "%who hing|hingen _3 op"},
    {"responsibility", "%had _12!@veil terwijl|hoewel|ondanks u|je|dat|uw"},
    {"responsibility", "mijn|onze|ons bureau|stapel|postvak|inbox|mailbox _3 "
		       "gelegen|gebleven|lag|bleef|gestaan"},
    {"responsibility", "@fault (is|was|zijn|waren) (helemaal|volledig) van "
		       "mij|ons|onszelf|mijzelf"},
    {"responsibility", "heb|hebben er _5 over gedaan"},
    {"responsibility", "%had _12!@veil aan het lijntje"},
    {"responsibility", "%had _12!@veil laten "
		       "wachten|zitten|liggen|lopen|bellen|staan|schrijven|"
		       "vallen|gaan|komen|betalen|verlopen|versloffen"},
    {"responsibility", "%had _8!@veil pas|toch|alsnog|ook|u|uw|je|jou|jullie "
		       "_8!@veil "
		       "gestuurd|gebeld|gereageerd|ingelicht|doorgegeven|"
		       "afgesloten|geïncasseerd|opgegeven|afgeschreven|"
		       "aangemaand|weggestuurd|afgewezen|gelegd|meegenomen "
		       "terwijl|hoewel|ondanks|nadat|maar"},
    {"responsibility", "%had _4!@veil toch|pas|alsnog"},
    {"responsibility", "%had _6 er _5 over"},
    {"@gone", "kwijtgeraakt vergeten tekortgeschoten verloren vergat vergaten "
	      "verzuimde verzuimden faalden faalde miste misten verloor "
	      "verloren negeerde negeerden verwisselde verwisselden blunderden "
	      "vergiste vergisten schoten schoot braken brak miste"},
    {"responsibility", "%who _12!@veil kwijtgeraakt|vergeten|tekortgeschoten|"
		       "vergat|vergaten|verzuimde|verzuimden|faalden|faalde|"
		       "miste|misten|verloor|negeerde|negeerden|verwisselde|"
		       "verwisselden|vergiste|vergisten|nagelaten"},
    {"responsibility", "vergat|vergaten|verzuimde|verzuimden|verloor|miste|"
		       "misten|negeerde|negeerden|faalden|faalde|verwisselde "
		       "%who"},
    {"responsibility", "ben|zijn ik|wij|we _8!@veil|niet|geen "
		       "vergeten|kwijtgeraakt|verloren|tekortgeschoten"},
    {"responsibility", "%who schoot|schoten _4 tekort"},

    /* in a clause of its own: the verb comes last */
    {"responsibility", "@link ik|wij|we _12!kan|kunnen|zal|zullen|mogelijk|"
		       "wellicht|misschien @wrong _5 @have|@past"},
    {"responsibility", "@link mijn|onze|ons @staff _12!kan|kunnen|zal|zullen "
		       "@wrong _5 @have|@past"},
    {"responsibility",
	"@link ik|wij|we _12!kan|kunnen|zal|zullen|mogelijk "
	"te|pas|ten|per|toch|zonder|over|in _6 @have|@past|hoofd"},
    {"responsibility", "@link ik|wij|we _12!kan|kunnen|zal|zullen "
		       "heb|hebben|had|hadden laten"},
    {"responsibility", "@link ik|wij|we _12!@veil heb|hebben|zijn|ben|had "
		       "vergeten|verloren|gemist|kwijtgeraakt|beschadigd|"
		       "nagelaten|veroorzaakt|misleid|verzuimd|genegeerd|"
		       "weggegooid|gebroken|verwisseld"},
    {"responsibility", "@link ik|wij|we _8!@veil "
		       "wachten|zitten|stikken|vallen|barsten liet|lieten"},

    /* what should have been */
    {"responsibility", "had|hadden ik|wij|we _14 moeten|mogen"},
    {"responsibility", "had|hadden mijn|onze|ons _1 @staff _14 moeten|mogen"},
    {"responsibility", "ik|wij|we _1 had|hadden _14 moeten|mogen"},
    {"responsibility", "ik|wij|we _10!kan|kunnen had|hadden (niet|nooit) "
		       "moeten|mogen"},
    {"responsibility", "mijn|onze|ons (eigen) @staff _2 had|hadden _14 "
		       "moeten|mogen"},
    {"responsibility", "%had behoren|horen te"},

    /* whose it is */
    {"@fault",
	"fout fouten vergissing schuld nalatigheid verzuim misser blunder "
	"slordigheid onoplettendheid tekortkoming tekortkomingen missers "
	"onachtzaamheid onzorgvuldigheid inschattingsfout vergissingen "
	"beoordelingsfout steek foutje denkfout rekenfout typefout"},
    {"responsibility", "onze|mijn|ons (eigen|domme|grote|volledige) @fault"},
    {"-responsibility", "niet|nooit|geen|of|indien|als (door|aan) "
			"onze|mijn|ons @fault"},
    {"responsibility",
	"@fault|schuld|verantwoordelijkheid|oorzaak (voor) "
	"(dit|deze|hiervan|hiervoor) ligt|lag|liggen|lagen _4!niet "
	"bij|aan mij|ons|mijzelf|onszelf|onze"},
    {"responsibility", "@fault die|welke ik|wij|we _8 "
		       "gemaakt|maakte|maakten|begaan|beging|begingen|"
		       "veroorzaakt|heb|hebben"},
    {"responsibility", "ligt|lag|liggen|lagen (volledig|helemaal|geheel) "
		       "aan|bij mij|ons|onszelf|mijzelf"},
    {"responsibility", "aan|mij|ons|onszelf|mijzelf (zelf) "
		       "(mij|ons) (zelf) te|aan wijten|rekenen|aan"},
    {"responsibility", "is|was (dat|dit) (volledig) ons|mij aan te rekenen"},
    {"responsibility", "reken|rekenen|trek|trekken ik|wij|we _4 aan"},
    {"responsibility", "%who reken|rekenen|trek|trekken _3 "
		       "mij|me|ons|mezelf|onszelf _2 aan"},
    {"responsibility", "door mij|ons|onze|onszelf|mijn !bezorg~|monteur"},
    {"-responsibility", "door ons|onze|mijn|mij _3 "
			"leverancier~|toedoen|systeem|software~|betreur~|"
			"gecontroleerd|ontvangen|teruggestort|hersteld|partner|"
			"beleid|aannemer"},
    {"responsibility", "%who (ben|zijn|waren|was|blijf|blijven) _5!niet "
		       "verantwoordelijk|aansprakelijk"},
    {"responsibility", "ben|zijn ik|wij|we _5!niet verantwoordelijk"},
    {"responsibility", "neem|nemen|draag|dragen|nam|namen %who _5!niet|geen "
		       "verantwoordelijkheid|schuld"},
    {"responsibility", "%who neem|nemen|draag|dragen|aanvaard|aanvaarden|nam "
		       "_5!niet|geen verantwoordelijkheid|schuld"},
    {"responsibility", "%who zat|zaten|was|waren "
		       "(hier|daar|hierin|er) fout|ernaast|mis|mis"},
    {"responsibility", "%had _8 ongelijk"},
    {"responsibility", "mijn|ons|onze _3!@veil was|waren|is|klopte|deugde|kwam|"
		       "ging _3 "
		       "onjuist|fout|verkeerd|te|onduidelijk|onvolledig|niet|"
		       "slordig|onbeleefd|onheus|beneden"},
    {"responsibility",
	"lag|bleef|stond|lagen|bleven|gelegen _8 "
	"mijn|onze|ons bureau|stapel|postvak|inbox|mailbox|kantoor"},
    {"responsibility", "steek|hand in|boezem eigen"},
    {"responsibility", "%had _12!@veil en|maar pas|niet|nooit"},
    {"responsibility", "bij mij|ons (blijven|ongelezen) gelegen|liggen"},
    {"responsibility", "is|was|bestaat geen (goede|enkele) reden voor"},

    /* sorry that we, sorry for not */
    {"responsibility", "sorry|spijt|excuses|verontschuldig~|betreur~|excuus "
		       "_6!als|indien dat|omdat|hoe ik|wij|we "
		       "_12!kan|kunnen|zal|zullen|moet|moeten|mogelijk "
		       "@have|@past|ben|zijn"},
    {"responsibility", "excuses|sorry|verontschuldig~|excuus _4 voor|dat het "
		       "(te) (lang|laat) "
		       "niet|te|laten|verkeerd|vergeten|laat|lang|missen"},

    /* in other words */
    {"responsibility", "dat|dit|het|zoiets was|is|waren "
		       "(echt|gewoon|ronduit|heel|erg|zeer|een) _2!niet|geen "
		       "van mij|ons|me|onze"},
    {"responsibility", "maar bij|aan mij|ons|onszelf|mijzelf|mezelf"},
    {"responsibility", "hoewel|terwijl|zoals ik|wij|we (het|dat|u|je) _4 "
		       "beloofd|toegezegd|afgesproken had|heb|hadden|hebben"},
    {"responsibility", "sloeg|sloegen ik|wij|we _4 over"},
    {"responsibility", "ging|gingen|ben|zijn _4 de mist|fout in"},
    {"responsibility", "op mijn|ons|onze bordje|conto|naam|geweten"},
    {"responsibility", "%had _10!@veil vertrouwen "
		       "beschaamd|geschonden|geschaad|misbruikt"},
    {"responsibility", "%had _6 andere kant op"},
    {"responsibility", "u|je|jij|jullie had|hadden _3 niet|nooit|geen _10 "
		       "hoeven|mogen|behoren"},
    {"responsibility", "had|hadden u|je|jij|jullie _3 niet|nooit|geen _10 "
		       "hoeven|mogen|behoren"},
    {"responsibility", "horen|hoor|behoren|hoorden ik|wij|we _12 te"},
    {"responsibility", "ik|wij|we hoor|horen|behoren|hoorden "
		       "_10!graag|van|dat te"},
    {"responsibility", "rekende|vertrouwde|rekenden|vertrouwden _2 op mij|ons"},
    {"responsibility", "%had _12!@veil waar|terwijl "
		       "__8!ik|wij|we hoorde|hoorden|moest|moesten"},
    {"responsibility", "%who liet|lieten _6 "
		       "verroesten|verkommeren|verslonzen|versloffen|barsten|"
		       "stikken|zwemmen|bungelen|aanmodderen|kloppen|praten"},
    {"responsibility", "ik|wij|we zijn|ben _8!@veil|niet|geen "
		       "zonder|eerder|ongevraagd|zomaar _6 "
		       "gegaan|weggegaan|vertrokken|gestopt|begonnen|"
		       "weggereden|doorgegaan|binnengegaan|afgeweken"},
    {"responsibility", "u|je heeft|hebt|klaagt|klaagde _2 terecht _3 "
		       "klacht|geklaagd|bezwaar|boos"},
    {"responsibility", "eroverheen|overheen gelezen|gekeken|laten"},

    /* if, perhaps, and what is nobody's fault */
    {"-responsibility", "^ zijn|ben|heb|hebben ik|wij|we __16 dan"},
    {"-responsibility", "^ blijkt|blijken __3 dat ik|wij|we __12"},
    {"-responsibility",
	"twee|drie|vier|vijf keer "
	"nagekeken|gecontroleerd|gelezen|geteld|gebeld|bekeken"},
    {"-responsibility", "uw|je|de|een|nieuwe|jouw pas"},
    {"-responsibility", "geen|weinig|niets _1 "
			"zicht|invloed|controle|grip|verkeerds|kwaads|fouts|"
			"onregelmatigs"},
    {"-responsibility",
	"heb|hebben|had|hadden|ik|wij|we _12 laten "
	"vervallen|intrekken|terugstorten|herstellen|maken|"
	"brengen|vervangen|ingaan|gaan|uitvoeren|nakijken|"
	"corrigeren|aanpassen|bezorgen|bijschrijven|weten|"
	"annuleren|verwijderen|repareren|schoonmaken|"
	"controleren|onderzoeken|storten|overmaken|zien|"
	"plaatsen|opnieuw|nakijken|leveren|schrappen|bijwerken"},
    {"-responsibility", "wordt|worden _10 door mij|ons|onze|mijn"},
    {"-responsibility", "door mij|ons|onze|mijn _4 "
			"opnieuw|alsnog|hersteld|gerepareerd|gecorrigeerd|"
			"rechtgezet|vervangen|teruggestort|teruggeboekt|"
			"ingetrokken|kwijtgescholden|teruggedraaid|vergoed|"
			"verwijderd|betaald|opgehaald"},
    {"-responsibility", "zich|u|je _4 door ons|mij|mijn|onze _6 "
			"gevoeld|voelt|voelde|voelen|gehoord|gekwetst|"
			"benadeeld|gepasseerd"},

    {"-responsibility", "als|indien|mocht|mochten|of|zover _1!dan "
			"ik|wij|we|ons|onze|mijn"},
    {"-responsibility", "ik|wij|we|wij _3 mogelijk|wellicht|misschien"},
    {"-responsibility",
	"niet|geen|nooit _5!@link "
	"ontvangen|bedoeld|vastgesteld|geconstateerd|bedoeling|"
	"aangetroffen|verantwoordelijk|aansprakelijk|bekend|"
	"akkoord|eens|mogelijk|staat|gewild|willen|aanleiding|"
	"reden|aanwijzing~|invloed|onregelmatigheden|keus|keuze|"
	"begrip|binnengekregen|gekregen|bereiken|verplicht|"
	"bereikt|bewust|opzettelijk|plan|twijfel|kwetsen"},
    {"-responsibility",
	"niet|nooit bewust|opzettelijk|expres|alleen|kwaad|verkeerd|fout"},
    {"-responsibility", "niet op de hoogte"},
    {"-responsibility",
	"ik|wij|we _2 niet (meer) kan|kunnen|konden|mogen|hoeven|"
	"hoefden|wisten|wist"},
    {"-responsibility", "wist|wisten (ik|wij|we) niet"},
    {"-responsibility", "niet konden|kunnen|kon|hoeven"},
    {"-responsibility", "geen fout|fouten|schuld"},
    {"-responsibility", "niets|niet verkeerd|fout|mis"},
    {"-responsibility", "verwachting~ (niet) voldaan|voldeden|waargemaakt"},
    {"-responsibility", "zonder tegenbericht|meer|verdere|dat"},
    {"-responsibility", "hebben|heb wij|we|ik (zelf) niets|weinig|niks van|"
			"mee|te"},
    {"responsibility", "door mijn|ons|onze (eigen) toedoen|nalatigheid|"
		       "slordigheid|onoplettendheid|haast"},
    {"responsibility", "hebben|heb (ik|we|wij) (hier|daar) zitten suffen|"
		       "slapen|klungelen|dromen"},
    {"responsibility", "termijn|belofte|afspraak|toezegging heb|hebben ik|"
		       "wij|we (niet) overschreden|gebroken|geschonden|"
		       "nagekomen|gehouden"},
    {"responsibility", "ik|wij|we sloeg|sloegen _5 over"},
    {"responsibility", "wij|we|ik rekende|rekenden u|je"},
    {"responsibility", "ik|wij|we _4 niet|onvoldoende meegekeken|nagekeken|"
		       "opgelet|doorgelezen"},
    {"responsibility", "ik|wij|we u|je|jou|hem|haar niet geloofde|geloofden"},
    {"responsibility", "niet|weinig|allesbehalve|verre (van) netjes|fraai|"
		       "correct|zorgvuldig|attent|handig|fatsoenlijk|chic|"
		       "sjiek|best van ons|mij|me"},
    {NULL, NULL},
};
