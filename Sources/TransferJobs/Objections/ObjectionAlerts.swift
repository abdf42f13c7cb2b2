import Delivery
import FoundationEssentials
import JobQueue
import Postgres
import TransferStore
import Transfers

/// Calls the operators before the answer to an objection falls due.
///
/// It never decides, whatever becomes of the deadline.
struct ObjectionAlerts {
    let session: Session

    func run(_ arguments: AlertOfObjection, by post: NoticePost) throws -> Outcome {
        let stored: StoredObjection
        do {
            stored = try Objections(session).show(ObjectionID(arguments.objection))
        } catch let fault as ObjectionStoreFault {
            return .discard(reason: "\(fault.code): \(fault.sentence(in: .indonesian))")
        }
        let due = try alerts(of: stored).filter { $0.on <= (try today(stored)) }
        var told = 0
        // Where the clock has passed several of them, the last one says what counts now.
        for (alert, _) in due where try Objections(session).note(alert, of: stored.id) {
            told += 1
            guard alert == due.last?.alert else { continue }
            let keeper = try stored.proposal.flatMap { try Deadlines(session).keeper(of: .proposal($0)) } ?? "operator"
            try post.answer(keeper, .general, .indonesian, values: values(alert, stored, post.settings.contact))
        }
        try enqueueNext(of: stored)
        return .complete(result: JSONB(#"{"alerts": \#(told)}"#))
    }

    /// Enqueues the job for the next alert, in the morning of its day where the employee is; none once it is answered.
    func enqueueNext(of stored: StoredObjection) throws {
        let today = try today(stored)
        guard let next = try alerts(of: stored).first(where: { $0.on > today }) else { return }
        let morning = Instant(date: next.on, second: 8 * 3_600, zone: stored.answer.current.zone)
        let runAt = try CivilClock(session).realMoment(of: morning)
        var job = NewJob(AlertOfObjection.kind, args: try AlertOfObjection(objection: stored.id.number).json())
        job.runAt = Timestamp(unixMicroseconds: runAt.microseconds)
        job.uniqueKey = "objection:\(stored.id.number):\(next.alert.rawValue)"
        job.uniqueScope = .queued
        job.orderingKey = "objection:\(stored.id.number):alert"
        try session.enqueue(job)
    }

    private func alerts(of stored: StoredObjection) throws -> [(alert: ObjectionAlert, on: CivilDate)] {
        let calculator = try Deadlines(session).calculator(on: try CivilClock(session).today())
        return try ObjectionAlert.alerts(of: stored.objection, calculator)
    }

    private func today(_ stored: StoredObjection) throws -> CivilDate {
        let moment = try CivilClock(session).moment()
        guard let local = stored.answer.current.zone.local(moment) else {
            throw PostgresError(.decoding, "the clock shows no date")
        }
        return local.date
    }

    private func values(_ alert: ObjectionAlert, _ stored: StoredObjection, _ contact: String) -> [String: String] {
        let day = stored.answer.current.lastDay.text(in: .indonesian)
        return [
            "subject": "Keberatan \(stored.number): jawaban paling lambat \(day)",
            "name": "Operator",
            "text": alert.text(in: .indonesian) + " mutasictl objection show \(stored.number)",
            "contact": contact,
        ]
    }
}
