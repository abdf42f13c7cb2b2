import ArgumentParser
import Postgres
import TransferStore
import Transfers

/// `mutasictl rule`: the versions of the rules.
struct RuleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rule",
        abstract: Phrase.rulePurpose.text,
        discussion: Phrase.ruleManual.text,
        subcommands: [List.self, Show.self, Diff.self, Check.self, Publish.self, LawCommand.self]
    )

    /// Rules by a name of the command line: a version, `standard` for those of this program, or a file.
    static func book(_ name: String?, _ session: Session, on today: CivilDate) throws -> RuleBook {
        guard let name else { return try Rules(session).current(on: today) }
        if name == "standard" { return .standard }
        guard name.hasSuffix(".json") else { return try Rules(session).book(name) }
        let file = try RuleFile(json: InputFile.bytes(of: name))
        let rows = file.checked(from: today)
        guard rows.faults.isEmpty else { throw RulePublishFault.faultyRows(rows.faults.count) }
        return try RuleBook(version: file.version ?? name, parameters: rows.parameters, profiles: rows.profiles)
    }
}
