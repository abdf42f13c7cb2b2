import ArgumentParser
import Postgres
import TransferStore
import Upstream

extension UpstreamCommand {
    /// `mutasictl upstream check`: whether a mapping fits our files and the upstream database.
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: Phrase.upstreamCheckPurpose.text,
            discussion: Phrase.upstreamCheckManual.text
        )

        @OptionGroup var argument: MappingArgument
        @OptionGroup var format: OutputOptions
        @OptionGroup var language: LanguageOptions

        func run() throws {
            let faults: [MappingFault]
            do {
                let mapping = try argument.mapping()
                let session = try argument.session(of: mapping)
                defer { session.close() }
                guard try UpstreamOutbox.isInstalled(in: session) else {
                    throw Refusal(.configuration, .outboxMissing(mapping.name))
                }
                faults = try MappingInspection(mapping).faults(in: session)
            } catch let found as MappingFaults {
                faults = found.faults
            }
            var listing = Listing([
                .init(title: .mappingLine, name: "line", alignment: .right),
                .init(title: .mappingFault, name: "fault", isFlexible: true),
            ])
            for fault in faults {
                listing.add([.number(fault.line), .word(fault.reason.word, .mappingFault(fault.reason))])
            }
            try listing.show(format.output)
            guard faults.isEmpty else { throw Refusal(.dataRefused, .mappingFaulty(faults.count)) }
            StandardStream.error.say(.mappingSound)
        }
    }
}
