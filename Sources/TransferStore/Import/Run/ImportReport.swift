/// What an import did, file by file.
public struct ImportReport: Sendable {
    /// The files, in the order in which they were read.
    public internal(set) var files: [FileReport] = []
    /// Whether everything was rolled back at the end.
    public let isDryRun: Bool
    /// The number under which the run and all its issues are stored; nil for a dry run.
    public internal(set) var run: Int64?

    init(isDryRun: Bool) {
        self.isDryRun = isDryRun
    }

    /// Rows that changed the data.
    public var applied: Int { files.reduce(0) { $0 + $1.applied } }
    /// Rows whose data were there already, or gave way to newer ones.
    public var unchanged: Int { files.reduce(0) { $0 + $1.unchanged } }
    /// Rows that were not applied, those of refused files included.
    public var rejected: Int { files.reduce(0) { $0 + $1.rejected } }
    /// Whether all rows of all files were good.
    public var isClean: Bool { files.allSatisfy { $0.refusal == nil && $0.rejected == 0 } }
}
