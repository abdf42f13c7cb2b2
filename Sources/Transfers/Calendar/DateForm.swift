/// In which forms a file may write its dates.
public enum DateForm: String, Sendable, CaseIterable {
    /// `2025-10-01`, `01-10-2025` or `1 Oktober 2025`.
    case written = "WRITTEN"
    /// These, and the serial numbers in which Excel exports a date whose column is not text, counted from 1900.
    case excel = "EXCEL"
}

extension CivilDate {
    /// Reads a date as a file of a declared form writes it.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - form: The form; a serial number is read where it was declared, and never guessed.
    /// - Throws: A ``DateFault`` that says what is wrong with it.
    public init(parsing text: some StringProtocol, as form: DateForm) throws(DateFault) {
        do throws(DateFault) {
            try self.init(parsing: text)
        } catch {
            guard error == .serialNumber, form == .excel else { throw error }
            try self.init(excelSerial: text)
        }
    }

    /// Serial numbers begin with 61, the 1st of March 1900: before it Excel counts a day that never was.
    private init(excelSerial text: some StringProtocol) throws(DateFault) {
        let digits = text.split(separator: " ")
        guard digits.count == 1, let serial = Int(digits: digits[0]), (61...2_958_465).contains(serial),
            let date = CivilDate(daysSince1970: serial - 25_569)
        else { throw .noSuchDay }
        self = date
    }
}
