import ArgumentParser
import JobQueue

extension ScheduleCommand {
    /// `mutasictl schedule list`: each schedule and how it stands.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: Phrase.scheduleListPurpose.text)

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let schedules = try database.withSession { try $0.schedules() }
            var listing = Listing([
                .init(title: .name, name: "name"),
                .init(title: .cron, name: "cron"),
                .init(title: .zone, name: "zone"),
                .init(title: .kind, name: "kind"),
                .init(title: .queue, name: "queue"),
                .init(title: .priority, name: "priority"),
                .init(title: .missed, name: "missed"),
                .init(title: .enabled, name: "enabled"),
                .init(title: .next, name: "next_run_at"),
                .init(title: .lastRun, name: "last_run_at"),
                .init(title: .lastJob, name: "last_job", alignment: .right),
                .init(title: .fault, name: "fault", isFlexible: true),
            ])
            for status in schedules {
                let schedule = status.schedule
                listing.add([
                    .text(schedule.name), .text(schedule.cron), .text(schedule.zone), .text(schedule.kind),
                    .text(schedule.queue), .word(schedule.priority),
                    .word(schedule.missed.word, schedule.missed.phrase),
                    .flag(schedule.isEnabled), .time(status.nextRunAt), .time(status.lastRunAt), .job(status.lastJobID),
                    .text(status.fault),
                ])
            }
            try listing.show(format.output)
            if schedules.isEmpty { StandardStream.error.say(.noSchedules) }
        }
    }
}
