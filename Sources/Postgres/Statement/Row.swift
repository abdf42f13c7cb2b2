import CLibPQ

/// One row of a result.
public struct Row {
    let rows: Rows
    let index: Int32

    /// The number of columns.
    public var count: Int { Int(PQnfields(rows.result)) }

    /// Reads all columns, in order.
    ///
    /// - Parameter types: one type for each column; an `Optional` may be NULL.
    /// - Returns: the columns' values.
    /// - Throws: ``PostgresError`` with code `decoding`.
    public func decode<each Field: PostgresField>(
        _ types: repeat (each Field).Type
    ) throws(PostgresError) -> (repeat each Field) {
        var column: Int32 = 0
        return (repeat try next(&column, as: (each Field).self))
    }

    /// Reads one column.
    ///
    /// - Parameters:
    ///   - column: its place, from 0.
    ///   - type: what to read it as.
    /// - Returns: the column's value.
    /// - Throws: ``PostgresError`` with code `decoding`.
    public func decode<Field: PostgresField>(
        at column: Int,
        as type: Field.Type = Field.self
    ) throws(PostgresError) -> Field {
        var place = Int32(clamping: column)
        return try next(&place, as: type)
    }

    /// Gives one column's bytes to a closure, nil for NULL; they are valid during the call only.
    public func withBytes<Value>(at column: Int, _ body: (UnsafeRawBufferPointer?) -> Value) -> Value {
        let place = Int32(clamping: column)
        guard place >= 0, place < PQnfields(rows.result) else { return body(nil) }
        return body(bytes(place))
    }

    private func next<Field: PostgresField>(_ column: inout Int32, as type: Field.Type) throws(PostgresError) -> Field {
        guard column >= 0, column < PQnfields(rows.result) else {
            throw PostgresError(.decoding, "the result has no column \(column + 1)")
        }
        defer { column += 1 }
        do {
            return try Field.decodeField(bytes(column), type: PQftype(rows.result, column))
        } catch {
            var fault = error
            fault.column = PQfname(rows.result, column).map { String(cString: $0) }
            throw fault
        }
    }

    private func bytes(_ column: Int32) -> UnsafeRawBufferPointer? {
        guard PQgetisnull(rows.result, index, column) == 0 else { return nil }
        return UnsafeRawBufferPointer(
            start: PQgetvalue(rows.result, index, column),
            count: Int(PQgetlength(rows.result, index, column))
        )
    }
}
