import ArgumentParser

/// What every administrative action leaves in the record besides itself.
struct ActionOptions: ParsableArguments {
    @Option(help: ArgumentHelp(.actionOptionsReasonHelp, valueName: "text"))
    var reason: String?

    /// Who acts.
    var actor: String { Actor.current }
}
