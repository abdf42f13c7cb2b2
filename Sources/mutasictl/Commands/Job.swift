import ArgumentParser

/// `mutasictl job`: single jobs.
struct Job: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "job",
        abstract: Phrase.jobPurpose.text,
        subcommands: [
            List.self, Show.self, Tail.self, Retry.self, Cancel.self, DeadLetters.self, Redrive.self,
        ]
    )
}
