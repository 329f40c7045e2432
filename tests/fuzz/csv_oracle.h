/* csv_oracle - what libcsv thinks of a text */
#ifndef OWNUP_FUZZ_CSV_ORACLE_H
#define OWNUP_FUZZ_CSV_ORACLE_H

#include <stdbool.h>
#include <stddef.h>

/*
 * libcsv is fed byte by byte: strictly, without trimming, with the one line
 * end that the first row has: CR alone, or LF.  A CR before LF or the end of
 * the text is held back unless it stands inside quotes.  The first row is the
 * header: rows with another number of fields are BAD, blank lines no rows
 * unless it has one field.  A row that libcsv refuses ends at the first line
 * end after what it refuses.
 */
#define CSV_ORACLE_DELIMITER ','

struct field {
	size_t at, len; /* in the oracle's text */
};

enum verdict { GOOD, BAD, BLANK };

struct row {
	enum verdict verdict;
	size_t first, count; /* fields */
};

struct csv_oracle {
	struct row *rows;
	size_t rows_len, rows_room;
	struct field *fields;
	size_t fields_len, fields_room;
	char *text;
	size_t text_len, text_room;
	bool ended;    /* a row, by the byte just fed */
	bool unclosed; /* a quote at the end */
	bool cr;       /* lines end with CR alone */
};

/* oracle starts as zeros and is used again. */
void csv_oracle_read(struct csv_oracle *oracle, const char *data, size_t len);
void csv_oracle_free(struct csv_oracle *oracle);

#endif
