import Delivery
import Dispatch
import JobQueue
import Postgres
import TransferJobs
import TransferStore
import Transfers

/// Evaluations in a province that was imported, by a node in this process.
struct EvaluationRun {
    let database: ScratchDatabase

    private var day: CivilDate {
        get throws { try CivilDate(parsing: ProvinceFiles.day) }
    }

    /// Registers the need of the worked example, which is the first.
    func registerWorkedExample() throws {
        try register(post: "J-KASI-PROMKES", unit: "U-BKWK-PP", try database.session())
    }

    /// Registers needs for posts that are not filled, from all over the province.
    ///
    /// - Returns: how many there are.
    func registerVacancies(_ count: Int) throws -> Int {
        let session = try database.session()
        let rows = try session.query(
            """
            select f.post_code, f.unit_id
            from mutasi.formation f
            join mutasi.unit u on u.id = f.unit_id and u.is_active
            left join mutasi.staffing b using (unit_id, post_code)
            where f.needed > coalesce(f.incumbents, b.people, 0)
                and not exists (
                    select from mutasi.need n where n.post_code = f.post_code and n.unit_id = f.unit_id)
            order by md5(f.unit_id || f.post_code) limit \(count)
            """
        )
        try session.transaction {
            for row in rows {
                let (post, unit) = try row.decode(String.self, String.self)
                try register(post: PostCode(post), unit: UnitCode(unit), session)
            }
        }
        try session.script("analyze mutasi.need, mutasi.need_requirement")
        return rows.count
    }

    private func register(post: PostCode, unit: UnitCode, _ session: Session) throws {
        let need = Need(
            source: .vacancy,
            evidence: NeedEvidence(institution: "Formasi 1, terisi 0"),
            post: post,
            unit: unit,
            effectiveOn: try day
        )
        _ = try Needs(session).add(need, on: try day)
    }

    /// Evaluates the first need, one time after another.
    ///
    /// - Returns: the seconds of each.
    func evaluateOne(rounds: Int) throws -> [Double] {
        try withNode { session in
            let first = try Needs(session).open()[0].number
            let arguments = try EvaluateNeed(need: first, asOf: ProvinceFiles.day).json()
            return try (0..<rounds).map { _ in
                try time { try outcome(of: session.enqueue(NewJob(EvaluateNeed.kind, args: arguments)), session) }
            }
        }
    }

    /// Evaluates people for so many needs that there are as many pairs as asked for, in one reading.
    func evaluatePairs(_ least: Int) throws -> (count: Int, seconds: Double) {
        let session = try database.session()
        let people: Int = try session.query("select count(*)::integer from mutasi.employee where is_active")[0].decode(
            at: 0
        )
        let needs = try Needs(session).open().prefix(least / max(people, 1) + 1)
        let seconds = try time {
            try session.transaction(.repeatableRead) {
                _ = try Evaluations(session).forEachPair(of: Array(needs), asOf: try day) { _, _, _ in }
            }
        }
        return (needs.count * people, seconds)
    }

    /// Evaluates all open needs in one run.
    ///
    /// - Returns: the seconds from the enqueue to the outcome.
    func evaluateAll() throws -> Double {
        try withNode { session in
            let arguments = try EvaluateNeeds(asOf: ProvinceFiles.day).json()
            return try time { try outcome(of: session.enqueue(NewJob(EvaluateNeeds.kind, args: arguments)), session) }
        }
    }

    /// Has one plan made for all open needs.
    ///
    /// - Returns: the seconds from the enqueue to the outcome, and the plan.
    func plan() throws -> (seconds: Double, plan: PlanSummary) {
        try withNode { session in
            let arguments = PlanPackage(PlanRequest(asOf: try day), asOf: try day, timeLimit: 600)
            var job: Int64 = 0
            let seconds = try time {
                job = try session.enqueue(NewJob(PlanPackage.kind, args: try arguments.json()))
                try outcome(of: job, session)
            }
            guard let id = try Plans(session).made(by: job) else { throw BenchError.missing("the plan") }
            return (seconds, try Plans(session).show(id).summary)
        }
    }

    /// Tells of changes to so many people's data, as triggers do.
    ///
    /// - Returns: the seconds until everything that follows of them is done.
    func change(_ people: Int) throws -> Double {
        try withNode { session in
            try time {
                try session.query(
                    """
                    select mutasi.ask_for_evaluations(array_agg(id))
                    from (select id from mutasi.employee where is_active order by id limit \(people)) e
                    """
                )
                while try session.query("select from jobs.job limit 1").first != nil { pause() }
            }
        }
    }

    private func withNode<Value>(_ body: (Session) throws -> Value) throws -> Value {
        var registry = HandlerRegistry()
        let delivery = DeliverySettings(sender: try MailAddress("bench@localhost.localdomain"), contact: "BKD")
        try registry.registerTransfers(delivery, connection: database.options)
        let node = try Node(database.options, registry: registry)
        node.runner.start()
        defer { node.stop() }
        return try body(try database.session())
    }

    private func outcome(of job: Int64, _ session: Session) throws {
        while true {
            if let status = try session.jobStatus(job), status.state.isOutcome {
                guard status.state == .completed else { throw BenchError.failed(status.reason ?? "") }
                return
            }
            pause()
        }
    }

    private func pause() {
        _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(5))
    }

    private func time(_ body: () throws -> Void) rethrows -> Double {
        let start = ContinuousClock.now
        try body()
        return (ContinuousClock.now - start) / .seconds(1)
    }
}
