/// The signature that was added to a PDF, read from the bytes themselves.
struct PDFSignature {
    /// The CMS message.
    let message: [UInt8]
    /// What it is made of: the whole file but for itself.
    let content: [UInt8]
    /// How long it can be proved, its time stamp left aside.
    let isOfETSI: Bool
    /// Whether what is needed to verify it later was added behind it, and whether that was stamped.
    let hasValidationData: Bool
    let isArchived: Bool

    /// Finds the first signature behind the end of the document that was to be signed.
    ///
    /// - Parameters:
    ///   - file: The signed file.
    ///   - length: How many bytes the document had before.
    init?(in file: [UInt8], behind length: Int) {
        guard let key = Self.find("/ByteRange", in: file[min(length, file.count)...]) else { return nil }
        let range = Self.numbers(file[key.upperBound...])
        guard range.count == 4, range[0] == 0, range[1] > length, range[2] > range[1], range[3] >= 0,
            range[2] <= file.count, range[3] <= file.count - range[2]
        else { return nil }
        let gap = file[range[1]..<range[2]]
        guard gap.first == UInt8(ascii: "<"), gap.last == UInt8(ascii: ">"),
            let filled = Self.bytes(gap.dropFirst().dropLast()), let message = Self.element(filled)
        else { return nil }
        let end = range[2] + range[3]
        let behind = file[end...]
        hasValidationData = Self.find("/DSS", in: behind) != nil
        isArchived = hasValidationData && Self.find("/ETSI.RFC3161", in: behind) != nil
        // Nothing but what serves to verify it may follow.
        guard behind.allSatisfy({ [0x0A, 0x0D, 0x20].contains($0) }) || hasValidationData else { return nil }
        let dictionary = Self.dictionary(around: key.lowerBound, gap.indices, in: file)
        isOfETSI = Self.find("/ETSI.CAdES.detached", in: dictionary[...]) != nil
        content = Array(file[..<range[1]]) + Array(file[range[2]..<end])
        self.message = message
    }

    /// The object that the key stands in, without the signature.
    private static func dictionary(around key: Int, _ gap: Range<Int>, in file: [UInt8]) -> [UInt8] {
        let reach = 2_048
        return Array(file[max(0, min(key, gap.lowerBound) - reach)..<gap.lowerBound])
            + Array(file[gap.upperBound..<min(file.count, gap.upperBound + reach)])
    }

    private static func find(_ word: StaticString, in bytes: ArraySlice<UInt8>) -> Range<Int>? {
        let word = word.withUTF8Buffer { Array($0) }
        var place = bytes.startIndex
        while place + word.count <= bytes.endIndex {
            guard let start = bytes[place...].firstIndex(of: word[0]), start + word.count <= bytes.endIndex else {
                return nil
            }
            if bytes[start..<start + word.count].elementsEqual(word) { return start..<start + word.count }
            place = start + 1
        }
        return nil
    }

    /// The numbers between the brackets that come next.
    private static func numbers(_ bytes: ArraySlice<UInt8>) -> [Int] {
        guard let open = bytes.prefix(16).firstIndex(of: UInt8(ascii: "[")),
            let close = bytes[open...].prefix(128).firstIndex(of: UInt8(ascii: "]"))
        else { return [] }
        let words = bytes[open + 1..<close].split(whereSeparator: { [0x0A, 0x0D, 0x20].contains($0) })
        let numbers = words.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        return numbers.count == words.count ? numbers : []
    }

    private static func bytes(_ digits: ArraySlice<UInt8>) -> [UInt8]? {
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(digits.count / 2)
        var place = digits.startIndex
        while place < digits.endIndex {
            guard let high = Character(UnicodeScalar(digits[place])).hexDigitValue,
                let low = Character(UnicodeScalar(digits[place + 1])).hexDigitValue
            else { return nil }
            bytes.append(UInt8(high << 4 | low))
            place += 2
        }
        return bytes
    }

    /// The first element of DER, without what fills the room behind it.
    private static func element(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count > 6, bytes[0] == 0x30 else { return nil }
        var header = 2
        var length = Int(bytes[1])
        if length > 0x80 {
            let count = length - 0x80
            guard count <= 4 else { return nil }
            length = bytes[2..<2 + count].reduce(0) { $0 << 8 | Int($1) }
            header += count
        }
        return header + length <= bytes.count ? Array(bytes.prefix(header + length)) : nil
    }
}
