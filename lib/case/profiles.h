/* profiles - the terms that laws, regulators and we set, as a table */
#ifndef OWNUP_CASE_PROFILES_H
#define OWNUP_CASE_PROFILES_H

/* The lines of the table, in the form of case/profile.h; ends with NULL. */
const char *const *profiles_table(void);

#endif
