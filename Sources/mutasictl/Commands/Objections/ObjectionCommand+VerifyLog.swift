import ArgumentParser
import TransferStore

extension ObjectionCommand {
    /// `mutasictl objection verify-log`: whether anybody has tampered with what happened.
    struct VerifyLog: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "verify-log",
            abstract: Phrase.objectionVerifyPurpose.text,
            discussion: Phrase.verifyLogManual.text
        )

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let faults = try database.withDomain { try Objections($0).verifyLog() }
            var listing = Listing([
                .init(title: .objectionNumber, name: "objection", alignment: .right),
                .init(title: .eventNumber, name: "event", alignment: .right),
                .init(title: .fault, name: "fault"),
            ])
            for fault in faults {
                listing.add([
                    .number(Int(fault.objection.number)), .number(fault.number),
                    .word(fault.kind.rawValue, .logFault(fault.kind)),
                ])
            }
            if format.output != .table || !faults.isEmpty { try listing.show(format.output) }
            guard faults.isEmpty else { throw Refusal(.dataRefused, .objectionLogBroken(faults.count)) }
            StandardStream.error.say(.objectionLogSound)
        }
    }
}
