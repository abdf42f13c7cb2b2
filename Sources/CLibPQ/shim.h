#pragma once
#include <libpq-fe.h>

// The fields of an error report are character macros, which Swift imports as Int8: it wants an Int32.
static inline char *mutasi_result_error_field(const PGresult *result, char field) {
    return PQresultErrorField(result, field);
}
