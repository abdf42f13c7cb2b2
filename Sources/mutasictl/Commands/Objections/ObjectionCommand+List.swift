import ArgumentParser
import Postgres
import TransferStore
import Transfers

extension ObjectionCommand {
    /// `mutasictl objection list`: objections that are not answered yet.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: Phrase.objectionListPurpose.text)

        @Flag(help: ArgumentHelp(.objectionListAllHelp))
        var all = false

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var page: PageOptions<String>
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        private typealias States = [ObjectionID: PastState<ObjectionState>]

        func run() throws {
            let (found, past) = try database.withDomain { session -> ([StoredObjection], States?) in
                guard let day = asOf.day else { return (try current(Objections(session)), nil) }
                let past = try Objections(session).states(on: day)
                let then = try Objections(session).list(.all).filter { entry in
                    past[entry.id].map { all || $0.state.isPending } ?? false
                }
                return (try page.rest(of: then, \.number), past)
            }
            let (shown, next) = page.part(found, \.number)
            var listing = Listing([
                .init(title: .objectionNumber, name: "objection"), .init(title: .objectionStateTitle, name: "state"),
                .init(title: .nip, name: "nip"), .init(title: .name, name: "name", isFlexible: true),
                .init(title: .contestedDecision, name: "decision", isFlexible: true),
                .init(title: .proposal, name: "proposal", alignment: .right),
                .init(title: .filedOn, name: "filed_on"), .init(title: .answerUntil, name: "answer_until"),
                .init(title: .suspended, name: "suspended"),
                .init(title: .version, name: "version", alignment: .right),
            ])
            for stored in shown {
                let objection = stored.objection
                let state = past?[stored.id]?.state ?? objection.state
                listing.add([
                    .text(stored.number), .word(state.rawValue, .objectionState(state)),
                    .text(stored.names.nip), .text(stored.names.person), .text(objection.decision.number),
                    .number(stored.proposal.map { Int($0.number) }), .date(objection.answerDeadline.start),
                    .date(stored.answer.current.lastDay), .flag(objection.suspendsExecution),
                    .number(stored.version),
                ])
            }
            try listing.show(format.output)
            if shown.isEmpty { StandardStream.error.say(.noObjections) }
            page.say(next)
        }

        private func current(_ objections: Objections) throws -> [StoredObjection] {
            guard all else { return try page.rest(of: try objections.list(), \.number) }
            let below = try page.after.map { try objections.show($0).id.number }
            return try objections.list(.all, page.page(below: below))
        }
    }
}
