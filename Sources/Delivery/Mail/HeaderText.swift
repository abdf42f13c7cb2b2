/// Text in the headers of a mail: as it is where ASCII suffices, and otherwise as encoded words (RFC 2047).
enum HeaderText {
    /// With the longest header's name and an encoded word's frame this stays under 76 characters a line.
    private static let bytesInWord = 39
    private static let plainLimit = 60

    /// The value of a header that is free text, such as the subject.
    static func unstructured(_ text: String) -> String {
        isPlain(text) ? text : encodedWords(text)
    }

    /// The value of a header that names a mailbox.
    static func mailbox(_ address: MailAddress) -> String {
        guard let name = address.name else { return "<\(address.address)>" }
        guard isPlain(name) else { return "\(encodedWords(name))\r\n <\(address.address)>" }
        let quoted = name.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined()
        return "\"\(quoted)\"\r\n <\(address.address)>"
    }

    /// Short printable ASCII that no reader could take for an encoded word.
    private static func isPlain(_ text: String) -> Bool {
        text.utf8.count <= plainLimit && text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !text.contains("=?")
            && !text.hasPrefix(" ") && !text.hasSuffix(" ")
    }

    /// Encoded words, one a line, each of whole characters as RFC 2047, section 5 wants it.
    private static func encodedWords(_ text: String) -> String {
        var words: [[UInt8]] = [[]]
        for scalar in text.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if words[words.count - 1].count + bytes.count > bytesInWord { words.append([]) }
            words[words.count - 1] += bytes
        }
        return words.map { "=?UTF-8?B?\(Base64.encode($0))?=" }.joined(separator: "\r\n ")
    }
}
