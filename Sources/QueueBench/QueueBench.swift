import ArgumentParser

/// Measures the engine on a database of its own, which it makes on the server given and drops afterwards.
@main
struct QueueBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "queue-bench",
        abstract: "Measures the job queue, and the evaluation it works off, on this machine.",
        discussion: "Each measurement makes a database on the server, and drops it: the role needs CREATEDB.",
        subcommands: [
            All.self, Ceiling.self, Drain.self, Steady.self, Pickup.self, Cancel.self, Idle.self, Evaluate.self,
            UpstreamCost.self, PlanPosts.self, ServeNode.self,
        ]
    )
}
