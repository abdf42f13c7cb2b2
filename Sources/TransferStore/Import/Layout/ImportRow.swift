internal import Postgres
internal import Transfers

/// One row being read into a record: every value is asked for by column, and everything wrong with it is noted.
///
/// A record asks for all its values before it gives up, so that a row's faults are reported together.
struct ImportRow {
    /// The line on which the row begins.
    let line: Int
    /// The day against which "in the future" is judged.
    let today: CivilDate
    /// The forms in which the file may write dates.
    let dates: DateForm
    private let fields: [String]
    private let header: ImportHeader
    /// What was found so far.
    private(set) var issues: [ImportIssue] = []
    /// How many numbers of a column were taken in another notation than the file's.
    private(set) var normalised: [String: Int] = [:]
    /// Whether nothing found so far keeps the row from being applied.
    private(set) var isSound = true

    init(_ record: DelimitedRecord, header: ImportHeader, today: CivilDate, dates: DateForm = .written) {
        line = record.line
        fields = record.fields
        self.header = header
        self.today = today
        self.dates = dates
    }

    /// Notes what is wrong with a column.
    mutating func note(_ column: String, _ fault: any Fault, _ severity: ImportIssue.Severity = .error) {
        issues.append(ImportIssue(line: line, column: column, severity: severity, fault: fault))
        if severity == .error { isSound = false }
    }

    /// Counts a number that stands in the file with something in it that was passed over.
    mutating func countNormalised(_ column: String, _ taken: String?) {
        if let taken, taken != Self.trimmed(header.value(column, in: fields)) { normalised[column, default: 0] += 1 }
    }

    /// The value as text without spaces around it; nil when it is empty, which is an error where the column is required.
    mutating func text(_ column: String) -> String? {
        let value = Self.trimmed(header.value(column, in: fields))
        if value.isEmpty, header.isRequired(column) { note(column, RowFault.empty) }
        return value.isEmpty ? nil : value
    }

    /// The value read by a parser, whose fault is noted.
    mutating func parsed<Value, Problem: Fault>(
        _ column: String,
        _ parse: (String) throws(Problem) -> Value
    ) -> Value? {
        guard let text = text(column) else { return nil }
        do {
            return try parse(text)
        } catch {
            note(column, error)
            return nil
        }
    }

    /// Surrounding white space, no-break spaces included, taken away; most values have none.
    private static func trimmed(_ value: String) -> String {
        func isSuspect(_ byte: UInt8?) -> Bool { byte.map { $0 <= 0x20 || $0 >= 0x80 } ?? false }
        guard isSuspect(value.utf8.first) || isSuspect(value.utf8.last) else { return value }
        let end = value.lastIndex { !$0.isWhitespace }
        guard let start = value.firstIndex(where: { !$0.isWhitespace }), let end else { return "" }
        return String(value[start...end])
    }
}
