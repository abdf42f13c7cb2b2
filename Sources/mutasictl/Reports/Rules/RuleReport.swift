import TransferStore
import Transfers

/// The rows of a version of the rules; as JSON the very shape that is edited and published again.
struct RuleReport {
    let book: RuleBook

    func show(_ format: OutputFormat) throws {
        let output = StandardStream.output
        switch format {
        case .json: try output.write(document: json)
        case .csv: try output.write(parameters.csv)
        case .table:
            try output.write(TextStyle(output).bold("\(Phrase.version.text) \(book.version)") + "\n")
            try parameters.table.show()
            try output.write("\n" + TextStyle(output).bold(Phrase.profilesTitle.text) + "\n")
            try profiles.table.show()
        }
    }

    private var json: JSONValue {
        .object([
            "version": .string(book.version),
            "parameters": parameters.json,
            "profiles": profiles.json,
        ])
    }

    private var parameters: Listing {
        var listing = Listing([
            .init(title: .code, name: "code"), .init(title: .level, name: "level"),
            .init(title: .value, name: "value", alignment: .right), .init(title: .ruleUnit, name: "unit"),
            .init(title: .basis, name: "basis", isFlexible: true), .init(title: .validFrom, name: "valid_from"),
            .init(title: .validTo, name: "valid_to"),
        ])
        for row in book.parameters {
            listing.add([
                .text(row.code.rawValue), .text(row.level?.rawValue), .decimal(row.value.exactText),
                .word(row.unit.rawValue, .ruleUnit(row.unit)), .text(row.basis), .date(row.validFrom),
                .date(row.validTo),
            ])
        }
        return listing
    }

    private var profiles: Listing {
        let weights: [(Component, String)] = [
            (.performance, "performance"), (.potential, "potential"), (.competence, "competence"),
            (.experience, "experience"), (.need, "need"), (.aspiration, "aspiration"), (.location, "location"),
        ]
        var listing = Listing(
            [.init(title: .profile, name: "name")]
                + weights.map {
                    .init(title: Phrase($0.0.rawValue, $0.0.rawValue), name: $0.1, alignment: .right)
                } + [
                    .init(title: .basis, name: "basis", isFlexible: true),
                    .init(title: .validFrom, name: "valid_from"), .init(title: .validTo, name: "valid_to"),
                ]
        )
        for profile in book.profiles {
            listing.add(
                [.text(profile.name.text)] + weights.map { .decimal(profile.weights[$0.0].exactText) } + [
                    .text(profile.basis), .date(profile.validFrom), .date(profile.validTo),
                ]
            )
        }
        return listing
    }

    /// What is wrong with an edited file, row by row, with what mends it.
    static func faults(_ faults: [RuleRowFault]) -> Listing {
        var listing = Listing([
            .init(title: .rowNumber, name: "row", alignment: .right), .init(title: .name, name: "name"),
            .init(title: .code, name: "fault"), .init(title: .remedy, name: "sentence", isFlexible: true),
        ])
        for fault in faults {
            listing.add([
                .number(fault.place), .text(fault.name), .text(fault.code),
                .text(fault.sentence(in: Reader.current.language)),
            ])
        }
        return listing
    }
}
