public import ArgumentParser
public import Transfers

/// What a decree is, where it is not on record yet.
struct BasisOptions: ParsableArguments {
    @Option(help: ArgumentHelp(.basisOptionsLevelHelp, valueName: "level"))
    var level: AssignmentBasis.Level?

    @Option(
        help: ArgumentHelp(.basisOptionsValidUntilHelp, valueName: "date"),
        transform: Validation.date
    )
    var validUntil: CivilDate?

    @Option(
        help: ArgumentHelp(.basisOptionsAreaHelp, valueName: "district")
    )
    var area: [String] = []

    @Flag(help: ArgumentHelp(.basisOptionsInstructionHelp))
    var instruction = false

    func validate() throws {
        guard (level == nil) == (validUntil == nil), area.isEmpty || level != nil, !(instruction && level != nil) else {
            throw ValidationError(Phrase.basisTermsWanted.text)
        }
    }

    /// What the decree is; nil when nobody said, so that it has to be on record.
    var kind: AssignmentBasis.Kind? {
        if instruction { return .instruction }
        guard let level, let validUntil else { return nil }
        return .disaster(level, areas: area.map { DistrictCode($0) }, validUntil: validUntil)
    }
}

/// Read from its name, such as `PROVINSI`, in capitals or not.
extension AssignmentBasis.Level: ExpressibleByArgument {
    /// Reads a level.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased().replacing("-", with: "_"))
    }
}
