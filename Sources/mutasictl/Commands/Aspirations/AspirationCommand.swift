public import ArgumentParser
public import Transfers

/// `mutasictl aspiration`: what employees wish for at all times.
struct AspirationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "aspiration",
        abstract: Phrase.aspirationPurpose.text,
        discussion: Phrase.aspirationManual.text,
        subcommands: [List.self, Show.self, Set.self, Withdraw.self, Report.self]
    )
}

/// Read from its name, such as `ya`, in capitals or not.
extension Willingness: ExpressibleByArgument {
    /// Reads a willingness.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased())
    }
}
