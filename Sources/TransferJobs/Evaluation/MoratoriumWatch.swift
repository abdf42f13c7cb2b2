import JobQueue
import Postgres
import TransferStore
import Transfers

/// Has everybody who is on the way to another post looked at again when a moratorium begins or is over.
///
/// When its row was written its days were still to come, and a gate that looks at the day of the decree was open.
struct MoratoriumWatch {
    let session: Session

    func run(_ arguments: WatchMoratorium) throws -> Outcome {
        let day: CivilDate
        do {
            day = try CivilDate(parsing: arguments.on)
        } catch {
            throw ArgumentsFault(kind: WatchMoratorium.kind, field: "on", expected: "a date such as 2025-10-01")
        }
        let moratoria = Moratoria(session)
        // One that was ended earlier, or taken back, has other days, with jobs of their own.
        guard let moratorium = try moratoria.find(arguments.moratorium),
            moratorium.startsOn == day || moratorium.endsOn.adding(days: 1) == day
        else { return done(0) }
        let begins = Instant(date: day, second: 0, zone: .wib)
        let now = try CivilClock(session).moment()
        guard now >= begins else { return .snooze(.microseconds(begins.microseconds - now.microseconds)) }
        return done(try moratoria.askForEvaluations())
    }

    private func done(_ asked: Int) -> Outcome {
        .complete(result: JSONB(#"{"asked": \#(asked)}"#))
    }
}
