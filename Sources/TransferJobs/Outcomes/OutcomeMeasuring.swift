import JobQueue
import Postgres
import TransferStore
import Transfers

/// Measures what a transfer brought the receiving unit, once the months are over.
///
/// What cannot be said is a report as well, which says why; figures that come later are measured again by command.
struct OutcomeMeasuring {
    let session: Session
    let job: JobContext

    func run(_ arguments: MeasureOutcome) throws -> Outcome {
        guard let phase = OutcomeRules.Phase(rawValue: arguments.phase) else {
            throw ArgumentsFault(kind: MeasureOutcome.kind, field: "phase", expected: "1 or 2")
        }
        do {
            let reports = try Outcomes(session).measure(ProposalID(arguments.proposal), phase, job: job.id)
            let insufficient = reports.count { !$0.report.insufficiencies.isEmpty }
            return .complete(result: JSONB(#"{"reports": \#(reports.count), "insufficient": \#(insufficient)}"#))
        } catch let fault as any Fault {
            return .discard(reason: "\(fault.code): \(fault.sentence(in: .indonesian))")
        }
    }

    /// Enqueues a measurement for each of the two times after a start of duty.
    static func enqueue(for id: ProposalID, startOfDuty: CivilDate, _ session: Session) throws {
        let today = try CivilClock(session).today()
        let rules = try OutcomeRules(try Rules(session).current(on: today), on: today)
        for phase in OutcomeRules.Phase.allCases {
            guard let day = rules.measurable(phase, after: startOfDuty) else { continue }
            try session.enqueue(
                NewJob(
                    MeasureOutcome.kind,
                    args: try MeasureOutcome(proposal: id.number, phase: phase.rawValue).json(),
                    runAt: try CivilMorning.of(day, .wib, session),
                    uniqueKey: "outcome:\(id):\(phase.rawValue)",
                    orderingKey: "proposal:\(id):outcome:\(phase.rawValue)"
                )
            )
        }
    }
}
