internal import Transfers

/// What an import did with one file.
public struct FileReport: Sendable {
    /// The file's name.
    public let file: String
    /// Rows read, the header not counted.
    public internal(set) var read = 0
    /// Rows that changed the data.
    public internal(set) var applied = 0
    /// Rows whose data were there already, or gave way to newer ones.
    public internal(set) var unchanged = 0
    /// Rows that were not applied.
    public internal(set) var rejected = 0
    /// Why nothing of the file was applied, nil when it was.
    public internal(set) var refusal: FileFault?
    /// The first thousand issues, in the order in which they were found.
    public private(set) var issues: [ImportIssue] = []
    /// How many issues there were of each severity.
    public private(set) var issueCounts: [ImportIssue.Severity: Int] = [:]

    /// How many issues there were of each code.
    public private(set) var codeCounts: [String: Int] = [:]

    /// How many issues a report keeps; the table keeps them all.
    public static let issueLimit = 1_000

    init(file: String) {
        self.file = file
    }

    mutating func note(_ issue: ImportIssue) {
        issueCounts[issue.severity, default: 0] += 1
        codeCounts[issue.fault.code, default: 0] += 1
        if issues.count < Self.issueLimit { issues.append(issue) }
    }
}
