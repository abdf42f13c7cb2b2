import CLibPQ

/// Takes the rows of a `COPY … FROM STDIN (FORMAT binary)`.
public struct CopyWriter: ~Copyable {
    private let session: Session
    private var buffer: [UInt8] = []
    private(set) var exchange: Exchange
    /// The connection took no more; its results, read at the end, say why.
    private(set) var isBroken = false

    /// Large enough to amortise the calls, far below what libpq can queue.
    private static let chunk = 65_536

    init(_ session: Session, exchange: Exchange) {
        self.session = session
        self.exchange = exchange
        buffer.reserveCapacity(Self.chunk * 2)
        // Signature, flags, length of the header's extension: PostgreSQL manual, COPY, "Binary Format".
        buffer.append(contentsOf: [0x50, 0x47, 0x43, 0x4F, 0x50, 0x59, 0x0A, 0xFF, 0x0D, 0x0A, 0x00])
        buffer.append(contentsOf: [UInt8](repeating: 0, count: 8))
    }

    /// Writes a row.
    ///
    /// A row that the server refuses is reported at the end of the COPY, not here.
    ///
    /// - Parameter field: the columns in order; their types have to be the table's, since COPY converts nothing.
    /// - Throws: ``PostgresError`` when the connection is lost.
    public mutating func row<each Field: PostgresField>(_ field: repeat each Field) throws(PostgresError) {
        var count: Int16 = 0
        for _ in repeat (each Field).self { count += 1 }
        buffer.append(bigEndian: count)
        for value in repeat each field { buffer.appendWithLength(value) }
        if buffer.count >= Self.chunk { try flush() }
    }

    mutating func end() throws(PostgresError) {
        buffer.append(bigEndian: Int16(-1))
        try flush()
    }

    private mutating func flush() throws(PostgresError) {
        var sent = 0
        while sent < buffer.count {
            let end = min(sent + Self.chunk, buffer.count)
            if try put(sent..<end) { sent = end }
        }
        buffer.removeAll(keepingCapacity: true)
        try session.flush(&exchange)
    }

    /// - Returns: false when libpq's queue is full, after waiting for it to shrink.
    private mutating func put(_ range: Range<Int>) throws(PostgresError) -> Bool {
        guard let connection = session.connection, !isBroken else { throw broken() }
        let status = buffer.withUnsafeBytes { bytes in
            let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
            return PQputCopyData(connection, start.map { $0 + range.lowerBound }, Int32(range.count))
        }
        // Reading meanwhile lets a lost connection be noticed before the last row.
        let isSound =
            status == 0
            ? try session.readMore(&exchange, Poll.readable | Poll.writable) : PQconsumeInput(connection) == 1
        guard status >= 0, isSound else { throw broken() }
        return status == 1
    }

    private mutating func broken() -> PostgresError {
        isBroken = true
        return PostgresError(.connection, "the connection was lost during COPY", isConnectionLost: true)
    }
}

extension [UInt8] {
    /// Appends a field as COPY and arrays hold it: its length and its bytes, or a length of -1 for NULL.
    ///
    /// - Returns: false for NULL.
    @discardableResult
    mutating func appendWithLength(_ value: some PostgresField) -> Bool {
        let lengthAt = count
        append(bigEndian: Int32(-1))
        guard value.encodeField(into: &self) else { return false }
        write(bigEndian: Int32(clamping: count - lengthAt - 4), at: lengthAt)
        return true
    }
}
