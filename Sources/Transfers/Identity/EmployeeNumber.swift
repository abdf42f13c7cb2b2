/// The number of an employee, NIP or NI PPPK: 18 digits that carry birth date, entry and sex.
///
/// It names a person to an operator and in files, and nothing else: it is no key, it never orders people, and no score
/// reads its digits.
public struct EmployeeNumber: Hashable, Sendable {
    /// Which of the two numbers it is; they differ in digits 9 to 14.
    public enum Series: Sendable {
        /// NIP of a civil servant: digits 9–14 are the month of entry.
        case nip
        /// NI PPPK: digits 9–12 are the year of appointment, 13–14 count the contract.
        case pppk
    }

    /// Which of the two numbers it is.
    public let series: Series
    /// The number itself.
    public let value: Int64

    init(series: Series, value: Int64) {
        self.series = series
        self.value = value
    }

    /// The 18 digits.
    public var digits: String {
        String(value)
    }

    /// Digits 1–8, nil only for a number that was never parsed.
    public var birthDate: CivilDate? {
        let digits = Int(value / 10_000_000_000)
        return CivilDate(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
    }

    /// Digits 9–12.
    public var entryYear: Int {
        Int(value / 1_000_000 % 10_000)
    }

    /// Digits 9–14 of a NIP as the month of entry; nil for an NI PPPK.
    public var entryMonth: YearMonth? {
        series == .nip ? YearMonth(year: entryYear, month: Int(value / 10_000 % 100)) : nil
    }

    /// Digit 15: whether it says female.
    public var isFemale: Bool {
        value / 1_000 % 10 == 2
    }

    /// The number for a screen that others may see: birth date, entry and sex are covered.
    public var masked: String {
        String(repeating: "•", count: 15) + digits.suffix(3)
    }
}

extension EmployeeNumber: CustomStringConvertible, CustomDebugStringConvertible {
    /// The covered number, so that a log never shows the digits by accident.
    public var description: String { masked }

    /// The covered number.
    public var debugDescription: String { masked }
}
