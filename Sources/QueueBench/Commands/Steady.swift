import ArgumentParser

/// The command `queue-bench steady`.
struct Steady: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Jobs that do nothing are enqueued at a steady rate and worked off at the same time."
    )

    @OptionGroup var options: BenchOptions

    @Option(help: "How long.")
    var seconds = 60

    @Option(help: "Jobs offered a second.")
    var rate = 45_000

    @Option(help: "Lanes.")
    var lanes = 4

    func validate() throws {
        guard seconds > 0, rate > 0, lanes > 0 else { throw ValidationError("numbers are at least 1") }
    }

    func run() throws {
        let result = try SustainedRun(seconds: seconds, rate: rate, lanes: lanes).result(on: try options.server())
        var figures = Figures()
        figures["jobs_per_s"] = result.jobsPerSecond
        figures["latency_p50_ms"] = result.latency[50]
        figures["latency_p90_ms"] = result.latency[90]
        figures["latency_p99_ms"] = result.latency[99]
        figures["latency_max_ms"] = result.latency[100]
        figures["rings_per_s"] = result.ringsPerSecond
        figures.print(as: options.output)
    }
}
