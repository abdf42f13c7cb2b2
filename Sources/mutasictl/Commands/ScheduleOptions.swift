public import ArgumentParser
public import JobQueue
import Postgres

/// What a schedule is made of, besides its name.
struct ScheduleOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(.scheduleOptionsCronHelp, valueName: "entry")
    )
    var cron: String?

    @Option(
        help: ArgumentHelp(.scheduleOptionsZoneHelp, valueName: "zone")
    )
    var zone: String?

    @Option(help: ArgumentHelp(.scheduleOptionsKindHelp, valueName: "kind"))
    var kind: String?

    @Option(
        help: ArgumentHelp(.scheduleOptionsArgsHelp, valueName: "json")
    )
    var args: String?

    @Option(
        help: ArgumentHelp(.scheduleOptionsArgsVersionHelp, valueName: "n")
    )
    var argsVersion: Int?

    @Option(help: ArgumentHelp(.scheduleOptionsQueueHelp, valueName: "queue"))
    var queue: String?

    @Option(help: ArgumentHelp(.scheduleOptionsPriorityHelp))
    var priority: Priority?

    @Option(
        help: ArgumentHelp(.scheduleOptionsMissedHelp, valueName: "policy"),
        transform: MissedRuns.argument
    )
    var missed: MissedRuns?

    /// The schedule with what was given in place of its own.
    func applied(to schedule: Schedule) throws(Refusal) -> Schedule {
        var schedule = schedule
        schedule.cron = cron ?? schedule.cron
        schedule.zone = zone ?? schedule.zone
        schedule.kind = kind ?? schedule.kind
        if let args { schedule.args = try JSONArgument.object(args, option: "--args") }
        schedule.version = argsVersion ?? schedule.version
        schedule.queue = queue ?? schedule.queue
        schedule.priority = priority ?? schedule.priority
        schedule.missed = missed ?? schedule.missed
        return schedule
    }
}

/// Read from its name, such as `high`.
extension Priority: ExpressibleByArgument {}
