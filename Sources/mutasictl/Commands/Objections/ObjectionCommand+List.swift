import ArgumentParser
import Postgres
import TransferStore
import Transfers

extension ObjectionCommand {
    /// `mutasictl objection list`: objections that are not answered yet.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.objectionListPurpose.text)

        @Flag(help: ArgumentHelp("Termasuk yang sudah dijawab.", "Those that are answered, too."))
        var all = false

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let found = try database.withDomain { try Objections($0).list(all ? .all : .pending) }
            var listing = Listing([
                .init(title: .objectionNumber, name: "objection"), .init(title: .objectionStateTitle, name: "state"),
                .init(title: .nip, name: "nip"), .init(title: .name, name: "name", isFlexible: true),
                .init(title: .contestedDecision, name: "decision", isFlexible: true),
                .init(title: .proposal, name: "proposal", alignment: .right),
                .init(title: .filedOn, name: "filed_on"), .init(title: .answerUntil, name: "answer_until"),
                .init(title: .suspended, name: "suspended"),
                .init(title: .version, name: "version", alignment: .right),
            ])
            for stored in found {
                let objection = stored.objection
                listing.add([
                    .text(stored.number), .word(objection.state.rawValue, .objectionState(objection.state)),
                    .text(stored.names.nip), .text(stored.names.person), .text(objection.decision.number),
                    .number(stored.proposal.map { Int($0.number) }), .date(objection.answerDeadline.start),
                    .date(stored.answer.current.lastDay), .flag(objection.suspendsExecution),
                    .number(stored.version),
                ])
            }
            try listing.show(format.output)
            if found.isEmpty { StandardStream.error.say(.noObjections) }
        }
    }
}
