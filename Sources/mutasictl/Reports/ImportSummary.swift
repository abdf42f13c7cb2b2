import TransferStore
import Transfers

/// What an import did, file by file, and what it found in the rows.
struct ImportSummary {
    let report: ImportReport
    /// The most findings shown of a file; programs get all that the report has.
    let issueLimit: Int

    func show(_ format: OutputFormat) throws {
        switch format {
        case .table: try showTables()
        case .json: try StandardStream.output.write(document: json)
        case .csv: try StandardStream.output.write(findings(limit: .max).csv)
        }
    }

    private func showTables() throws {
        try files.table.show()
        let findings = findings(limit: issueLimit)
        if !findings.rows.isEmpty {
            try StandardStream.output.write("\n")
            try findings.table.show()
        }
        let found = report.files.reduce(0) { $0 + $1.issueCounts.values.reduce(0, +) }
        if found > findings.rows.count { StandardStream.error.say(.moreFindings(found - findings.rows.count)) }
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

    private func findings(limit: Int) -> Listing {
        var listing = Listing([
            .init(title: .file, name: "file"),
            .init(title: .line, name: "line", alignment: .right),
            .init(title: .column, name: "column"),
            .init(title: .severity, name: "severity"),
            .init(title: .code, name: "code"),
            .init(title: .hint, name: "hint"),
        ])
        for file in report.files {
            for issue in file.issues.prefix(limit) {
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
            "findings": findings(limit: .max).json,
        ])
    }
}
