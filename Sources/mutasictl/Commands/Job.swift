import ArgumentParser

/// `mutasictl job`: single jobs.
struct Job: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: Phrase.jobPurpose.text,
        subcommands: [
            List.self, Show.self, Tail.self, Retry.self, Cancel.self, DeadLetters.self, Redrive.self,
        ]
    )
}
