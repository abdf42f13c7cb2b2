import ArgumentParser
import Schema
import Upstream

extension UpstreamCommand {
    /// `mutasictl upstream install`: prints the SQL that makes an upstream database ready, or takes it back.
    struct Install: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "install",
            abstract: Phrase.upstreamInstallPurpose.text,
            discussion: Phrase.upstreamInstallManual.text
        )

        @OptionGroup var argument: MappingArgument

        @Option(help: ArgumentHelp(.upstreamRoleHelp, valueName: "role"))
        var role = "mutasi_pull"

        @Flag(help: ArgumentHelp(.upstreamRemoveHelp))
        var remove = false

        @OptionGroup var language: LanguageOptions

        func run() throws {
            let script = OutboxScript(
                outbox: Schema.outbox,
                role: try Identifier(role),
                tables: try argument.mapping().files.flatMap { [$0.table] + $0.reads }
            )
            try StandardStream.output.write(remove ? script.removal : script.installation)
        }
    }
}
