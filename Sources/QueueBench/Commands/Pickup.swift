import ArgumentParser

/// The command `queue-bench pickup`.
struct Pickup: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "From the commit of an enqueue to the start of its handler, the engine being idle.",
        discussion: """
            Jobs are enqueued by the trigger of another role. From the commit: counted from the moment the enqueuer has \
            its confirmation; a handler that was faster counts as nothing. From the call: counted from before the \
            enqueuing statement was sent.
            """
    )

    @OptionGroup var options: BenchOptions

    @Option(help: "Jobs enqueued one after another.")
    var samples = 1000

    @Option(help: "Milliseconds of rest before each; half of it and as much again by chance.")
    var rest = 20

    func run() throws {
        let result = try PickupRun(samples: samples, rest: rest).result(on: try options.server())
        var figures = Figures()
        for (name, times) in [("from_commit", result.fromCommit), ("from_call", result.fromCall)] {
            figures["\(name)_p50_ms"] = times[50]
            figures["\(name)_p99_ms"] = times[99]
            figures["\(name)_max_ms"] = times[100]
        }
        figures.print(as: options.output)
    }
}
