import JobQueue
import Postgres
import TransferStore
import Transfers

/// Evaluates all active employees against many needs: everybody is read once, and the results are committed some needs at a
/// time.
///
/// An attempt that ends early, killed or cancelled, leaves whole evaluations; the next one goes on with the other needs.
struct NeedsEvaluation {
    let pool: Pool
    let job: JobContext
    var clock: ClockWatch?

    /// So many needs a transaction: little is lost with one, and a commit costs little of the time.
    private static let batch = 20
    /// So many faults are told in the result.
    private static let mostFaults = 50

    func run(_ arguments: EvaluateNeeds) throws -> Outcome {
        do {
            return try pool.withSession { session in try run(arguments, session) }
        } catch let fault as any Fault {
            // No rules on the day, a post without a level: no repetition would mend them.
            return .discard(reason: "\(fault.code): \(fault.sentence(in: .indonesian))")
        }
    }

    private func run(_ arguments: EvaluateNeeds, _ session: Session) throws -> Outcome {
        // One snapshot for all that the evaluations read, so that their as-of date means one state of the data.
        var round = try session.transaction(.repeatableRead) {
            try clock?.look(session)
            let asOf = try Day.read(arguments.asOf, kind: EvaluateNeeds.kind, session)
            return try Evaluations(session).round(of: try needs(arguments, session), asOf: asOf, job: job.id)
        }
        var faults = round.faults
        for start in stride(from: 0, to: round.needs.count, by: Self.batch) {
            guard !job.isCancelled else { throw EvaluationStopped(done: round.done + start) }
            let places = start..<min(start + Self.batch, round.needs.count)
            do {
                try keep(places, of: &round, session)
            } catch is any Fault {
                // One of them has no result: the others are kept one by one.
                for place in places {
                    do { try keep(place..<place + 1, of: &round, session) } catch let fault as any Fault {
                        faults[round.needs[place]] = fault
                    }
                }
            }
            job.report(
                percent: 100 * places.upperBound / round.needs.count,
                "\(round.done + places.upperBound)/\(round.done + round.needs.count)"
            )
        }
        let evaluated = round.done + round.needs.count - faults.count + round.faults.count
        return .complete(result: Self.result(evaluated, faults))
    }

    private func keep(_ places: Range<Int>, of round: inout EvaluationRound, _ session: Session) throws {
        try session.transaction {
            try AuditLog(session).attribute(to: "mutasid", as: "job:\(job.id)")
            let evaluations = Evaluations(session)
            for place in places { _ = try round.evaluate(place, keepingIn: evaluations) }
        }
    }

    private func needs(_ arguments: EvaluateNeeds, _ session: Session) throws -> [NeedID] {
        if let needs = arguments.needs { return needs.map { NeedID($0) } }
        let register = Needs(session)
        return arguments.onlyEvaluated ?? false ? try register.openAndEvaluated() : try register.open()
    }

    private static func result(_ evaluated: Int, _ faults: [NeedID: any Fault]) -> JSONB {
        let told = faults.sorted { $0.key.number < $1.key.number }.prefix(mostFaults)
            .map { #"{"need": \#($0.key), "code": "\#($0.value.code)"}"# }
        return JSONB(
            #"{"evaluated": \#(evaluated), "failed": \#(faults.count), "faults": [\#(told.joined(separator: ", "))]}"#
        )
    }
}

/// The evaluation of many needs was told to stop; what it had done stays.
struct EvaluationStopped: JobError {
    let done: Int

    var code: String { "evaluation.stopped" }
    var message: String { "stopped with \(done) needs evaluated; another attempt goes on with the others" }
}
