import ArgumentParser
import JobQueue

/// `mutasictl queue`: the queues of jobs.
struct Queue: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: Phrase.queuePurpose.text,
        subcommands: [Status.self]
    )

    /// `mutasictl queue status`: live jobs of each queue, counted by state.
    struct Status: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.queueStatusPurpose.text)

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let queues = try database.withSession { try $0.queueStatus() }
            var listing = Listing([
                .init(title: .queue, name: "queue"),
                .init(title: .paused, name: "paused"),
                .init(title: .limit, name: "max_running", alignment: .right),
                .init(title: .available, name: "available", alignment: .right),
                .init(title: .running, name: "running", alignment: .right),
                .init(title: .scheduled, name: "scheduled", alignment: .right),
                .init(title: .retrying, name: "retrying", alignment: .right),
                .init(title: .waiting, name: "waiting", alignment: .right),
                .init(title: .oldest, name: "oldest_available_at"),
                .init(title: .next, name: "next_run_at"),
            ])
            for queue in queues {
                listing.add([
                    .text(queue.queue), .flag(queue.isPaused), .number(queue.maxRunning), .count(queue.available),
                    .number(queue.running), .count(queue.scheduled), .count(queue.retrying), .count(queue.waiting),
                    .time(queue.oldestAvailableAt), .time(queue.nextRunAt),
                ])
            }
            try listing.show(format.output)
            if queues.isEmpty { StandardStream.error.say(.noQueues) }
        }
    }
}
