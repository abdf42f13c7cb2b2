import ArgumentParser
import JobQueue
import Postgres

/// `mutasictl schedule`: jobs that come again by the clock.
struct ScheduleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schedule",
        abstract: Phrase.schedulePurpose.text,
        discussion: Phrase.scheduleManual.text,
        subcommands: [List.self, Add.self, Set.self, Remove.self, Enable.self, Disable.self, Next.self]
    )

    /// The schedule of a name.
    static func find(_ name: String, _ session: Session) throws -> ScheduleStatus {
        let schedules = try session.schedules()
        guard let found = schedules.first(where: { $0.schedule.name == name }) else {
            throw unknown(name, known: schedules)
        }
        return found
    }

    /// Refuses a name that is not there, naming those that are.
    static func unknown(_ name: String, known: [ScheduleStatus]) -> Refusal {
        Refusal(.notFound, .unknownSchedule(name, known: known.map(\.schedule.name)))
    }
}
