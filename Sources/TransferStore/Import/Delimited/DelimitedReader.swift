/// Reads a delimited file record by record in constant memory (RFC 4180, and what spreadsheets make of it).
///
/// The delimiter, `,` or `;`, is found in the first line; a byte order mark and CRLF are taken in stride; blank lines are
/// passed over. A file that is neither UTF-8 nor UTF-16, or ends inside quotes, is refused.
struct DelimitedReader<Source: ByteSource & ~Copyable>: ~Copyable {
    private var source: TextBytes<Source>
    private var buffer: [UInt8]
    /// The part of the buffer not handed out yet.
    private var pending = 0..<0
    private var isSourceDry = false
    private var delimiter = UInt8(ascii: ",")
    private var line = 1
    /// Bytes handed out as records so far, counted in UTF-8.
    private(set) var offset = 0

    /// No honest record is longer; a quote never closed is.
    private static var longestRecord: Int { 1 << 20 }

    /// Begins to read.
    ///
    /// - Parameters:
    ///   - source: The bytes.
    ///   - blockSize: How many to ask for at a time, at least 4.
    /// - Throws: ``FileFault`` when the source does, or its UTF-16 is broken.
    init(_ source: consuming Source, blockSize: Int = 1 << 16) throws(FileFault) {
        self.source = TextBytes(source)
        buffer = [UInt8](repeating: 0, count: max(blockSize, 4))
        try fill()
        try passByteOrderMark()
        try chooseDelimiter()
    }

    /// The next record that is not blank, nil at the end.
    ///
    /// - Throws: ``FileFault`` for bytes that are not UTF-8, a quote that is never closed, or a source that fails.
    mutating func next() throws(FileFault) -> DelimitedRecord? {
        while !(pending.isEmpty && isSourceDry) {
            switch scan() {
            case .incomplete:
                try fill()
            case .openQuote(let opening):
                throw .unterminatedQuote(line: line + opening)
            case .record(let bounds):
                let record = try take(bounds)
                if !record.isBlank { return record }
            }
        }
        return nil
    }

    private borrowing func scan() -> RecordScan {
        buffer.withUnsafeBufferPointer {
            RecordScan(UnsafeBufferPointer(rebasing: $0[pending]), delimiter: delimiter, isLast: isSourceDry)
        }
    }

    private mutating func take(_ bounds: RecordScan.Bounds) throws(FileFault) -> DelimitedRecord {
        var record = DelimitedRecord(
            line: line,
            fields: [],
            isMalformed: bounds.isMalformed,
            isTerminated: bounds.isTerminated
        )
        record.fields.reserveCapacity(bounds.fields.count)
        for field in bounds.fields {
            guard let text = text(of: field) else {
                throw .notUTF8(byte: offset + firstInvalidByte(in: bounds.length))
            }
            record.fields.append(text)
        }
        pending = pending.lowerBound + bounds.length..<pending.upperBound
        line += bounds.lines
        offset += bounds.length
        return record
    }

    /// The text of a field of the record at the front, nil when it is not UTF-8.
    private borrowing func text(of field: RecordScan.Field) -> String? {
        buffer.withUnsafeBufferPointer { all in
            let start = pending.lowerBound
            let bytes = UnsafeBufferPointer(
                rebasing: all[start + field.range.lowerBound..<start + field.range.upperBound]
            )
            guard field.hasDoubledQuotes else { return String(validating: bytes, as: UTF8.self) }
            var single: [UInt8] = []
            var isSecond = false
            for byte in bytes {
                isSecond = byte == .quote && !isSecond
                if !isSecond || byte != .quote { single.append(byte) }
            }
            return String(validating: single, as: UTF8.self)
        }
    }

    private borrowing func firstInvalidByte(in length: Int) -> Int {
        let bytes = buffer[pending.lowerBound..<pending.lowerBound + length]
        var decoder = UTF8.ForwardParser()
        var rest = bytes.makeIterator()
        var valid = 0
        while case .valid(let scalar) = decoder.parseScalar(from: &rest) { valid += scalar.count }
        return valid
    }

    /// Reads another block behind what is pending, which first moves to the front.
    private mutating func fill() throws(FileFault) {
        guard pending.count < Self.longestRecord else { throw .recordTooLong(line: line) }
        if pending.lowerBound > 0 {
            buffer.withUnsafeMutableBytes { $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[pending])) }
            pending = 0..<pending.count
        }
        if pending.count > buffer.count / 2 {
            buffer.append(contentsOf: repeatElement(0, count: buffer.count))
        }
        let free = pending.upperBound..<buffer.count
        let count = try buffer.withUnsafeMutableBufferPointer { bytes throws(FileFault) in
            try source.read(into: UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: bytes[free])))
        }
        pending = 0..<pending.upperBound + count
        isSourceDry = count == 0
    }

    private mutating func passByteOrderMark() throws(FileFault) {
        while pending.count < 3, !isSourceDry { try fill() }
        if buffer[pending].starts(with: [0xEF, 0xBB, 0xBF]) {
            pending = 3..<pending.upperBound
            offset = 3
        }
    }

    /// The one of the two that stands more often in the first line, outside of quotes.
    private mutating func chooseDelimiter() throws(FileFault) {
        func count(_ candidate: UInt8) throws(FileFault) -> Int {
            delimiter = candidate
            while true {
                switch scan() {
                case .incomplete: try fill()
                case .openQuote: return 0
                case .record(let bounds): return bounds.fields.count
                }
            }
        }
        let commas = try count(UInt8(ascii: ","))
        let semicolons = try count(UInt8(ascii: ";"))
        delimiter = semicolons > commas ? UInt8(ascii: ";") : UInt8(ascii: ",")
    }
}
