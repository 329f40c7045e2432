/*
 * Articles, pronouns, prepositions, auxiliaries and the like.  They are left
 * out where complaints are compared, and how many of each language a text has
 * tells its language: so a word that is common in both may stand in both.
 * Words that may be what a complaint is about (can, will as nouns) are few.
 * To add a word, write it into its table.
 */
#include <stddef.h>

#include "tally/stop_words.h"

const char *const stop_words_english[] = {"a", "about", "above", "after",
    "again", "against", "all", "also", "am", "an", "and", "any", "are", "as",
    "at", "be", "because", "been", "before", "being", "below", "between",
    "both", "but", "by", "can", "could", "did", "do", "does", "doing", "down",
    "during", "each", "ever", "every", "few", "for", "from", "further", "get",
    "got", "had", "has", "have", "having", "he", "her", "here", "hers",
    "herself", "him", "himself", "his", "how", "i", "if", "in", "into", "is",
    "it", "its", "itself", "just", "may", "me", "might", "more", "most", "must",
    "my", "myself", "no", "nor", "not", "now", "of", "off", "on", "once",
    "only", "or", "other", "our", "ours", "ourselves", "out", "over", "own",
    "please", "same", "shall", "she", "should", "since", "so", "some", "still",
    "such", "than", "that", "the", "their", "theirs", "them", "themselves",
    "then", "there", "these", "they", "this", "those", "through", "to", "too",
    "under", "until", "up", "upon", "us", "very", "was", "we", "were", "what",
    "when", "where", "which", "while", "who", "whom", "whose", "why", "will",
    "with", "would", "you", "your", "yours", "yourself", "yourselves",
    /* cut at the apostrophe */
    "ain", "aren", "couldn", "d", "didn", "doesn", "don", "hadn", "hasn",
    "haven", "isn", "ll", "m", "mightn", "mustn", "needn", "re", "s", "shouldn",
    "t", "ve", "wasn", "weren", "wouldn", NULL};

const char *const stop_words_dutch[] = {"aan", "aangezien", "achter", "af",
    "al", "alle", "alleen", "alles", "als", "altijd", "ander", "andere", "ben",
    "bent", "bij", "daar", "daarna", "daarom", "dan", "dat", "de", "den", "der",
    "deze", "die", "dit", "doch", "doen", "doet", "door", "dus", "een", "eens",
    "elk", "elke", "en", "er", "ge", "geen", "geweest", "graag", "haar", "had",
    "hadden", "heb", "hebben", "hebt", "heeft", "hem", "hen", "het", "hier",
    "hij", "hoe", "hun", "iedere", "iemand", "iets", "ik", "in", "is", "ja",
    "je", "jij", "jou", "jouw", "jullie", "kan", "kon", "konden", "kunnen",
    "kunt", "maar", "me", "meer", "men", "met", "mij", "mijn", "moet", "moeten",
    "mocht", "mag", "na", "naar", "nee", "niet", "niets", "nog", "nu", "of",
    "om", "omdat", "onder", "ons", "onze", "ook", "op", "over", "reeds",
    "sinds", "te", "tegen", "tijdens", "toch", "toen", "tot", "tussen", "u",
    "uit", "uw", "van", "vanaf", "veel", "via", "voor", "waar", "waarom",
    "wanneer", "want", "waren", "was", "wat", "we", "weer", "wel", "werd",
    "werden", "wie", "wij", "wil", "wilde", "willen", "word", "worden", "wordt",
    "zal", "ze", "zei", "zelf", "zich", "zij", "zijn", "zo", "zoals", "zonder",
    "zou", "zouden", "zullen",
    /* cut at the apostrophe: zo'n, 't, 's, m'n, z'n */
    "m", "n", "s", "t", "z", NULL};
