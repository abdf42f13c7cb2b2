import CLibPQ

extension SQL {
    /// Queues the statement with libpq, everything binary.
    ///
    /// - Parameters:
    ///   - connection: an idle connection.
    ///   - name: the prepared statement; nil sends the text.
    ///   - rowByRow: results are to come one row at a time.
    /// - Returns: false when libpq refuses it.
    func send(on connection: OpaquePointer, prepared name: String?, _ rowByRow: Bool) -> Bool {
        let count = Int32(clamping: binds.count)
        // One flat buffer; the byte at its end keeps the address of an empty value from being nil, which means NULL.
        var flat: [UInt8] = []
        flat.reserveCapacity(binds.reduce(1) { $0 + ($1.bytes?.count ?? 0) })
        for bind in binds { if let bytes = bind.bytes { flat.append(contentsOf: bytes) } }
        flat.append(0)
        let lengths = binds.map { Int32(clamping: $0.bytes?.count ?? 0) }
        let formats = [Int32](repeating: 1, count: binds.count)
        let isQueued = flat.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { characters in
                var offset = 0
                let values: [UnsafePointer<CChar>?] = binds.map { bind in
                    guard let bytes = bind.bytes, let base = characters.baseAddress else { return nil }
                    defer { offset += bytes.count }
                    return base + offset
                }
                if let name {
                    return PQsendQueryPrepared(connection, name, count, values, lengths, formats, 1) == 1
                }
                return PQsendQueryParams(connection, text, count, binds.map(\.type), values, lengths, formats, 1) == 1
            }
        }
        return isQueued && (!rowByRow || PQsetSingleRowMode(connection) == 1)
    }
}
