import CLibPQ

/// What the server said in an error or a notice, as far as we keep it.
struct ServerReport {
    var sqlState: SQLState?
    var message: String
    var constraint: String?
    var table: String?
    var column: String?
    var position: Int?
    /// The prepared statement does not fit the tables any more, or is gone.
    var isPlanStale = false

    init(_ result: OpaquePointer) {
        sqlState = Self.field(result, MUTASI_DIAG_SQLSTATE).map { SQLState($0) }
        let primary = Self.field(result, MUTASI_DIAG_MESSAGE) ?? Self.wholeMessage(result)
        let routine = Self.field(result, MUTASI_DIAG_ROUTINE)
        message = routine == "exec_stmt_raise" ? primary : Self.withoutValues(primary, sqlState: sqlState)
        isPlanStale = Self.staleRoutines[routine ?? ""] == sqlState && sqlState != nil
        constraint = Self.field(result, MUTASI_DIAG_CONSTRAINT)
        table = Self.field(result, MUTASI_DIAG_TABLE)
        column = Self.field(result, MUTASI_DIAG_COLUMN)
        position = Self.field(result, MUTASI_DIAG_POSITION).flatMap { Int($0) }
    }

    /// Data exceptions quote the value they refuse (`invalid input syntax for type integer: "…"`): the quotes are emptied.
    ///
    /// What a function raises itself is left whole: those are sentences of the program's own.
    static func withoutValues(_ message: String, sqlState: SQLState?) -> String {
        guard sqlState?.conditionClass == "22",
            let first = message.firstIndex(where: quotes.contains),
            let last = message.lastIndex(where: quotes.contains),
            first < last
        else { return message }
        return message[...first] + "…" + message[last...]
    }

    /// The quotation marks of the languages that the server's messages come in.
    private static let quotes: Set<Character> = ["\"", "'", "«", "»", "„", "“", "”", "‚", "‘", "’", "「", "」", "《", "》"]

    /// Where the server notices that a prepared statement is stale, with the condition; others raise the same ones.
    private static let staleRoutines: [String: SQLState] = [
        "RevalidateCachedQuery": .featureNotSupported,
        "FetchPreparedStatement": .undefinedPreparedStatement,
    ]

    private static func field(_ result: OpaquePointer, _ code: Int32) -> String? {
        PQresultErrorField(result, code).map { String(cString: $0) }
    }

    /// Errors made by libpq itself have no fields.
    private static func wholeMessage(_ result: OpaquePointer) -> String {
        folded(String(cString: PQresultErrorMessage(result)))
    }

    /// One line of what libpq spreads over several.
    static func folded(_ message: String) -> String {
        message.split(whereSeparator: \.isNewline)
            .map { $0.drop(while: \.isWhitespace) }
            .joined(separator: " ")
    }
}
