/*
 * Dutch: kinds of words.  Who answers for something tells plainly what was
 * done, by whom, when and how often; forms speak of processes and feelings.
 * What a kind is worth stands in sincerity_weigh.c, how to read a row in
 * phrases.h.  The words are common ones, of no particular fault or repair.
 */
#include "letter/phrases.h"

const struct phrase kinds_nl[] = {
    /* one person speaks */
    {"kind.self", "ik|ikzelf|mij|me|mijn|mezelf|mijzelf|m'n"},
    {"kind.office", "wij|we|ons|onze|onszelf"},

    /* somebody else of flesh and blood */
    {"kind.other", "hij|hem|zij|ze|haar|hen|hun|die"},

    /* how much and how many */
    {"@number",
	"twee drie vier vijf zes zeven acht negen tien elf twaalf dertien "
	"veertien vijftien zestien zeventien achttien twintig dertig veertig "
	"vijftig zestig honderd duizend euro één tweede derde vierde vijfde "
	"beide allebei half halve dubbel tweemaal driemaal kwart"},
    {"kind.number", "#|@number"},

    /* when */
    {"@when",
	"maandag dinsdag woensdag donderdag vrijdag zaterdag zondag "
	"maandagmorgen januari februari maart april mei juni juli augustus "
	"september oktober november december ochtend middag "
	"avond nacht week weken dag dagen uur minuten maand maanden weekend "
	"kwartier sinds"},
    {"kind.when", "@when"},
    {"kind.now",
	"vandaag|nu|inmiddels|intussen|morgen|gisteren|eergisteren|vanmorgen|"
	"vanochtend|vanmiddag|"
	"vanavond|vannacht|zojuist|zonet|morgenochtend|morgenmiddag|"
	"morgenavond|gistermorgen|gisterochtend|gistermiddag|gisteravond"},

    /* plain verbs in the past, as things are told */
    {"@told",
	"schreef schreven belde belden zei zeiden stond stonden las lazen lag "
	"lagen kwam kwamen gaf gaven nam namen deed deden ging gingen liet "
	"lieten zag zagen zat zaten had hadden vroeg vroegen hield hielden "
	"dacht dachten wist wisten reed reden liep liepen kreeg kregen bracht "
	"brachten zette zetten stuurde stuurden legde legden vergat vergaten "
	"riep hing keek keken sprak vond sloot trok viel bleef verloor sloeg "
	"koos sneed stak zocht beloofde beloofden betaalde betaalden wachtte "
	"haalde haalden maakte boekte tikte stopte rekende klopte "
	"antwoordde weigerde hoorde pakte plakte draaide"},
    {"kind.told", "@told"},
    {"kind.told", "ik|wij|we|hij|zij|ze|die ~de|~te|~den|~ten"},

    /* what was left undone */
    {"kind.undone",
	"niets|niks|niemand|nooit|zonder|alleen|pas|geen|toch|nergens"},
    {"kind.undone", "had|hadden|was|waren|is|heb|hebben _4 niet"},

    /* words for a fault that is one's own */
    {"kind.fault",
	"fout|fouten|vergeten|verkeerd|verkeerde|schuld|schaam|slordig|laks|"
	"moeten|zelf|gewoon|dom|domme|terecht|gelijk|excuus"},

    /* what is paid, brought and mended */
    {"@mend",
	"betaal betalen betaald terugbetaald teruggestort gestort "
	"overgemaakt krijgt ontvangt stuur sturen gestuurd breng brengt "
	"brengen gebracht nieuwe nieuw rekening bedrag vergoed vergoeden "
	"vervangen vervangt hersteld herstelt gerepareerd repareren geboekt "
	"kom komt langs haalt haal gehaald bel belt gebeld gratis bijgesloten "
	"envelop kwijtgescholden geschrapt verwijderd gezet zet gemaakt "
	"hangt hangen plaatst geplaatst geleverd levert korting bon cadeaubon "
	"bloemen monteur gewijzigd aangepast terug weer opnieuw alsnog deur "
	"geld kaart opgehaald ingetrokken geschilderd geplant gelegd gewist "
	"klaar klaargelegd meegegeven thuis extra bijgeschreven"},
    {"kind.mend", "@mend"},
    {"kind.mend", "u|je|hoeft|hoeven u|je|hoeft"},

    /* how offices speak of themselves */
    {"kind.stiff",
	"klant|klanten|klantvriendelijk|team|teams|ervaring|ervaringen|"
	"ervaren|dienstverlening|kwaliteit|proces|processen|procedure|"
	"procedures|beleid|verwachting|verwachtingen|verwachten|situatie|"
	"melding|signaal|signalen|ongemak|aandacht|aandachtspunt|prioriteit|"
	"afdeling|afdelingen|verbeteren|verbetering|verbeteringen|"
	"onderzoeken|onderzoek|onderzocht|evalueren|evaluatie|besproken|"
	"bespreken|doorgegeven|gedeeld|meegenomen|meenemen|intern|interne|"
	"streven|continu|serieus|betreffende|betreft|betrokken|betrokkenen|"
	"reactie|website|feedback|aangelegenheid|zorgvuldig|zorgvuldige|"
	"zorgvuldigheid|verloop|bekijken|kijken|uitzoeken|leren|klacht|"
	"klachten|communicatie|omstandigheden|voorwaarden|richtlijnen|"
	"conform|maatregelen|geconstateerd|constateren|dienst|diensten|"
	"service|oplossing|belangrijk|belang|mogelijkheden|inspanning|"
	"behandeling|behandelen|vernomen|contact|informeren|opgepakt|"
	"oppakken|traject|verwerking|drukte|planning|helaas"},

    /* courtesies, which cost nothing */
    {"kind.polite",
	"dank|bedankt|hopen|hoop|graag|begrijpen|begrijp|begrip|begrijpelijk|"
	"waarderen|waardeer|heel|altijd|iedereen|"
	"elke|fijn|blij|betreuren|samen|jammer|vervelend|vervelende|geduld|"
	"teleurgesteld|teleurstelling|frustrerend|frustratie|vertrouwen|"
	"gevoel|voelt|oprecht|oprechte|gerust|aarzel|welkom"},

    /* what may be */
    {"kind.maybe",
	"kan|kunnen|kunt|kun|zou|zouden|mogelijk|mogelijke|eventuele|"
	"eventueel|wellicht|misschien|als|indien|mocht|mochten|of|enige"},
    {"kind.being", "is|zijn|wordt|worden|werd|werden|geworden|geweest"},
    {NULL, NULL},
};
