import CLibPQ

/// Takes the rows of a `COPY … FROM STDIN (FORMAT binary)`.
public struct CopyWriter: ~Copyable {
    private let session: Session
    private var buffer: [UInt8] = []
    private var exchange: Exchange

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
    /// - Parameter field: the columns in order; their types have to be the table's, since COPY converts nothing.
    /// - Throws: ``PostgresError`` when the connection is lost.
    public mutating func row<each Field: PostgresField>(_ field: repeat each Field) throws(PostgresError) {
        var count: Int16 = 0
        for _ in repeat (each Field).self { count += 1 }
        buffer.append(bigEndian: count)
        for value in repeat each field { append(value) }
        if buffer.count >= Self.chunk { try flush() }
    }

    private mutating func append(_ value: some PostgresField) {
        let lengthAt = buffer.count
        buffer.append(bigEndian: Int32(-1))
        if value.encodeField(into: &buffer) {
            buffer.write(bigEndian: Int32(clamping: buffer.count - lengthAt - 4), at: lengthAt)
        }
    }

    mutating func end() throws(PostgresError) {
        buffer.append(bigEndian: Int16(-1))
        try flush()
    }

    private mutating func flush() throws(PostgresError) {
        while let connection = session.connection {
            let status = buffer.withUnsafeBytes { bytes in
                PQputCopyData(connection, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count))
            }
            switch status {
            case 1:
                buffer.removeAll(keepingCapacity: true)
                return try session.flush(&exchange)
            case 0:
                try session.awaitSocket(Poll.writable, &exchange)
                try session.flush(&exchange)
            default:
                // The server has ended the COPY; its results, read at the end, say why.
                buffer.removeAll(keepingCapacity: true)
                return
            }
        }
        throw PostgresError(.connection, "the connection was lost during COPY", isConnectionLost: true)
    }
}
