import ArgumentParser
import Configuration
import TransferStore

extension AuditCommand {
    /// `mutasictl audit verify`: whether the record is what was sealed.
    struct Verify: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "verify",
            abstract: Phrase.auditVerifyPurpose.text,
            discussion: Phrase.auditVerifyManual.text
        )

        @Option(name: .customLong("key"), help: ArgumentHelp(.auditKeyHelp, valueName: "file"))
        var keys: [String] = []

        @Option(help: ArgumentHelp(.auditAnchorsHelp, valueName: "file"))
        var anchors: String?

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let environment = ConfigReader(provider: EnvironmentVariablesProvider()).scoped(to: "mutasi.audit")
            let files = keys.isEmpty ? [environment.string(forKey: "key")].compactMap { $0 } : keys
            guard !files.isEmpty else { throw ValidationError(Phrase.auditNeedsKey.text) }
            let keys = try files.map { try AuditKey(file: $0) }
            let published = try (anchors ?? environment.string(forKey: "anchors")).map { try AnchorFile($0).read() }
            let display = ProgressDisplay()
            let verdict = try database.withSession { session in
                try AuditLog(session).verify(with: keys, anchors: published ?? []) { sealed in
                    display.show(ProgressLine(label: Phrase.auditChecking.text, detail: "\(sealed)"))
                }
            }
            display.clear()
            try AuditReport.findings(verdict).show(format.output)
            guard verdict.findings.isEmpty else { throw Refusal(.critical, .auditForged(verdict.findings.count)) }
            StandardStream.error.say(.auditSound(verdict))
            if published == nil { StandardStream.error.say(.auditWithoutAnchors) }
        }
    }
}
