import ArgumentParser
import TransferStore
import Transfers

extension NeedCommand {
    /// `mutasictl need list`: the needs on record.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: Phrase.needListPurpose.text)

        @Flag(help: ArgumentHelp(.needListAllHelp))
        var all = false

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var page: PageOptions<Int64>
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        private typealias States = [NeedID: PastState<NeedState>]

        func run() throws {
            let (found, past) = try database.withDomain { session -> ([RegisteredNeed], States?) in
                guard let day = asOf.day else { return (try current(Needs(session)), nil) }
                let past = try Needs(session).states(on: day)
                let then = try Needs(session).list(.all).filter { entry in
                    past[entry.id].map { all || !$0.state.successors.isEmpty } ?? false
                }
                return (try page.rest(of: then) { $0.id.number }, past)
            }
            let (shown, next) = page.part(found) { $0.id.number }
            var listing = Listing([
                .init(title: .need, name: "need", alignment: .right),
                .init(title: .code, name: "code", isSecondary: true),
                .init(title: .state, name: "state"),
                .init(title: .priority, name: "priority", alignment: .right, isSecondary: true),
                .init(title: .urgency, name: "urgency", isSecondary: true),
                .init(title: .people, name: "people", alignment: .right, isSecondary: true),
                .init(title: .post, name: "post", isSecondary: true),
                .init(title: .postName, name: "post_name", isFlexible: true),
                .init(title: .unit, name: "unit", isSecondary: true),
                .init(title: .unitName, name: "unit_name", isFlexible: true, isSecondary: true),
                .init(title: .profile, name: "profile", isSecondary: true),
                .init(title: .effectiveOn, name: "tmt"),
            ])
            for entry in shown {
                let need = entry.need
                let state = past?[entry.id]?.state ?? entry.state
                listing.add([
                    .number(Int(entry.id.number)), .text(entry.code),
                    .word(state.rawValue, .needState(state)), .number(need.priority),
                    .word(need.urgency.name, .urgency(need.urgency)), .number(need.people), .text(need.post.text),
                    .text(entry.postName), .text(need.unit.text), .text(entry.unitName), .text(need.profile.text),
                    .date(need.effectiveOn),
                ])
            }
            try listing.show(format.output)
            if shown.isEmpty { StandardStream.error.say(.noNeeds) }
            page.say(next)
        }

        private func current(_ needs: Needs) throws -> [RegisteredNeed] {
            if all { return try needs.list(.all, page.page) }
            return try page.rest(of: try needs.list()) { $0.id.number }
        }
    }
}
