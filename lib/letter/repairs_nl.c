/*
 * Dutch: what was put right, or will be.  A repair to come ("repair.later")
 * counts with a date in its sentence or the next.  Source: reference, apology,
 * section 1.
 */
#include "letter/phrases.h"

const struct phrase repairs_nl[] = {
    {"@nor", "niet geen nooit niets verkeerde foutief onjuist verkeerd of"},
    {"@done",
	"teruggestort teruggeboekt terugbetaald overgemaakt betaald uitbetaald "
	"vergoed gecompenseerd hersteld gerepareerd gecorrigeerd aangepast "
	"rechtgezet vervangen verstuurd gestuurd opgestuurd toegestuurd "
	"verzonden nagestuurd bezorgd geleverd gebracht afgeleverd opgehaald "
	"ingepland gepland ingeboekt geboekt omgeboekt afgesproken geregeld "
	"gebeld teruggebeld gesproken langsgekomen langsgegaan langsgeweest "
	"bezocht opgezocht heropend geopend ingetrokken geannuleerd opgezegd "
	"kwijtgescholden geschrapt verwijderd teruggedraaid ongedaan verrekend "
	"gecrediteerd afgeboekt bijgeschreven nagekeken opgelost afgehandeld "
	"doorgegeven gevraagd opgedragen aangevraagd besteld nabesteld "
	"herplaatst toegevoegd opgenomen gewijzigd veranderd bijgewerkt "
	"gerealiseerd geplaatst gemaakt schoongemaakt geleegd geveegd "
	"meegenomen aangesloten heraangesloten ingeschreven toegekend verlengd "
	"goedgekeurd vrijgegeven gedeblokkeerd ingetrokken stopgezet herzien "
	"herberekend doorgevoerd gereserveerd bijgevoegd opgeruimd "
	"gerepareerd verbeterd verwerkt verstrekt uitgekeerd overgeschreven "
	"ingevuld "
	"verholpen weggehaald teruggelegd teruggehaald gehaald geruild "
	"beantwoord hersteld gezet neergezet opgehangen gegeven laten "
	"omgezet"},
    {"@strong",
	"teruggestort teruggeboekt terugbetaald overgemaakt uitbetaald vergoed "
	"hersteld gerepareerd gecorrigeerd rechtgezet vervangen ingetrokken "
	"geannuleerd kwijtgescholden teruggedraaid verrekend gecrediteerd "
	"verholpen weggehaald heropend gewist ingepland verstuurd aangepast "
	"bijgeschreven nabezorgd "
	"opnieuw"},
    {"@do",
	"terugstorten terugboeken terugbetalen overmaken betalen uitbetalen "
	"vergoeden compenseren herstellen repareren corrigeren aanpassen "
	"rechtzetten vervangen versturen sturen opsturen toesturen nasturen "
	"bezorgen leveren brengen ophalen inplannen plannen boeken regelen "
	"bellen terugbellen langskomen langsgaan komen bezoeken heropenen "
	"intrekken annuleren kwijtschelden schrappen verwijderen terugdraaien "
	"verrekenen crediteren oplossen afhandelen bestellen wijzigen "
	"veranderen bijwerken plaatsen schoonmaken legen vegen meenemen "
	"aansluiten verlengen herberekenen storten maken geven zetten "
	"doorgeven ontvangen laten halen verwerken afspreken spreken "
	"nakijken repareren opnieuw uitkeren overhandigen ontstoppen"},
    {"@now",
	"stuur sturen stort storten bel bellen kom komen betaal betalen "
	"vergoed vergoeden vervang vervangen herstel herstellen repareer "
	"repareren boek boeken lever leveren breng brengen haal halen plan "
	"plannen regel regelen zorg zorgen verstuur versturen corrigeer "
	"corrigeren geef geven crediteer maak maken verreken verrekenen zet "
	"zetten schrap schrappen verwijder annuleer annuleren scheld schelden "
	"trek trekken draai draaien laat laten bezorg bezorgen leg leggen los "
	"lossen pas passen neem rijd ga gaan bezoek heropen heropenen "
	"spreek"},
    {"%have", "ik|wij|we _1 heb|hebben|had|ben|zijn"},
    {"%have", "heb|hebben|ben|zijn ik|wij|we"},
    {"%have", "mijn|onze|ons collega~|monteur~|medewerk~|team|ploeg|planner _2 "
	      "heeft|hebben|is|zijn"},
    {"%will", "ik|wij|we _1 zal|zullen|ga|gaan|laat|laten|wil"},
    {"%will", "zal|zullen|ga|gaan|laat|laten ik|wij|we"},
    {"%will", "mijn|onze|ons collega~|monteur~|medewerk~|team|ploeg|planner _2 "
	      "zal|zullen|gaat|gaan"},
    {"repair", "%have _14!@nor|dat|begrepen @done"},
    {"repair", "%have en _8 @strong"},
    {"repair", "van _3 rekening|factuur|nota|bedrag|prijs _8!@nor "
	       "afgehaald|afgetrokken"},
    {"repair", "ik|wij|we _10!@nor|dat @done heb|hebben"},
    {"repair",
	"bedrag|geld|euro|rekening~|boete~|factu~|kosten|afspraak|melding|"
	"zaak|aanmaning~|incasso|betaling|pas|brief|premie|vergoeding|"
	"huur|dossier|klacht|fout|vergissing|adres|naam|link|lijst|lek|website "
	"_8!@nor is|zijn|werd|wordt|worden|staat "
	"_6!@nor @strong|betaald|verzonden|opgelost"},
    {"repair",
	"is|zijn _6!@nor teruggestort|terugbetaald|teruggeboekt|overgemaakt"},
    {"repair", "ik|wij|we belde|stortte|stortten|betaalde|herstelde|herstelden|"
	       "vervingen|verving|corrigeerde|stuurde|stuurden|draaide _8!@nor "
	       "vandaag|gisteren|vanmorgen|vanochtend|vanmiddag|terug|direct|"
	       "meteen|opnieuw|alsnog"},
    {"repair", "bijgesloten|bijgevoegd|bijgaand _4 "
	       "vindt|cheque|factuur|kaart|bon|brief|nieuwe|tref~"},
    {"repair", "%have _12!@nor op de post|bus"},
    {"repair", "zit|zitten|vindt _6!@nor bij deze brief|mail"},
    {"repair", "%have _12!@nor|@link teruggevonden|gevonden"},
    {"repair", "u|je hoeft|hoef _8 niet (meer) te betalen"},
    {"repair", "bied|bieden _8!@nor "
	       "vergoeding|bon|cadeaubon|tegoed|korting|euro|waardebon"},
    {"repair", "is|zijn onderweg"},
    {"repair",
	"juiste|goede|nieuwe|gecorrigeerde|verbeterde|aangepaste _3!@nor "
	"vindt|zit|zitten|staat|gaat|ligt _4 "
	"bijlage|envelop|brief|post|mailbox|bus"},
    {"repair", "en hem|haar|hen|iedereen (ook) gevraagd|verteld|gezegd"},
    {"repair", "aan|naar u|je|jou uitbetaald|betaald|overgemaakt|verstuurd|"
	       "gestuurd|verzonden"},
    {"repair", "%have _3!@nor hem|haar|iedereen|anderen|collega's "
	       "gezegd|verteld|geschreven dat"},
    {"repair", "staat|staan (al|nu|weer) op uw|je|jouw pas|kaart|tegoed"},
    {"repair.later", "ik|wij|we schrijf|schrijven|boek|boeken __10 "
		     "bij|over|af|terug"},
    {"repair", "@done door mij|ons"},
    {"repair.later", "%will _14!@nor|weten|proberen|uitzoeken|kijken @do"},
    {"repair.later", "ik|wij|we @now !ik|wij"},
    {"repair.later", "@now ik|wij|we !niet"},
    {"repair.later", "en @now (u|je|ik)"},
    {"repair.later", "ik|wij|we (ben|zijn) van plan _10 te @do"},
    {"repair.later", "u|je|jij|jullie krijgt|ontvangt|krijg|ontvang|heeft|hebt|"
		     "krijgen|ontvangen"},
    {"repair.later", "ontvangt|krijgt|heeft|krijg|ontvang u|je|jij|jullie"},
    {"repair.later",
	"monteur|medewerker|collega|ploeg|chauffeur|koerier|"
	"vakman|loodgieter|wagen|bezorger|opzichter|stratenmaker~ "
	"_4!@nor "
	"komt|komen|belt|bellen|veegt|ruimt|maait|leegt|brengt|haalt|vervangt|"
	"repareert|herstelt|bezoekt|levert|rijdt|zal|plaatst"},
    {"repair.later", "komt|komen _6!@nor monteur|medewerker|collega|ploeg|"
		     "chauffeur|koerier|vakman|loodgieter|wagen|terug|langs"},
    {"repair.later", "wordt|worden|zal _8!@nor @strong|@done"},
    {"repair.later", "staat|komt|staan|komen _8!@nor op uw|je|jouw rekening"},
    {"repair.later", "pas|brief|cheque|kaart|factuur|pakket|boek|ligt _3 "
		     "ligt|in|bij _4 u|je|bus|mat"},
    {"repair.later", "heeft|hebt|krijgt u|je _8!@nor|antwoord|nieuws|bericht "
		     "terug"},
    {"repair.later", "ik|wij|we !@empty|@have|@past ~en "
		     "_10!@clause|@nor|te|contact "
		     "alsnog|terug|gratis|kosteloos|zelf|opnieuw"},
    {"repair.later", "begin|beginnen|start|starten ik|wij|we"},
    {"repair.later", "ik|wij|we begin|beginnen|start|starten"},
    {"repair.later", "is|zijn _6!@nor af|klaar|gereed"},
    {"repair.later", "werk~ _3 begint|beginnen|start|starten"},
    {"repair.later", "geld|bedrag _3 staat|is|komt"},

    /* kind words that put nothing right */
    {"-repair", "klacht|zorgen|genoteerd|feedback|opmerking~|signaal|bericht|"
		"melding|reactie|"
		"ervaring|punten|suggestie _8!@link "
		"doorgegeven|verwerkt|opgenomen|gedeeld|genomen|meegenomen|"
		"beantwoord|afgehandeld|neergelegd|geplaatst|gezet|gestuurd"},
    {"-repair", "meegenomen|mee _3 in|naar|bij"},
    {"-repair", "gevraagd om|of|u|dat"},
    {"-repair", "proces~|dienstverlening|werkwijze|communicatie _4 "
		"verbeterd|aangepast"},
    {"-repair", "ter harte|kennis|harte"},
    {"-repair", "%have __10 omdat|doordat ik|wij|we"},
    {"-sign", "staat|staan _8 lijst|wachtlijst|tussen|rij|planning"},
    {"-sign", "beloof|beloven|verzeker|verzekeren|garandeer|garanderen __10"},
    /* who is moved mends nothing, nor does what is done for everybody */
    {"@moved", "aangeslagen geschrokken ontdaan verdrietig aangedaan "
	       "aangegrepen beschaamd teleurgesteld gechoqueerd beroerd "
	       "stil onthutst ontsteld geraakt verslagen"},
    {"-sign", "is|zijn|ben|was|waren _8 @moved"},
    {"-deed.done", "ben|zijn|heb|hebben _12 @moved"},
    {"-sign", "zodat|opdat niemand|dit|dat|het|zoiets|wij|we|er|geen __14"},
    {"-sign", "voortaan __14!u|uw|je|jouw"},
    {"-sign", "de|alle|nieuwe|~en _6!u|uw|je|jouw|jullie|# "
	      "vanaf nu|vandaag|heden"},
    {"-sign", "van|vanaf nu|vandaag (af) (aan) _6!u|uw|je|jou "
	      "iedereen|niemand|elke|iedere|anders|wij|we"},
    {"-sign", "alle|elke|iedere|ieder|iedereen "
	      "!twee|drie|vier|vijf|zes|# _4!u|uw "
	      "wordt|worden|staat|staan|ligt|liggen|krijgt|krijgen|gaat|gaan "
	      "_6!u|uw|je"},
    {"-sign", "had|hadden _12!@clause op (de|een) (andere|verkeerde) @day"},
    {"-sign", "per|ten ongeluk|abuis|onrechte __8"},
    {"sign", "voor niets|niks"},
    {"-repair", "contact _4 gehad|opgenomen|opnemen"},
    {"-repair", "kennis genomen|genomen"},
    {"-repair", "fout|fouten|vergissing|blunder|misser|plaats|procedure~ _2 "
		"gemaakt|gegeven|aangepast|veranderd|gewijzigd"},
    {"-repair", "gebruik|best|notitie|aantekening _2 "
		"gemaakt|gedaan"},
    {"-repair",
	"laten wachten|zitten|liggen|weten|lopen|bellen|staan|schrijven|"
	"vallen|verlopen|horen"},
    {"-repair", "gegeven|geven dat|om"},
    {"-repair", "aandacht|antwoord|uitleg|reactie|gevoel _2 "
		"gegeven|besteed|gestuurd"},
    {"-repair.later", "laat|laten _6 weten|horen|informeren|zien"},
    {"-repair.later",
	"ga|gaan _8 kijken|uitzoeken|onderzoeken|bespreken|praten|"
	"ervaring|proberen|na|mee"},
    {"-repair.later", "nemen|neem|maak|maken|geven|geef|doen|gaan|ga|trekken|"
		      "zorgen|zorg|leggen|zet|zetten _4 "
		      "serieus|mee|contact|kennis|aandacht|best|harte|excuses|"
		      "lering|gebruik|deel|nota|zorgvuldig|in|uit|druk|hart|"
		      "begrip|graag|ervan|van"},
    {"-repair.later",
	"u|je heeft|hebt _5 "
	"reactie|antwoord|bericht|gelijk|recht|ons|mij|ervaren|"
	"gebeld|geschreven|gemeld|gevraagd|moeten|gewacht|nog|een|"
	"vragen|gehad|begrip|geen|niet|ondervonden|last"},
    {"-repair.later", "u|je krijgt|ontvangt _5 "
		      "reactie|antwoord|bericht|gelijk|nog|begrip|geen|niet|"
		      "terugkoppeling|uitnodiging|enquête"},
    {"-repair.later",
	"heeft|krijgt|ontvangt u|je _5 "
	"reactie|antwoord|bericht|vragen|ons|gelijk|geen|nog|niet"},

    {"@month",
	"januari februari maart april mei juni juli augustus september oktober "
	"november december jan feb mrt apr jun jul aug sep sept okt nov dec"},
    {"@day",
	"maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandags "
	"vandaag morgen overmorgen vanmiddag vanavond morgenochtend "
	"morgenmiddag vanmorgen vanochtend maandagochtend dinsdagochtend "
	"donderdagochtend vrijdagochtend maandagmiddag vrijdagmiddag "
	"woensdagochtend woensdagmiddag dinsdagmiddag donderdagmiddag"},
    {"@unit", "dag dagen uur uren week weken maand maanden werkdag werkdagen "
	      "minuten kwartier"},
    {"date", "@day"},
    {"date", "# @month"},
    {"date", "salaris|loon|huur|rekening|nota van @month"},
    {"date", "deze|volgende|komende|aanstaande week|maand|@day|weekend"},
    {"date", "binnen|over (de) "
	     "(#|een|één|twee|drie|vier|vijf|zes|zeven|acht|tien|veertien|"
	     "enkele|komende) @unit"},
    {"date", "voor|vóór|op|uiterlijk|per|tot|vanaf|om|van (de|het) #|{}"},
    {"date",
	"eind|einde (van) (deze|de|volgende) dag|week|maand|@month|middag"},
    {"-repair", "is|zijn in verband"},
    {"repair", "schelden|scheld|schold|scholden|gescholden _6 kwijt"},
    {"repair", "op onze|mijn kosten"},
    {"repair", "heb|hebben|is _8!niet|nooit klaargezet|teruggefloten"},
    {"-repair", "ik|wij|we _8 op nul|straat|zwart gezet"},
    {NULL, NULL},
};
