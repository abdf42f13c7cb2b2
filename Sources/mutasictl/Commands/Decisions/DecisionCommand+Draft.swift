import ArgumentParser
import TransferJobs
import Transfers

extension DecisionCommand {
    /// `mutasictl decision draft`: the decree is being drafted.
    struct Draft: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "draft", abstract: Phrase.decreeDraftPurpose.text)

        @OptionGroup var options: PackageOptions

        func run() throws {
            try options.run(as: .hrOperator) { desk, actor, _ in
                _ = try desk.apply(in: options.id, by: actor) { _ in .decreeDrafted }
            }
        }
    }
}
