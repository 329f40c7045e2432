/* table - rows and columns, for people and for spreadsheets */
#ifndef OWNUP_SHOW_TABLE_H
#define OWNUP_SHOW_TABLE_H

#include <stdbool.h>
#include <stddef.h>

#include "show/page.h"
#include "stream/buffer.h"
#include "stream/span.h"

/* Columns wider than this are cut where people read them. */
#define TABLE_WIDEST 36

struct table_column {
	struct span name;    /* for programs */
	const char *heading; /* for people, N_(); NULL: the name, data */
	bool right;	     /* figures */
	bool whole;	     /* words of our own: never cut */
};

/* A cell as people read it ("2 h 10 min") or as programs do ("0.090278"). */
enum table_for { FOR_PEOPLE, FOR_PROGRAMS };

/*
 * Cells are made when they are asked for, in any order and more than once:
 * a table needs no memory of its own.
 */
struct table {
	const struct table_column *columns;
	size_t columns_len; /* at most TABLE_COLUMNS */
	size_t rows;
	void (*cell)(const void *context, size_t row, size_t column,
	    enum table_for whom, struct buffer *out);
	/* How long the bar at the end of a row is, 0 to 1; NULL: no bars, and
	 * never for programs. */
	double (*bar)(const void *context, size_t row);
	const void *context;
};
#define TABLE_COLUMNS 64

/* A cell, made in scratch instead of what was there, and borrowed from it. */
struct span table_cell(const struct table *table, size_t row, size_t column,
    enum table_for whom, struct buffer *scratch);

/* What people read above a column. */
struct span table_heading(const struct table_column *column);

/* Aligned by the width that is seen, two blanks before each column; the names
 * above unless bare.  What is wider than the page is cut: bars first, then the
 * widest columns, but no figures and no words of our own, which in the last
 * column stand in several lines. */
int table_text(struct page *page, const struct table *table, bool bare);

/* RFC 4180 with a header, lines ended by LF; guard: with a ' before cells that
 * a spreadsheet would take for formulas. */
int table_csv(struct page *page, const struct table *table, bool guard);

#endif
