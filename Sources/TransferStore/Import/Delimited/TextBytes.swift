/// The bytes of a text as UTF-8, whether its source holds UTF-8 or UTF-16.
///
/// Spreadsheets call UTF-16 "Unicode text". It is known by its byte order mark, which is taken away, or by the zero that is
/// half of its first letter.
struct TextBytes<Source: ByteSource & ~Copyable>: ByteSource, ~Copyable {
    private enum Encoding {
        case unknown
        case utf8
        case utf16(isBigEndian: Bool)
    }

    private var source: Source
    private var encoding = Encoding.unknown
    /// What is to be handed out next.
    private var ready: [UInt8] = []
    /// UTF-16 not translated yet: what has come in, or at a block's end half of a letter.
    private var raw: [UInt8] = []
    /// How many bytes of the source lie before those.
    private var offset = 0

    private static var blockSize: Int { 1 << 15 }

    init(_ source: consuming Source) {
        self.source = source
    }

    mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileFault) -> Int {
        if case .unknown = encoding { try detect() }
        if case .utf16(let isBigEndian) = encoding {
            while ready.isEmpty, try translate(isBigEndian) {}
        } else if ready.isEmpty {
            return try source.read(into: buffer)
        }
        let count = min(ready.count, buffer.count)
        buffer.copyBytes(from: ready[..<count])
        ready.removeFirst(count)
        return count
    }

    /// The first two bytes tell.
    private mutating func detect() throws(FileFault) {
        var front: [UInt8] = []
        while front.count < 2 {
            let more = try block(of: 2 - front.count)
            if more.isEmpty { break }
            front += more
        }
        switch (front.first, front.dropFirst().first) {
        case (0xFF, 0xFE): (encoding, offset) = (.utf16(isBigEndian: false), 2)
        case (0xFE, 0xFF): (encoding, offset) = (.utf16(isBigEndian: true), 2)
        case (0, _?): (encoding, raw) = (.utf16(isBigEndian: true), front)
        case (_?, 0): (encoding, raw) = (.utf16(isBigEndian: false), front)
        default: (encoding, ready) = (.utf8, front)
        }
    }

    private mutating func block(of size: Int) throws(FileFault) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: size)
        let count = try bytes.withUnsafeMutableBufferPointer { buffer throws(FileFault) in
            try source.read(into: UnsafeMutableRawBufferPointer(buffer))
        }
        return Array(bytes[..<count])
    }

    /// Translates another block; false at the end.
    private mutating func translate(_ isBigEndian: Bool) throws(FileFault) -> Bool {
        let more = try block(of: Self.blockSize)
        if more.isEmpty {
            guard raw.isEmpty else { throw .notUTF16(byte: offset) }
            return false
        }
        raw += more
        let bytes = raw
        var units = raw.count / 2
        func unit(_ index: Int) -> UInt16 {
            let (first, second) = (UInt16(bytes[2 * index]), UInt16(bytes[2 * index + 1]))
            return isBigEndian ? first << 8 | second : second << 8 | first
        }
        // The other half of a letter of two units may still come.
        if units > 0, UTF16.isLeadSurrogate(unit(units - 1)) { units -= 1 }
        var decoder = UTF16.ForwardParser()
        var rest = (0..<units).lazy.map(unit).makeIterator()
        var done = 0
        parsing: while true {
            switch decoder.parseScalar(from: &rest) {
            case .valid(let letter):
                done += letter.count
                ready += UTF8.transcode(letter, from: UTF16.self) ?? UTF8.encodedReplacementCharacter
            case .error:
                throw .notUTF16(byte: offset + 2 * done)
            case .emptyInput:
                break parsing
            }
        }
        raw.removeFirst(2 * units)
        offset += 2 * units
        return true
    }
}
