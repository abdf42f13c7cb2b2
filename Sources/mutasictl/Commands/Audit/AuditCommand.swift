import ArgumentParser

/// `mutasictl audit`: who did what, and whether the record of it is whole.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: Phrase.auditPurpose.text,
        discussion: Phrase.auditManual.text,
        subcommands: [Show.self, Verify.self, Export.self]
    )
}
