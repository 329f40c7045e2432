/* Words that are no phrases, of both languages. */
#include "letter/phrases.h"

/* A full stop after one of these ends no sentence; single letters neither. */
const char *const abbreviations[] = {"bijv", "bv", "dhr", "mevr", "mw", "nr",
    "d.d", "dd", "o.a", "e.g", "i.e", "mr", "mrs", "ms", "dr", "no", "drs",
    "ing", "ir", "prof", "st", "jl", "ca", "evt", "incl", "excl", "tel", "blz",
    "art", "approx", "ref", "jhr", "fam", "vs", "pag", NULL};

/* Words that any letter and any complaint may share: they do not show that
 * somebody read this one.  "~": all that begin so. */
const char *const common_words[] = {"about", "after", "again", "also", "always",
    "answer~", "apolog~", "because", "been", "before", "being", "call~", "came",
    "case", "client~", "complain~", "contact~", "could", "custom~", "date",
    "dear", "does", "done", "down", "even", "every~", "experienc~", "feel~",
    "first", "from", "have", "help~", "here", "hope~", "inconvenien~",
    "inform~", "into", "issue~", "just", "know~", "letter~", "like", "made",
    "make", "many", "matter~", "message~", "mistake~", "more", "most", "much",
    "need~", "never", "only", "other~", "over", "person~", "please", "problem~",
    "receiv~", "regard~", "regret~", "reply", "respon~", "said", "same",
    "seem~", "send", "sent", "servic~", "should", "since", "some~", "sorry",
    "still", "such", "take~", "team~", "tell~", "thank~", "that", "their",
    "them", "then", "there", "these", "they", "thing~", "this", "time~",
    "today", "told", "took", "trust~", "understand~", "until", "upon", "very",
    "want~", "week~", "well", "were", "what", "when", "where", "which", "while",
    "will", "with~", "without", "work~", "would", "wrong~", "yesterday",
    "your~", "days", "month~", "year~", "staff", "matter", "company", "soon",
    "went",
    /* Dutch */
    "aandacht", "alle~", "alleen", "als~", "altijd", "andere", "antwoord~",
    "bedankt", "begrip", "behandel~", "bellen", "beste", "bericht~", "betreft",
    "binnen", "brief", "contact", "daar~", "dank~", "deze", "dienst~", "door~",
    "echt", "eens", "eerder", "excus~", "fout~", "gaan", "gebeld", "gebeur~",
    "geen", "gegeven~", "geven", "gevoel", "gewoon", "goed~", "graag", "groet",
    "haar", "hallo", "hebben", "heeft", "heel", "heer", "helaas", "hier~",
    "hoop", "hopen", "iets", "inmiddels", "jaar", "jullie", "juist~", "keer",
    "klacht~", "klant~", "komen", "komt", "kunnen", "laten", "maand~", "maar",
    "maken", "medewerk~", "meer", "mevrouw", "mijn", "moet~", "naar", "niemand",
    "niet~", "nogmaals", "nooit", "omdat", "onder", "ongemak~", "onze~",
    "opnieuw", "over", "probleem", "problemen", "reactie", "reageren", "ruim",
    "sinds", "situatie", "slecht~", "snel", "spijt~", "staat", "steeds", "team",
    "terug", "tijd~", "toch", "toen", "vaak", "vandaag", "veel", "vergeten",
    "verkeerd~", "vervelend~", "volgens", "voor~", "vraag", "vragen",
    "vriendelijke", "waar~", "want", "wanneer", "weken", "werd", "werden",
    "weten", "willen", "wordt", "worden", "zaak", "zeer", "zelf~", "zich",
    "zijn", "zoals", "zonder", "zullen", NULL};
