#pragma once
#include <libpq-fe.h>

// Swift does not import macros that are character literals.
static const int MUTASI_DIAG_SEVERITY = PG_DIAG_SEVERITY_NONLOCALIZED;
static const int MUTASI_DIAG_SQLSTATE = PG_DIAG_SQLSTATE;
static const int MUTASI_DIAG_MESSAGE = PG_DIAG_MESSAGE_PRIMARY;
static const int MUTASI_DIAG_POSITION = PG_DIAG_STATEMENT_POSITION;
static const int MUTASI_DIAG_TABLE = PG_DIAG_TABLE_NAME;
static const int MUTASI_DIAG_COLUMN = PG_DIAG_COLUMN_NAME;
static const int MUTASI_DIAG_CONSTRAINT = PG_DIAG_CONSTRAINT_NAME;
static const int MUTASI_DIAG_ROUTINE = PG_DIAG_SOURCE_FUNCTION;

// Swift's Glibc module leaves eventfd(2) out.
#include <sys/eventfd.h>
