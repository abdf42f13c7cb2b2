internal import Postgres
internal import Transfers

extension ImportRow {
    /// A label of one line: white space within is made single spaces.
    mutating func title(_ column: String) -> String? {
        guard let text = text(column) else { return nil }
        let isPlain = text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
        if isPlain, text.utf8.count <= 300 { return text }
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let isClean = line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
        guard isClean, line.unicodeScalars.count <= 300 else {
            note(column, RowFault.badText)
            return nil
        }
        if ["Ã", "â€", "\u{FFFD}"].contains(where: line.contains) { note(column, RowFault.mojibake, .warning) }
        return line
    }

    /// A code of another system.
    mutating func code(_ column: String) -> String? {
        guard let text = text(column) else { return nil }
        guard Self.isCode(text) else {
            note(column, RowFault.notACode)
            return nil
        }
        return text
    }

    /// Several codes joined by `|`; none when empty.
    mutating func codes(_ column: String) -> [String] {
        guard let text = text(column) else { return [] }
        let parts = text.split(separator: "|").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: "_") }
        guard parts.allSatisfy(Self.isCode) else {
            note(column, RowFault.notACode)
            return []
        }
        return parts
    }

    /// A date in one of the forms of ``CivilDate/init(parsing:as:)``.
    mutating func date(_ column: String) -> CivilDate? {
        let form = dates
        return parsed(column) { (text) throws(DateFault) in try CivilDate(parsing: text, as: form) }
    }

    /// A whole number within bounds; `10.0`, as spreadsheets write it, counts as whole.
    mutating func number(_ column: String, in bounds: ClosedRange<Int>) -> Int? {
        guard let text = text(column) else { return nil }
        let whole = text.hasSuffix(".0") ? text.dropLast(2) : text[...]
        guard let number = Int(whole), bounds.contains(number) else {
            note(column, RowFault.notANumber(from: bounds.lowerBound, to: bounds.upperBound))
            return nil
        }
        return number
    }

    /// A whole number that fits the column `smallint`.
    mutating func small(_ column: String, in bounds: ClosedRange<Int>) -> Int16? {
        number(column, in: bounds).map { Int16(clamping: $0) }
    }

    /// A competency level, 1 to 5.
    mutating func level(_ column: String) -> Int16? {
        parsed(column) { (text) throws(CompetencyFault) in try CompetencyLevel(parsing: text) }
            .map { Int16(clamping: $0.number) }
    }

    /// A decimal number within bounds, with a point or a comma, exact to two places.
    mutating func decimal(_ column: String, in bounds: ClosedRange<Int>) -> Numeric? {
        guard let text = text(column) else { return nil }
        let parts = text.replacing(",", with: ".").split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = Int(parts[0]), parts[0].utf8.count <= 12,
            let fraction = parts.count == 2 ? Self.hundredths(parts[1]) : 0,
            bounds.contains(whole), whole < bounds.upperBound || fraction == 0
        else {
            note(column, RowFault.notANumber(from: bounds.lowerBound, to: bounds.upperBound))
            return nil
        }
        return Numeric(unscaled: Int128(whole) * 100 + Int128(fraction), scale: 2)
    }

    /// Yes or no in the ways people write it.
    mutating func flag(_ column: String) -> Bool? {
        guard let text = text(column) else { return nil }
        switch text.uppercased() {
        case "Y", "YA", "1", "TRUE": return true
        case "T", "TIDAK", "0", "FALSE", "N": return false
        default:
            note(column, RowFault.notOneOf(["Y", "T"]))
            return nil
        }
    }

    /// One of a few words, in any case.
    mutating func word(_ column: String, of allowed: [String]) -> String? {
        guard let text = text(column)?.uppercased() else { return nil }
        guard allowed.contains(text) else {
            note(column, RowFault.notOneOf(allowed))
            return nil
        }
        return text
    }

    /// The NIP of an employee who is on record already, in its plain 18 digits.
    mutating func nip(_ column: String = "nip") -> String? {
        guard let text = text(column) else { return nil }
        if text.utf8.count == 18, text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
            // Well-formed; whether somebody has it is for the database to say.
            return text
        }
        let today = today
        let digits = parsed(column) { (text) throws(EmployeeNumberIssue) in
            // Which of the two series it is matters to digits 9–14 only, and those of a known number were checked.
            do throws(EmployeeNumberIssue) {
                return try EmployeeNumber(parsing: text, series: .nip, today: today).digits
            } catch {
                guard error == .impossibleEntry else { throw error }
                return try EmployeeNumber(parsing: text, series: .pppk, today: today).digits
            }
        }
        countNormalised(column, digits)
        return digits
    }

    private static func isCode(_ text: String) -> Bool {
        guard let first = text.utf8.first, first.isLetterOrDigit, text.utf8.count <= 64 else { return false }
        return text.utf8.allSatisfy { $0.isLetterOrDigit || "._:/-".utf8.contains($0) }
    }

    /// The first two places of a fraction as a number of hundredths; more places must be zero.
    private static func hundredths(_ digits: Substring) -> Int? {
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            digits.dropFirst(2).allSatisfy({ $0 == "0" }), let value = Int(digits.prefix(2))
        else { return nil }
        return digits.utf8.count == 1 ? value * 10 : value
    }
}

extension UInt8 {
    fileprivate var isLetterOrDigit: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }
}
