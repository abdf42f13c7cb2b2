import ArgumentParser

/// The command `queue-bench drain`.
struct Drain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "One engine works off a full queue of jobs that do nothing, each kept in the history."
    )

    @OptionGroup var options: BenchOptions

    @Option(help: "Jobs that are due.")
    var jobs = 500_000

    @Option(help: "Further jobs, scheduled for tomorrow.")
    var scheduled = 0

    @Flag(help: "Beside a transaction that keeps vacuum from removing anything.")
    var pinHorizon = false

    @Option(help: "Jobs in a claim.")
    var batch = 1000

    @Option(help: "Lanes of each queue.")
    var lanes = 4

    @Option(help: "Queues over which the jobs are spread.")
    var queues = 1

    @Option(help: "Priorities over which they are spread, 1 to 4.")
    var priorities = 1

    func validate() throws {
        guard (1...4).contains(priorities) else { throw ValidationError("--priorities is 1 to 4") }
        guard queues > 0, jobs > 0, batch > 0, lanes > 0 else { throw ValidationError("numbers are at least 1") }
    }

    func run() throws {
        let run = DrainRun(
            load: Load(
                due: jobs,
                scheduled: scheduled,
                priorities: priorities == 1 ? [2] : Array(0..<Int16(priorities)),
                queues: Load.queues(queues)
            ),
            lanes: lanes,
            batch: batch,
            pinsHorizon: pinHorizon
        )
        let result = try run.result(on: try options.server())
        var figures = Figures()
        figures["jobs_per_s"] = result.jobsPerSecond
        figures["slowest_tenth_ratio"] = result.slowestTenth
        figures["wal_bytes_per_job"] = result.walPerJob
        figures["peak_resident_mb"] = try ProcessUsage.own.peakResident
        figures.print(as: options.output)
    }
}
