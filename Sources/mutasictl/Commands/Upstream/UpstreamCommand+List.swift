import ArgumentParser
import TransferStore

extension UpstreamCommand {
    /// `mutasictl upstream list`: how things stand with each upstream database.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: Phrase.upstreamListPurpose.text)

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let readings = try database.withSession { try UpstreamDatabases($0).all() }
            var listing = Listing([
                .init(title: .upstreamName, name: "name"),
                .init(title: .upstreamReachedAt, name: "reached_at"),
                .init(title: .upstreamMovedAt, name: "moved_at"),
                .init(title: .upstreamComparedAt, name: "compared_at"),
                .init(title: .upstreamFailedSince, name: "failed_since"),
                .init(title: .upstreamFailure, name: "failure"),
                .init(title: .upstreamHeldSince, name: "held_since"),
                .init(title: .upstreamFaults, name: "faults", alignment: .right),
            ])
            for reading in readings {
                listing.add([
                    .text(reading.name), .time(reading.reachedAt), .time(reading.movedAt), .time(reading.comparedAt),
                    .time(reading.failedSince), .text(reading.failure), .time(reading.heldSince),
                    .number(reading.faults),
                ])
            }
            try listing.show(format.output)
            if readings.isEmpty { StandardStream.error.say(.noUpstream) }
        }
    }
}
