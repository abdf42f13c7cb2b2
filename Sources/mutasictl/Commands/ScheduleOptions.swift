public import ArgumentParser
public import JobQueue
import Postgres

/// What a schedule is made of, besides its name.
struct ScheduleOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Kapan: lima kolom cron (menit jam tanggal bulan hari) atau @daily dan sejenisnya.",
            "When: five fields of cron (minute hour day month weekday) or @daily and the like.",
            valueName: "entry"
        )
    )
    var cron: String?

    @Option(
        help: ArgumentHelp(
            "Zona waktu: WIB, WITA, WIT atau nama IANA.",
            "Time zone: WIB, WITA, WIT or an IANA name.",
            valueName: "zone"
        )
    )
    var zone: String?

    @Option(help: ArgumentHelp("Jenis pekerjaan.", "The kind of job.", valueName: "kind"))
    var kind: String?

    @Option(
        help: ArgumentHelp(
            "Argumen pekerjaan, sebagai objek JSON atau @berkas.",
            "The job's arguments, as a JSON object or @file.",
            valueName: "json"
        )
    )
    var args: String?

    @Option(
        help: ArgumentHelp(
            "Versi bentuk argumen itu.",
            "The version of the arguments' shape.",
            valueName: "n"
        )
    )
    var argsVersion: Int?

    @Option(help: ArgumentHelp("Antrean pekerjaan.", "The job's queue.", valueName: "queue"))
    var queue: String?

    @Option(help: ArgumentHelp("Prioritas pekerjaan.", "The job's priority."))
    var priority: Priority?

    @Option(
        help: ArgumentHelp(
            "Yang terlewat selama tidak ada mutasid: skip, one, all atau all:N.",
            "What was missed while no daemon ran: skip, one, all or all:N.",
            valueName: "policy"
        ),
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
