import ArgumentParser
import Postgres
import TransferStore
import Transfers

extension WaiverCommand {
    /// `mutasictl waiver add`: enters a waiver.
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "add", abstract: Phrase.waiverAddPurpose.text)

        @Argument(
            help: ArgumentHelp(.waiverAddNipsHelp, valueName: "nip")
        )
        var nips: [String]

        @Option(help: ArgumentHelp(.waiverAddGateHelp, valueName: "code"))
        var gate: String?

        @Option(help: ArgumentHelp(.waiverAddDocumentHelp, valueName: "code"))
        var document: String?

        @Option(help: ArgumentHelp(.waiverAddByHelp, valueName: "role"))
        var by: OfficeRole

        @Option(
            help: ArgumentHelp(.waiverAddGroundHelp, valueName: "ground")
        )
        var ground: WaiverGround?

        @Option(help: ArgumentHelp(.waiverAddLetterHelp, valueName: "number"))
        var letter: String

        @Option(
            help: ArgumentHelp(.waiverAddDateHelp, valueName: "date"),
            transform: Validation.date
        )
        var date: CivilDate

        @Option(
            help: ArgumentHelp(.waiverAddUntilHelp, valueName: "date"),
            transform: Validation.date
        )
        var until: CivilDate?

        @Option(help: ArgumentHelp(.writtenReasonHelp, valueName: "text"))
        var reason: String

        @Option(
            name: .customLong("as"),
            help: ArgumentHelp(.waiverAddActorHelp, valueName: "nip")
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
