import ArgumentParser
import Postgres
import TransferStore
import Upstream

/// `mutasictl upstream`: upstream systems that have a database of their own.
struct UpstreamCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "upstream",
        abstract: Phrase.upstreamPurpose.text,
        discussion: Phrase.upstreamManual.text,
        subcommands: [Install.self, Check.self, Sync.self, List.self]
    )
}

/// The mapping of an upstream database, for the commands that go by one.
struct MappingArgument: ParsableArguments {
    @Argument(help: ArgumentHelp(.mappingHelp, valueName: "file"), completion: .file())
    var file: String

    /// Reads it, and holds it against the import's files.
    ///
    /// - Throws: ``Refusal`` when the file cannot be read, `MappingFaults`.
    func mapping() throws -> UpstreamMapping {
        let bytes = try InputFile.bytes(of: file)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Refusal(.dataRefused, .mappingNotUTF8(file))
        }
        let mapping = try UpstreamMapping(text)
        let faults = MappingInspection(mapping).faults
        guard faults.isEmpty else { throw MappingFaults(faults) }
        return mapping
    }

    /// A session with the upstream database.
    ///
    /// - Throws: ``Refusal`` when it is away.
    func session(of mapping: UpstreamMapping) throws -> Session {
        do {
            return try Session(ConnectionOptions(mapping.database, applicationName: "mutasictl"))
        } catch {
            guard error.code == .connection else { throw error }
            throw Refusal(.unavailable, .upstreamAway(mapping.name, error.message))
        }
    }
}
