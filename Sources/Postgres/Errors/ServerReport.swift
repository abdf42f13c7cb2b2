import CLibPQ

/// What the server said in an error or a notice, as far as we keep it.
struct ServerReport {
    var sqlState: SQLState?
    var message: String
    var constraint: String?
    var table: String?
    var column: String?
    var position: Int?

    init(_ result: OpaquePointer) {
        sqlState = Self.field(result, MUTASI_DIAG_SQLSTATE).map { SQLState($0) }
        let primary = Self.field(result, MUTASI_DIAG_MESSAGE) ?? Self.wholeMessage(result)
        message = Self.withoutValues(primary, sqlState: sqlState)
        constraint = Self.field(result, MUTASI_DIAG_CONSTRAINT)
        table = Self.field(result, MUTASI_DIAG_TABLE)
        column = Self.field(result, MUTASI_DIAG_COLUMN)
        position = Self.field(result, MUTASI_DIAG_POSITION).flatMap { Int($0) }
    }

    /// Data exceptions quote the value they refuse (`invalid input syntax for type integer: "…"`): the quotes are emptied.
    ///
    /// 22023 is excepted, since our own functions raise it with sentences for the operator.
    static func withoutValues(_ message: String, sqlState: SQLState?) -> String {
        guard let sqlState, sqlState.conditionClass == "22", sqlState != .invalidParameterValue else { return message }
        guard let first = message.firstIndex(of: "\""), let last = message.lastIndex(of: "\""), first < last else {
            return message
        }
        return message[...first] + "…" + message[last...]
    }

    private static func field(_ result: OpaquePointer, _ code: Int32) -> String? {
        PQresultErrorField(result, code).map { String(cString: $0) }
    }

    /// Errors made by libpq itself have no fields.
    private static func wholeMessage(_ result: OpaquePointer) -> String {
        trimmed(String(cString: PQresultErrorMessage(result)))
    }

    /// libpq ends its messages with a line feed.
    static func trimmed(_ message: String) -> String {
        var text = Substring(message)
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
