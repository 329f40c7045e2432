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

    /* the passive with what makes it a fault: before the participle, or in a
     * clause of its own before both verbs */
    {"@aux", "is zijn was waren werd werden stond stonden"},
    {"@us", "ik wij we ons onze mij mijn"},
    {"@amiss", "niet nooit nimmer geen onvoldoende onjuist onjuiste verkeerd "
	       "verkeerde dubbel dubbele tweemaal foutief foutieve "
	       "abusievelijk onterecht onvolledig onvolledige nergens "
	       "niemand slecht onzorgvuldig"},
    {"@state",
	"toegestaan verzekerd gedekt inbegrepen verplicht bedoeld "
	"gebonden geschikt gewend beperkt bekend bereid bevoegd "
	"vereist gebruikelijk gemeend vergeten gezegd verschuldigd "
	"belast bestemd gevraagd geweest geworden gebleven genoeg "
	"gebeurd gewenst beschikbaar gerechtigd verantwoord "
	"gezien gevallen geen gekomen gegaan gestopt geslaagd gelukt verbaasd "
	"betrokken tevreden begrepen bestand"},
    {"passive", "@aux _8!@us|meer|en|dat|die|om|@amiss @amiss "
		"_7!@us|meer|dan|of|en|te|dat|die "
		"!@state @participle"},
    {"@then", "tot totdat voordat nadat zodra zolang als wanneer omdat "
	      "doordat zodat terwijl"},
    {"passive", "@amiss _6!@us|meer|of|en|dat|die|om|@then @aux !@state "
		"@participle"},
    {"passive", "@amiss _6!@us|meer|of|en|dat|die|om|@then !@state "
		"@participle @aux"},
    {"passive", "@amiss _6!@us|meer !@state @participle (te) "
		"te|blijken zijn|is"},
    {"passive", "@aux _8!@us te laat|vroeg|weinig|veel|lang|traag|hoog|laag "
		"_5!@us !@state @participle"},
    {"passive", "te laat|vroeg|weinig|veel|lang|hoog|laag _4!@us "
		"@aux !@state @participle"},
    {"passive", "te laat|vroeg|weinig|veel|lang|hoog|laag _4!@us "
		"!@state @participle @aux"},
    {"passive", "@aux _8!@us per|ten|zonder|in "
		"abuis|ongeluk|onrechte|bericht|overleg|toestemming|"
		"aankondiging|plaats _5!@us !@state @participle"},
    {"passive", "@aux _8!@us pas "
		"na|in|op|om|toen|weken|dagen|maanden|veel|vandaag|gisteren "
		"_6!@us !@state @participle"},
    {"passive", "kon|konden _6!@us|u|je niet|geen|onvoldoende "
		"_5!@us|u|je worden @participle"},
    {"passive", "is|zijn|was|waren|bleek|bleken _6!@us "
		"verkeerd|verkeerde|niet|nooit|ander|andere _6!@us|meer "
		"terechtgekomen|beland|terecht|ingegaan"},
    {"passive", "per|ten abuis|ongeluk|onrechte _6!@us @aux !@state "
		"@participle"},
    {"passive", "per|ten abuis|ongeluk|onrechte _6!@us !@state "
		"@participle @aux"},
    {"passive", "later|langer|minder|anders|eerder|trager _5!@us dan "
		"(was) "
		"beoogd|gepland|voorzien|bedoeld|gebruikelijk|gewenst|"
		"wenselijk|verwacht|afgesproken|beloofd|toegezegd|gewoonlijk|"
		"normaal"},
    {"passive", "niet zoals (het|we|wij|was) "
		"hoort|bedoeld|gepland|afgesproken|gewenst|hoorde|beoogd"},

    {"passive", "had|hadden _8!@us niet|nooit|wel|eerder|direct|meteen "
		"_6!@us @participle mogen|moeten worden|zijn"},
    {"passive", "had|hadden _8!@us niet|nooit|wel|eerder|direct|meteen "
		"_6!@us mogen|moeten worden|zijn @participle"},
    {"passive", "er had|hadden iemand|niemand _6 moeten|mogen"},
    {"passive", "@aux __8!@us maar|alleen niet|nooit _2 !@state "
		"@participle"},
    {"passive", "@aux _8!@us niets|niks (mee|aan) "
		"gedaan|ondernomen|vastgelegd|doorgegeven|genoteerd|geregeld"},
    {"passive", "niets|niks (mee|aan) gedaan|ondernomen|gebeurd|vastgelegd|"
		"geregeld @aux"},
    {"passive", "@aux _10!@us !@state @participle in plaats van"},

    /* by itself */
    {"@astray", "verdwenen zoekgeraakt kwijtgeraakt weggeraakt weggevallen "
		"uitgevallen vastgelopen uitgebleven misgegaan misgelopen "
		"vertraagd ontspoord doorgeglipt blijven verzeild gesneuveld"},
    {"passive", "is|zijn|was|waren|blijkt|bleek|bleken _6!@us|uw|uit|meer "
		"@astray !bij"},
    {"passive", "@astray (te) is|zijn|was|waren|bleek|bleken"},
    {"passive", "verloren|mis|fout|kwijt|zoek|kopje "
		"(onder) gegaan|geraakt|gelopen|gegroeid"},
    {"passive", "ging|gingen|raakte|raakten|viel|vielen|liep|liepen|bleef|"
		"bleven|glipte|glipten _6!@us "
		"verloren|zoek|kwijt|beschadigd|vast|steken|hangen|"
		"ondergesneeuwd|zitten|scheef|spaak|onderop|anders|tussendoor|"
		"doorheen|achterwege|onvermeld"},
    {"passive", "niet|nooit _3!@us "
		"doorgegaan|aangekomen|doorgekomen|binnengekomen|verschenen|"
		"plaatsgevonden|plaatsvonden|doorging|doorgingen|aankwam|"
		"plaatsvond|meegekomen|overgekomen|overgenomen"},
    {"passive", "heeft|hebben|had|hadden _8!@us|u|je "
		"vertraging|niet|onvoldoende|nooit|geen _3!@us "
		"opgelopen|plaatsgevonden|vervolg|gewerkt|gefunctioneerd|"
		"doorgewerkt"},
    {"passive", "vertraging (is|was|heeft) ontstaan|opgelopen|opgetreden"},
    {"passive", "liep|liepen _6!@us vertraging|uit !op"},
    {"passive", "liet|lieten|laat|laten _6!@us te|op wensen|zich "
		"over|laten wachten"},
    {"passive", "tussen wal en schip"},
    {"passive",
	"lag|lagen|zat|zaten|stond|stonden _5!@us "
	"onder|onderop|tussen|onderaan _4!@us "
	"stapel|stapels|la|bakje|map|wachtrij|papieren|post|lijst|kast"},
    {"passive", "kwam|kwamen _8!@us niet|nooit|verkeerd _1 "
		"door|aan|binnen|terecht|over|op"},
    {"passive", "kwam|kwamen _8!@us pas|nooit _5!@us "
		"boven|licht|tevoorschijn|daglicht"},
    {"passive", "@aux _6!@us van|uit|tussen|achter|onder de|het|een|andere "
		"_3!@us gevallen|gegleden|beland|geraakt|geschoven"},
    {"passive", "is|zijn|was|waren _6!@us verkeerde|ander|andere _6!@us "
		"gekomen|gegaan|beland|verschenen"},
    {"passive", "aan _3!@us aandacht ontsnapt"},
    {"passive", "achterwege|onbeantwoord|onbehandeld|ongelezen|onafgehandeld|"
		"openstaan gebleven|bleef|bleven|blijven|gelaten"},

    /* a noun for the deed */
    {"@error", "~fout ~fouten fout fouten vergissing vergissingen misverstand "
	       "misverstanden omissie verwisseling misser missers "
	       "onregelmatigheid onregelmatigheden miscommunicatie "
	       "~vergissing ~foutje tekortkoming tekortkomingen"},
    {"passive", "door|wegens|vanwege|als (gevolg) (van) een|het "
		"(kleine|interne|menselijke|administratieve|technische|"
		"ongelukkige|spijtige|vervelend|intern|betreurenswaardige) "
		"@error|samenloop !van"},
    {"passive", "een @error in|bij|tijdens de|het|onze|ons"},
    {"passive", "@aux (er) (een) _4!@us|geen @error _6!@us "
		"gemaakt|opgetreden|ontstaan|geslopen|begaan|gebeurd"},
    {"passive", "@error _3!@us @aux "
		"gemaakt|opgetreden|ontstaan|geslopen|begaan|gebeurd"},
    {"passive", "@error (te) gemaakt|opgetreden|ontstaan|geslopen|begaan "
		"@aux|zijn"},
    {"passive", "heeft|hebben zich (er) _5!@us "
		"@error|storing|vertraging|incident|voorval|problemen "
		"voorgedaan"},
    {"passive", "door|wegens|vanwege (onvoorziene|interne|bijzondere) "
		"omstandigheden"},
    {"@business", "communicatie afstemming informatievoorziening voorlichting "
		  "dienstverlening afhandeling verwerking bezorging levering "
		  "overdracht registratie uitvoering begeleiding "
		  "bereikbaarheid controle aansluiting samenwerking "
		  "informatie opvolging behandeling nazorg"},
    {"passive", "de|het @business _6!@us "
		"schoot|was|verliep|ging|is|liep|bleef|kwam _4!@us|geen "
		"tekort|niet|onvoldoende|slecht|gebrekkig|onduidelijk|"
		"moeizaam|rommelig|stroef|mis|spaak|ondermaats|onzorgvuldig|"
		"traag|achter"},
    {"passive", "er|sprake|helaas (is|was) (is|was) (sprake) (geweest) van "
		"(een) (onvoldoende|gebrekkige|onduidelijke|dubbele|verkeerde) "
		"communicatie|afstemming|boeking|@error"},
    {"-passive",
	"@aux (er) niets|geen _3 "
	"mis|misgegaan|misgelopen|fout|fouten|verkeerd|@error|gemaakt"},
    {"-passive", "schrijft|meldt|vermoedt|schreef|meldde|zegt|stelt u|je "
		 "_2 dat __14"},
    {"-passive", "@aux _6 "
		 "nieuwe|nieuw|afspraak|plan|begin|foto|foto's|ruimte _2 "
		 "gemaakt"},
    {"-passive", "@amiss _6 opgelost|hersteld|rechtgezet"},
    {"-passive", "@error _3 van mij|ons|mijzelf|mijn|onze"},
    {"-passive", "als|indien|mocht|mochten|zover|voorzover (het|dit|dat) _12 "
		 "@participle|fout|mis|misgegaan|geslopen|ontstaan"},

    /* what is not yet so keeps nobody from it; a harm that did not happen */
    {"-passive",
	"ook|zelfs|hoewel (al|als) is|zijn|was|waren __8 nog niet|geen "
	"(helemaal) @participle"},
    {"-passive", "ook|zelfs|hoewel (al|als) _6 nog niet|geen "
		 "(helemaal) @participle is|zijn|was|waren"},
    {"-passive", "er ontstaan"},
    {"-passive", "niet|nooit|geen "
		 "gebroken|gekneusd|gescheurd|beschadigd|gewond|geraakt|"
		 "aangetast|besmet|ontstoken|getroffen|gestolen|gelekt|"
		 "ingezien|misbruikt|uitgelekt|geschonden"},

    /* somebody made it, or it is only said */
    {"-passive", "door mij|ons|onze|mijzelf"},
    {"-passive", "geen @slip"},
    {"-passive", "heb|hebben|heeft|ik|wij|we _12 "
		 "gemaakt|gezien|afgeschreven|verzonden|verstuurd|gestuurd|"
		 "geïncasseerd|geleverd|verwerkt|ingevoerd|gebruikt|geboekt|"
		 "berekend|gegeven|opgenomen|vermeld"},
    {"-passive", "had|hadden _12!niet|nooit "
		 "gemaakt|gezien|afgeschreven|verzonden|verstuurd|gestuurd|"
		 "geïncasseerd|geleverd|verwerkt|ingevoerd|gebruikt|geboekt|"
		 "berekend|gegeven|opgenomen|vermeld"},
    {"-passive", "gezien door|heb|hebben"},
    {"-passive", "u|je schrijft|schreef|meldt|meldde|vermoedt _2 dat __14 "
		 "gemaakt|misgegaan|fout|verkeerd|misging"},
    {"passive?", "is|zijn|was|waren _6!ik|wij|we|door komen|gekomen te "
		 "vervallen"},
    {"passive", "is|was er _5!ik|wij|we|door iets verwisseld|misgegaan|"
		"verkeerd|foutgegaan|mis"},
    {"passive?", "ontbrak|ontbraken de|het|een|er"},
    {"-passive", "bericht|hoorde|hoorden|vernam|vernamen|las|lazen|mail|sms "
		 "_4 dat __8"},
    {NULL, NULL},
};
