public import Transfers

/// Something an import has to say of a row, a column or a file.
public struct ImportIssue: Sendable {
    /// What it means for the row.
    public enum Severity: String, Sendable, CaseIterable {
        /// The row is not applied.
        case error = "ERROR"
        /// The row is applied, or gives way to newer words of the person it is about, and somebody should look.
        case warning = "WARNING"
        /// Nothing to be done.
        case info = "INFO"
    }

    /// The line of the file, the header being 1; 0 is the file as a whole.
    public let line: Int
    /// The column, nil when it is not about one.
    public let column: String?
    /// What it means for the row.
    public let severity: Severity
    /// What was found; its sentence says what helps.
    public let fault: any Fault

    /// An issue.
    public init(line: Int, column: String? = nil, severity: Severity, fault: any Fault) {
        self.line = line
        self.column = column
        self.severity = severity
        self.fault = fault
    }
}
