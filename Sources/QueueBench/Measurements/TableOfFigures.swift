/// Every figure that the engine is held to, in one run.
struct TableOfFigures {
    let server: Server
    let jobs: Int
    let depth: Int
    let seconds: Int
    let report: (Finding) -> Void

    /// Measures all of them.
    ///
    /// - Returns: whether each part could be measured; one that could not does not keep the others from it.
    func measure() throws -> Bool {
        let parts: [(String, () throws -> Void)] = [
            ("drain", drain), ("deep", deep), ("steady", steady), ("effects", effects), ("enqueue", enqueue),
            ("pickup", pickup), ("recovery", recovery), ("idle", idle),
        ]
        var isWhole = true
        for (name, part) in parts {
            do { try part() } catch {
                isWhole = false
                StandardStream.error.write("\(name): \(error)")
            }
        }
        return isWhole
    }

    private func note(_ name: String, _ value: Double, _ unit: String, _ goal: Goal? = nil) {
        report(Finding(name: name, value: value, unit: unit, goal: goal))
    }

    private func drain() throws {
        let load = Load(due: jobs)
        var ceilings: [Double] = []
        var plain: [DrainRun.Result] = []
        for _ in 0..<2 {
            ceilings.append(try ServerLoop(load: load, jobs: jobs).rate(on: server))
            plain.append(try DrainRun(load: load).result(on: server))
        }
        let ceiling = ceilings.reduce(0, +) / 2
        let rate = plain.reduce(0) { $0 + $1.jobsPerSecond } / 2
        note("server-side loop", ceiling, "jobs/s")
        note("drain", rate, "jobs/s", .atLeast(100_000))
        note("drain against the loop", rate / ceiling, "ratio", .atLeast(0.85))
        note("WAL per job", plain[0].walPerJob, "bytes", .atMost(800))
        note("rings while draining", Double(plain[0].rings), "rings", .atMost(1))
        for (name, run, least) in besides {
            note(name, try run.result(on: server).jobsPerSecond / rate, "ratio", .atLeast(least))
        }
    }

    /// The same drain under what hurts queues, against the plain one.
    private var besides: [(String, DrainRun, Double)] {
        [
            ("drain under a pinned horizon", DrainRun(load: Load(due: jobs), pinsHorizon: true), 0.9),
            ("drain beside a million scheduled", DrainRun(load: Load(due: jobs, scheduled: 1_000_000)), 0.9),
            ("drain beside 100,000 retries", DrainRun(load: Load(due: jobs, retrying: 100_000)), 0.9),
            ("drain behind 10,000 running", DrainRun(load: Load(due: jobs, running: 10_000)), 0.9),
            (
                "four priorities in eight queues",
                DrainRun(
                    load: Load(due: jobs, priorities: [0, 1, 2, 3], queues: Load.queues(8)),
                    lanes: 2
                ), 0.8
            ),
        ]
    }

    private func deep() throws {
        let load = Load(due: depth)
        let ceiling = try ServerLoop(load: load, jobs: depth / 10).rate(on: server)
        let result = try DrainRun(load: load).result(on: server)
        note("server-side loop, deep queue", ceiling, "jobs/s")
        note("drain, deep queue", result.jobsPerSecond, "jobs/s")
        note("drain against the loop, deep queue", result.jobsPerSecond / ceiling, "ratio", .atLeast(0.85))
        note("slowest tenth of the deep drain", result.slowestTenth, "ratio")
    }

    private func steady() throws {
        let result = try SustainedRun(seconds: seconds).result(on: server)
        note("enqueue and work at once", result.jobsPerSecond, "jobs/s", .atLeast(40_000))
        note("latency p50 meanwhile", result.latency[50], "ms")
        note("latency p99 meanwhile", result.latency[99], "ms", .atMost(50))
        note("rings meanwhile", result.ringsPerSecond, "1/s", .atMost(0))
    }

    private func effects() throws {
        let (engine, pgbench) = try EffectRun().rates(on: server)
        note("transactional handler", engine, "jobs/s")
        note("transactional handler against pgbench", engine / pgbench, "ratio", .atLeast(0.9))
    }

    private func enqueue() throws {
        let run = EnqueueRun(jobs: jobs)
        note("enqueue by COPY", try run.copyRate(on: server), "jobs/s", .atLeast(150_000))
        note("enqueue by sets", try run.setRate(on: server), "jobs/s", .atLeast(120_000))
        let (ratio, rate) = try run.singles(on: server)
        note("16 producers of single jobs", rate, "jobs/s")
        note("single jobs against no trigger", ratio, "ratio", .atLeast(0.85))
    }

    private func pickup() throws {
        let times = try PickupRun().result(on: server).fromCommit
        note("pickup p50", times[50], "ms", .atMost(0.4))
        note("pickup p99", times[99], "ms", .atMost(1))
    }

    private func recovery() throws {
        note("rescue after SIGKILL", try RecoveryRun().afterNode(on: server), "s", .atMost(20))
        note("recovery after a server crash", try RecoveryRun().afterServer(on: server), "s", .atMost(2))
    }

    private func idle() throws {
        let result = try IdleRun().result(on: server)
        note("idle daemon, resident", result.residentMB, "MB", .atMost(20))
        note("idle daemon, statements", result.statementsPerSecond, "1/s", .atMost(2))
        note("idle daemon, processor", result.cpuPercent, "% of a core", .atMost(0.2))
    }
}
