import ArgumentParser
import JobQueue

/// `mutasictl node`: the daemons at work.
struct NodeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "node",
        abstract: Phrase.nodePurpose.text,
        subcommands: [List.self]
    )

    /// `mutasictl node list`: each daemon, and what it holds.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: Phrase.nodeListPurpose.text)

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let nodes = try database.withSession { try $0.nodeStatus() }
            var listing = Listing([
                .init(title: .node, name: "id", alignment: .right),
                .init(title: .host, name: "host"),
                .init(title: .process, name: "pid", alignment: .right),
                .init(title: .programVersion, name: "version"),
                .init(title: .alive, name: "alive"),
                .init(title: .queues, name: "queues", isFlexible: true),
                .init(title: .holding, name: "held", alignment: .right),
                .init(title: .atWorkSince, name: "started_at"),
                .init(title: .heartbeat, name: "silence_s", alignment: .right),
            ])
            for node in nodes {
                listing.add([
                    // As text: its 63 bits are more than a JSON number holds in many programs.
                    .text(String(node.id)), .text(node.host), .number(node.process), .text(node.version),
                    .flag(!node.isOverdue), .words(node.queues), .number(node.held), .time(node.startedAt),
                    .duration(Duration(node.silence)),
                ])
            }
            try listing.show(format.output)
            if nodes.isEmpty { StandardStream.error.say(.noNodes) }
        }
    }
}
