/// What the front of a run of bytes holds: a whole record, or not yet (RFC 4180).
enum RecordScan {
    /// The bytes end before the record does.
    case incomplete
    /// No bytes follow, and a quote opened on this line of the record (the first being 0) is never closed.
    case openQuote(line: Int)
    /// A whole record.
    case record(Bounds)

    /// Where a record and its fields lie.
    struct Bounds {
        /// Bytes of the record, its line end included.
        var length = 0
        /// Lines that it covers.
        var lines = 1
        /// Its fields, in order.
        var fields: [Field] = []
        /// Whether text stands behind a closing quote.
        var isMalformed = false
        /// Whether a line end closes it.
        var isTerminated = false
    }

    /// Where a field's text lies, the quotes around it excluded.
    struct Field {
        var range: Range<Int>
        /// Whether the text holds quotes written twice.
        var hasDoubledQuotes = false
    }

    /// Scans the record at the front.
    ///
    /// - Parameters:
    ///   - bytes: The bytes, of which the record may be a part.
    ///   - delimiter: What separates fields, `,` or `;`.
    ///   - isLast: Whether no bytes follow these in the file.
    init(_ bytes: UnsafeBufferPointer<UInt8>, delimiter: UInt8, isLast: Bool) {
        var bounds = Bounds()
        var position = 0
        while true {
            var field: Field?
            if position < bytes.count, bytes[position] == .quote {
                let openingLine = bounds.lines - 1
                field = Self.quotedField(bytes, opening: position, isLast: isLast, lines: &bounds.lines)
                guard let field else {
                    self = isLast ? .openQuote(line: openingLine) : .incomplete
                    return
                }
                position = field.range.upperBound + 1
            }
            let start = position
            while position < bytes.count, bytes[position] != delimiter, bytes[position] != .lineFeed { position += 1 }
            let isAtEnd = position == bytes.count
            if isAtEnd, !isLast {
                self = .incomplete
                return
            }
            let endsRecord = isAtEnd || bytes[position] == .lineFeed
            let hasReturn = endsRecord && position > start && bytes[position - 1] == .carriageReturn
            let plain = start..<(hasReturn ? position - 1 : position)
            bounds.isMalformed = bounds.isMalformed || field != nil && !plain.isEmpty
            bounds.fields.append(field ?? Field(range: plain))
            if endsRecord {
                bounds.isTerminated = !isAtEnd
                bounds.length = isAtEnd ? position : position + 1
                self = .record(bounds)
                return
            }
            position += 1
        }
    }

    /// The field whose opening quote is given; nil while its closing quote has not come.
    private static func quotedField(
        _ bytes: UnsafeBufferPointer<UInt8>,
        opening: Int,
        isLast: Bool,
        lines: inout Int
    ) -> Field? {
        var hasDoubledQuotes = false
        var position = opening + 1
        while position < bytes.count {
            if bytes[position] == .lineFeed { lines += 1 }
            guard bytes[position] == .quote else {
                position += 1
                continue
            }
            // At the end of a block the other half of a doubled quote may still come.
            if position + 1 == bytes.count, !isLast { return nil }
            guard position + 1 < bytes.count, bytes[position + 1] == .quote else {
                return Field(range: opening + 1..<position, hasDoubledQuotes: hasDoubledQuotes)
            }
            hasDoubledQuotes = true
            position += 2
        }
        return nil
    }
}

extension UInt8 {
    static let quote = UInt8(ascii: "\"")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
}
