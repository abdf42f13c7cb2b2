import ArgumentParser

/// The command `queue-bench cancel`.
struct Cancel: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "From the request to cancel a running job to the moment when its handler knows.",
        discussion: """
            Counted from before the requesting statement was sent. A handler that polls looks every millisecond; one \
            that waits for a statement knows when that ends with an error.
            """
    )

    @OptionGroup var options: BenchOptions

    @Option(help: "Jobs cancelled one after another, of each sort.")
    var samples = 500

    func run() throws {
        let result = try CancelRun(samples: samples).result(on: try options.server())
        var figures = Figures()
        for (name, times) in [("polling", result.polling), ("in_statement", result.inStatement)] {
            figures["\(name)_p50_ms"] = times[50]
            figures["\(name)_p99_ms"] = times[99]
            figures["\(name)_max_ms"] = times[100]
        }
        figures.print(as: options.output)
    }
}
