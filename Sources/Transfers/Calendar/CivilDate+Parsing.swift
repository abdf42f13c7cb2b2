extension CivilDate {
    /// Reads a date as it stands in personnel files: `2025-10-01`, `01-10-2025` or `1 Oktober 2025`.
    ///
    /// A year of two digits, a slash (day and month would be a guess) and a serial number of a spreadsheet are refused.
    ///
    /// - Parameter text: The text; spaces around it do not matter.
    /// - Throws: A ``DateFault`` that says what is wrong with it.
    public init(parsing text: some StringProtocol) throws(DateFault) {
        let words = text.split(separator: " ")
        switch words.count {
        case 1: self = try Self.parse(numeric: words[0])
        case 3: self = try Self.parse(day: words[0], monthName: words[1], year: words[2])
        default: throw .unreadable
        }
    }

    private static func parse(numeric text: some StringProtocol) throws(DateFault) -> CivilDate {
        if text.contains("/") { throw .ambiguousSlashes }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        if parts.count == 1, Int(digits: text) != nil { throw .serialNumber }
        guard parts.count == 3, parts[1].utf8.count == 2,
            let first = Int(digits: parts[0]), let month = Int(digits: parts[1]), let last = Int(digits: parts[2])
        else { throw .unreadable }
        switch (parts[0].utf8.count, parts[2].utf8.count) {
        case (4, 2): return try existing(year: first, month: month, day: last)
        case (2, 4): return try existing(year: last, month: month, day: first)
        case (2, 2): throw .twoDigitYear
        default: throw .unreadable
        }
    }

    private static func parse(
        day: some StringProtocol,
        monthName: some StringProtocol,
        year: some StringProtocol
    ) throws(DateFault) -> CivilDate {
        guard day.utf8.count <= 2, let day = Int(digits: day), let month = monthNumber(monthName) else {
            throw .unreadable
        }
        guard let yearNumber = Int(digits: year) else { throw .unreadable }
        guard year.utf8.count != 2 else { throw .twoDigitYear }
        guard year.utf8.count == 4 else { throw .unreadable }
        return try existing(year: yearNumber, month: month, day: day)
    }

    private static func existing(year: Int, month: Int, day: Int) throws(DateFault) -> CivilDate {
        guard let date = CivilDate(year: year, month: month, day: day) else { throw .noSuchDay }
        return date
    }

    private static func monthNumber(_ name: some StringProtocol) -> Int? {
        let name = name.lowercased()
        return indonesianMonths.firstIndex { $0 == name || $0.prefix(3) == name }.map { $0 + 1 }
    }

    /// The date as it is written in letters, `1 Oktober 2025` or `1 October 2025`.
    public func text(in language: Language) -> String {
        let name =
            switch language {
            case .indonesian: Self.indonesianMonths[month - 1]
            case .english: Self.englishMonths[month - 1]
            }
        return "\(day) \(name.prefix(1).uppercased())\(name.dropFirst()) \(year)"
    }

    private static let indonesianMonths = [
        "januari", "februari", "maret", "april", "mei", "juni",
        "juli", "agustus", "september", "oktober", "november", "desember",
    ]

    private static let englishMonths = [
        "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    ]
}
