public import ArgumentParser
import TransferStore
public import Transfers

/// `mutasictl signal`: what the system noticed by itself.
struct SignalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "signal",
        abstract: Phrase.signalPurpose.text,
        discussion: Phrase.signalManual.text,
        subcommands: [List.self, Show.self, Scan.self, Adopt.self, Dismiss.self]
    )
}

/// Read from its name, such as `VACANCY`, in capitals or not.
extension SignalKind: ExpressibleByArgument {
    /// Reads a kind.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased())
    }
}
