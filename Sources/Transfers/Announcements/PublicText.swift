/// Checks that a text may stand where everybody reads it.
enum PublicText {
    /// The shortest number that names a person: a NIK has 16 digits, a NIP 18.
    private static let identifyingDigits = 16

    static func check(_ texts: [String]) throws(AnnouncementFault) {
        for text in texts {
            if text.isBlank { throw .textMissing }
            if text.contains("@") || longestNumber(in: text) >= identifyingDigits { throw .textRevealing }
        }
    }

    /// The digits of the longest number, counted across the spaces, dots and hyphens with which people group them.
    private static func longestNumber(in text: String) -> Int {
        var longest = 0
        var current = 0
        for character in text {
            if character.isWholeNumber {
                current += 1
                longest = max(longest, current)
            } else if !(character.isWhitespace || ".-'\u{200B}".contains(character)) {
                current = 0
            }
        }
        return longest
    }
}
