import ArgumentParser
import Dispatch
import JobQueue

/// The command `queue-bench idle`.
struct Idle: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "What an engine with nothing to do takes: this process's own, or another's."
    )

    @OptionGroup var options: BenchOptions

    @Option(help: "How long to look.")
    var seconds = 30

    @Option(help: "Measure this process, a daemon that runs already, instead of an engine of ours.")
    var process: Int32?

    func run() throws {
        if let process { return try measure(process) }
        let database = try ScratchDatabase(on: try options.server())
        var registry = HandlerRegistry()
        try registry.registerDiagnostics()
        let node = try Node(database.options, registry: registry)
        node.runner.start()
        Self.rest(3)
        try measure(nil)
        node.stop()
        try database.drop()
    }

    private func measure(_ process: Int32?) throws {
        let before = try ProcessUsage(process)
        Self.rest(seconds)
        let after = try ProcessUsage(process)
        var figures = Figures()
        figures["resident_mb"] = after.resident
        figures["cpu_percent_of_a_core"] = (after.cpu - before.cpu) / Double(seconds) * 100
        figures.print(as: options.output)
    }

    private static func rest(_ seconds: Int) {
        _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .seconds(seconds))
    }
}
