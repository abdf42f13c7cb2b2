import ArgumentParser
import Dispatch
import JobQueue

/// A node for another measurement's process to kill.
struct ServeNode: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "node", shouldDisplay: false)

    @OptionGroup var options: BenchOptions

    func run() throws {
        var registry = HandlerRegistry()
        try registry.registerDiagnostics()
        let node = try Node(try options.server().options, registry: registry)
        node.runner.start()
        while true { pause(.seconds(3600)) }
    }
}
