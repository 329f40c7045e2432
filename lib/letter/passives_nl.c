/*
 * Dutch: the rule against faults that nobody made.  A fault is told so in the
 * passive (is niet verstuurd), by a verb that needs nobody (bleef liggen) or by
 * a noun that stands for the deed (er is een fout gemaakt).  How to read a row
 * stands in phrases.h.  Source: reference, apology, section 3.
 */
#include "letter/phrases.h"

const struct phrase passives_nl[] = {
    /* passive: nobody did it */
    {"@slip", "fout fouten fout vergissing vergissingen misverstand vergissing "
	      "foutje foutjes omissie storing miscommunicatie verwarring"},
    {"passive", "er (is|zijn|was|waren|ging|werd|werden|zijn) "
		"_6!ik|wij|we|geen|niets "
		"misgegaan|misgelopen|gemaakt|misging|fout|verkeerd|ontstaan|"
		"geslopen|misgeweest|vergeten"},
    {"passive", "is|zijn|was|waren|werd|werden er _6!ik|wij|we|geen|niets "
		"misgegaan|misgelopen|gemaakt|fout|verkeerd|ontstaan|geslopen"},
    {"passive", "is|zijn|werd|werden (er|helaas|hierbij|daarbij) (een) "
		"_2!geen|ik|wij|we @slip _6!ik|wij|we "
		"gemaakt|opgetreden|ontstaan|geslopen|begaan|gebeurd"},
    {"passive", "@slip is|zijn|werd|werden _6!ik|wij|we "
		"gemaakt|opgetreden|ontstaan|geslopen|begaan|gebeurd"},
    {"passive", "niet|niets (helemaal|zo|altijd) "
		"goed|gelopen|naar|volgens|zoals (gegaan|verlopen|wens|het) "
		"gegaan|verlopen|verliep|ging|gelopen|hoort|wens|bedoeld"},
    {"passive", "is|zijn|was|waren|werd|werden _8!ik|wij|we "
		"verzuimd|zoekgeraakt|kwijtgeraakt|misgegaan|misgelopen"},
    {"passive", "iets|dingen|zaken|ding misgegaan|misging|misgelopen|fout|"
		"verkeerd"},
    {"passive", "ging|gingen|gaat|is|zijn _6!ik|wij|we iets|wat|een|dingen|het "
		"(helaas) mis|fout|verkeerd|misgegaan"},
    {"passive", "aan de|onze|uw (onze) aandacht ontsnapt"},
    {"passive", "over het hoofd gezien !door|heb|hebben"},
    {"passive", "verkeerde|verkeerd|onjuiste|onjuist|ten|dubbel|foutief "
		"(onrechte) _5!ik|wij|we|heb|hebben "
		"afgeschreven|verzonden|verstuurd|gestuurd|geïncasseerd|"
		"geleverd|verwerkt|ingevoerd|gebruikt|vermeld|geboekt|"
		"berekend|gebracht|gegeven|opgenomen"},
    {"passive", "er (is|was|zijn) (sprake) (van) "
		"(een) (sprake|storing|vertraging|technisch|vervelend) (van) "
		"(een) misverstand|miscommunicatie|verwarring|verstoring"},
    {"passive", "is|zijn|was|waren|werd|bleef|bleven (er|helaas) "
		"_4!ik|wij|we|onze blijven|tussen|onopgemerkt liggen|wal"},
    {"passive", "bleef|bleven _3!ik|wij|we liggen|onbeantwoord|achter|uit"},
    {"passive",
	"onnauwkeurigheden|onvolkomenheden|onzorgvuldigheden|slordigheden"},
    {"passive", "had|hadden|kon _8!ik|wij|we|u|mijn beter gekund|gemoeten"},
    {"passive", "afstemming|communicatie|zorgvuldigheid _8 "
		"kunnen|mogen|moeten plaatsvinden|zijn|worden"},
    {"-passive", "door mij|ons|onze|mijzelf"},
    {"-passive", "geen @slip"},
    {"-passive", "heb|hebben|had|hadden|heeft|ik|wij|we _12 "
		 "gemaakt|gezien|afgeschreven|verzonden|verstuurd|gestuurd|"
		 "geïncasseerd|geleverd|verwerkt|ingevoerd|gebruikt|geboekt|"
		 "berekend|gegeven|opgenomen|vermeld"},
    {"-passive", "gezien door|heb|hebben"},
    {"-passive", "u|je schrijft|schreef|meldt|meldde|vermoedt _2 dat __14 "
		 "gemaakt|misgegaan|fout|verkeerd|misging"},
    {NULL, NULL},
};
