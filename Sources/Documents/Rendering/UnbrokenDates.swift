internal import Transfers

/// Dates such as `2 Oktober 2025`, which stand on one line wherever they stand.
enum UnbrokenDates {
    private static let months = Set(
        (1...12).compactMap { month in
            let date = CivilDate(year: 2025, month: month, day: 1)?.text(in: .indonesian)
            return date?.split(separator: " ").dropFirst().first
        }
    )

    /// The text with spaces in its dates at which no line ends.
    static func joined(_ text: String) -> String {
        var joined = ""
        var words = text.split(separator: " ", omittingEmptySubsequences: false)[...]
        while let word = words.popFirst() {
            joined += word
            guard let next = words.first else { break }
            let isBefore = months.contains(next) && word.last?.isNumber == true
            let isAfter = months.contains(word) && next.first?.isNumber == true
            joined += isBefore || isAfter ? "\u{A0}" : " "
        }
        return joined
    }
}
