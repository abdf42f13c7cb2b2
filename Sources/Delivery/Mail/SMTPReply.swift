/// A mail server's reply: a code and words, over one line or several (RFC 5321, 4.2).
struct SMTPReply: Equatable {
    let code: Int
    let words: String

    /// The reply that decides a transfer: the last complete one, the farewell (221) aside.
    ///
    /// - Parameter lines: All lines of the server, in order.
    /// - Returns: nil if the server said nothing whole.
    static func decisive(in lines: [String]) -> SMTPReply? {
        var decisive: SMTPReply?
        var words: [Substring] = []
        for line in lines {
            guard let code = Self.code(of: line) else { continue }
            words.append(line.dropFirst(4))
            // A hyphen after the code: the reply goes on.
            if line.dropFirst(3).first == "-" { continue }
            if code != 221 { decisive = SMTPReply(code: code, words: "\(code) " + words.joined(separator: " ")) }
            words = []
        }
        return decisive
    }

    private static func code(of line: String) -> Int? {
        let digits = line.utf8.prefix(3)
        guard digits.count == 3, digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
            return nil
        }
        return Int(line.prefix(3))
    }

    /// Whether the server refuses for good.
    var isPermanent: Bool { (500..<600).contains(code) }
}
