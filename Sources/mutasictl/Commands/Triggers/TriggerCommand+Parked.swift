import ArgumentParser
import TransferStore

extension TriggerCommand {
    /// `mutasictl trigger parked`: events that nobody can act on.
    struct Parked: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "parked",
            abstract: Phrase.triggerParkedPurpose.text,
            discussion: Phrase.triggerParkedManual.text
        )

        @Option(help: ArgumentHelp(.limitHelp, valueName: "n"))
        var limit = 100

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            try Validation.limit(limit)
        }

        func run() throws {
            let events = try database.withSession { try UpstreamInbox($0).parked(limit: limit) }
            var listing = Listing([
                .init(title: .parkedAt, name: "parked_at"),
                .init(title: .watchTopic, name: "topic"),
                .init(title: .version, name: "version", alignment: .right),
                .init(title: .eventSource, name: "source"),
                .init(title: .reason, name: "reason"),
                .init(title: .entityKeys, name: "keys", isFlexible: true),
            ])
            for event in events {
                listing.add([
                    .time(event.parkedAt), .text(event.topic), .number(event.version), .text(event.source),
                    .word(event.reason.rawValue, .parkingReason(event.reason)), .words(event.keys),
                ])
            }
            try listing.show(format.output)
            if events.isEmpty { StandardStream.error.say(.nothingParked) }
        }
    }

    /// `mutasictl trigger settle`: somebody has looked at the events whose keys are none.
    struct Settle: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "settle",
            abstract: Phrase.triggerSettlePurpose.text,
            discussion: Phrase.triggerParkedManual.text
        )

        @OptionGroup var trial: TrialOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let settled = try database.withSession { session in
                try trial.attempt(session) { try UpstreamInbox(session).settleParked() }
            }
            var sheet = Sheet()
            sheet.add(.parkedSettled, "settled", .number(settled))
            try sheet.show(format.output)
            trial.conclude()
        }
    }
}
