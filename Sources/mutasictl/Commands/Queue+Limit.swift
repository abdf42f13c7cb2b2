import ArgumentParser
import JobQueue
import Postgres

extension Queue {
    /// `mutasictl queue limit`: how much of a queue runs at a time, over all nodes.
    struct Limit: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "limit",
            abstract: Phrase.queueLimitPurpose.text,
            discussion: Phrase.queueLimitManual.text
        )

        @OptionGroup var argument: QueueArgument

        @Option(
            help: ArgumentHelp(.queueLimitMaxRunningHelp, valueName: "n"),
            transform: LimitChange.number(1...1_000_000)
        )
        var maxRunning: QueueLimits.Change<Int> = .keep

        @Option(
            help: ArgumentHelp(.queueLimitMaxPerKeyHelp, valueName: "n"),
            transform: LimitChange.number(1...1_000_000)
        )
        var maxPerKey: QueueLimits.Change<Int> = .keep

        @Option(
            help: ArgumentHelp(.queueLimitRateHelp, valueName: "n"),
            transform: LimitChange.rate
        )
        var rate: QueueLimits.Change<Double> = .keep

        @Option(
            help: ArgumentHelp(.queueLimitBurstHelp, valueName: "n"),
            transform: LimitChange.number(1...1_000_000)
        )
        var burst: QueueLimits.Change<Int> = .keep

        @Option(
            help: ArgumentHelp(.queueLimitAgeingHelp, valueName: "time"),
            transform: LimitChange.duration
        )
        var ageing: QueueLimits.Change<Duration> = .keep

        @Option(
            help: ArgumentHelp(.queueLimitLanesHelp, valueName: "n"),
            transform: LimitChange.number(1...1_000)
        )
        var lanes: QueueLimits.Change<Int> = .keep

        @OptionGroup var action: ActionOptions
        @OptionGroup var trial: TrialOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            guard !limits.isEmpty else { throw ValidationError(Phrase.limitWanted.text) }
        }

        func run() throws {
            let settings = try database.withSession { session in
                try argument.check(session)
                return try trial.attempt(session) {
                    try session.limitQueue(argument.queue, limits, by: action.actor, reason: action.reason)
                }
            }
            var sheet = Sheet()
            sheet.add(.queue, "queue", .text(argument.queue))
            sheet.add(.paused, "paused", .flag(settings.isPaused))
            sheet.add(.maxRunning, "max_running", .number(settings.maxRunning))
            sheet.add(.maxPerKey, "max_per_key", .number(settings.maxPerKey))
            sheet.add(.rate, "rate", .decimal(settings.rate))
            sheet.add(.burst, "burst", .number(settings.burst))
            sheet.add(.ageing, "ageing_s", .duration(Duration(settings.ageing)))
            sheet.add(.lanes, "lanes", .number(settings.lanes))
            try sheet.show(format.output)
            trial.conclude()
        }

        private var limits: QueueLimits {
            var limits = QueueLimits()
            limits.maxRunning = maxRunning
            limits.maxPerKey = maxPerKey
            limits.rate = rate
            limits.burst = burst
            limits.ageing = ageing
            limits.lanes = lanes
            return limits
        }
    }
}
