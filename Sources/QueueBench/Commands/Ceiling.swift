import ArgumentParser

/// The command `queue-bench ceiling`.
struct Ceiling: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "A loop of the engine's statements inside the server, beside the engine itself, and their ratio."
    )

    @OptionGroup var options: BenchOptions

    @Option(help: "Jobs in each run.")
    var jobs = 500_000

    @Option(help: "Jobs in a claim.")
    var batch = 1000

    @Option(help: "Lanes of the engine.")
    var lanes = 4

    func run() throws {
        let server = try options.server()
        let load = Load(due: jobs)
        let ceiling = try ServerLoop(load: load, jobs: jobs, batch: batch).rate(on: server)
        let engine = try DrainRun(load: load, lanes: lanes, batch: batch).result(on: server).jobsPerSecond
        var figures = Figures()
        figures["ceiling_jobs_per_s"] = ceiling
        figures["engine_jobs_per_s"] = engine
        figures["ratio"] = engine / ceiling
        figures["peak_resident_mb"] = try ProcessUsage.own.peakResident
        figures.print(as: options.output)
    }
}
