import ArgumentParser
import JobQueue
import Postgres

extension ScheduleCommand {
    /// `mutasictl schedule add`: makes a schedule.
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "add", abstract: Phrase.scheduleAddPurpose.text)

        @Argument(help: ArgumentHelp(.scheduleNameHelp, valueName: "name"))
        var name: String

        @OptionGroup var options: ScheduleOptions
        @OptionGroup var action: ActionOptions
        @OptionGroup var trial: TrialOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            guard options.cron != nil, options.kind != nil else { throw ValidationError(Phrase.cronAndKind.text) }
        }

        func run() throws {
            let schedule = try options.applied(to: Schedule(name, cron: "", kind: ""))
            let next = try database.withSession { session in
                guard try !session.schedules().contains(where: { $0.schedule.name == name }) else {
                    throw Refusal(.dataRefused, .scheduleExists(name))
                }
                return try trial.attempt(session) {
                    try session.setSchedule(schedule, by: action.actor, reason: action.reason)
                }
            }
            StandardStream.error.say(.scheduleSet(name, next: next))
            trial.conclude()
        }
    }

    /// `mutasictl schedule set`: changes what is given, and leaves the rest.
    struct Set: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "set", abstract: Phrase.scheduleSetPurpose.text)

        @Argument(help: ArgumentHelp(.scheduleNameHelp, valueName: "name"))
        var name: String

        @OptionGroup var options: ScheduleOptions
        @OptionGroup var action: ActionOptions
        @OptionGroup var trial: TrialOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let next = try database.withSession { session in
                let schedule = try options.applied(to: ScheduleCommand.find(name, session).schedule)
                return try trial.attempt(session) {
                    try session.setSchedule(schedule, by: action.actor, reason: action.reason)
                }
            }
            StandardStream.error.say(.scheduleSet(name, next: next))
            trial.conclude()
        }
    }
}
