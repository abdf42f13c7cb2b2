import ArgumentParser
import TransferStore

extension PackageCommand {
    /// `mutasictl package verify-log`: whether anybody has tampered with what happened.
    struct VerifyLog: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "verify-log",
            abstract: Phrase.packageVerifyPurpose.text,
            discussion: Phrase.verifyLogManual.text
        )

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let faults = try database.withDomain { try Packages($0).verifyLog() }
            var listing = Listing([
                .init(title: .package, name: "package", alignment: .right),
                .init(title: .eventNumber, name: "event", alignment: .right),
                .init(title: .fault, name: "fault"),
            ])
            for fault in faults {
                listing.add([
                    .number(Int(fault.package.number)), .number(fault.number),
                    .word(fault.kind.rawValue, .logFault(fault.kind)),
                ])
            }
            if format.output != .table || !faults.isEmpty { try listing.show(format.output) }
            guard faults.isEmpty else { throw Refusal(.dataRefused, .packageLogBroken(faults.count)) }
            StandardStream.error.say(.packageLogSound)
        }
    }
}
