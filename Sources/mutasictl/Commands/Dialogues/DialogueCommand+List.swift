import ArgumentParser
import TransferStore
import Transfers

extension DialogueCommand {
    /// `mutasictl dialogue list`: the dialogues that are open, those that wait longest first.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: Phrase.dialogueListPurpose.text)

        @Flag(help: ArgumentHelp(.dialogueListAllHelp))
        var all = false

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var page: PageOptions<Int64>
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let found = try database.withDomain { session in
                let dialogues = Dialogues(session)
                if let day = asOf.day {
                    let past = try dialogues.list(.all).compactMap { $0.past(day) }
                    return try page.rest(of: past.filter { all || $0.closedOn == nil }) { $0.id.number }
                }
                if all { return try dialogues.list(.all, page.page) }
                return try page.rest(of: try dialogues.list()) { $0.id.number }
            }
            let (dialogues, next) = page.part(found) { $0.id.number }
            var listing = Listing([
                .init(title: .proposal, name: "proposal", alignment: .right),
                .init(title: .dialogue, name: "dialogue", alignment: .right),
                .init(title: .nip, name: "nip"),
                .init(title: .name, name: "name", isFlexible: true),
                .init(title: .dialogueLeader, name: "leader", isFlexible: true),
                .init(title: .openedOn, name: "opened_at"),
                .init(title: .remindersSent, name: "reminders", alignment: .right),
                .init(title: .answeredOn, name: "answered_on"),
                .init(title: .closedOn, name: "closed_on"),
            ])
            for entry in dialogues {
                listing.add([
                    .number(Int(entry.proposal.number)), .number(Int(entry.id.number)), .text(entry.nip),
                    .text(entry.employee), .text(entry.leader), .time(entry.openedAt), .number(entry.reminders),
                    .date(entry.answeredOn), .date(entry.closedOn),
                ])
            }
            try listing.show(format.output)
            if dialogues.isEmpty { StandardStream.error.say(.noDialogues) }
            page.say(next)
        }
    }
}
