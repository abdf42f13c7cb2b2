import TransferStore
import Transfers

/// What an import did, file by file, and what it found in the rows.
struct ImportSummary {
    let report: ImportReport
    /// The most findings shown of a file; nil for examples.
    ///
    /// Programs get all that the report has.
    let issueLimit: Int?

    /// Rows that were not applied are mended one by one; what is only to be looked at is told by examples.
    private static let errorsShown = 20
    private static let examples = 3

    /// A summary.
    init(report: ImportReport, issueLimit: Int?) {
        (self.report, self.issueLimit) = (report, issueLimit)
    }

    func show(_ format: OutputFormat) throws {
        switch format {
        case .table: try showTables()
        case .json: try StandardStream.output.write(document: json)
        case .csv: try StandardStream.output.write(findings(shown: \.issues).csv)
        }
    }

    private func showTables() throws {
        try files.table.show()
        let findings = findings(shown: shown)
        if !findings.rows.isEmpty {
            try StandardStream.output.write("\n")
            try findings.table.show()
        }
        report.files.forEach(sayRest)
    }

    private func shown(of file: FileReport) -> [ImportIssue] {
        if let issueLimit { return Array(file.issues.prefix(issueLimit)) }
        var told: [String: Int] = [:]
        return file.issues.filter { issue in
            let place = told[issue.fault.code, default: 0]
            told[issue.fault.code] = place + 1
            return place < (issue.severity == .error ? Self.errorsShown : Self.examples)
        }
    }

    /// Of each code, how many there are when not all of them are shown.
    private func sayRest(of file: FileReport) {
        let shown = Dictionary(grouping: shown(of: file), by: \.fault.code).mapValues(\.count)
        for (code, count) in file.codeCounts.sorted(by: { $0.key < $1.key }) {
            let examples = shown[code] ?? 0
            if count > examples { StandardStream.error.say(.moreFindings(code, in: file.file, count, shown: examples)) }
        }
    }

    private var files: Listing {
        var listing = Listing([
            .init(title: .file, name: "file"),
            .init(title: .rowsRead, name: "read", alignment: .right),
            .init(title: .rowsApplied, name: "applied", alignment: .right),
            .init(title: .rowsUnchanged, name: "unchanged", alignment: .right),
            .init(title: .rowsRejected, name: "rejected", alignment: .right),
            .init(title: .warnings, name: "warnings", alignment: .right),
            .init(title: .refusal, name: "refusal", isFlexible: true),
        ])
        for file in report.files {
            listing.add([
                .text(file.file), .number(file.read), .number(file.applied), .number(file.unchanged),
                .number(file.rejected), .number(file.issueCounts[.warning] ?? 0),
                .text(file.refusal.map { "\($0.code) \($0.sentence(in: Reader.current.language))" }),
            ])
        }
        return listing
    }

    private func findings(shown: (FileReport) -> [ImportIssue]) -> Listing {
        var listing = Listing([
            .init(title: .file, name: "file"),
            .init(title: .line, name: "line", alignment: .right),
            .init(title: .column, name: "column"),
            .init(title: .severity, name: "severity"),
            .init(title: .code, name: "code"),
            .init(title: .hint, name: "hint"),
        ])
        for file in report.files {
            for issue in shown(file) {
                listing.add([
                    .text(file.file), .number(issue.line), .text(issue.column),
                    .word(issue.severity.rawValue, .severity(issue.severity)), .text(issue.fault.code),
                    .text(issue.fault.sentence(in: Reader.current.language)),
                ])
            }
        }
        return listing
    }

    private var json: JSONValue {
        .object([
            "run": report.run.map { .int(Int($0)) },
            "dry_run": .bool(report.isDryRun),
            "clean": .bool(report.isClean),
            "files": files.json,
            "findings": findings(shown: \.issues).json,
        ])
    }
}
