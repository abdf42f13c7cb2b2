/// The transfer encoding "quoted-printable" (RFC 2045, 6.7): text that stays readable where it is ASCII.
enum QuotedPrintable {
    private static let lineLimit = 76

    /// - Returns: The encoded lines, each ended by `\r\n`.
    static func encode(_ text: String) -> String {
        var lines: [[UInt8]] = [[]]
        var previous: UInt8 = 0
        for byte in text.utf8 {
            switch (previous, byte) {
            case (0x0D, 0x0A): break
            case (_, 0x0A), (_, 0x0D): lines.append([])
            default: lines[lines.count - 1].append(byte)
            }
            previous = byte
        }
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.map { encode(line: $0) + "\r\n" }.joined()
    }

    private static func encode(line: [UInt8]) -> String {
        var result = ""
        var width = 0
        for (index, byte) in line.enumerated() {
            let isLast = index == line.count - 1
            let piece = isLiteral(byte, isLast: isLast) ? String(UnicodeScalar(byte)) : escape(byte)
            // A line that goes on ends with "=", for which room is kept.
            if width + piece.utf8.count > (isLast ? lineLimit : lineLimit - 1) {
                result += "=\r\n"
                width = 0
            }
            result += piece
            width += piece.utf8.count
        }
        return result
    }

    /// White space at the end of a line would be lost on the way.
    private static func isLiteral(_ byte: UInt8, isLast: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: "="): false
        case 0x21...0x7E: true
        case 0x20, 0x09: !isLast
        default: false
        }
    }

    private static func escape(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return byte < 0x10 ? "=0\(digits)" : "=\(digits)"
    }
}
