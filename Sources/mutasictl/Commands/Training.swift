import ArgumentParser

/// `mutasictl training`: what people are trained in.
struct Training: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: Phrase.trainingPurpose.text,
        subcommands: [Plan.self, List.self]
    )
}
