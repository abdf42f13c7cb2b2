import ArgumentParser
import Upstream

extension TriggerCommand {
    /// `mutasictl trigger generate`: prints the SQL that installs triggers, or the SQL that removes them.
    struct Generate: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "generate",
            abstract: Phrase.triggerGeneratePurpose.text,
            discussion: Phrase.triggerGenerateManual.text
        )

        @OptionGroup var options: WatchOptions

        @Flag(help: ArgumentHelp(.triggerRemoveHelp))
        var remove = false

        @OptionGroup var language: LanguageOptions

        func validate() throws {
            guard !options.isEmpty else { throw ValidationError(Phrase.tableKeyWatchTopic.text) }
        }

        func run() throws {
            let scripts = try options.watches().map { WatchScript($0) }
            let texts = scripts.map { remove ? $0.removal : $0.installation }
            try StandardStream.output.write(texts.joined(separator: "\n"))
        }
    }
}
