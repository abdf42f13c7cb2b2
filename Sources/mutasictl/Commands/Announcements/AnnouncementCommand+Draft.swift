public import ArgumentParser
import TransferJobs
import TransferStore
public import Transfers

extension AnnouncementCommand {
    /// `mutasictl announcement draft`: makes the announcement of a signed package, which nobody reads yet.
    struct Draft: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: Phrase.announcementDraftPurpose.text,
            discussion: Phrase.announcementDraftManual.text
        )

        @OptionGroup var subject: SubjectOptions

        @Option(
            name: .customLong("basis"),
            help: ArgumentHelp(
                "Dasar hukum SK; boleh diulang. Tanpa ini dasar menurut jenis mutasinya.",
                "The law the decree rests on; may be repeated. That of the kind of transfer without it.",
                valueName: "text"
            )
        )
        var bases: [String] = []

        @Option(
            help: ArgumentHelp(
                "Wilayah bagi unit yang tidak mencantumkannya.",
                "The district of units that name none.",
                valueName: "text"
            )
        )
        var district: String?

        @Option(help: ArgumentHelp("Sesi pelantikan.", "The session of the inauguration.", valueName: "text"))
        var session: String?

        @Option(
            help: ArgumentHelp(
                "Jenis; tanpa ini menurut jabatan lama dan baru.",
                "The kind; by the old and the new post without it.",
                valueName: "kind"
            )
        )
        var kind: AnnouncedKind?

        @Option(
            name: .customLong("withhold"),
            help: ArgumentHelp(
                "NIP yang penempatannya tidak diumumkan; boleh diulang, hanya oleh PPK.",
                "The NIP of whose placement is withheld; may be repeated, by the PPK alone.",
                valueName: "nip"
            )
        )
        var withheld: [String] = []

        @Option(
            help: ArgumentHelp(
                "Alasan tertulis PPK; tidak pernah diumumkan.",
                "The PPK's written reason, which is never published.",
                valueName: "text"
            )
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
