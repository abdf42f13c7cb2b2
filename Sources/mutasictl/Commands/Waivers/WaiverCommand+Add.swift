import ArgumentParser
import Postgres
import TransferStore
import Transfers

extension WaiverCommand {
    /// `mutasictl waiver add`: enters a waiver.
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.waiverAddPurpose.text)

        @Argument(
            help: ArgumentHelp(
                "NIP pegawai yang disebut suratnya.",
                "The NIP of whom the letter names.",
                valueName: "nip"
            )
        )
        var nips: [String]

        @Option(help: ArgumentHelp("Syarat, misalnya E08.", "The gate, such as E08.", valueName: "code"))
        var gate: String?

        @Option(help: ArgumentHelp("Dokumen, misalnya D08.", "The document, such as D08.", valueName: "code"))
        var document: String?

        @Option(help: ArgumentHelp("Pejabat yang memberi dispensasi.", "The role that waives it.", valueName: "role"))
        var by: OfficeRole

        @Option(
            help: ArgumentHelp(
                "Alasan menurut aturan, misalnya untuk E05.",
                "The ground by the rules, such as for E05.",
                valueName: "ground"
            )
        )
        var ground: WaiverGround?

        @Option(help: ArgumentHelp("Nomor suratnya.", "The letter's number.", valueName: "number"))
        var letter: String

        @Option(
            help: ArgumentHelp("Tanggal suratnya.", "The letter's date.", valueName: "date"),
            transform: Validation.date
        )
        var date: CivilDate

        @Option(
            help: ArgumentHelp("Hari terakhir berlakunya.", "The last day on which it holds.", valueName: "date"),
            transform: Validation.date
        )
        var until: CivilDate?

        @Option(help: ArgumentHelp(.writtenReasonHelp, valueName: "text"))
        var reason: String

        @Option(
            name: .customLong("as"),
            help: ArgumentHelp("NIP yang mencatat.", "The NIP of who enters it.", valueName: "nip")
        )
        var actor: String

        @Flag(help: ArgumentHelp(.dryRunHelp))
        var dryRun = false

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            guard (gate == nil) != (document == nil) else { throw ValidationError(Phrase.gateOrDocument.text) }
            if let gate, Self.gate(gate) == nil { throw ValidationError(Phrase.gateValue.text) }
        }

        func run() throws {
            let entry = try database.withDomain { session in
                let people = People(session)
                let waiver = Waiver(
                    of: try subject(),
                    by: by,
                    ground: ground,
                    reason: reason,
                    letter: Letter(number: letter, date: date),
                    employees: Set(try nips.map { try people.find(nip: $0).id }),
                    validUntil: until
                )
                let person = try people.find(nip: actor).id
                return try session.transaction(isTried: dryRun) { try Waivers(session).add(waiver, by: person) }
            }
            try WaiverReport.sheet(entry).show(format.output)
            if dryRun { StandardStream.error.say(.nothingWritten) }
        }

        private func subject() throws -> Waiver.Subject {
            if let document { return .document(DocumentCode(document.uppercased())) }
            guard let code = gate.flatMap(Self.gate) else { throw ValidationError(Phrase.gateValue.text) }
            return .gate(code)
        }

        private static func gate(_ text: String) -> GateCode? {
            GateCode.allCases.first { $0.text == text.uppercased() }
        }
    }
}
