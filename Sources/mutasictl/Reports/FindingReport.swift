/// Findings for people, one after another, and for programs.
struct FindingReport {
    let findings: [Finding]

    init(_ findings: [Finding]) {
        self.findings = findings
    }

    /// The worst of them.
    var worst: Finding.Severity { findings.map(\.severity).max() ?? .fine }

    /// Severity and finding on a line; below it where, and what to do.
    func text(_ style: TextStyle) -> String {
        let width = Finding.Severity.allCases.map(\.phrase.text.count).max() ?? 0
        let indent = String(repeating: " ", count: width + 2)
        return findings.map { finding in
            let word = finding.severity.phrase.text
            let mark =
                switch finding.severity {
                case .fine: word
                case .warning: style.bold(word)
                case .critical: style.alarming(word)
                }
            let place = finding.place.isEmpty ? "" : "\(Table.printable(finding.place)): "
            let head = mark + indent.dropFirst(word.count) + place + Table.printable(finding.what.text) + "\n"
            return head + (finding.remedy.map { "\(indent)→ \($0.text)\n" } ?? "")
        }.joined()
    }

    /// The findings as records.
    var listing: Listing {
        var listing = Listing([
            .init(title: .findingSeverity, name: "severity"),
            .init(title: .check, name: "check"),
            .init(title: .finding, name: "finding"),
            .init(title: .findingPlace, name: "where"),
            .init(title: .remedy, name: "what_to_do"),
        ])
        for finding in findings {
            listing.add([
                .word(finding.severity.name, finding.severity.phrase), .text(finding.check), .text(finding.what.text),
                .text(finding.place.isEmpty ? nil : finding.place), .text(finding.remedy?.text),
            ])
        }
        return listing
    }

    /// Writes them to the standard output.
    func show(_ format: OutputFormat) throws {
        switch format {
        case .table: try StandardStream.output.write(text(TextStyle(.output)))
        case .json, .csv: try listing.show(format)
        }
    }
}
