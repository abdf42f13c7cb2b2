public import ArgumentParser
public import Upstream

/// `mutasictl trigger`: has upstream tables tell of their changes.
struct TriggerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trigger",
        abstract: Phrase.triggerPurpose.text,
        discussion: Phrase.triggerManual.text,
        subcommands: [Generate.self, Check.self, Reconcile.self, Parked.self, Settle.self]
    )
}

/// Read from its name, such as `asn.changed`.
extension Topic: ExpressibleByArgument {}

/// Read from `tolerant` or `strict`.
extension HandoverMode: ExpressibleByArgument {}

/// Read from `A`, `B` or `C`, in capitals or not.
extension TableShape: ExpressibleByArgument {
    /// Reads a shape.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased())
    }
}
