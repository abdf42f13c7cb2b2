import ArgumentParser
import JobQueue

extension ScheduleCommand {
    /// `mutasictl schedule enable`: it fires again.
    struct Enable: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "enable",
            abstract: Phrase.scheduleEnablePurpose.text
        )

        @Argument(help: ArgumentHelp(.scheduleNameHelp, valueName: "name"))
        var name: String

        @OptionGroup var action: ActionOptions
        @OptionGroup var trial: TrialOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let next = try database.withSession { session in
                try trial.attempt(session) {
                    guard try session.enableSchedule(name, by: action.actor, reason: action.reason) else {
                        throw ScheduleCommand.unknown(name, known: try session.schedules())
                    }
                    return try ScheduleCommand.find(name, session).nextRunAt
                }
            }
            StandardStream.error.say(.scheduleSet(name, next: next))
            trial.conclude()
        }
    }

    /// `mutasictl schedule disable`: it does not fire until it is enabled.
    struct Disable: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "disable",
            abstract: Phrase.scheduleDisablePurpose.text
        )

        @Argument(help: ArgumentHelp(.scheduleNameHelp, valueName: "name"))
        var name: String

        @OptionGroup var action: ActionOptions
        @OptionGroup var trial: TrialOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            try database.withSession { session in
                try trial.attempt(session) {
                    guard try session.enableSchedule(name, false, by: action.actor, reason: action.reason) else {
                        throw ScheduleCommand.unknown(name, known: try session.schedules())
                    }
                }
            }
            StandardStream.error.say(.scheduleDisabled(name))
            trial.conclude()
        }
    }

    /// `mutasictl schedule remove`: it is gone; the jobs that it enqueued stay.
    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove",
            abstract: Phrase.scheduleRemovePurpose.text
        )

        @Argument(help: ArgumentHelp(.scheduleNameHelp, valueName: "name"))
        var name: String

        @OptionGroup var action: ActionOptions
        @OptionGroup var trial: TrialOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            try database.withSession { session in
                try trial.attempt(session) {
                    guard try session.removeSchedule(name, by: action.actor, reason: action.reason) else {
                        throw ScheduleCommand.unknown(name, known: try session.schedules())
                    }
                }
            }
            StandardStream.error.say(.scheduleRemoved(name))
            trial.conclude()
        }
    }
}
