public import ArgumentParser
import TransferJobs
import TransferStore
public import Transfers

extension AnnouncementCommand {
    /// `mutasictl announcement draft`: makes the announcement of a signed package, which nobody reads yet.
    struct Draft: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "draft",
            abstract: Phrase.announcementDraftPurpose.text,
            discussion: Phrase.announcementDraftManual.text
        )

        @OptionGroup var subject: SubjectOptions

        @Option(
            name: .customLong("basis"),
            help: ArgumentHelp(.announcementDraftBasesHelp, valueName: "text")
        )
        var bases: [String] = []

        @Option(
            help: ArgumentHelp(.announcementDraftDistrictHelp, valueName: "text")
        )
        var district: String?

        @Option(help: ArgumentHelp(.announcementDraftSessionHelp, valueName: "text"))
        var session: String?

        @Option(
            help: ArgumentHelp(.announcementDraftKindHelp, valueName: "kind")
        )
        var kind: AnnouncedKind?

        @Option(
            name: .customLong("withhold"),
            help: ArgumentHelp(.announcementDraftWithheldHelp, valueName: "nip")
        )
        var withheld: [String] = []

        @Option(
            help: ArgumentHelp(.announcementDraftWithholdReasonHelp, valueName: "text")
        )
        var withholdReason = ""

        @OptionGroup var options: AnnouncementOptions

        func run() throws {
            try options.run(as: withheld.isEmpty ? .hrOperator : .ppk) { database, actor in
                let people = try withheld.map { try People(database).find(nip: $0).id }
                let request = AnnouncementRequest(
                    legalBasis: bases,
                    district: district,
                    session: session,
                    kind: kind,
                    withheld: Dictionary(people.map { ($0, withholdReason) }, uniquingKeysWith: { first, _ in first })
                )
                let desk = AnnouncementDesk(database)
                return switch try subject.chosen() {
                case .package(let id): try desk.draft(id, request, by: actor)
                case .order(let number): try desk.draft(order: number, request, by: actor)
                }
            }
        }
    }
}

/// Read from its name, such as `ROTASI`, in capitals or not.
extension AnnouncedKind: ExpressibleByArgument {
    /// Reads a kind.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased())
    }
}
