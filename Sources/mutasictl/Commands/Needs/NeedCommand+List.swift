import ArgumentParser
import TransferStore
import Transfers

extension NeedCommand {
    /// `mutasictl need list`: the needs on record.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.needListPurpose.text)

        @Flag(help: ArgumentHelp("Termasuk yang sudah selesai.", "Those that are over, too."))
        var all = false

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let needs = try database.withDomain { try Needs($0).list(all ? .all : .live) }
            var listing = Listing([
                .init(title: .need, name: "need", alignment: .right),
                .init(title: .code, name: "code"),
                .init(title: .state, name: "state"),
                .init(title: .priority, name: "priority", alignment: .right),
                .init(title: .urgency, name: "urgency"),
                .init(title: .people, name: "people", alignment: .right),
                .init(title: .post, name: "post"),
                .init(title: .postName, name: "post_name", isFlexible: true),
                .init(title: .unit, name: "unit"),
                .init(title: .unitName, name: "unit_name", isFlexible: true),
                .init(title: .profile, name: "profile"),
                .init(title: .effectiveOn, name: "tmt"),
            ])
            for entry in needs {
                let need = entry.need
                listing.add([
                    .number(Int(entry.id.number)), .text(entry.code),
                    .word(entry.state.rawValue, .needState(entry.state)), .number(need.priority),
                    .word(need.urgency.name, .urgency(need.urgency)), .number(need.people), .text(need.post.text),
                    .text(entry.postName), .text(need.unit.text), .text(entry.unitName), .text(need.profile.text),
                    .date(need.effectiveOn),
                ])
            }
            try listing.show(format.output)
            if needs.isEmpty { StandardStream.error.say(.noNeeds) }
        }
    }
}
