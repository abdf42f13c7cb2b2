import ArgumentParser

/// `mutasictl queue`: the queues of jobs.
struct Queue: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "queue",
        abstract: Phrase.queuePurpose.text,
        subcommands: [List.self, Pause.self, Resume.self, Limit.self]
    )
}
