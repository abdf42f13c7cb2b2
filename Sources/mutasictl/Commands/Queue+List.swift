import ArgumentParser
import JobQueue
import Postgres

extension Queue {
    /// `mutasictl queue list`: each queue with its settings and its live jobs by state.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: Phrase.queueStatusPurpose.text,
            discussion: Phrase.queueStatusManual.text,
            aliases: ["status"]
        )

        @Flag(help: ArgumentHelp(.doctorPluginHelp))
        var plugin = false

        @Option(help: ArgumentHelp(.queueWarningHelp, valueName: "time"), transform: Validation.duration)
        var warning: Duration = .seconds(900)

        @Option(help: ArgumentHelp(.queueCriticalHelp, valueName: "time"), transform: Validation.duration)
        var critical: Duration = .seconds(3_600)

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            guard warning <= critical else { throw ValidationError(Phrase.queueBoundsOrder.text) }
        }

        func run() throws {
            if plugin { return try check() }
            let queues = try database.withSession { try $0.queueStatus() }
            // People read the limits as one phrase, where there are any; programs each by itself.
            let isForPeople = format.output == .table
            var listing = Listing(Self.columns(limits: isForPeople ? Self.phrase : Self.limits))
            for queue in queues {
                listing.add(
                    [.text(queue.queue), .flag(queue.isPaused)]
                        + (isForPeople ? [.text(Phrase.limits(of: queue).text)] : Self.cells(queue))
                        + [
                            .count(queue.available), .number(queue.running), .count(queue.scheduled),
                            .count(queue.retrying), .count(queue.waiting), .time(queue.oldestAvailableAt),
                            .time(queue.nextRunAt),
                        ]
                )
            }
            try listing.show(format.output)
            if queues.isEmpty { StandardStream.error.say(.noQueues) }
        }

        private func check() throws {
            let bounds = (warning: warning.components.seconds, critical: critical.components.seconds)
            try PluginCheck(service: "MUTASI QUEUES").run {
                try database.withSession { session in
                    let moment = try session.traffic().moment
                    let backlog = BacklogHealth(queues: try session.queueStatus(), moment: moment, bounds: bounds)
                    return (backlog.findings, backlog.figures)
                }
            }
        }

        private static let phrase = [Listing.Column(title: .limits, name: "limits")]

        private static let limits = [
            Listing.Column(title: .maxRunning, name: "max_running"),
            Listing.Column(title: .maxPerKey, name: "max_per_key"),
            Listing.Column(title: .rate, name: "rate"),
            Listing.Column(title: .burst, name: "burst"),
            Listing.Column(title: .lanes, name: "lanes"),
        ]

        private static func cells(_ queue: QueueStatus) -> [ListingCell] {
            [
                .number(queue.maxRunning), .number(queue.maxPerKey), .decimal(queue.rate.map { "\($0)" }),
                .number(queue.burst), .number(queue.lanes),
            ]
        }

        private static func columns(limits: [Listing.Column]) -> [Listing.Column] {
            [.init(title: .queue, name: "queue"), .init(title: .paused, name: "paused")] + limits + [
                .init(title: .available, name: "available", alignment: .right),
                .init(title: .running, name: "running", alignment: .right),
                .init(title: .scheduled, name: "scheduled", alignment: .right),
                .init(title: .retrying, name: "retrying", alignment: .right),
                .init(title: .waiting, name: "waiting", alignment: .right),
                .init(title: .oldest, name: "oldest_available_at"),
                .init(title: .next, name: "next_run_at"),
            ]
        }
    }
}
